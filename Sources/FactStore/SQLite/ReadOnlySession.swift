internal import CSQLite

/// A connection for SQL that nobody has checked: it may read, within limits, and nothing else.
///
/// The file is opened read-only, an authorizer allows only what reading needs (a read-only file alone does not stop
/// `ATTACH` and `VACUUM INTO` from making others), and ``Limits`` bound time, rows and the size of any value;
/// ``FactDatabase/limitMemoryOfProcess(toBytes:)`` bounds memory as a whole. See <https://www.sqlite.org/security.html>.
public final class ReadOnlySession {
    /// How much a query may take.
    public struct Limits: Hashable, Sendable {
        /// How many seconds SQLite may work on it, until its last row; the time that a reader takes does not count.
        public var seconds: Double
        /// How many rows it may give.
        public var rows: Int
        /// How many bytes a value may have, and a row twice as many.
        public var valueBytes: Int
        /// How many bytes its SQL may have.
        public var sqlBytes: Int

        /// Makes limits.
        public init(
            seconds: Double = 10, rows: Int = 100_000, valueBytes: Int = 16 << 20, sqlBytes: Int = 100_000
        ) {
            self.seconds = seconds
            self.rows = rows
            self.valueBytes = valueBytes
            self.sqlBytes = sqlBytes
        }

        /// No limits but those of SQLite, for SQL of the program's own.
        public static var unbounded: Limits { Limits(seconds: 1e9, rows: .max, valueBytes: 1_000_000_000) }
    }

    private let connection: Connection
    let limits: Limits
    private let guardian = Guardian()

    /// Opens a session of its own on a factdb file.
    ///
    /// - Throws: ``FactStoreError`` as ``FactDatabase/init(path:access:)`` does.
    public init(path: String, limits: Limits = Limits()) throws {
        self.limits = limits
        connection = try DatabaseOpener(path: path, access: .reading).open()
        // FTS5 reads its settings, and JSON's tables are declared, when they are first used, which the authorizer would
        // refuse.
        for index in ["statements_fts", "articles_fts", "numbers_fts", "json_each('[]')", "json_tree('[]')"] {
            try connection.execute("SELECT 1 FROM \(index) LIMIT 0")
        }
        let handle = connection.handle
        for (limit, value) in Self.limitValues { sqlite3_limit(handle, limit, value) }
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.valueBytes))
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, Int32(clamping: limits.sqlBytes))
        let context = Unmanaged.passUnretained(guardian).toOpaque()
        sqlite3_set_authorizer(
            handle,
            { context, action, first, second, _, _ in
                guard Guardian.allows(action, first, second) else {
                    if let context { Unmanaged<Guardian>.fromOpaque(context).takeUnretainedValue().refused = true }
                    return SQLITE_DENY
                }
                return SQLITE_OK
            }, context)
        sqlite3_progress_handler(
            handle, 1000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Guardian>.fromOpaque(context).takeUnretainedValue().isLate ? 1 : 0
            }, context)
    }

    deinit {
        sqlite3_progress_handler(connection.handle, 0, nil, nil)
        sqlite3_set_authorizer(connection.handle, nil, nil)
    }

    /// Prepares one reading statement.
    ///
    /// - Parameters:
    ///   - sql: The statement.
    ///   - values: A value for each of its parameters, by name without the prefix.
    /// - Returns: The rows, read while they are asked for.
    /// - Throws: ``FactStoreError`` for anything but one reading statement, for a parameter without a value and for a
    ///   value without a parameter; ``SQLiteError`` for wrong SQL.
    public func rows(of sql: String, _ values: [String: SQLValue] = [:]) throws -> QueryRows {
        guard sql.utf8.count <= limits.sqlBytes else {
            throw FactStoreError.sqlTooLong(bytes: sql.utf8.count, limit: limits.sqlBytes)
        }
        guardian.refused = false
        guardian.rest = .seconds(limits.seconds)
        do {
            let statement = try timed { try connection.prepare(sql) }
            guard statement.isReadOnly else { throw FactStoreError.refused(sql: sql) }
            let names = statement.parameterNames
            if let missing = names.first(where: { values[$0] == nil }) {
                throw FactStoreError.missingValue(parameter: missing)
            }
            if let unknown = values.keys.sorted().first(where: { !names.contains($0) }) {
                throw FactStoreError.valueWithoutParameter(name: unknown)
            }
            try statement.bind(values)
            return QueryRows(statement, session: self, limits: limits)
        } catch {
            throw explain(error, sql: sql)
        }
    }

    /// Does a piece of work whose time counts against the limit.
    func timed<Value>(_ work: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        guardian.deadline = start + guardian.rest
        defer { guardian.rest -= ContinuousClock.now - start }
        return try work()
    }

    /// Turns SQLite's words for a refusal or limit into ours.
    func explain(_ error: any Error, sql: String) -> any Error {
        guard let error = error as? SQLiteError else { return error }
        switch error.code {
        case SQLITE_INTERRUPT: return FactStoreError.timeLimit(seconds: limits.seconds)
        case SQLITE_TOOBIG: return FactStoreError.valueTooLarge(limit: limits.valueBytes)
        case SQLITE_NOMEM: return FactStoreError.memoryLimit
        default: break
        }
        if guardian.refused, error.code == SQLITE_AUTH || error.code == SQLITE_ERROR {
            return FactStoreError.refused(sql: sql)
        }
        if error.extendedCode == SQLITE_MISUSE {
            if error.message == Connection.severalStatements { return FactStoreError.severalStatements }
            if error.message == Connection.noStatement { return FactStoreError.noStatement }
        }
        return error
    }

    private static let limitValues: [(Int32, Int32)] = [
        (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
        (SQLITE_LIMIT_COMPOUND_SELECT, 50), (SQLITE_LIMIT_VDBE_OP, 100_000), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
}
