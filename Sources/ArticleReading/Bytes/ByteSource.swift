internal import Glibc

/// Reads the bytes of a file or of standard input, block by block.
///
/// The descriptor is closed with the value's storage. Only regular files, pipes and standard input are read: a
/// folder or device is refused when it is opened.
struct ByteSource: ~Copyable {
    private let descriptor: Int32
    private let path: String
    private let closes: Bool
    private var position = 0

    /// Opens a file, or standard input when the path is `-`.
    ///
    /// - Throws: ``ReadingProblem`` when the file is missing, may not be read or is no file.
    init(path: String) throws(ReadingProblem) {
        self.path = path
        closes = path != "-"
        guard closes else {
            descriptor = STDIN_FILENO
            return
        }
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else {
            let error = errno
            throw ReadingProblem(path: path, reason: Self.reason(forOpening: error), isMissing: error == ENOENT)
        }
        var status = stat()
        guard fstat(opened, &status) == 0, [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT) else {
            close(opened)
            throw ReadingProblem(path: path, reason: "it is not a file")
        }
        // Opening a pipe must not wait for its writer before it is known to be one; reading it must.
        _ = fcntl(opened, F_SETFL, fcntl(opened, F_GETFL) & ~O_NONBLOCK)
        descriptor = opened
    }

    deinit {
        if closes { close(descriptor) }
    }

    /// Appends the next bytes to a buffer.
    ///
    /// - Parameters:
    ///   - buffer: Where the bytes go.
    ///   - count: The largest number of bytes to read; at least 1.
    /// - Returns: The number of bytes read; 0 at the end.
    /// - Throws: ``ReadingProblem`` when the system cannot read on.
    mutating func read(into buffer: inout [UInt8], atMost count: Int) throws(ReadingProblem) -> Int {
        let before = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: count))
        var got: Int
        repeat {
            got = buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return 0 }
                return Glibc.read(descriptor, base + before, count)
            }
        } while got < 0 && errno == EINTR
        let failure = errno
        buffer.removeLast(count - max(got, 0))
        guard got >= 0 else {
            throw ReadingProblem(
                path: path, byteOffset: position, reason: "reading failed: \(String(cString: strerror(failure)))")
        }
        position += got
        return got
    }

    private static func reason(forOpening error: Int32) -> String {
        switch error {
        case ENOENT: "there is no such file"
        case EACCES, EPERM: "the file may not be read (permission denied)"
        case ELOOP: "the name is a loop of symbolic links"
        default: "the file cannot be opened: \(String(cString: strerror(error)))"
        }
    }
}
