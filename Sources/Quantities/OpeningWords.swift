internal import Linguistics

/// The words that a quantity or a date can start with.
///
/// Nearly all words of a text can start neither; asking once keeps them from every reader.
enum OpeningWords {
    /// Whether a reader may find something that starts with a word.
    ///
    /// - Parameter word: The word in lower case.
    /// - Returns: `false` when no reader can.
    static func contains(_ word: String) -> Bool {
        words.contains(word) || NumeralLexicon.fused(word) != nil
    }

    /// Whether some opening word may start as a word does; a filter spares most words the hash.
    static func mayStart(_ word: String) -> Bool { starts.mayContain(word) }

    /// Whether some opening word may start as a word with these bytes does, in whatever case.
    static func mayStart(_ word: UnsafeBufferPointer<UInt8>) -> Bool { starts.mayContain(word) }

    private static let starts = WordFilter(words, beginnings: NumeralLexicon.tens.map(\.word))

    /// Whether a number or a code may start with a mark: a currency, a sign, a fraction, an opening bracket.
    static func isMark(_ mark: String) -> Bool {
        guard let first = mark.utf8.first else { return false }
        return first >= 0x80 ? marks.contains(mark) : plainMarks.contains(first)
    }

    /// Whether `a` and a word together can open something: `a dozen`, `a third`, `a year`.
    static func mayFollowArticle(_ word: String) -> Bool {
        NumeralLexicon.openingWords.contains(word) || NumeralLexicon.magnitudes[word] != nil
            || NumeralLexicon.denominators[word] != nil || word == "score" || Period(word) != nil
            || UnitRegistry.names[word] != nil || CurrencyRegistry.names[word] != nil
            || CurrencyRegistry.minors[word] != nil
    }

    private static let marks = WordSet(CurrencyRegistry.signs.keys).union(NumeralLexicon.signs.keys)
        .union(["-", "–", "−", "+", ".", "#", "(", "&"])
    private static let plainMarks = ByteTable(marks.filter { $0.utf8.count == 1 }.compactMap(\.utf8.first))
    private static let words = NumeralLexicon.openingWords.union(DateReader.openingWords).union(
        DurationReader.openingWords
    )
    .union(CurrencyRegistry.openingWords).union(["twice"]).union(NumeralLexicon.folds.keys)
}
