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
            if lineWidth > width {
                var pieces = pieces(of: word, width)
                line = pieces.removeLast()
                lineWidth = DisplayWidth.of(line)
                lines += pieces
            }
        }
        if lineWidth > 0 { lines.append(line) }
        return lines
    }

    /// The pieces of a word, each as wide as fits and of at least one character.
    private static func pieces(of word: Substring, _ width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let columns = DisplayWidth.of(character)
            if used + columns > width, !piece.isEmpty {
                pieces.append(piece)
                (piece, used) = ("", 0)
            }
            piece.append(character)
            used += columns
        }
        return pieces + [piece]
    }
}
