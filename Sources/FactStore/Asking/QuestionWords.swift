/// The words of a question: split at white space, quoted passages whole, without the question mark.
struct QuestionWords {
    /// A word, or a passage between quotation marks.
    struct Word: Hashable, Sendable {
        /// The word as typed, without quotation marks.
        let text: String
        /// Whether it stood between quotation marks.
        let isQuoted: Bool
        /// The word in lower case, by which a phrase knows it.
        let key: String
        /// Whether a comma stood behind it.
        var hasComma = false
    }

    /// The words, in order.
    let words: [Word]

    /// Takes words that were split before.
    init(_ words: [Word]) { self.words = words }

    /// How a phrase knows a word: in lower case, and in American spelling where British has an `s` for its `z`.
    static func key(of word: String) -> String {
        let lower = word.lowercased()
        guard let stem = britishStems.first(where: lower.hasPrefix), let next = lower.dropFirst(stem.count).first,
            "aei".contains(next)
        else { return lower }
        return stem.dropLast() + "z" + lower.dropFirst(stem.count)
    }

    /// The words of phrases that are spelt so, up to their `s`: `criticise`, but `criticism`.
    private static let britishStems = ["criticis", "organis"]

    /// Takes a question apart. Curly marks count as straight ones; `'s` is a word of its own.
    init(_ question: String) {
        var words: [Word] = []
        var rest = question[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            if let closing = Self.closing[rest[rest.startIndex]],
                let end = Self.end(of: rest.dropFirst(), closing)
            {
                let inner = rest[rest.index(after: rest.startIndex)..<end]
                rest = rest[rest.index(after: end)...]
                let text = String(inner)
                if !text.allSatisfy(\.isWhitespace) { words.append(Word(text: text, isQuoted: true, key: "")) }
                continue
            }
            let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
            Self.append(rest[..<end], to: &words)
            rest = rest[end...]
        }
        self.words = words
    }

    /// The text of some of the words, as they were typed.
    func text(_ range: Range<Int>) -> String {
        words[range].reduce(into: "") { text, word in
            if word.key == "'s" {
                text += "'s"
                return
            }
            if !text.isEmpty { text += " " }
            text += word.isQuoted ? "\"" + word.text.filter { $0 != "\"" } + "\"" : word.text
        }
    }

    /// The text of some of the words without quotation marks, as a name is looked up.
    ///
    /// Commas between its words stay: they may part names.
    func name(_ range: Range<Int>) -> String {
        let last = range.upperBound - 1
        let parted = range.map { index in
            let word = words[index]
            return Word(
                text: word.text + (word.hasComma && index < last ? "," : ""), isQuoted: word.isQuoted, key: word.key)
        }
        return QuestionWords(parted).text(parted.indices).filter { $0 != "\"" }
    }

    private static let closing: [Character: [Character]] = [
        "\"": ["\"", "”"], "“": ["”", "\""], "'": ["'", "’"], "‘": ["’", "'"], "«": ["»"], "„": ["“", "”"],
    ]
    private static let trailing: Set<Character> = ["?", "!", ".", ",", ";", ":", "…"]

    /// Where a passage ends: at a closing mark before white space, a stop or the end, so that `don't` does not end one.
    private static func end(of rest: Substring, _ closing: [Character]) -> Substring.Index? {
        rest.indices.first { index in
            guard closing.contains(rest[index]) else { return false }
            let next = rest.index(after: index)
            return next == rest.endIndex || rest[next].isWhitespace || trailing.contains(rest[next])
        }
    }

    private static func append(_ piece: Substring, to words: inout [Word]) {
        var piece = piece
        let hasComma = piece.last == ","
        while let last = piece.last, trailing.contains(last) {
            // The full stop of an abbreviation stays: U.S., Mr.
            if last == ".", piece.dropLast().contains(".") { break }
            piece.removeLast()
        }
        guard !piece.isEmpty else { return }
        var plain = String(piece.map { $0 == "’" ? "'" : $0 })
        // Many type no apostrophe.
        if ["whats", "whos"].contains(plain.lowercased()) {
            plain.insert("'", at: plain.index(before: plain.endIndex))
        }
        if plain.count > 2, plain.lowercased().hasSuffix("'s") {
            let stem = String(plain.dropLast(2))
            words.append(Word(text: stem, isQuoted: false, key: key(of: stem)))
            words.append(Word(text: "'s", isQuoted: false, key: "'s"))
        } else {
            words.append(Word(text: plain, isQuoted: false, key: key(of: plain), hasComma: hasComma))
        }
    }
}
