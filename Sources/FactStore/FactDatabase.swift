internal import CSQLite
internal import FactModel

/// A factdb file, open for reading or writing; one task uses it.
public final class FactDatabase {
    /// What a database is opened for.
    public enum Access: Sendable {
        /// Questions only: the file must exist and is not changed.
        case reading
        /// Ingest and corrections: the file is made if it is absent or empty, and migrated if it is older.
        case writing
    }

    /// The path of the file.
    public let path: String
    /// What it was opened for.
    public let access: Access
    package let connection: Connection
    /// Watches what is run on the connection of a database that is open for reading.
    private lazy var guardian = Guardian(of: connection)

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - access: What to open it for.
    /// - Throws: ``FactStoreError`` for a file that is missing, foreign, newer or no database, with its bytes untouched;
    ///   ``SQLiteError`` for anything else.
    public init(path: String, access: Access) throws {
        self.path = path
        self.access = access
        connection = try DatabaseOpener(path: path, access: access).open()
    }

    private init(inMemory connection: Connection) {
        path = connection.path
        access = .writing
        self.connection = connection
    }

    /// Makes an empty database in memory; its queries run unguarded.
    package static func inMemory() throws -> FactDatabase {
        let connection = try Connection.inMemory()
        try DatabaseOpener.prepareForWriting(connection)
        return FactDatabase(inMemory: connection)
    }

    /// Runs a canned query, which may only read, under guard.
    ///
    /// - Parameters:
    ///   - query: The query.
    ///   - arguments: The values by parameter name, each name one that the database has; a parameter without one is left
    ///     open. What a person typed goes through ``resolve(_:_:)``.
    ///   - limits: How long it may run and how many rows it may give.
    /// - Returns: The rows, read while they are asked for.
    /// - Throws: ``FactStoreError/unknownParameter(query:name:)``, ``FactStoreError/noSearchableWords(words:)``,
    ///   ``SQLiteError``.
    public func run(
        _ query: CannedQuery, _ arguments: [String: String] = [:], limits: ReadOnlySession.Limits = .init()
    ) throws -> QueryRows {
        let (sql, values) = query.statement(for: try query.values(for: arguments))
        return try rows(of: sql, values, limits: limits)
    }

    /// Runs one statement of the user's own, which may only read, under guard.
    ///
    /// - Parameters:
    ///   - sql: One SELECT.
    ///   - values: A value for each of its parameters.
    ///   - limits: How long it may run and how many rows it may give.
    /// - Returns: The rows, read while they are asked for.
    /// - Throws: ``FactStoreError`` for anything but one reading statement; ``SQLiteError`` for wrong SQL.
    public func rows(
        of sql: String, _ values: [String: SQLValue] = [:], limits: ReadOnlySession.Limits = .init()
    ) throws -> QueryRows {
        guard !connection.isInMemory else {
            // A database in memory has nobody to guard against, and no second connection reaches it.
            let statement = try connection.prepare(sql)
            try statement.bind(values)
            return QueryRows(statement)
        }
        // To read the schema takes longer than most questions, so one connection serves where it cannot write anyway.
        let session =
            access == .reading
            ? ReadOnlySession(on: connection, guardian, limits: limits)
            : try ReadOnlySession(path: path, limits: limits)
        return try session.rows(of: sql, values)
    }

    /// Tells whether an article is in the database.
    ///
    /// - Parameters:
    ///   - key: Its key.
    ///   - isEnglish: Whether it is read as English.
    /// - Returns: Whether it is there.
    /// - Throws: ``SQLiteError``.
    public func presence(of key: String, isEnglish: Bool) throws -> ArticlePresence {
        try ArticlePresence(of: key, isEnglish: isEnglish, in: connection)
    }

    /// Returns what is known of a file that was read to its end before.
    public func finishedFile(at path: String) throws -> FinishedFile? { try FinishedFiles(connection).file(at: path) }

    /// Counts what the database holds.
    public func statistics() throws -> Statistics {
        try Statistics(of: connection)
    }

    /// Returns the CREATE statements of all tables, indexes, views and triggers, as the shell's `.schema` shows them.
    public func schemaText() throws -> String {
        var text = ""
        let statement = try connection.prepare(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'
              AND name NOT GLOB '*_fts_data' AND name NOT GLOB '*_fts_idx' AND name NOT GLOB '*_fts_docsize'
              AND name NOT GLOB '*_fts_config'
            ORDER BY rowid
            """)
        try statement.forEachRow { text += $0.text(at: 0) + ";\n" }
        return text
    }

    /// Bounds the memory that SQLite may take, for all databases of the process together.
    ///
    /// The bound is the process's own affair, so no session sets it: a program that lets people type SQL calls this once.
    /// What goes beyond it fails with `SQLITE_NOMEM`. See <https://www.sqlite.org/c3ref/hard_heap_limit64.html>.
    ///
    /// - Parameter bytes: The bound, from 1.
    public static func limitMemoryOfProcess(toBytes bytes: Int64) {
        _ = sqlite3_hard_heap_limit64(bytes)
    }
}
