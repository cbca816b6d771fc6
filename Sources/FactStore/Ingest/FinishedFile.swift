/// A file that was read to its end, by which a later ingest tells that it need not be read again.
public struct FinishedFile: Hashable, Sendable {
    /// The path as it was given.
    public var path: String
    /// The size in bytes.
    public var size: Int
    /// The time of its last change, in nanoseconds since 1970.
    public var modified: Int
    /// The hash of its bytes.
    public var hash: String
    /// The options that it was read with, however the reader writes them; empty for none.
    public var options: String

    /// Makes the description of a file.
    public init(path: String, size: Int, modified: Int, hash: String, options: String = "") {
        self.path = path
        self.size = size
        self.modified = modified
        self.hash = hash
        self.options = options
    }
}
