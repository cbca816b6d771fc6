internal import CSQLite

/// A connection for SQL that a user typed: it may read, within limits, and nothing else.
///
/// The file is opened read-only, an authorizer allows only what reading needs (a read-only file alone does not stop
/// `ATTACH` and `VACUUM INTO` from making others), and limits bound time, rows and the
/// size of any value; ``FactDatabase/limitMemoryOfProcess(toBytes:)`` bounds memory as a whole.
/// See <https://www.sqlite.org/security.html>.
public final class ReadOnlySession {
    /// How much a query may take.
    public struct Limits: Hashable, Sendable {
        /// How many seconds it may run, until its last row is read.
        public var seconds: Double
        /// How many rows it may give.
        public var rows: Int

        /// Makes limits.
        public init(seconds: Double = 10, rows: Int = 100_000) {
            self.seconds = seconds
            self.rows = rows
        }
    }

    private let connection: Connection
    private let limits: Limits
    private let guardian = Guardian()

    /// Opens a session of its own on a factdb file.
    ///
    /// - Throws: ``FactStoreError`` as ``FactDatabase/init(path:access:)`` does.
    public init(path: String, limits: Limits = Limits()) throws {
        self.limits = limits
        connection = try DatabaseOpener(path: path, access: .reading).open()
        // FTS5 reads its settings when it is first used, which the authorizer would refuse.
        try connection.execute("SELECT 1 FROM statements_fts LIMIT 0; SELECT 1 FROM articles_fts LIMIT 0")
        let handle = connection.handle
        for (limit, value) in Self.limitValues { sqlite3_limit(handle, limit, value) }
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
    /// - Throws: ``FactStoreError`` for anything but one reading statement; ``SQLiteError`` for wrong SQL.
    public func rows(of sql: String) throws -> QueryRows {
        guardian.refused = false
        guardian.deadline = ContinuousClock.now + .seconds(limits.seconds)
        do {
            let statement = try connection.prepare(sql)
            guard statement.isReadOnly else { throw FactStoreError.refused(sql: sql) }
            // A parameter without a value is NULL; there is nobody here to give one.
            return QueryRows(statement, session: self, limit: limits.rows)
        } catch {
            throw explain(error, sql: sql)
        }
    }

    /// Turns SQLite's words for a refusal or limit into ours.
    func explain(_ error: any Error, sql: String) -> any Error {
        guard let error = error as? SQLiteError else { return error }
        if error.code == SQLITE_INTERRUPT { return FactStoreError.timeLimit(seconds: limits.seconds) }
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
        (SQLITE_LIMIT_LENGTH, 16 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_ATTACHED, 0),
        (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
        (SQLITE_LIMIT_COMPOUND_SELECT, 50), (SQLITE_LIMIT_VDBE_OP, 100_000), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
}
