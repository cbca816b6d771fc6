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

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - extendedCode: The result code, extended or not.
    ///   - message: What went wrong, as a clause.
    ///   - sql: The statement that failed.
    public init(extendedCode: Int32, message: String, sql: String? = nil) {
        code = extendedCode & 0xFF
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
    }

    init(of database: OpaquePointer?, sql: String? = nil) {
        guard let database else {
            self.init(extendedCode: SQLITE_NOMEM, message: "out of memory", sql: sql)
            return
        }
        self.init(
            extendedCode: sqlite3_extended_errcode(database), message: String(cString: sqlite3_errmsg(database)),
            sql: sql)
    }

    /// Whether the file could not be written: read-only, full, locked by another process, or an input/output error.
    public var isWriteFailure: Bool {
        [SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PERM].contains(
            code)
    }

    /// The error as one sentence with its code and statement.
    public var description: String {
        var sentence = "SQLite: \(message) (code \(extendedCode))"
        if let sql {
            let line = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            sentence += " in: " + (line.count > 200 ? String(line.prefix(200)) + "…" : line)
        }
        return sentence + "."
    }
}
