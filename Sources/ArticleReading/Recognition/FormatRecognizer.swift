/// Tells what an input holds by its first bytes, never by its name.
enum FormatRecognizer {
    /// How much of an input is looked at, in bytes.
    static let headSize = 1 << 16

    /// Returns the format of an input that starts with some bytes; plain text when nothing else fits.
    ///
    /// - Parameters:
    ///   - head: The first bytes, without a byte order mark.
    ///   - map: Which fields of records hold what.
    /// - Returns: The format.
    static func format(of head: ArraySlice<UInt8>, _ map: FieldMap = FieldMap()) -> ArticleFormat {
        if head.starts(with: Array("WARC/".utf8)) { return .warc }
        if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]), Array(head).containsRun(Array("word/".utf8)) { return .docx }
        let start = head.drop { $0 <= 0x20 }
        switch start.first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return json(start, head) ?? words(head, map)
        case UInt8(ascii: "<"): return markup(start)
        default: return words(head, map)
        }
    }

    private static func json(_ start: ArraySlice<UInt8>, _ head: ArraySlice<UInt8>) -> ArticleFormat? {
        let isArray = start.first == UInt8(ascii: "[")
        let afterBracket = start.dropFirst().first { $0 > 0x20 }
        if afterBracket == UInt8(ascii: isArray ? "]" : "}") { return .json }
        if isArray { return afterBracket == UInt8(ascii: "{") ? .json : nil }
        guard afterBracket == UInt8(ascii: "\"") else { return nil }
        let line = start.prefix { $0 != UInt8(ascii: "\n") }
        let isWholeLine = line.last { $0 > 0x20 } == UInt8(ascii: "}") || line.endIndex == head.endIndex
        return isWholeLine ? .jsonl : .json
    }

    private static func markup(_ start: ArraySlice<UInt8>) -> ArticleFormat {
        // The first element that is no declaration or comment decides.
        var rest = start
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard let byte = rest.first else { break }
            if rest.starts(with: Array("!--".utf8)) {
                guard let end = rest.firstRange(of: Array("-->".utf8)) else { break }
                rest = rest[end.upperBound...]
                continue
            }
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { continue }
            let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            switch String(decoding: name, as: UTF8.self).split(separator: ":").last.map({ $0.lowercased() }) {
            case "rss", "feed", "rdf": return .feed
            case "newsitem", "newsmessage", "packageitem": return .newsml
            case "nitf": return .nitf
            default: return .html
            }
        }
        return .html
    }

    /// Tells the formats apart that start with words.
    private static func words(_ head: ArraySlice<UInt8>, _ map: FieldMap) -> ArticleFormat {
        let lines = head.prefix(1 << 14).split(
            separator: UInt8(ascii: "\n"), maxSplits: 200, omittingEmptySubsequences: false
        )
        .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        guard let first = lines.first else { return .text }
        if first.starts(with: Array("From ".utf8)), lines.count > 1, MailHeader.isField(lines[1]) { return .mbox }
        if MailHeader.looksLikeMessage(lines) { return .eml }
        if TableLayout(header: Array(first), map: map) != nil { return .csv }
        return MarkdownText.looksLikeMarkdown(lines) ? .markdown : .text
    }
}

extension ArraySlice<UInt8> {
    /// The first place of a run of bytes.
    func firstRange(of run: [UInt8]) -> Range<Int>? {
        guard let first = run.first, count >= run.count else { return nil }
        var index = startIndex
        while index <= endIndex - run.count {
            if self[index] == first, self[index..<index + run.count].elementsEqual(run) {
                return index..<index + run.count
            }
            index += 1
        }
        return nil
    }
}
