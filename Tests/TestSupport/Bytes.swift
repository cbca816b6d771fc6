internal import FoundationEssentials

/// Reads and writes whole files.
public enum Bytes {
    /// Returns the bytes of a file.
    public static func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    /// Makes a file of some bytes, or replaces one.
    public static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(filePath: path))
    }
}
