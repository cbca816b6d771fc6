extension FactDatabase {
    /// The canned queries of this version, in the order of their names.
    public static var cannedQueries: [CannedQuery] { CannedQueries.all }

    /// Keeps a query of the user's own in the database, in place of one of its name.
    ///
    /// - Throws: ``FactStoreError`` when it is not one statement that only reads, or uses a parameter that its header does
    ///   not have; ``SQLiteError``, among them the database's words for SQL that it cannot prepare.
    public func save(_ query: CannedQuery) throws {
        let values = query.parameters.map { ($0.name, SQLValue.null) }
            .filter { OptionalConditions.has($0.0, in: query.sql) }
        _ = try rows(of: query.sql, Dictionary(values) { first, _ in first })
        try CannedQueries.save(query, in: connection)
    }

    /// Takes a query of the user's own out of the database.
    ///
    /// - Returns: Whether it was there.
    public func forgetQuery(_ name: String) throws -> Bool { try CannedQueries.forget(name, in: connection) }

    /// Returns the queries that users keep in the database, and for each that cannot be read the reason.
    public func savedQueries() throws -> (queries: [CannedQuery], faults: [FactStoreError]) {
        try CannedQueries.saved(in: connection)
    }
}
