/// Makes a connection trust its schema, once every trigger in the file is known to be factdb's own.
///
/// The triggers that keep the full-text indexes need that trust: SQLite 3.40 counts FTS5 tables as unsafe in triggers.
enum TriggerCheck {
    /// Turns trust on.
    ///
    /// - Throws: ``FactStoreError/foreignTrigger(path:name:)`` with nothing changed.
    static func trust(_ connection: Connection) throws {
        let reference = try Connection.inMemory()
        try Migration.bringUpToDate(reference)
        let known = try triggers(of: reference)
        for (name, sql) in try triggers(of: connection) where known[name] != sql {
            throw FactStoreError.foreignTrigger(path: connection.path, name: name)
        }
        try connection.execute("PRAGMA trusted_schema = ON")
    }

    private static func triggers(of connection: Connection) throws -> [String: String] {
        var triggers: [String: String] = [:]
        try connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .forEachRow { triggers[$0.text(at: 0)] = $0.text(at: 1) }
        return triggers
    }
}
