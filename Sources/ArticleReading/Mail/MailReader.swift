internal import FactModel

/// Reads one message, or the messages of a mailbox (RFC 4155) one at a time.
struct MailReader: ArticleReader {
    private let stream: ByteStream
    private let isMailbox: Bool
    private var record = 0
    private var isAtEnd = false

    /// Makes a reader of a stream.
    init(_ stream: ByteStream, isMailbox: Bool) {
        self.stream = stream
        self.isMailbox = isMailbox
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        guard !isAtEnd else { return nil }
        guard isMailbox else {
            isAtEnd = true
            guard let bytes = try stream.rest(atMost: stream.limits.fileBytes) else {
                throw ReadingProblem(path: stream.path, reason: stream.limits.fileTooLarge)
            }
            return try article(bytes)
        }
        var message: [UInt8] = []
        var isTooLarge = false
        var isBehindEmptyLine = false
        while true {
            guard let line = try stream.line(longest: stream.limits.articleBytes) else {
                isAtEnd = true
                break
            }
            guard case .bytes(var bytes) = line else {
                isTooLarge = true
                isBehindEmptyLine = false
                continue
            }
            // Before the size: a message that is too large ends where the next one begins.
            if bytes.starts(with: Array("From ".utf8)), message.isEmpty && !isTooLarge || isBehindEmptyLine {
                if record == 0, message.isEmpty { record = 1 } else { break }
                continue
            }
            isBehindEmptyLine = bytes.isEmpty || bytes == [0x0D]
            // ">From " at the start of a line stands for "From ".
            let quoted = bytes.drop { $0 == UInt8(ascii: ">") }
            if quoted.count < bytes.count, quoted.starts(with: Array("From ".utf8)) { bytes.removeFirst() }
            if message.count + bytes.count > stream.limits.articleBytes { isTooLarge = true }
            if !isTooLarge {
                message += bytes
                message.append(UInt8(ascii: "\n"))
            }
        }
        defer { record += 1 }
        if isTooLarge {
            throw ReadingProblem(path: stream.path, record: record, reason: stream.limits.tooLarge("message"))
        }
        if message.isEmpty, isAtEnd { return nil }
        return try article(message)
    }

    private func article(_ bytes: [UInt8]) throws(ReadingProblem) -> Article {
        do throws(RecordFault) {
            return try MailMessage.article(bytes)
        } catch {
            throw ReadingProblem(path: stream.path, record: isMailbox ? record : nil, reason: error.reason)
        }
    }
}
