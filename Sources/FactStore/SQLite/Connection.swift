internal import CSQLite

/// A connection to a database file; one task uses it, and nothing of it crosses to another.
public final class Connection {
    /// How a file is opened.
    public enum Mode: Sendable {
        /// An existing file, never changed.
        case readOnly
        /// An existing file, or a new one.
        case readWriteCreate
    }

    private static let memoryName = ":memory:"
    static let noStatement = "there is no statement"
    static let severalStatements = "only one statement is allowed"

    /// The path of the file as it was given; `:memory:` for none.
    public let path: String
    let database: DatabaseHandle
    private var cache: [String: Statement] = [:]

    /// Opens a database with foreign keys on, and double-quoted strings, untrusted schemas and shadow tables off.
    ///
    /// - Parameters:
    ///   - path: The path of the file; a name that SQLite would read otherwise, like `file:x` or `:memory:`, is the name
    ///     of a file here.
    ///   - mode: How to open it.
    ///   - busyTimeout: How many milliseconds to wait for another writer.
    /// - Throws: ``FactStoreError/emptyPath``; ``SQLiteError`` if the file cannot be opened.
    public convenience init(path: String, mode: Mode, busyTimeout: Int32 = 10_000) throws {
        guard !path.isEmpty else { throw FactStoreError.emptyPath }
        let name = path.hasPrefix("/") ? path : "./" + path
        try self.init(name: name, path: path, mode: mode, busyTimeout: busyTimeout)
    }

    /// Makes an empty database in memory, gone with its connection.
    package static func inMemory() throws -> Connection {
        try Connection(name: memoryName, path: memoryName, mode: .readWriteCreate, busyTimeout: 0)
    }

    /// Opens what SQLite understands by a name.
    private init(name: String, path: String, mode: Mode, busyTimeout: Int32) throws {
        self.path = path
        isInMemory = name == Self.memoryName
        let flags =
            switch mode {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let handle else {
            let error = SQLiteError(of: handle, path: path)
            sqlite3_close_v2(handle)
            throw error
        }
        database = DatabaseHandle(handle)
        guard factdb_harden(handle) == SQLITE_OK, sqlite3_busy_timeout(handle, busyTimeout) == SQLITE_OK else {
            throw SQLiteError(of: handle)
        }
        try execute("PRAGMA foreign_keys = ON")
    }

    var handle: OpaquePointer { database.pointer }

    /// Whether the database is one of ``inMemory()``, which no other connection reaches.
    let isInMemory: Bool

    /// Prepares a single statement.
    ///
    /// - Throws: ``SQLiteError`` for wrong SQL, for none, and for more than one statement.
    public func prepare(_ sql: String) throws -> Statement {
        try prepare(sql, flags: 0)
    }

    /// Returns the statement of that SQL, prepared once and kept with the connection.
    ///
    /// The statement is shared: its rows must be read to the end, or it must be reset, before it is asked for again.
    public func cached(_ sql: StaticString) throws -> Statement { try cached(text: sql.description) }

    /// Returns the statement of SQL about one sort of entity, kept as ``cached(_:)`` keeps others.
    func cached(_ sql: EntitySQL) throws -> Statement { try cached(text: sql.text) }

    private func cached(text: String) throws -> Statement {
        if let statement = cache[text] { return statement }
        let statement = try prepare(text, flags: UInt32(SQLITE_PREPARE_PERSISTENT))
        cache[text] = statement
        return statement
    }

    /// Runs SQL of any number of statements that take no parameters.
    public func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw SQLiteError(of: handle, sql: sql)
        }
    }

    /// Runs a single statement with values bound by position.
    public func run(_ sql: StaticString, _ values: [SQLValue] = []) throws {
        try cached(sql).run(values)
    }

    /// The row id of the last successful insert.
    public var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// The number of rows changed since the connection was opened.
    public var totalChanges: Int64 { sqlite3_total_changes64(handle) }

    /// A Boolean value indicating whether a transaction is open.
    public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Runs a closure in a transaction that takes the write lock at once, and rolls back if it throws.
    ///
    /// `BEGIN IMMEDIATE` waits for other writers; a plain `BEGIN` that writes later would fail without waiting.
    public func write<Value>(_ body: () throws -> Value) throws -> Value {
        try execute("BEGIN IMMEDIATE")
        do {
            let value = try body()
            try execute("COMMIT")
            return value
        } catch {
            // SQLite has rolled back by itself after some errors, such as a full disk.
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }

    private func prepare(_ sql: String, flags: UInt32) throws -> Statement {
        var statement: OpaquePointer?
        var text = sql
        let (code, tailIsBlank) = text.withUTF8 { bytes -> (Int32, Bool) in
            guard let address = bytes.baseAddress else { return (SQLITE_OK, true) }
            return address.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v3(
                    handle, characters, Int32(clamping: bytes.count), flags, &statement, &tail)
                let used = tail.map { $0 - characters } ?? bytes.count
                return (code, SQLText.isBlank(bytes[used...]))
            }
        }
        guard code == SQLITE_OK else { throw SQLiteError(of: handle, sql: sql) }
        guard let statement else {
            throw SQLiteError(extendedCode: SQLITE_MISUSE, message: Self.noStatement, sql: sql)
        }
        guard tailIsBlank else {
            sqlite3_finalize(statement)
            throw SQLiteError(extendedCode: SQLITE_MISUSE, message: Self.severalStatements, sql: sql)
        }
        return Statement(statement, sql: sql, database: database)
    }
}
