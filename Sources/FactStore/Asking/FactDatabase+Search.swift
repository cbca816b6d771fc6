extension FactDatabase {
    /// The hits of a search, and how they are ordered.
    public struct Hits {
        /// The rows.
        public let rows: QueryRows
        /// The order.
        public let order: TextSearch.Order
    }

    /// Searches, the best hit first, or the newest where there are too many to rank.
    ///
    /// - Parameters:
    ///   - search: What to look for.
    ///   - order: The order; `nil` for the one that fits the number of hits.
    ///   - limits: How long it may run.
    /// - Returns: The hits.
    /// - Throws: ``FactStoreError/malformedPattern(pattern:reason:)`` for a pattern that FTS5 cannot read;
    ///   ``SQLiteError``.
    public func hits(
        of search: TextSearch, order: TextSearch.Order? = nil, limits: ReadOnlySession.Limits = .init()
    ) throws -> Hits {
        try explaining(search.pattern) {
            let count = try rows(of: search.countSQL, values(search, for: search.countSQL), limits: limits).next()
            let isCommon = count?.first?.integer ?? 0 > TextSearch.mostRanked
            let order = order ?? (isCommon ? .newest : .ranked)
            let sql = search.hitsSQL(order)
            return Hits(rows: try rows(of: sql, values(search, for: sql), limits: limits), order: order)
        }
    }

    /// Counts the hits of a search by a facet.
    ///
    /// - Throws: As ``hits(of:order:limits:)``.
    public func counts(
        of search: TextSearch, by facet: TextSearch.Facet, limits: ReadOnlySession.Limits = .init()
    ) throws -> QueryRows {
        try explaining(search.pattern) {
            let sql = search.facetSQL(facet)
            // FTS5 reads the pattern at the first row: a fault of the pattern must show before anything is printed.
            _ = try rows(of: search.countSQL, values(search, for: search.countSQL), limits: limits).next()
            return try rows(of: sql, values(search, for: sql), limits: limits)
        }
    }

    private func values(_ search: TextSearch, for sql: String) -> [String: SQLValue] {
        search.values.filter { sql.contains(":\($0.key)") }
    }

    private func explaining<Value>(_ pattern: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as SQLiteError where error.code == SQLiteError.generic {
            throw FactStoreError.malformedPattern(pattern: pattern, reason: error.message)
        }
    }
}
