import Glibc

/// Writes to standard output or standard error through a buffer.
///
/// A reader of the data that has gone away (`factdb query … | head -1`) ends the program quietly, as other tools do;
/// messages that nobody reads are dropped.
struct StandardStream: ~Copyable {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// How many bytes come together before they are handed to the system: few at first, since somebody waits for them.
    private var enough = 1 << 12
    private static let most = 1 << 16

    /// Standard output: data.
    static var output: StandardStream { StandardStream(descriptor: STDOUT_FILENO) }
    /// Standard error: everything else.
    static var error: StandardStream { StandardStream(descriptor: STDERR_FILENO) }

    /// Nothing: what is written stays ``pending``, for tests.
    static var discarded: StandardStream { StandardStream(descriptor: -1) }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Why the system refused a file, in its own words.
    struct Fault: Error, CustomStringConvertible {
        let code: Int32
        var description: String { strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)" }
    }

    /// A new file, in place of one of its name.
    init(creating path: String) throws(Fault) {
        let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard opened >= 0 else { throw Fault(code: errno) }
        self.init(descriptor: opened)
    }

    /// What is written and not yet handed to the system, for tests.
    var pending: String { String(decoding: buffer, as: UTF8.self) }

    deinit {
        if descriptor >= 0 { Self.writeAll(buffer, to: descriptor) }
        // The two standard streams stay open for whoever writes next.
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// Makes a write to a closed pipe, or beyond a limit of file sizes, an error of that write rather than the
    /// program's sudden end: an ingest must not stop half-way because nobody reads its messages.
    static func ignoreSignals() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes bytes, when enough have come together or at ``flush()``.
    mutating func write(_ bytes: [UInt8]) {
        buffer += bytes
        flushWhenFull()
    }

    /// Writes text, when enough has come together or at ``flush()``.
    mutating func write(_ text: String) {
        buffer += text.utf8
        flushWhenFull()
    }

    private mutating func flushWhenFull() {
        guard buffer.count >= enough else { return }
        enough = min(2 * enough, Self.most)
        flush()
    }

    /// Writes one line.
    mutating func writeLine(_ line: String) {
        write(line)
        write("\n")
    }

    /// Hands everything written so far to the system.
    mutating func flush() {
        guard descriptor >= 0 else { return }
        Self.writeAll(buffer, to: descriptor)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Ends the program: nothing that it could still print would reach anybody.
    private static func endProgram(because code: Int32) -> Never {
        if code == EPIPE { exit(EXIT_SUCCESS) }
        let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        writeAll(Array("factdb: Standard output could not be written: \(reason).\n".utf8), to: STDERR_FILENO)
        exit(ExitStatus.cannotWrite.rawValue)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    if descriptor == STDERR_FILENO { return }
                    endProgram(because: errno)
                }
                rest = rest.dropFirst(written)
            }
        }
    }
}
