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

    private static let words = NumeralLexicon.openingWords.union(DateReader.openingWords).union(
        DurationReader.openingWords
    )
    .union(CurrencyRegistry.openingWords)
}
