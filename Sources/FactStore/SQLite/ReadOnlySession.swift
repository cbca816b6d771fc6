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
    private let guardian: Guardian
    private let limits: Limits
    /// The time that is left for the query.
    private var rest = Duration.zero

    /// Opens a session of its own on a factdb file.
    ///
    /// - Throws: ``FactStoreError`` as ``FactDatabase/init(path:access:)`` does.
    public convenience init(path: String, limits: Limits = Limits()) throws {
        let connection = try DatabaseOpener(path: path, access: .reading).open()
        self.init(on: connection, Guardian(of: connection), limits: limits)
    }

    /// Makes a session on a connection that is open for reading, and that its guardian watches.
    init(on connection: Connection, _ guardian: Guardian, limits: Limits) {
        self.connection = connection
        self.guardian = guardian
        self.limits = limits
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
        rest = .seconds(limits.seconds)
        do {
            let statement = try prepare(sql)
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

    /// Does a piece of work under guard, whose time counts against the limit.
    func timed<Value>(_ work: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        defer { rest -= ContinuousClock.now - start }
        return try guardian.watching(until: start + rest, limits, work)
    }

    /// Prepares SQL under guard.
    ///
    /// FTS5 reads its settings, and JSON's tables are declared, when they are first used, which the guardian would refuse:
    /// so those that the SQL names are used before, and all when it names a view that uses one.
    private func prepare(_ sql: String) throws -> Statement {
        let text = sql.lowercased()
        for table in Self.virtualTables where text.contains(table.prefix { $0 != "(" }) { try touch(table) }
        do {
            return try timed { try connection.prepare(sql) }
        } catch  where guardian.refused {
            guardian.refused = false
            for table in Self.virtualTables { try touch(table) }
            return try timed { try connection.prepare(sql) }
        }
    }

    private func touch(_ table: String) throws { try connection.execute("SELECT 1 FROM \(table) LIMIT 0") }

    private static let virtualTables = [
        "statements_fts", "articles_fts", "numbers_fts", "json_each('[]')", "json_tree('[]')",
    ]

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
}
