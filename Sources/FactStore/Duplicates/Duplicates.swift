internal import FactModel

/// Keeps stories and same quotations true to the articles that are there.
struct Duplicates {
    private let connection: Connection
    private let articles: NearDuplicates
    private let quotes: SameQuotes

    /// Goes up with every change of what is a duplicate, so that databases decided otherwise are decided anew.
    private static let version = "1"

    init(_ connection: Connection) {
        self.connection = connection
        articles = NearDuplicates(connection)
        quotes = SameQuotes(connection)
    }

    /// Adds an article, or brings it up to date, once its row and those of its statements are written.
    ///
    /// - Parameters:
    ///   - id: The article's row.
    ///   - key: The article's key.
    ///   - prose: The article's own words.
    /// - Throws: ``SQLiteError``.
    func put(_ id: Int64, key: String, prose: [UInt8]) throws {
        try articles.put(id, key: key, prose: prose)
        var direct: [Int64] = []
        try connection.cached("SELECT id FROM statements WHERE article_id = ? AND kind = 'direct' ORDER BY id")
            .forEachRow([.integer(id)]) { direct.append($0.integer(at: 0)) }
        for statement in direct { try quotes.add(statement, inArticle: key) }
    }

    /// Removes an article whose words are others now.
    func remove(_ id: Int64) throws { try articles.remove(id) }

    /// Removes the quotations of an article, before its statements are deleted.
    func removeQuotes(ofArticle id: Int64) throws { try quotes.remove(ofArticle: id) }

    /// Decides what changed.
    func settle() throws {
        try articles.settle()
        try quotes.settle()
    }

    /// Decides everything anew if it was decided otherwise last.
    func resolveIfOutdated() throws {
        let version = try connection.cached("SELECT value FROM meta WHERE key = 'duplicate_rules'")
            .fetchOne { $0.text(at: 0) }
        guard version != Self.version else { return }
        try connection.execute(
            """
            DELETE FROM near_duplicates; DELETE FROM quote_matches; DELETE FROM same_quotes;
            DELETE FROM article_bands; DELETE FROM quote_prints;
            UPDATE articles SET story_id = NULL WHERE story_id IS NOT NULL;
            """)
        var ids: [Int64] = []
        try connection.cached("SELECT id FROM articles ORDER BY id").forEachRow { ids.append($0.integer(at: 0)) }
        for id in ids {
            let found = try connection.cached(
                """
                SELECT key, substr(body, coalesce(prose_start, 0) + 1, coalesce(prose_end - prose_start, length(body)))
                FROM articles WHERE id = ?
                """
            ).fetchOne([.integer(id)]) { ($0.text(at: 0), $0.text(at: 1)) }
            if let (key, prose) = found { try put(id, key: key, prose: Array(prose.utf8)) }
        }
        try settle()
        try connection.run(
            "INSERT INTO meta (key, value) VALUES ('duplicate_rules', ?1) ON CONFLICT DO UPDATE SET value = ?1",
            [.text(Self.version)])
    }
}
