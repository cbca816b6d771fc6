/// Cuts a text into paragraphs: at blank lines, and at every line's end unless the lines are obviously hard-wrapped.
struct ParagraphFinder {
    private let text: CodePoints
    /// The lines that hold something, white space around them left out, and whether a blank line stands before them.
    private var lines: [(range: Range<Int>, followsBlank: Bool, isIndented: Bool)] = []

    /// The paragraphs of a text.
    static func paragraphs(of text: CodePoints) -> [Range<Int>] {
        var finder = ParagraphFinder(text: text)
        finder.readLines()
        return finder.joinLines()
    }

    private init(text: CodePoints) { self.text = text }

    private mutating func readLines() {
        var first = -1
        var last = -1
        var lineStart = text.start
        var blank = true
        var offset = text.start
        while offset < text.end {
            let (value, length) = text.scalar(at: offset)
            let breaks = value == 0x0A || value == 0x0D || value == 0x0C || value == 0x2028 || value == 0x2029
            if breaks {
                if first >= 0 {
                    lines.append((first..<last, blank, first > lineStart))
                    first = -1
                    blank = false
                } else if !(value == 0x0A && offset > text.start && text.byte(offset - 1) == 0x0D) {
                    blank = true
                }
                if value == 0x2029 || value == 0x0C { blank = true }
                lineStart = offset + length
            } else if CharacterClass.of(value) != .space {
                if first < 0 { first = offset }
                last = offset + length
            }
            offset += length
        }
        if first >= 0 { lines.append((first..<last, blank, first > lineStart)) }
    }

    private func joinLines() -> [Range<Int>] {
        let width = wrapWidth()
        var paragraphs: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if let width, index > 0, !line.followsBlank, !line.isIndented, !isListItem(line.range),
                !(endsSentence(lines[index - 1].range) && lines[index - 1].range.count * 5 < width * 3),
                let last = paragraphs.indices.last
            {
                paragraphs[last] = paragraphs[last].lowerBound..<line.range.upperBound
            } else {
                paragraphs.append(line.range)
            }
        }
        return paragraphs
    }

    /// The width that the lines were wrapped to, or nothing when they were not: wrapped prose goes on with a small
    /// letter on many lines, lists and unwrapped articles on hardly any.
    private func wrapWidth() -> Int? {
        var breaks = 0
        var runOn = 0
        var width = 0
        for (index, line) in lines.enumerated() where index > 0 && !line.followsBlank {
            breaks += 1
            let previous = lines[index - 1].range
            width = max(width, previous.count)
            if text.byte(line.range.lowerBound).isASCIILowercase, !endsSentence(previous), previous.count > 30 {
                runOn += 1
            }
        }
        return breaks >= 3 && runOn * 10 >= breaks * 3 && width <= 160 ? width : nil
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        var offset = line.upperBound
        while offset > line.lowerBound {
            offset = text.before(offset)
            switch text.scalar(at: offset).value {
            case 0x2E, 0x21, 0x3F, 0x2026: return true
            case 0x22, 0x27, 0x29, 0x5D, 0x201D, 0x2019, 0xBB: continue
            default: return false
            }
        }
        return false
    }

    private func isListItem(_ line: Range<Int>) -> Bool {
        let (value, length) = text.scalar(at: line.lowerBound)
        guard [0x2A, 0x2D, 0x2022, 0x2023, 0x25CF, 0x25AA, 0xB7].contains(value) else { return false }
        return CharacterClass.of(text.scalar(at: line.lowerBound + length).value) == .space
    }
}
