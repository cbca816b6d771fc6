/// Writes what could not be read, each problem once.
struct ProblemWriter {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Adds a problem unless it is there.
    ///
    /// - Returns: Whether it was added.
    func add(path: String, record: Int?, byteOffset: Int?, reason: String) throws -> Bool {
        let before = connection.totalChanges
        try connection.run(
            "INSERT INTO problems (path, record, byte_offset, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [.text(path), SQLValue(record), SQLValue(byteOffset), .text(reason)])
        return connection.totalChanges > before
    }
}
