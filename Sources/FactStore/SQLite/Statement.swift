internal import CSQLite

/// A prepared statement: finalised with its object, and keeping its connection open as long as it lives.
public final class Statement {
    /// The SQL it was prepared from.
    public let sql: String
    /// The names of the result columns.
    public let columns: [String]
    /// The number of parameters.
    public let parameterCount: Int
    let database: DatabaseHandle
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer, sql: String, database: DatabaseHandle) {
        self.handle = handle
        self.sql = sql
        self.database = database
        columns = (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
        parameterCount = Int(sqlite3_bind_parameter_count(handle))
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// The names of the parameters without their prefix, in order; empty for a positional one.
    public var parameterNames: [String] {
        (0..<parameterCount).map { index in
            sqlite3_bind_parameter_name(handle, Int32(index + 1)).map { String(String(cString: $0).dropFirst()) } ?? ""
        }
    }

    /// A Boolean value indicating if the statement makes no direct change to the database file.
    ///
    /// See <https://www.sqlite.org/c3ref/stmt_readonly.html>.
    public var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

    /// Binds all parameters by their position.
    ///
    /// - Throws: ``SQLiteError`` with `SQLITE_MISUSE`, before anything is bound, if the count differs.
    public func bind(_ values: [SQLValue]) throws {
        guard values.count == parameterCount else {
            throw misuse("the statement has \(parameterCount) parameters, but \(values.count) values were given")
        }
        reset()
        for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    }

    /// Binds all parameters by their names, given without prefix.
    ///
    /// - Throws: ``SQLiteError`` with `SQLITE_MISUSE`, before anything is bound, if a name is missing or unknown.
    public func bind(_ values: [String: SQLValue]) throws {
        let names = parameterNames
        if let missing = names.first(where: { values[$0] == nil }) {
            throw misuse("the parameter '\(missing)' has no value")
        }
        if let unknown = values.keys.sorted().first(where: { !names.contains($0) }) {
            throw misuse("the statement has no parameter '\(unknown)'")
        }
        reset()
        for (index, name) in names.enumerated() { try bind(values[name] ?? .null, at: Int32(index + 1)) }
    }

    private func bind(_ value: SQLValue, at index: Int32) throws {
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(handle, index)
        case .integer(let integer): code = sqlite3_bind_int64(handle, index, integer)
        case .real(let real): code = sqlite3_bind_double(handle, index, real)
        case .text(var text):
            code = text.withUTF8 { bytes in
                // An empty buffer may have no address, which SQLite would take for NULL.
                guard let address = bytes.baseAddress else { return factdb_bind_text(handle, index, "", 0) }
                return address.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    factdb_bind_text(handle, index, $0, UInt64(bytes.count))
                }
            }
        case .blob(let blob):
            code = blob.withUnsafeBytes { bytes in
                guard let address = bytes.baseAddress else { return sqlite3_bind_zeroblob(handle, index, 0) }
                return factdb_bind_blob(handle, index, address, UInt64(bytes.count))
            }
        }
        guard code == SQLITE_OK else { throw SQLiteError(of: database.pointer, sql: sql) }
    }

    /// Goes to the next row.
    ///
    /// - Returns: `false` behind the last row; the statement is then ready to run again.
    /// - Throws: ``SQLiteError``, or the typed error behind a refusal or limit of a ``ReadOnlySession``.
    public func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            reset()
            return false
        default:
            let error = SQLiteError(of: database.pointer, sql: sql)
            reset()
            throw error
        }
    }

    /// Makes the statement ready to run again; the bound values stay.
    public func reset() {
        // The result repeats the error that `step` has already thrown.
        _ = sqlite3_reset(handle)
    }

    /// Runs the statement to its end.
    public func run(_ values: [SQLValue] = []) throws {
        try bind(values)
        while try step() {}
    }

    /// Calls a closure for each row, which reads the columns from this statement.
    public func forEachRow(_ values: [SQLValue] = [], _ body: (Statement) throws -> Void) throws {
        try bind(values)
        defer { reset() }
        while try step() { try body(self) }
    }

    /// Returns what a closure makes of the first row, or `nil` if there is none.
    public func fetchOne<Value>(_ values: [SQLValue] = [], _ body: (Statement) throws -> Value) throws -> Value? {
        try bind(values)
        defer { reset() }
        return try step() ? body(self) : nil
    }

    /// Returns a column of the current row, counted from 0.
    public func value(at column: Int) -> SQLValue {
        let index = Int32(column)
        switch sqlite3_column_type(handle, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
        case SQLITE_TEXT: return .text(text(at: column))
        case SQLITE_BLOB:
            guard let address = sqlite3_column_blob(handle, index) else { return .blob([]) }
            let count = Int(sqlite3_column_bytes(handle, index))
            return .blob(Array(UnsafeRawBufferPointer(start: address, count: count)))
        default: return .null
        }
    }

    /// Returns all columns of the current row.
    public var row: [SQLValue] { columns.indices.map { value(at: $0) } }

    /// How many bytes of text and blobs the current row holds.
    var rowBytes: Int {
        columns.indices.reduce(0) { sum, column in
            let type = sqlite3_column_type(handle, Int32(column))
            return type == SQLITE_TEXT || type == SQLITE_BLOB
                ? sum + Int(sqlite3_column_bytes(handle, Int32(column))) : sum
        }
    }

    /// Returns a column as an integer; 0 for NULL.
    public func integer(at column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

    /// Returns a column as text; empty for NULL.
    public func text(at column: Int) -> String {
        // `column_text` first: it may convert, and only then is the number of bytes right.
        guard let address = sqlite3_column_text(handle, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: address, count: count), as: UTF8.self)
    }

    /// Returns a column as text, or `nil` for NULL.
    public func optionalText(at column: Int) -> String? {
        sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL ? nil : text(at: column)
    }

    private func misuse(_ message: String) -> SQLiteError {
        SQLiteError(extendedCode: SQLITE_MISUSE, message: message, sql: sql)
    }
}
