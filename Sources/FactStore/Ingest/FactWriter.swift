internal import FactModel

/// Writes an article and its facts as rows; it neither reads text nor opens transactions.
struct FactWriter {
    private let connection: Connection
    private let identity: IdentityResolver
    private let duplicates: Duplicates
    private var fullText: FullTextRows
    private let timestamp: String
    private var plan: CorrectionPlan

    init(_ connection: Connection, timestamp: String) throws {
        self.connection = connection
        self.timestamp = timestamp
        identity = IdentityResolver(connection)
        plan = try CorrectionPlan(connection)
        duplicates = Duplicates(connection)
        fullText = FullTextRows(connection)
    }

    /// Tells whether an article is there.
    func presence(of key: String, isEnglish: Bool) throws -> ArticlePresence {
        try ArticlePresence(of: key, isEnglish: isEnglish, in: connection)
    }

    /// Makes ready for a batch of articles; called first in its transaction.
    mutating func begin() throws {
        plan = try CorrectionPlan(connection)
        try identity.resolveIfOutdated()
        try duplicates.begin()
    }

    /// Brings what is derived from the batch's articles up to date; called last in its transaction.
    ///
    /// - Parameter isLast: Whether no batch follows.
    /// - Throws: ``SQLiteError``.
    mutating func finish(isLast: Bool) throws {
        try identity.settle()
        try duplicates.settle(isLast: isLast)
        try fullText.settle()
    }

    /// Of about how many articles something derived is still to be brought up to date; 0 for none.
    func countBehind() throws -> Int { try duplicates.countBehind() }

    /// Forgets a batch whose transaction came to nothing.
    mutating func forget() {
        identity.forgetChanges()
        duplicates.forgetChanges()
        fullText.forget()
    }

    /// Adds an article with all of its facts, in place of the facts that are there of its key.
    ///
    /// What is added is not whole after an error; the transaction is to be rolled back.
    mutating func add(_ article: PreparedArticle) throws {
        let prose = (
            start: SQLValue(article.map.codePointOffset(ofByte: article.article.prose.start)),
            end: SQLValue(article.map.codePointOffset(ofByte: article.article.prose.end))
        )
        let present = try id(of: article.key)
        let id: Int64
        var hasNewWords = true
        if let present {
            hasNewWords = try !hasProse(present, prose)
            try removeFacts(of: present, andWords: hasNewWords)
            try update(present, article, prose)
            id = present
        } else {
            id = try insert(article, prose)
        }
        var rows = ArticleRows(of: article, id: id, in: connection, plan)
        try rows.addEntities(identity)
        try rows.addStatements(identity)
        try rows.addNumbers()
        try duplicates.put(
            id, key: article.key, article.fingerprints, statements: rows.statements, hasNewWords: hasNewWords)
        fullText.note(
            article: present == nil ? id : nil, statement: rows.statements.first, number: rows.numbers.first)
    }

    private func id(of key: String) throws -> Int64? {
        try connection.cached("SELECT id FROM articles WHERE key = ?")
            .fetchOne([.text(key)]) { $0.integer(at: 0) }
    }

    /// Whether an article's own words are those between two places.
    private func hasProse(_ id: Int64, _ prose: (start: SQLValue, end: SQLValue)) throws -> Bool {
        try connection.cached("SELECT 1 FROM articles WHERE id = ? AND prose_start IS ? AND prose_end IS ?")
            .fetchOne([.integer(id), prose.start, prose.end]) { _ in true } ?? false
    }

    /// Removes the facts of an article; its own row stays, since others point at it.
    private func removeFacts(of id: Int64, andWords hasNewWords: Bool) throws {
        try identity.unregister(article: id)
        try duplicates.removeQuotes(ofArticle: id)
        if hasNewWords { try duplicates.remove(id) }
        for table in Self.factTables { try connection.run(table, [.integer(id)]) }
    }

    /// What deletes the facts of an article, those that point at others first.
    private static let factTables: [StaticString] = [
        "DELETE FROM numbers WHERE article_id = ?", "DELETE FROM statements WHERE article_id = ?",
        "DELETE FROM article_speakers WHERE article_id = ?", "DELETE FROM acronyms WHERE article_id = ?",
        "DELETE FROM article_places WHERE article_id = ?", "DELETE FROM article_organizations WHERE article_id = ?",
        "DELETE FROM article_people WHERE article_id = ?",
    ]

    private func insert(_ prepared: PreparedArticle, _ prose: (start: SQLValue, end: SQLValue)) throws -> Int64 {
        let article = prepared.article
        try connection.run(
            """
            INSERT INTO articles (key, external_id, title, published, outlet, url, byline, body, language, modified,
                dateline_place, source_path, source_format, decoded_from, word_count, engine_version, ingested_at,
                prose_start, prose_end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(prepared.key), SQLValue(article.externalID), SQLValue(article.title), SQLValue(article.published),
                SQLValue(article.outlet), SQLValue(article.url), SQLValue(article.byline), .text(article.body),
            ] + derived(prepared, prose))
        return connection.lastInsertRowID
    }

    /// Writes anew what another reading of the same article may give.
    private func update(_ id: Int64, _ article: PreparedArticle, _ prose: (start: SQLValue, end: SQLValue)) throws {
        try connection.run(
            """
            UPDATE articles SET (language, modified, dateline_place, source_path, source_format, decoded_from, word_count,
                engine_version, ingested_at, prose_start, prose_end) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            WHERE id = ?
            """, derived(article, prose) + [.integer(id)])
    }

    /// What does not belong to an article's key.
    private func derived(_ prepared: PreparedArticle, _ prose: (start: SQLValue, end: SQLValue)) -> [SQLValue] {
        let article = prepared.article
        return [
            .text(article.language), SQLValue(article.modified), SQLValue(article.dateline?.place),
            SQLValue(article.sourcePath), SQLValue(article.sourceFormat), SQLValue(article.decodedFrom),
            SQLValue(prepared.wordCount), .text(EngineVersion.current), .text(timestamp), prose.start, prose.end,
        ]
    }
}
