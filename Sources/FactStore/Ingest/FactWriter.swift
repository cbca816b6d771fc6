internal import FactModel

/// Writes an article and its facts as rows; it neither reads text nor opens transactions.
struct FactWriter {
    private let connection: Connection
    private let identity: IdentityResolver
    private let duplicates: Duplicates
    private let timestamp: String
    private var plan: CorrectionPlan

    init(_ connection: Connection, timestamp: String) throws {
        self.connection = connection
        self.timestamp = timestamp
        identity = IdentityResolver(connection)
        plan = try CorrectionPlan(connection)
        duplicates = Duplicates(connection)
    }

    /// Tells whether the article of a key is there.
    func contains(_ key: String) throws -> Bool {
        try connection.cached("SELECT 1 FROM articles WHERE key = ?").fetchOne([.text(key)]) { _ in true } ?? false
    }

    /// Makes ready for a batch of articles; called first in its transaction.
    mutating func begin() throws {
        plan = try CorrectionPlan(connection)
        try identity.resolveIfOutdated()
        try duplicates.resolveIfOutdated()
    }

    /// Brings what is derived from the batch's articles up to date; called last in its transaction.
    func finish() throws {
        try identity.settle()
        try duplicates.settle()
    }

    /// Adds an article with all of its facts, or nothing of it; in place of the facts that are there of its key.
    func add(_ article: Article, facts: ArticleFacts, key: String) throws {
        try connection.execute("SAVEPOINT article")
        do {
            let map = CodePointMap(article.body)
            let (start, end) = (article.prose.start, article.prose.end)
            let prose = (
                start: SQLValue(map.codePointOffset(ofByte: start)), end: SQLValue(map.codePointOffset(ofByte: end))
            )
            let id: Int64
            if let present = try self.id(of: key) {
                try removeFacts(of: present, key: key, prose)
                try update(present, article, prose)
                id = present
            } else {
                id = try insert(article, key: key, prose)
            }
            var rows = try ArticleRows(of: article, id: id, key: key, map, in: connection, plan)
            try rows.addEntities(of: facts, identity)
            try rows.addStatements(of: facts, identity)
            try rows.addNumbers(of: facts)
            try duplicates.put(id, key: key, prose: Array(article.text(of: article.prose).utf8))
            try connection.execute("RELEASE article")
        } catch {
            try? connection.execute("ROLLBACK TO article; RELEASE article")
            throw error
        }
    }

    private func id(of key: String) throws -> Int64? {
        try connection.cached("SELECT id FROM articles WHERE key = ?")
            .fetchOne([.text(key)]) { $0.integer(at: 0) }
    }

    /// Removes the facts of an article; its own row stays, since others point at it.
    private func removeFacts(of id: Int64, key: String, _ prose: (start: SQLValue, end: SQLValue)) throws {
        try identity.unregister(article: id)
        try duplicates.removeQuotes(ofArticle: id)
        let isSameProse =
            try connection.cached(
                "SELECT 1 FROM articles WHERE id = ? AND prose_start IS ? AND prose_end IS ?"
            ).fetchOne([.integer(id), prose.start, prose.end]) { _ in true } ?? false
        if !isSameProse { try duplicates.remove(id) }
        for table in Self.factTables { try connection.run(table, [.integer(id)]) }
    }

    /// What deletes the facts of an article, those that point at others first.
    private static let factTables: [StaticString] = [
        "DELETE FROM numbers WHERE article_id = ?", "DELETE FROM statements WHERE article_id = ?",
        "DELETE FROM article_speakers WHERE article_id = ?", "DELETE FROM acronyms WHERE article_id = ?",
        "DELETE FROM article_places WHERE article_id = ?", "DELETE FROM article_organizations WHERE article_id = ?",
        "DELETE FROM article_people WHERE article_id = ?",
    ]

    private func insert(
        _ article: Article, key: String, _ prose: (start: SQLValue, end: SQLValue)
    ) throws -> Int64 {
        try connection.run(
            """
            INSERT INTO articles (key, external_id, title, published, outlet, url, byline, body, language, modified,
                dateline_place, source_path, source_format, decoded_from, word_count, engine_version, ingested_at,
                prose_start, prose_end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(key), SQLValue(article.externalID), SQLValue(article.title), SQLValue(article.published),
                SQLValue(article.outlet), SQLValue(article.url), SQLValue(article.byline), .text(article.body),
            ] + derived(article, prose))
        return connection.lastInsertRowID
    }

    /// Writes anew what another reading of the same article may give.
    private func update(_ id: Int64, _ article: Article, _ prose: (start: SQLValue, end: SQLValue)) throws {
        try connection.run(
            """
            UPDATE articles SET (language, modified, dateline_place, source_path, source_format, decoded_from, word_count,
                engine_version, ingested_at, prose_start, prose_end) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            WHERE id = ?
            """, derived(article, prose) + [.integer(id)])
    }

    /// What does not belong to an article's key.
    private func derived(_ article: Article, _ prose: (start: SQLValue, end: SQLValue)) -> [SQLValue] {
        [
            .text(article.language), SQLValue(article.modified), SQLValue(article.dateline?.place),
            SQLValue(article.sourcePath), SQLValue(article.sourceFormat), SQLValue(article.decodedFrom),
            SQLValue(article.wordCount), .text(EngineVersion.current), .text(timestamp), prose.start, prose.end,
        ]
    }
}
