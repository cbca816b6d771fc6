/// The `key: value` lines that may stand above an article, or the one-line form ` date 2025-09-23 ` before its text.
///
/// A block counts only when every one of its lines starts with a key that is known and the block ends with an empty
/// line, so that a transcript (`PENCE: …`) is never taken for one. Lines of three dashes around it are allowed.
struct HeaderBlock: Equatable {
    /// What a header can name.
    enum Key: String {
        case byline, date, id, language, outlet, place, title, url

        /// The names in use for each key, in small letters.
        private static let spellings: [String: Key] = [
            "author": .byline, "authors": .byline, "by": .byline, "byline": .byline, "date": .date,
            "date published": .date, "published": .date, "publication date": .date, "pubdate": .date, "id": .id,
            "lang": .language, "language": .language, "outlet": .outlet, "publication": .outlet,
            "publisher": .outlet, "source": .outlet, "location": .place, "place": .place, "headline": .title,
            "title": .title, "link": .url, "url": .url,
        ]

        /// Finds the key that a header line's name stands for.
        init?(spelling: some StringProtocol) {
            guard let key = Self.spellings[spelling.lowercased()] else { return nil }
            self = key
        }
    }

    /// One value with its place in the text.
    struct Entry: Equatable {
        var key: Key
        var value: String
        /// The value's half-open UTF-8 bytes.
        var range: Range<Int>
    }

    /// The entries in the order of the text.
    var entries: [Entry]
    /// The offset of the first byte behind the header.
    var end: Int

    /// Reads the header at the start of a text.
    ///
    /// - Returns: The header, or `nil` when the text starts without one.
    static func read(_ utf8: [UInt8]) -> HeaderBlock? {
        inlineDate(utf8) ?? block(utf8)
    }

    /// Returns the first value of a key.
    func first(_ key: Key) -> Entry? { entries.first { $0.key == key } }

    /// ` date 2025-09-23 ` directly before the text.
    private static func inlineDate(_ utf8: [UInt8]) -> HeaderBlock? {
        var offset = skipSpaces(utf8, from: 0)
        guard utf8[offset...].starts(with: Array("date ".utf8)) else { return nil }
        offset = skipSpaces(utf8, from: offset + 5)
        let end = utf8[offset...].firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } ?? utf8.count
        let value = String(decoding: utf8[offset..<end], as: UTF8.self)
        guard value.count == 10, PublicationDate.day(in: value) == value else { return nil }
        return HeaderBlock(
            entries: [Entry(key: .date, value: value, range: offset..<end)], end: skipSpaces(utf8, from: end))
    }

    private static func block(_ utf8: [UInt8]) -> HeaderBlock? {
        var entries: [Entry] = []
        var lineStart = 0
        var isFenced = false
        var hasDashes = false
        while lineStart < utf8.count {
            let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
            let line = trimmed(utf8, lineStart..<lineEnd)
            let next = min(lineEnd + 1, utf8.count)
            if utf8[line].elementsEqual("---".utf8) {
                if !entries.isEmpty {
                    return HeaderBlock(entries: entries, end: next)
                }
                guard !hasDashes else { return nil }
                isFenced = true
                hasDashes = true
            } else if line.isEmpty {
                if !entries.isEmpty && !isFenced { return HeaderBlock(entries: entries, end: next) }
                if isFenced { return nil }
            } else {
                guard let entry = entry(utf8, line) else { return nil }
                entries.append(entry)
            }
            lineStart = next
        }
        return nil
    }

    private static func entry(_ utf8: [UInt8], _ line: Range<Int>) -> Entry? {
        guard let colon = utf8[line].prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = trimmed(utf8, line.lowerBound..<colon)
        guard let key = Key(spelling: String(decoding: utf8[name], as: UTF8.self)) else { return nil }
        var value = trimmed(utf8, (colon + 1)..<line.upperBound)
        if value.count >= 2, let first = utf8[value].first, first == utf8[value].last,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        {
            value = (value.lowerBound + 1)..<(value.upperBound - 1)
        }
        return Entry(key: key, value: String(decoding: utf8[value], as: UTF8.self), range: value)
    }

    private static func trimmed(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isSpace(utf8[low]) { low += 1 }
        while low < high, isSpace(utf8[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func skipSpaces(_ utf8: [UInt8], from offset: Int) -> Int {
        utf8[offset...].firstIndex { !isSpace($0) } ?? utf8.count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
