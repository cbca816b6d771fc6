/// The paragraphs of a text: what blank lines separate, or line ends when there is no blank line.
///
/// The extraction splits text by the same rule. The store has its own, because it may not depend on Linguistics, and
/// because it counts the paragraphs of articles that another version extracted.
struct Paragraphs {
    /// The UTF-8 ranges, in the order of the text, without the line ends between them.
    let ranges: [Range<Int>]

    /// Finds the paragraphs of a text, in linear time.
    init(of text: [UInt8]) {
        var lines: [Range<Int>] = []
        var start = 0
        for (offset, byte) in text.enumerated() where byte == 10 {
            lines.append(start..<offset)
            start = offset + 1
        }
        lines.append(start..<text.count)
        func isBlank(_ line: Range<Int>) -> Bool { text[line].allSatisfy { $0 == 32 || (9...13).contains($0) } }
        let filled = lines.map { !isBlank($0) }
        let first = filled.firstIndex(of: true) ?? 0
        let last = filled.lastIndex(of: true) ?? 0
        let hasBlankLines = filled[first...last].contains(false)
        var ranges: [Range<Int>] = []
        var isOpen = false
        for (line, isFilled) in zip(lines, filled) {
            if isFilled, isOpen, hasBlankLines {
                ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<line.upperBound
            } else if isFilled {
                ranges.append(line)
            }
            isOpen = isFilled
        }
        self.ranges = ranges.isEmpty ? [0..<text.count] : ranges
    }

    /// Returns the index of the paragraph that holds an offset, or of the last one before it.
    func index(at offset: Int) -> Int {
        var low = 0
        var high = ranges.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if ranges[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
