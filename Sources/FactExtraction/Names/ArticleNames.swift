import FactModel

/// The names of an article, after what its text as a whole tells of each was taken in.
struct ArticleNames {
    private let words: Words
    private let apart: [Span]
    /// The names before pronouns tell more.
    private let agreed: [TitledName]

    /// Reads the names of an article.
    ///
    /// - Parameters:
    ///   - words: The article's words.
    ///   - apart: The parts that stand apart.
    init(_ words: Words, apart: [Span]) {
        self.words = words
        self.apart = apart
        let read = NameFinder(words: words).names().filter { !Self.isApart($0, apart, words) }
        let found = PostLetters(read, words: words).settled(read)
        let described = DescribedNames(found, words: words).settled()
        let settled = BareNames(described, words: words).settled()
        let consistent = BodyConsistency(settled, words: words).consistent()
        agreed = TownTeams.settled(KindAgreement.settled(consistent, words: words), words: words)
    }

    /// Collects the names in the order of the text.
    ///
    /// - Parameter people: The names that pronouns have shown to be people's.
    /// - Returns: The names, but for those in the parts that stand apart.
    func names(people: [Range<Int>] = []) -> [TitledName] {
        let shown = withPeople(people)
        return RepeatedNames(shown, words: words).completed(shown).filter { !Self.isApart($0, apart, words) }
    }

    private static func isApart(_ name: TitledName, _ apart: [Span], _ words: Words) -> Bool {
        apart.contains { $0.overlaps(words.span(name.tokens)) }
    }

    /// Returns the names with those of people in place of what they were taken for.
    private func withPeople(_ people: [Range<Int>]) -> [TitledName] {
        guard !people.isEmpty else { return agreed }
        let first = Set(people.map(\.lowerBound))
        let shown = people.map { name in
            TitledName(tokens: name, core: name, titles: name.lowerBound..<name.lowerBound, kind: .person)
        }
        return (agreed.filter { !first.contains($0.tokens.lowerBound) } + shown)
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
