internal import CSQLite
public import FactModel

/// Adds articles and their facts to a database, many to a transaction.
///
/// What is added waits in memory, and the write lock is held only while a batch is written: reading and extraction of
/// the next articles, or waiting for them, keeps no other writer out.
///
/// ```swift
/// let ingest = try Ingest(into: database)
/// for article in articles { try ingest.add(article, facts: extractor.facts(of: article)) }
/// let counts = try ingest.finish()
/// ```
public final class Ingest {
    /// What became of an article.
    public enum Outcome: Hashable, Sendable {
        /// It is new, and is written with its batch, unless another process adds it first.
        case added
        /// It was there already; nothing was changed.
        case unchanged
        /// It was there already; its facts were extracted again.
        case replaced
    }

    /// How many articles were read, and what became of them.
    public struct Counts: Hashable, Sendable {
        /// New articles.
        public var added = 0
        /// Articles that were there already.
        public var unchanged = 0
        /// Articles that were there already and were extracted again.
        public var replaced = 0
        /// Inputs and records that could not be read, known problems included.
        public var failed = 0
        /// Articles added or written again that are not in English, so that nothing was extracted from them.
        public var foreign = 0

        /// Makes counts, of nothing unless told.
        public init(added: Int = 0, unchanged: Int = 0, replaced: Int = 0, failed: Int = 0, foreign: Int = 0) {
            self.added = added
            self.unchanged = unchanged
            self.replaced = replaced
            self.failed = failed
            self.foreign = foreign
        }
    }

    /// The counts so far.
    public private(set) var counts = Counts()
    private let database: FactDatabase
    private let batchSize: Int
    private let isAgain: Bool
    private let isLive: Bool
    private let timestamp: String
    private var writer: FactWriter
    private var problems: ProblemWriter
    private let files: FinishedFiles
    private var problemsAdded = 0
    private var waiting: [Item] = []
    private var waitingKeys: Set<String> = []
    private var waitingBytes = 0
    private var waitingSince = ContinuousClock.now
    private var isFinished = false

    private enum Item {
        case article(PreparedArticle)
        case problem(path: String, record: Int?, byteOffset: Int?, reason: String)
        case file(FinishedFile)

        var isFile: Bool { if case .file = self { true } else { false } }
    }

    /// A batch is written when its texts are longer than this, in bytes.
    private static let batchBytes = 8 << 20
    /// A batch of a source that gives an article now and then is written when something is added and its first item has
    /// waited longer than this.
    ///
    /// What lies in files is cut by number and size alone, so that a run that was broken off and resumed gives rows the same
    /// ids as one that was not, however fast the machine is.
    private static let batchAge = Duration.seconds(10)

    /// Starts an ingest; it changes the journal to write-ahead until ``finish()``.
    ///
    /// - Parameters:
    ///   - database: A database open for writing.
    ///   - batchSize: How many articles and problems to write in a transaction, at most.
    ///   - timestamp: The time to write beside what is added, in ISO 8601; the clock's time by default.
    ///   - again: Whether articles that are there already are extracted again.
    ///   - live: Whether articles may come now and then, so that those that wait are also written by their age.
    /// - Throws: ``SQLiteError`` when the file cannot be written.
    public init(
        into database: FactDatabase, batchSize: Int = 2048, timestamp: String? = nil, again: Bool = false,
        live: Bool = false
    ) throws {
        self.database = database
        self.batchSize = max(1, batchSize)
        isAgain = again
        isLive = live
        let connection = database.connection
        self.timestamp = try timestamp ?? Self.now(connection)
        writer = try FactWriter(connection, timestamp: self.timestamp)
        problems = ProblemWriter(connection)
        files = FinishedFiles(connection)
        try WriteAheadLog.use(on: connection)
    }

    /// Tells whether an article is there already, and counts it as unchanged if so.
    ///
    /// - Parameters:
    ///   - key: The article's key.
    ///   - isEnglish: Whether it is read as English; one that was stored as foreign is read again then.
    /// - Returns: Whether it is, so that its facts need not be extracted.
    /// - Throws: ``SQLiteError``.
    public func skipIfPresent(key: String, isEnglish: Bool) throws -> Bool {
        guard !isAgain, try presence(of: key, isEnglish: isEnglish) == .current else { return false }
        counts.unchanged += 1
        return true
    }

    /// Adds an article with its facts unless it is there.
    @discardableResult
    public func add(_ article: Article, facts: ArticleFacts) throws -> Outcome {
        try add(PreparedArticle(article, facts: facts))
    }

    /// Adds an article with its facts unless it is there.
    @discardableResult
    public func add(_ article: PreparedArticle) throws -> Outcome {
        let presence = try presence(of: article.key, isEnglish: article.article.isEnglish)
        if presence == .current, !isAgain || waitingKeys.contains(article.key) {
            counts.unchanged += 1
            return .unchanged
        }
        waitingKeys.insert(article.key)
        try wait(.article(article), bytes: article.utf8.count)
        return presence == .absent ? .added : .replaced
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
        try wait(.problem(path: path, record: record, byteOffset: byteOffset, reason: reason), bytes: 0)
    }

