internal import FactModel
internal import Glibc

/// Turns documents that other programs know into text, by running them: PDF through `pdftotext` (Debian's
/// poppler-utils), DOCX through `docx2txt`.
struct DocumentConverter {
    let format: ArticleFormat
    let limits: ReadingLimits

    private var program: String { format == .pdf ? "pdftotext" : "docx2txt" }
    private var package: String { format == .pdf ? "poppler-utils" : "docx2txt" }

    /// Returns the article of a document.
    ///
    /// - Throws: A clause that tells why it cannot be read.
    func article(_ document: [UInt8]) throws(RecordFault) -> Article {
        // A form feed ends a page, in the middle of a paragraph as often as not.
        let text = try text(of: document).map { $0 == 0x0C ? UInt8(ascii: "\n") : $0 }
        guard let decoded = TextDecoder.decode(text), decoded.text.contains(where: { !$0.isWhitespace }) else {
            throw RecordFault(reason: "the document has no text")
        }
        return ArticleAssembler.article(body: decoded.text)
    }

    private func text(of document: [UInt8]) throws(RecordFault) -> [UInt8] {
        let limit = limits.articleBytes
        let input = try temporaryFile(document)
        defer { unlink(input) }
        let arguments = format == .pdf ? [program, "-enc", "UTF-8", "-q", input, "-"] : [program, input, "-"]
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
        var process: pid_t = 0
        let failure = posix_spawnp(&process, program, &actions, nil, &words, environ)
        close(pipe.write)
        guard failure == 0 else {
            throw RecordFault(
                reason: failure == ENOENT
                    ? "\(kind) is read through \(program), which is not installed (Debian: \(package))"
                    : "\(program) cannot be started: \(String(cString: strerror(failure)))")
        }
        var text: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(pipe.read, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            text += block[..<count]
            if text.count > limit { kill(process, SIGKILL) }
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if text.count > limit {
            throw RecordFault(reason: "its text is larger than \(limit >> 20) MiB (--max-article allows more)")
        }
        guard status == 0 else { throw RecordFault(reason: "\(program) cannot read it; it may be damaged") }
        return text
    }

    private var kind: String { format == .pdf ? "a PDF file" : "a Word document" }

    private func temporaryFile(_ bytes: [UInt8]) throws(RecordFault) -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(folder)/factdb-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw RecordFault(reason: "no temporary file can be made in \(folder)") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw RecordFault(reason: "no temporary file can be written in \(folder)") }
            rest = rest.dropFirst(count)
        }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
