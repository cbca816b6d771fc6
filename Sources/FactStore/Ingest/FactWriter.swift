internal import FactModel

/// Writes an article and its facts as rows; it neither reads text nor opens transactions.
struct FactWriter {
    private let connection: Connection
    private let identity: IdentityResolver
    private let nearDuplicates: NearDuplicateWriter
    private let sameQuotes: SameQuoteWriter
    private let timestamp: String
    private var plan: CorrectionPlan

    init(_ connection: Connection, timestamp: String) throws {
        self.connection = connection
        self.timestamp = timestamp
        identity = IdentityResolver(connection)
        plan = try CorrectionPlan(connection)
        nearDuplicates = NearDuplicateWriter(connection)
        sameQuotes = SameQuoteWriter(connection)
    }

    /// Tells whether the article of a key is there.
    func contains(_ key: String) throws -> Bool {
        try connection.cached("SELECT 1 FROM articles WHERE key = ?").fetchOne([.text(key)]) { _ in true } ?? false
    }

    /// Makes ready for a batch of articles; called first in its transaction.
    mutating func begin() throws {
        plan = try CorrectionPlan(connection)
        try identity.resolveIfOutdated()
    }

    /// Brings what is derived from the batch's articles up to date; called last in its transaction.
    func finish() throws {
        try identity.settle()
    }

    /// Adds an article with all of its facts, or nothing of it; in place of what is there of its key.
    func add(_ article: Article, facts: ArticleFacts, key: String) throws {
        try connection.execute("SAVEPOINT article")
        do {
            let id = try addArticle(article, key: key, replacing: remove(key))
            var rows = try ArticleRows(of: article, id: id, key: key, in: connection, plan)
            try rows.addEntities(of: facts, identity)
            try rows.addStatements(of: facts, identity)
            try rows.addNumbers(of: facts)
            try nearDuplicates.add(article, id: id)
            for (statement, row) in zip(facts.statements, rows.statements) where statement.kind == .direct {
                try sameQuotes.add(rows.text(of: statement.span), statement: row, article: id)
            }
            try connection.execute("RELEASE article")
        } catch {
            try? connection.execute("ROLLBACK TO article; RELEASE article")
            throw error
        }
    }

    /// Removes the article of a key with all of its facts.
    ///
    /// - Returns: The id that it had; nil when it is not there.
    private func remove(_ key: String) throws -> Int64? {
        let found = try connection.cached("SELECT id FROM articles WHERE key = ?")
            .fetchOne([.text(key)]) { $0.integer(at: 0) }
        guard let id = found else { return nil }
        try identity.unregister(article: id)
        try connection.run("DELETE FROM articles WHERE id = ?", [.integer(id)])
        return id
    }

    private func addArticle(_ article: Article, key: String, replacing id: Int64?) throws -> Int64 {
        try connection.run(
            """
            INSERT INTO articles (id, key, external_id, title, published, modified, outlet, url, byline, dateline_place,
                language,
                source_path, source_format, decoded_from, body, word_count, engine_version, ingested_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(id), .text(key), SQLValue(article.externalID), SQLValue(article.title),
                SQLValue(article.published), SQLValue(article.modified),
                SQLValue(article.outlet), SQLValue(article.url), SQLValue(article.byline),
                SQLValue(article.dateline?.place), .text(article.language), SQLValue(article.sourcePath),
                SQLValue(article.sourceFormat), SQLValue(article.decodedFrom), .text(article.body),
                SQLValue(article.wordCount),
                .text(EngineVersion.current), .text(timestamp),
            ])
        return connection.lastInsertRowID
    }
}
