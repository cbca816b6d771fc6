import Glibc

/// Reads files whole.
enum WholeFile {
    /// Returns the bytes of a file or, for `-`, of standard input.
    ///
    /// - Throws: ``UnreadableFile``.
    static func bytes(of path: String) throws(UnreadableFile) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnreadableFile(path: path, code: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw UnreadableFile(path: path, code: errno)
            }
            bytes += buffer[..<count]
        }
    }
}

/// A file that could not be read.
struct UnreadableFile: Error, CustomStringConvertible {
    /// The file.
    var path: String
    /// The system's error number.
    var code: Int32

    var description: String { "\(path) cannot be read: \(String(cString: strerror(code)))." }
}
