/// Puts paragraphs together again that a page's lines cut.
///
/// `pdftotext` gives the lines as they are printed. A line ends its paragraph when the next one is blank, or when its first
/// word would still have fitted; a paragraph goes on over the end of a page unless it ends like a sentence there.
enum PrintedText {
    /// Lines shorter than this say nothing about how wide the text is set, in bytes.
    private static let leastWidth = 40

    /// Returns the text with a line for each paragraph, and a blank line between them.
    ///
    /// - Parameter text: Lines in UTF-8, with a form feed behind each page.
    /// - Returns: The paragraphs.
    static func paragraphs(of text: [UInt8]) -> [UInt8] {
        let pages = text.split(separator: 0x0C, omittingEmptySubsequences: true).map { page in
            page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(trimmed)
        }
        var paragraphs: [[UInt8]] = []
        var isOpen = false
        for lines in pages {
            let width = width(of: lines)
            // Blank lines at the top and the foot of a page are no paragraphs' ends.
            let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
            let last = lines.lastIndex { !$0.isEmpty } ?? lines.startIndex
            for index in lines.indices where index >= first && index <= last {
                let line = lines[index]
                if line.isEmpty {
                    isOpen = false
                    continue
                }
                if isOpen, let open = paragraphs.indices.last {
                    paragraphs[open].append(UInt8(ascii: " "))
                    paragraphs[open] += line
                } else {
                    paragraphs.append(Array(line))
                }
                isOpen =
                    index == last
                    ? !endsLikeSentence(line) && line.count >= Self.leastWidth
                    : !wouldHaveFitted(lines[index + 1], behind: line, in: width)
            }
        }
        return Array(paragraphs.joined(separator: [UInt8(ascii: "\n"), UInt8(ascii: "\n")]))
    }

    /// The width of the lines that are set full: that of the fourth part of them that are longest.
    private static func width(of lines: [ArraySlice<UInt8>]) -> Int {
        let lengths = lines.map(\.count).filter { $0 >= leastWidth }.sorted()
        return lengths.isEmpty ? 0 : lengths[lengths.count * 3 / 4]
    }

    private static func wouldHaveFitted(_ next: ArraySlice<UInt8>, behind line: ArraySlice<UInt8>, in width: Int)
        -> Bool
    {
        // Letters are not all of one width: a tenth of the line is left for that. Where no line is full, each stands alone.
        width == 0
            || line.count + 1 + next.prefix { $0 != UInt8(ascii: " ") }.count <= width - width / 10
    }

    private static func endsLikeSentence(_ line: ArraySlice<UInt8>) -> Bool {
        // A closing quotation mark or bracket may follow the mark.
        let end = line.last { !#""')]"#.utf8.contains($0) && $0 < 0x80 }
        return end.map { ".?!:".utf8.contains($0) } ?? true
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
        let end = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return line[start..<end]
    }
}
