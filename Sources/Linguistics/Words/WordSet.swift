/// A fixed set of words, made to be asked about every word of a text.
public struct WordSet: ExpressibleByArrayLiteral, Sequence, Sendable {
    /// The words, each once.
    private let words: [String]
    private let index: WordIndex

    /// Makes the set of some words.
    public init(_ words: some Sequence<String>) {
        var seen = Set<String>()
        self.words = words.filter { seen.insert($0).inserted }
        index = WordIndex(self.words)
    }

    /// Makes the set of some words.
    public init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word is one of them.
    public func contains(_ word: String) -> Bool { index[word] != nil }

    /// The words of both sets.
    public func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }

    /// The words that are not in another set.
    public func subtracting(_ others: WordSet) -> WordSet { WordSet(words.filter { !others.contains($0) }) }

    /// Goes through the words in their order, each once.
    public func makeIterator() -> IndexingIterator<[String]> { words.makeIterator() }
}
