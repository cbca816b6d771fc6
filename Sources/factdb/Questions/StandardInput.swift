import Glibc

/// Reads what comes on standard input.
enum StandardInput {
    /// Returns the text of standard input, or its start.
    ///
    /// - Parameter count: The most bytes to read.
    /// - Returns: The text.
    static func text(atMost count: Int) -> String {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < count {
            let got = read(STDIN_FILENO, &block, min(block.count, count - bytes.count))
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { break }
            bytes += block[..<got]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
