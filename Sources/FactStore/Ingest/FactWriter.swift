internal import FactModel

/// Writes an article and its facts as rows; it neither reads text nor opens transactions.
struct FactWriter {
    private let connection: Connection
    private let identity: IdentityResolver
    private let timestamp: String

    init(_ connection: Connection, timestamp: String) {
        self.connection = connection
        self.timestamp = timestamp
        identity = IdentityResolver(connection)
    }

    /// Tells whether the article of a key is there.
    func contains(_ key: String) throws -> Bool {
        try connection.cached("SELECT 1 FROM articles WHERE key = ?").fetchOne([.text(key)]) { _ in true } ?? false
    }

    /// Adds an article with all of its facts, or nothing of it.
    func add(_ article: Article, facts: ArticleFacts, key: String) throws {
        try connection.execute("SAVEPOINT article")
        do {
            let id = try addArticle(article, key: key)
            var rows = try ArticleRows(of: article, id: id, in: connection)
            try rows.addEntities(of: facts, identity)
            try rows.addStatements(of: facts, identity)
            try rows.addNumbers(of: facts)
            try connection.execute("RELEASE article")
        } catch {
            try? connection.execute("ROLLBACK TO article; RELEASE article")
            throw error
        }
    }

    private func addArticle(_ article: Article, key: String) throws -> Int64 {
        try connection.run(
            """
            INSERT INTO articles (key, external_id, title, published, outlet, url, byline, dateline_place, language,
                source_path, source_format, decoded_from, body, word_count, engine_version, ingested_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(key), SQLValue(article.externalID), SQLValue(article.title), SQLValue(article.published),
                SQLValue(article.outlet), SQLValue(article.url), SQLValue(article.byline),
                SQLValue(article.dateline?.place), .text(article.language), SQLValue(article.sourcePath),
                SQLValue(article.sourceFormat), SQLValue(article.decodedFrom), .text(article.body),
                SQLValue(article.wordCount),
                .text(EngineVersion.current), .text(timestamp),
            ])
        return connection.lastInsertRowID
    }
}
