/// Writes what could not be read, each problem once, and takes back what is no problem any more.
struct ProblemWriter {
    private let connection: Connection
    /// The rows of the problems that this run found, by path.
    private var found: [String: Set<Int64>] = [:]

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Adds a problem unless it is there.
    ///
    /// - Returns: Whether it was added.
    mutating func add(path: String, record: Int?, byteOffset: Int?, reason: String) throws -> Bool {
        let values: [SQLValue] = [.text(path), SQLValue(record), SQLValue(byteOffset), .text(reason)]
        let before = connection.totalChanges
        try connection.run(
            "INSERT INTO problems (path, record, byte_offset, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            values)
        let isNew = connection.totalChanges > before
        let id = try connection.cached(
            """
            SELECT id FROM problems WHERE path = ?1 AND coalesce(record, -1) = coalesce(?2, -1)
              AND coalesce(byte_offset, -1) = coalesce(?3, -1) AND reason = ?4
            """
        ).fetchOne(values) { $0.integer(at: 0) }
        if let id { found[path, default: []].insert(id) }
        return isNew
    }

    /// Takes back the problems of a path that its reading to the end has not found again.
    mutating func settle(_ path: String) throws {
        var gone: [Int64] = []
        let still = found.removeValue(forKey: path) ?? []
        try connection.cached("SELECT id FROM problems WHERE path = ?").forEachRow([.text(path)]) { row in
            if !still.contains(row.integer(at: 0)) { gone.append(row.integer(at: 0)) }
        }
        for id in gone { try connection.run("DELETE FROM problems WHERE id = ?", [.integer(id)]) }
    }
}
