internal import FactModel

/// Gives articles that an older version wrote the keys of now.
///
/// The keys once held the language that was recognised. Corrections and exports may name an article by its former key.
enum ArticleKeys {
    private static let version = "2"

    /// Brings the keys up to date, in one transaction; at once when they are.
    static func renew(_ connection: Connection) throws {
        guard try isOutdated(connection) else { return }
        try connection.write {
            // Another process may have done it while this one waited for the lock.
            guard try isOutdated(connection) else { return }
            var ids: [Int64] = []
            try connection.prepare("SELECT id FROM articles ORDER BY id").forEachRow { ids.append($0.integer(at: 0)) }
            for id in ids { try renew(id, connection) }
            try connection.run(
                "INSERT INTO meta (key, value) VALUES ('article_keys', ?1) ON CONFLICT DO UPDATE SET value = ?1",
                [.text(version)])
        }
    }

    private static func isOutdated(_ connection: Connection) throws -> Bool {
        let found = try connection.cached("SELECT value FROM meta WHERE key = 'article_keys'")
            .fetchOne { $0.text(at: 0) }
        return found != version
    }

    private static func renew(_ id: Int64, _ connection: Connection) throws {
        let found = try connection.cached(
            "SELECT key, body, title, published, outlet, url, byline, external_id FROM articles WHERE id = ?"
        ).fetchOne([.integer(id)]) { row in
            (old: row.text(at: 0), new: Article.key(of: (1...7).map { row.optionalText(at: $0) }))
        }
        guard let (old, new) = found, old != new else { return }
        // Where one text was stored twice, in two languages, the first one gets the key.
        try connection.run(
            "UPDATE OR IGNORE articles SET key = ?1, former_key = ?2 WHERE id = ?3",
            [.text(new), .text(old), .integer(id)])
    }
}
