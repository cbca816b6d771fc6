public import FactExtraction
public import FactModel

/// Adds articles and their facts to a database, many to a transaction.
///
/// ```swift
/// let ingest = try Ingest(into: database)
/// for article in articles { try ingest.add(article, readBy: extractor) }
/// let counts = try ingest.finish()
/// ```
public final class Ingest {
    /// What became of an article.
    public enum Outcome: Hashable, Sendable {
        /// It is new, and in the database now.
        case added
        /// It was there already; nothing was changed.
        case unchanged
    }

    /// How many articles were read, and what became of them.
    public struct Counts: Hashable, Sendable {
        /// New articles.
        public var added = 0
        /// Articles that were there already.
        public var unchanged = 0
        /// Inputs and records that could not be read, known problems included.
        public var failed = 0
    }

    /// The counts so far.
    public private(set) var counts = Counts()
    private let database: FactDatabase
    private let batchSize: Int
    private let timestamp: String
    private let writer: FactWriter
    private let problems: ProblemWriter
    private var problemsAdded = 0
    private var pending = 0
    private var isFinished = false

    /// Starts an ingest; it changes the journal to write-ahead until ``finish()``.
    ///
    /// - Parameters:
    ///   - database: A database open for writing.
    ///   - batchSize: How many articles to write in a transaction.
    ///   - timestamp: The time to write beside what is added, in ISO 8601; the clock's time by default.
    /// - Throws: ``SQLiteError`` when the file cannot be written.
    public init(into database: FactDatabase, batchSize: Int = 1000, timestamp: String? = nil) throws {
        self.database = database
        self.batchSize = max(1, batchSize)
        let connection = database.connection
        self.timestamp = try timestamp ?? Self.now(connection)
        writer = FactWriter(connection, timestamp: self.timestamp)
        problems = ProblemWriter(connection)
        try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }

    /// Adds an article unless it is there, extracting its facts only if it is not.
    @discardableResult
    public func add(_ article: Article, readBy extractor: Extractor) throws -> Outcome {
        try add(article) { extractor.facts(of: article) }
    }

    /// Tells whether an article is there already, and counts it as unchanged if so, so that its facts need not be
    /// extracted.
    public func skipIfPresent(_ article: Article) throws -> Bool {
        guard try writer.contains(article.key) else { return false }
        counts.unchanged += 1
        return true
    }

    /// Adds an article with its facts unless it is there.
    @discardableResult
    public func add(_ article: Article, facts: ArticleFacts) throws -> Outcome {
        try add(article) { facts }
    }

    /// Notes an input or record that could not be read; the same problem is noted once.
    ///
    /// - Parameters:
    ///   - path: The file, or `-` for standard input.
    ///   - record: The record within the file, from 1.
    ///   - byteOffset: Where in the file or record, in bytes.
    ///   - reason: What is wrong, as a clause.
    /// - Throws: ``SQLiteError`` when the file cannot be written.
    public func addProblem(path: String, record: Int? = nil, byteOffset: Int? = nil, reason: String) throws {
        counts.failed += 1
        try begin()
        if try problems.add(path: path, record: record, byteOffset: byteOffset, reason: reason) { problemsAdded += 1 }
        try commitWhenFull()
    }

    /// Commits what is left, notes the run if it added anything, and makes the database one file again.
    @discardableResult
    public func finish() throws -> Counts {
        guard !isFinished else { return counts }
        let connection = database.connection
        if counts.added > 0 || problemsAdded > 0 {
            try begin()
            try connection.run(
                """
                INSERT INTO runs (started_at, finished_at, engine_version, articles_added, articles_unchanged, problems_added)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(timestamp), .text(try Self.now(connection)), .text(EngineVersion.current),
                    SQLValue(counts.added), SQLValue(counts.unchanged), SQLValue(problemsAdded),
                ])
        }
        try commit()
        try connection.execute("PRAGMA journal_mode = DELETE")
        isFinished = true
        return counts
    }

    private func add(_ article: Article, _ facts: () -> ArticleFacts) throws -> Outcome {
        let key = article.key
        if try writer.contains(key) {
            counts.unchanged += 1
            return .unchanged
        }
        let facts = facts()
        try begin()
        // Another process may have added it since.
        let outcome: Outcome = try writer.contains(key) ? .unchanged : .added
        if outcome == .added {
            try writer.add(article, facts: facts, key: key)
            counts.added += 1
        } else {
            counts.unchanged += 1
        }
        try commitWhenFull()
        return outcome
    }

    private func begin() throws {
        if !database.connection.isInTransaction { try database.connection.execute("BEGIN IMMEDIATE") }
    }

    private func commitWhenFull() throws {
        pending += 1
        if pending >= batchSize { try commit() }
    }

    private func commit() throws {
        if database.connection.isInTransaction { try database.connection.execute("COMMIT") }
        pending = 0
    }

    private static func now(_ connection: Connection) throws -> String {
        try connection.cached("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')").fetchOne { $0.text(at: 0) } ?? ""
    }
}
