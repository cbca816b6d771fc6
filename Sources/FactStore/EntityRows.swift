extension FactDatabase {
    /// Lists the entities of a sort, those of most articles first.
    ///
    /// - Parameters:
    ///   - kind: The sort.
    ///   - name: A part of a name that it has in an article or is shown by, whatever its case and marks; nil for all.
    /// - Returns: The rows, read while they are asked for.
    /// - Throws: ``SQLiteError``.
    public func entities(_ kind: EntityKind, named name: String? = nil) throws -> QueryRows {
        let statement = try connection.prepare(EntityTable.of(kind).list.text)
        try statement.bind([SQLValue(name.map(NameFolding.folded))])
        return QueryRows(statement)
    }
}
