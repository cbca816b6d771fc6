internal import FactModel
internal import Glibc

/// Turns PDF into text by running `pdftotext` (Debian's poppler-utils).
struct PDFConverter {
    let limits: ReadingLimits

    private let program = "pdftotext"
    private let package = "poppler-utils"

    init(limits: ReadingLimits) { self.limits = limits }

    /// Returns the article of a document.
    ///
    /// - Throws: A clause that tells why it cannot be read.
    func article(_ document: [UInt8]) throws(RecordFault) -> Article {
        let text = PrintedText.paragraphs(of: try text(of: document))
        guard let decoded = TextDecoder.decode(text), decoded.text.contains(where: { !$0.isWhitespace }) else {
            throw RecordFault(reason: "the document has no text")
        }
        return ArticleAssembler.article(body: decoded.text)
    }

    private func text(of document: [UInt8]) throws(RecordFault) -> [UInt8] {
        let limit = limits.articleBytes
        let deadline = ContinuousClock.now + limits.conversionTime
        let input = try temporaryFile(document)
        defer { unlink(input) }
        let arguments = [program, "-enc", "UTF-8", "-q", input, "-"]
        var pipe: (read: Int32, write: Int32) = (-1, -1)
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw RecordFault(reason: "no pipe can be made") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        pipe = (ends[0], ends[1])
        defer { close(pipe.read) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipe.write, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        // A group of its own, so that a program with helpers can be stopped as a whole.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var process: pid_t = 0
        let failure = posix_spawnp(&process, program, &actions, &attributes, &words, environ)
        close(pipe.write)
        guard failure == 0 else {
            throw RecordFault(
                reason: failure == ENOENT
                    ? "a PDF file is read through \(program), which is not installed (Debian: \(package))"
                    : "\(program) cannot be started: \(String(cString: strerror(failure)))")
        }
        var text: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        var isLate = false
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            var ready = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
            let found = poll(&ready, 1, Int32(max(0, min(left.rounded(.up), 1_000_000))))
            if found < 0, errno == EINTR { continue }
            isLate = found == 0
            if isLate || text.count > limit {
                // Nothing that it started may hold the pipe open.
                kill(-process, SIGKILL)
                break
            }
            let count = read(pipe.read, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            text += block[..<count]
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if isLate {
            let seconds = limits.conversionTime.components.seconds
            throw RecordFault(reason: "\(program) took more than \(seconds) s to read it")
        }
        if text.count > limit {
            throw RecordFault(reason: "its text is larger than \(limit >> 20) MiB (--max-article allows more)")
        }
        guard status == 0 else { throw RecordFault(reason: "\(program) cannot read it; it may be damaged") }
        return text
    }

    private func temporaryFile(_ bytes: [UInt8]) throws(RecordFault) -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        // `mkstemp` writes over the six X.
        var name = Array("\(folder)/factdb-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw RecordFault(reason: "no temporary file can be made in \(folder)") }
        defer { close(descriptor) }
        let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = errno
                unlink(path)
                throw RecordFault(
                    reason: "no temporary file can be written in \(folder): \(String(cString: strerror(failure)))")
            }
            rest = rest.dropFirst(count)
        }
        return path
    }
}
