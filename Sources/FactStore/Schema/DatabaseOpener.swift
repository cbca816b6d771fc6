internal import CSQLite

/// Opens a file as a factdb database, after telling by reading alone whether it is one.
struct DatabaseOpener {
    let path: String
    let access: FactDatabase.Access

    /// The number in the header of every factdb file: `fact` in ASCII.
    static let applicationID: Int64 = 0x6661_6374

    private enum State {
        case absent
        case empty
        case schema(Int)
    }

    func open() throws -> Connection {
        guard !path.isEmpty else { throw FactStoreError.emptyPath }
        if let reason = FileProbe.obstacle(at: path, to: access) { throw obstructed(reason) }
        do {
            return try openChecked()
        } catch let error as SQLiteError where error.code == SQLITE_NOTADB {
            throw FactStoreError.notADatabase(path: path)
        } catch let error as SQLiteError where [SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY].contains(error.code) {
            throw obstructed(error.message)
        }
    }

    private func obstructed(_ reason: String) -> FactStoreError {
        access == .reading
            ? .cannotRead(what: "database", path: path, reason: reason) : .cannotOpen(path: path, reason: reason)
    }

    private func openChecked() throws -> Connection {
        let probe = access == .reading || FileProbe.exists(path) ? try openForReading() : nil
        let state = try probe.map(state(of:)) ?? .absent
        let known = Migration.all.count
        if case .schema(let schema) = state, schema > known {
            throw FactStoreError.newer(path: path, schema: schema, known: known)
        }
        switch (access, state) {
        case (.reading, .absent), (.reading, .empty):
            throw FactStoreError.missing(path: path)
        case (.reading, .schema(let schema)):
            guard schema == known, let probe else {
                throw FactStoreError.older(path: path, schema: schema, known: known)
            }
            return probe
        case (.writing, _):
            let connection = try Connection(path: path, mode: .readWriteCreate)
            try Self.prepareForWriting(connection)
            return connection
        }
    }

    /// Brings the schema and what comes with it up to date.
    static func prepareForWriting(_ connection: Connection) throws {
        try Migration.bringUpToDate(connection)
        try TriggerCheck.trust(connection)
        try ArticleKeys.renew(connection)
        try CannedQueries.store(in: connection)
    }

    private func openForReading() throws -> Connection {
        let connection: Connection
        do {
            connection = try Connection(path: path, mode: .readOnly)
        } catch let error as SQLiteError where error.extendedCode == SQLITE_CANTOPEN {
            // A read-only open makes no file; a directory or an unreadable file has another reason than absence.
            guard FileProbe.exists(path) else { throw FactStoreError.missing(path: path) }
            throw error
        }
        factdb_no_checkpoint_on_close(connection.handle)
        return connection
    }

    private func state(of connection: Connection) throws -> State {
        let version = try number("PRAGMA user_version", connection)
        let id = try number("PRAGMA application_id", connection)
        // The header tells; the schema, which takes longest to read, need not be known for it.
        if id == Self.applicationID, version > 0 { return .schema(Int(version)) }
        guard id == 0, version == 0, try number("SELECT count(*) FROM sqlite_schema", connection) == 0 else {
            throw FactStoreError.foreign(path: path)
        }
        return .empty
    }

    private func number(_ sql: String, _ connection: Connection) throws -> Int64 {
        try connection.prepare(sql).fetchOne { $0.integer(at: 0) } ?? 0
    }
}
