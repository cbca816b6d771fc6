/// The text of a Markdown file without its marks (<https://spec.commonmark.org>), in linear time.
///
/// Paragraphs are joined from their lines; headings, quotations and list items keep their words and lose their marks;
/// links and images keep their text. What is not news prose (tables, footnotes, math) is left as it stands.
struct MarkdownText {
    /// The lines between `---` at the top, as `key: value`.
    private(set) var frontMatter: [(key: String, value: String)] = []
    /// The first heading of the first rank.
    private(set) var title: String?
    private(set) var paragraphs: [String] = []

    /// Whether lines look like Markdown rather than plain text: a heading, links or code. Lines with `> ` alone do not: so
    /// does a letter quote another.
    static func looksLikeMarkdown(_ lines: [ArraySlice<UInt8>]) -> Bool {
        let filled = lines.filter { line in line.contains { $0 > 0x20 } }
        guard let first = filled.first else { return false }
        if first.starts(with: Array("# ".utf8)) { return true }
        var marks = 0
        for line in filled {
            if line.starts(with: Array("## ".utf8)) || line.starts(with: Array("### ".utf8)) { marks += 2 }
            if line.starts(with: Array("```".utf8)) { marks += 1 }
            if line.firstRange(of: Array("](http".utf8)) != nil { marks += 2 }
        }
        return marks >= 2
    }

    /// Reads a text.
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) {
            for line in lines[(lines.startIndex + 1)..<end] {
                let sides = line.split(separator: ":", maxSplits: 1)
                guard sides.count == 2, let key = String(sides[0]).folded, let value = String(sides[1]).folded else {
                    continue
                }
                frontMatter.append((key.lowercased(), value.trimmingQuotes))
            }
            lines = lines[(end + 1)...]
        }
        var paragraph: [String] = []
        var isCode = false
        func isEmpty(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
        func flush() {
            if let text = Self.inline(paragraph.joined(separator: " ")).folded { paragraphs.append(text) }
            paragraph = []
        }
        for raw in lines {
            var line = raw.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("```") || line.hasPrefix("~~~") {
                flush()
                isCode.toggle()
                continue
            }
            if isCode || isEmpty(line) || Self.isRule(line) {
                // A line of = or - under a paragraph of one line makes it a heading.
                if Self.isRule(line), paragraph.count == 1, title == nil, line.first == "=" {
                    title = Self.inline(paragraph[0]).folded
                }
                flush()
                continue
            }
            while line.first == ">" { line = line.dropFirst().drop { $0 == " " } }
            if isEmpty(line) {
                flush()
                continue
            }
            let hashes = line.prefix { $0 == "#" }.count
            if (1...6).contains(hashes), line.dropFirst(hashes).first == " " {
                flush()
                var heading = line.dropFirst(hashes)
                while let last = heading.last, last == "#" || last == " " { heading.removeLast() }
                let text = Self.inline(String(heading)).folded
                if hashes == 1, title == nil, paragraphs.isEmpty {
                    title = text
                } else if let text {
                    paragraphs.append(text)
                }
                continue
            }
            if let item = Self.listItem(line) {
                flush()
                line = item
            }
            paragraph.append(String(line))
        }
        flush()
    }

    private static func isRule(_ line: Substring) -> Bool {
        guard let first = line.first, "-*_=".contains(first) else { return false }
        return line.count >= 3 && line.allSatisfy { $0 == first || $0 == " " }
    }

    private static func listItem(_ line: Substring) -> Substring? {
        if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " { return line.dropFirst(2) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...3).contains(digits.count), rest.first == "." || rest.first == ")", rest.dropFirst().first == " "
        else { return nil }
        return rest.dropFirst(2)
    }

    /// Takes the marks of emphasis, code, links and images out of a paragraph.
    private static func inline(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\") where index + 1 < bytes.count && isPunctuation(bytes[index + 1]):
                result.append(bytes[index + 1])
                index += 2
            case UInt8(ascii: "*"), UInt8(ascii: "`"):
                index += 1
            case UInt8(ascii: "_"):
                // Within a word it is a letter.
                let isInWord =
                    index > 0 && isWord(bytes[index - 1]) && index + 1 < bytes.count && isWord(bytes[index + 1])
                if isInWord { result.append(byte) }
                index += 1
            case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "["):
                index += 1
            case UInt8(ascii: "["):
                index += 1
            case UInt8(ascii: "]"):
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") else {
                    continue
                }
                let close = bytes[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
                if let end = bytes[index..<min(bytes.count, index + 2048)].firstIndex(of: close) { index = end + 1 }
            default:
                result.append(byte)
                index += 1
            }
        }
        return HTMLText.withoutTags(String(decoding: result, as: UTF8.self))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isWord(byte) }
}

extension String {
    /// The text without a pair of quotation marks around it.
    fileprivate var trimmingQuotes: String {
        guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
        return String(dropFirst().dropLast())
    }
}
