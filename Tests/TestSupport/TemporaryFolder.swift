internal import FoundationEssentials

/// A folder for one test's files, removed with the value.
public struct TemporaryFolder: ~Copyable, Sendable {
    /// The folder's path.
    public let path: String

    /// Makes an empty folder.
    public init() throws {
        path = FileManager.default.temporaryDirectory.path + "/factdb-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    @discardableResult
    public func write(_ content: [UInt8], to name: String) throws -> String {
        let file = path + "/" + name
        try Bytes.write(content, to: file)
        return file
    }

    /// Returns the names of what is in the folder, sorted.
    public func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
