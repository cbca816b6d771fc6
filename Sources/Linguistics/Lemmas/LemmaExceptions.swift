internal import CSyntaxModel

/// The forms whose lemmas the rules get wrong, searched in place in the embedded list.
enum LemmaExceptions {
    /// Looks a form up.
    ///
    /// - Parameters:
    ///   - form: The form, lower-case.
    ///   - kind: Its kind.
    /// - Returns: Its lemma, if the list has it.
    static func lemma(of form: [UInt8], _ kind: LemmaClass) -> [UInt8]? {
        let lines = UnsafeBufferPointer(start: syntax_lemmas(), count: Int(syntax_lemma_bytes()))
        let tab = UInt8(ascii: "\t")
        let newline = UInt8(ascii: "\n")
        let key = form + [tab, kind.rawValue, tab]
        var low = 0
        var high = lines.count
        while low < high {
            var start = low + (high - low) / 2
            while start > low && lines[start - 1] != newline { start -= 1 }
            // The first byte that tells the line from the key; a line that ends before comes before.
            var place = 0
            while place < key.count, start + place < high, lines[start + place] == key[place] { place += 1 }
            var end = start + place
            while end < high && lines[end] != newline { end += 1 }
            if place == key.count { return Array(lines[start + place..<end]) }
            if end > start + place, lines[start + place] > key[place] { high = start } else { low = end + 1 }
        }
        return nil
    }
}
