/// Breaks text into lines of a given width.
enum WordWrap {
    /// Returns the lines of a text, broken at spaces, and inside a word only when the word alone is wider.
    ///
    /// - Parameters:
    ///   - text: The text; its own line breaks stay.
    ///   - width: The columns of a line, at least 1.
    /// - Returns: The lines, at least one.
    static func lines(_ text: String, width: Int) -> [String] {
        let lines = text.split(separator: "\n").flatMap { wrap($0, width) }
        return lines.isEmpty ? [""] : lines
    }

    private static func wrap(_ text: Substring, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in text.split(separator: " ") {
            let wordWidth = DisplayWidth.of(word)
            if lineWidth > 0, lineWidth + 1 + wordWidth <= width {
                line += " " + word
                lineWidth += 1 + wordWidth
                continue
            }
            if lineWidth > 0 { lines.append(line) }
            (line, lineWidth) = (String(word), wordWidth)
            while lineWidth > width {
                let head = prefix(of: line, width)
                lines.append(head)
                line.removeFirst(head.count)
                lineWidth = DisplayWidth.of(line)
            }
        }
        if lineWidth > 0 { lines.append(line) }
        return lines
    }

    /// The longest start of a text that fits, of at least one character.
    private static func prefix(of text: String, _ width: Int) -> String {
        var head = ""
        var used = 0
        for character in text {
            used += DisplayWidth.of(character)
            if used > width, !head.isEmpty { break }
            head.append(character)
        }
        return head
    }
}