    /// Notes that a file was read to its end, in the transaction of its last article, and takes back the problems of its
    /// path that were not found again.
    public func addFinished(_ file: FinishedFile) throws { try wait(.file(file), bytes: 0) }

    /// Returns what is known of a file that was read to its end before.
    public func finishedFile(at path: String) throws -> FinishedFile? { try files.file(at: path) }

    /// Commits what is left, notes the run if it added anything, and makes the database one file again.
    ///
    /// - Parameter willCompare: Called before each transaction that looks for the duplicates of articles, with about how
    ///   many wait for it: some thousand at most, but for a file that was left behind.
    /// - Returns: The counts.
    /// - Throws: ``SQLiteError`` when the file cannot be written.
    @discardableResult
    public func finish(willCompare: (Int) -> Void = { _ in }) throws -> Counts {
        guard !isFinished else { return counts }
        let connection = database.connection
        try flush()
        while case let behind = try writer.countBehind(), behind > 0 {
            willCompare(behind)
            _ = try write(0, isLast: true)
        }
        if counts.added > 0 || counts.replaced > 0 || problemsAdded > 0 {
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
        do {
            try WriteAheadLog.end(on: connection)
        } catch let error as SQLiteError where error.code == SQLITE_BUSY {
            // Someone else uses the file. All is committed, and the end of the next ingest makes it one file.
        }
        isFinished = true
        return counts
    }

    private func presence(of key: String, isEnglish: Bool) throws -> ArticlePresence {
        try waitingKeys.contains(key) ? .current : writer.presence(of: key, isEnglish: isEnglish)
    }

    private func wait(_ item: Item, bytes: Int) throws {
        if waiting.isEmpty { waitingSince = .now }
        waiting.append(item)
        waitingBytes += bytes
        let isFull = waiting.count >= batchSize || waitingBytes >= Self.batchBytes
        if isFull || isLive && ContinuousClock.now - waitingSince > Self.batchAge { try flush() }
    }

    /// Writes what waits. When an item cannot be written, those before it are, and it alone is given up; when the
    /// transaction fails otherwise, everything goes on waiting.
    private func flush() throws {
        guard !waiting.isEmpty else { return }
        let failure = try write(waiting.count)
        if let failure { _ = try write(failure.index) }
        waiting.removeFirst(failure.map { $0.index + 1 } ?? waiting.count)
        // The file of what is given up has not been read to its end.
        if failure != nil, let file = waiting.firstIndex(where: \.isFile) { waiting.remove(at: file) }
        if waiting.isEmpty {
            waitingKeys.removeAll(keepingCapacity: true)
            waitingBytes = 0
        }
        // What waited lies between what extraction took and gave back, in holes that malloc would otherwise keep.
        factdb_trim_heap()
        if let failure { throw failure.error }
    }

    /// Writes the first of what waits in one transaction.
    ///
    /// - Parameters:
    ///   - count: How many items to write.
    ///   - isLast: Whether no batch follows.
    /// - Returns: The item that cannot be written, with nothing written of the others either; nil when all is.
    /// - Throws: What keeps the transaction from being opened or committed.
    private func write(_ count: Int, isLast: Bool = false) throws -> (index: Int, error: any Error)? {
        let connection = database.connection
        let before = (counts, problemsAdded, problems)
        var failed: Int?
        do {
            try WriteAheadLog.bound(on: connection)
            try connection.execute("BEGIN IMMEDIATE")
            try writer.begin()
            for index in 0..<count {
                failed = index
                try write(waiting[index])
            }
            failed = nil
            try writer.finish(isLast: isLast)
            try connection.execute("COMMIT")
            return nil
        } catch {
            (counts, problemsAdded, problems) = before
            writer.forget()
            // SQLite has rolled back by itself after some errors, such as a full disk: nothing is wrong with the item.
            guard connection.isInTransaction else { throw error }
            try? connection.execute("ROLLBACK")
            guard let failed else { throw error }
            return (failed, error)
        }
    }

    private func write(_ item: Item) throws {
        switch item {
        case .article(let article):
            // Another process may have added it since.
            let presence = try writer.presence(of: article.key, isEnglish: article.article.isEnglish)
            if presence == .current, !isAgain {
                counts.unchanged += 1
            } else {
                try writer.add(article)
                if presence == .absent { counts.added += 1 } else { counts.replaced += 1 }
                if !article.article.isEnglish { counts.foreign += 1 }
            }
        case .file(let file):
            try problems.settle(file.path)
            try files.add(file)
        case .problem(let path, let record, let byteOffset, let reason):
            if try problems.add(path: path, record: record, byteOffset: byteOffset, reason: reason) {
                problemsAdded += 1
            }
        }
    }

    private static func now(_ connection: Connection) throws -> String {
        try connection.cached("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')").fetchOne { $0.text(at: 0) } ?? ""
    }
}
