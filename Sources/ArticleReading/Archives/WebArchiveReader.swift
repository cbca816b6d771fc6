internal import FactModel

/// Reads the web pages of a WARC file (ISO 28500), such as those of Common Crawl's news crawl; other records are
/// passed over.
///
/// A damaged record costs only itself: reading goes on at the next member where each record is a gzip member of its
/// own, and else at the next line that opens a record.
struct WebArchiveReader: ArticleReader {
    private let stream: ByteStream
    private var record = 0
    private var isLost = false

    /// Makes a reader of a stream.
    init(_ stream: ByteStream) {
        self.stream = stream
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        while true {
            if isLost { try findRecord() }
            var isInRecord = false
            do throws(ReadingProblem) {
                guard try skipEmptyLines() else { return nil }
                record += 1
                isInRecord = true
                if let article = try readRecord() { return article }
            } catch {
                if error.record == nil {
                    // The stream itself is damaged: what was read of the record is not whole.
                    isLost = true
                    if !isInRecord { record += 1 }
                    throw ReadingProblem(
                        path: error.path, record: record, byteOffset: error.byteOffset, reason: error.reason)
                }
                throw error
            }
        }
    }

    /// Reads one record; returns `nil` for one that is no page.
    private mutating func readRecord() throws(ReadingProblem) -> Article? {
        let start = stream.offset
        guard let header = try readHeader() else {
            isLost = true
            throw problem("it is no WARC record", at: start)
        }
        guard let length = header.raw("content-length").flatMap({ Int($0) }), length >= 0 else {
            isLost = true
            throw problem("the record has no Content-Length", at: start)
        }
        let type = header.raw("warc-type")?.lowercased() ?? ""
        let media = header.raw("content-type")?.lowercased() ?? ""
        let isWanted =
            type == "response" && media.hasPrefix("application/http")
            || type == "resource" && media.hasPrefix("text/html")
        guard isWanted, length <= stream.limits.articleBytes else {
            try pass(length, from: start)
            if isWanted { throw problem(stream.limits.tooLarge("record"), at: start) }
            return nil
        }
        let isMember = stream.memberStarts.contains(start)
        let blockStart = stream.offset
        let seen = try stream.peek(length + 1)
        if seen.count < length {
            isLost = true
            throw problem("the file ends in the middle of the record", at: start)
        }
        // A length that is wrong is told before anything is taken, so that what follows is not taken with it.
        if isMember, let next = stream.memberStarts.first(where: { $0 > start }), next < blockStart + length {
            isLost = true
            throw problem("the record is shorter than its Content-Length", at: start)
        }
        guard seen.count == length || seen.last == 0x0D || seen.last == 0x0A else {
            isLost = true
            throw problem("the record does not end where its Content-Length says", at: start)
        }
        let block = try stream.take(length)
        do throws(RecordFault) {
            let url = header.raw("warc-target-uri")?.filter { $0 != "<" && $0 != ">" }
            if type == "resource" { return try WebPage.article(of: block, url: url) }
            guard let response = HTTPResponse(block, limits: stream.limits), response.isPage else { return nil }
            return try WebPage.article(of: response.body, charset: response.charset, url: url)
        } catch {
            throw problem(error.reason, at: start)
        }
    }

    private mutating func readHeader() throws(ReadingProblem) -> MailHeader? {
        guard case .bytes(let version)? = try stream.line(longest: 1 << 12), version.starts(with: Array("WARC/".utf8))
        else {
            return nil
        }
        var lines: [UInt8] = []
        while case .bytes(let line)? = try stream.line(longest: 1 << 14), lines.count < 1 << 18 {
            if line.isEmpty || line == [0x0D] { return MailHeader.read(lines[...]).0 }
            lines += line
            lines.append(UInt8(ascii: "\n"))
        }
        return nil
    }

    /// Passes over a block that is not wanted, in bounded memory.
    private mutating func pass(_ length: Int, from start: Int) throws(ReadingProblem) {
        var left = length
        while left > 0 {
            let count = try stream.peek(min(left, 1 << 16)).count
            if count == 0 { throw problem("the file ends in the middle of the record", at: start) }
            stream.skip(count)
            left -= count
        }
    }

    private func skipEmptyLines() throws(ReadingProblem) -> Bool {
        while let byte = try stream.peek(1).first {
            if byte != 0x0D, byte != 0x0A { return true }
            stream.skip(1)
        }
        return false
    }

    /// Goes on at the next record that can be seen.
    private mutating func findRecord() throws(ReadingProblem) {
        isLost = false
        let mark = Array("WARC/1.".utf8)
        while true {
            let block = try stream.peek(1 << 16)
            guard block.count >= mark.count else {
                stream.skip(block.count)
                return
            }
            if let place = block.firstRange(of: mark) {
                stream.skip(place.lowerBound - block.startIndex)
                return
            }
            stream.skip(block.count - mark.count + 1)
        }
    }

    private func problem(_ reason: String, at offset: Int) -> ReadingProblem {
        ReadingProblem(path: stream.path, record: record, byteOffset: offset, reason: reason)
    }
}
