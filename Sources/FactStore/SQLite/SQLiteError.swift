internal import CSQLite

/// An error that SQLite reported.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The primary result code, such as 19 for `SQLITE_CONSTRAINT`; see <https://www.sqlite.org/rescode.html>.
    public let code: Int32
    /// The extended result code, such as 2067 for `SQLITE_CONSTRAINT_UNIQUE`.
    public let extendedCode: Int32
    /// SQLite's own words.
    public let message: String
    /// The statement that failed, where there was one.
    public let sql: String?
    /// The database file, when the error is about the file rather than the statement.
    public let path: String?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - extendedCode: The result code, extended or not.
    ///   - message: What went wrong, as a clause.
    ///   - sql: The statement that failed.
    ///   - path: The database file, for an error that is about the file.
    public init(extendedCode: Int32, message: String, sql: String? = nil, path: String? = nil) {
        code = extendedCode & 0xFF
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
        self.path = path
    }

    /// Takes the error of the last call from a connection, with the file's name if the error is about the file.
    init(of database: OpaquePointer?, sql: String? = nil, path: String? = nil) {
        guard let database else {
            self.init(extendedCode: SQLITE_NOMEM, message: "out of memory", sql: sql)
            return
        }
        let code = sqlite3_extended_errcode(database)
        let isAboutFile = Self.fileCodes.contains(code & 0xFF)
        self.init(
            extendedCode: code, message: String(cString: sqlite3_errmsg(database)), sql: sql,
            path: isAboutFile ? path ?? Self.file(of: database) : nil)
    }

    /// The code of errors that have none of their own, such as a syntax error; `SQLITE_ERROR`.
    static let generic: Int32 = SQLITE_ERROR

    private static let fileCodes: Set<Int32> = [
        SQLITE_PERM, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL,
        SQLITE_CANTOPEN, SQLITE_PROTOCOL, SQLITE_NOTADB,
    ]

    /// The file of a connection, which has none when it is in memory.
    private static func file(of database: OpaquePointer) -> String? {
        sqlite3_db_filename(database, "main").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether the file could not be written: read-only, full, locked by another process, or an input/output error.
    public var isWriteFailure: Bool {
        [SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PERM].contains(
            code)
    }

    /// The error as one sentence with its code and statement.
    public var description: String {
        if code == SQLITE_CORRUPT, let path {
            return "The database \(path) is damaged: \(message) (code \(extendedCode)); "
                + "sqlite3 \(path) .recover saves what can still be read."
        }
        var sentence = (path.map { "SQLite on \($0): " } ?? "SQLite: ") + "\(message) (code \(extendedCode))"
        if let sql {
            let line = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            sentence += " in: " + (line.count > 200 ? String(line.prefix(200)) + "…" : line)
        }
        return sentence + "."
    }
}
