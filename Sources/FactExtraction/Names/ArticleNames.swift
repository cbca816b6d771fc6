import FactModel

/// The names of an article, after what its text as a whole tells of each was taken in.
enum ArticleNames {
    /// Collects the names in the order of the text.
    ///
    /// - Parameters:
    ///   - words: The article's words.
    ///   - apart: The parts that stand apart.
    ///   - people: The names that pronouns have shown to be people's.
    /// - Returns: The names, but for those in the parts that stand apart.
    static func names(_ words: Words, apart: [Span], people: [Range<Int>] = []) -> [TitledName] {
        func isProse(_ name: TitledName) -> Bool { !apart.contains { $0.overlaps(words.span(name.tokens)) } }
        let found = NameFinder(words: words).names().filter(isProse)
        let described = DescribedNames(found, words: words).settled()
        let settled = BareNames(described, words: words).settled()
        let consistent = BodyConsistency(settled, words: words).consistent()
        let agreed = TownTeams.settled(KindAgreement.settled(consistent, words: words), words: words)
        let shown = withPeople(people, agreed)
        return RepeatedNames(shown, words: words).completed(shown).filter(isProse)
    }

    /// Returns names with those of people in place of what they were taken for.
    private static func withPeople(_ people: [Range<Int>], _ names: [TitledName]) -> [TitledName] {
        guard !people.isEmpty else { return names }
        let first = Set(people.map(\.lowerBound))
        let shown = people.map { name in
            TitledName(tokens: name, core: name, titles: name.lowerBound..<name.lowerBound, kind: .person)
        }
        return (names.filter { !first.contains($0.tokens.lowerBound) } + shown)
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
