/// The rows of a query, read one at a time.
///
/// ```swift
/// let rows = try database.run(query, ["words": "gangs"])
/// while let row = try rows.next() { print(row) }
/// ```
public final class QueryRows {
    /// The names of the columns.
    public let columns: [String]
    /// A Boolean value indicating whether the row limit cut the result; known once ``next()`` returned `nil`.
    public private(set) var isTruncated = false
    private let statement: Statement
    private let session: ReadOnlySession?
    private let limits: ReadOnlySession.Limits?
    private var count = 0
    private var isDone = false

    init(_ statement: Statement, session: ReadOnlySession? = nil, limits: ReadOnlySession.Limits? = nil) {
        self.statement = statement
        self.session = session
        self.limits = limits
        columns = statement.columns
    }

    /// Returns the values of the next row, or `nil` behind the last one.
    ///
    /// - Throws: ``SQLiteError``, or a ``FactStoreError`` that tells which limit of a ``ReadOnlySession`` was reached.
    public func next() throws -> [SQLValue]? {
        if isDone { return nil }
        do {
            let hasRow = try session.map { try $0.timed { try statement.step() } } ?? statement.step()
            guard hasRow else {
                isDone = true
                return nil
            }
        } catch {
            isDone = true
            throw session?.explain(error, sql: statement.sql) ?? error
        }
        if let limits, count >= limits.rows {
            isTruncated = true
            isDone = true
            statement.reset()
            return nil
        }
        if let limits, statement.rowBytes > 2 * limits.valueBytes {
            isDone = true
            throw FactStoreError.valueTooLarge(limit: limits.valueBytes)
        }
        count += 1
        return statement.row
    }

    /// Returns all rows that are left.
    public func all() throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        while let row = try next() { rows.append(row) }
        return rows
    }
}
