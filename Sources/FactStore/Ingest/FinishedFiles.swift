/// The files that were read to their end, as the table `input_files` keeps them.
struct FinishedFiles {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Returns what is known of a path.
    func file(at path: String) throws -> FinishedFile? {
        try connection.cached("SELECT size, modified_ns, hash, options FROM input_files WHERE path = ?")
            .fetchOne([.text(path)]) {
                FinishedFile(
                    path: path, size: Int($0.integer(at: 0)), modified: Int($0.integer(at: 1)), hash: $0.text(at: 2),
                    options: $0.text(at: 3))
            }
    }

    /// Keeps a file, in place of what was known of its path.
    func add(_ file: FinishedFile) throws {
        guard try self.file(at: file.path) != file else { return }
        try connection.run(
            "INSERT OR REPLACE INTO input_files (path, size, modified_ns, hash, options) VALUES (?, ?, ?, ?, ?)",
            [
                .text(file.path), SQLValue(file.size), SQLValue(file.modified), .text(file.hash), .text(file.options),
            ])
    }
}
