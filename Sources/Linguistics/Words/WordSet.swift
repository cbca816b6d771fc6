/// A fixed set of words, made to be asked about every word of a text.
package struct WordSet: ExpressibleByArrayLiteral, Sequence, Sendable {
    /// The words, each once.
    private let words: [String]
    private let index: WordIndex

    /// Makes the set of some words.
    package init(_ words: some Sequence<String>) {
        var seen = Set<String>()
        self.words = words.filter { seen.insert($0).inserted }
        index = WordIndex(self.words)
    }

    package init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word is one of them.
    package func contains(_ word: String) -> Bool { index[word] != nil }

    /// The words of both sets.
    package func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }

    /// The words that are not in another set.
    package func subtracting(_ others: WordSet) -> WordSet { WordSet(words.filter { !others.contains($0) }) }

    package func makeIterator() -> IndexingIterator<[String]> { words.makeIterator() }
}
