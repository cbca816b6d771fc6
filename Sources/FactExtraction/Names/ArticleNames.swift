import FactModel

/// The names of an article, after what its text as a whole tells of each was taken in.
enum ArticleNames {
    /// Returns the names in the order of the text, but for those in the parts of the text that stand apart.
    static func names(_ words: Words, apart: [Span]) -> [TitledName] {
        func isProse(_ name: TitledName) -> Bool { !apart.contains { $0.overlaps(words.span(name.tokens)) } }
        let found = NameFinder(words: words).names().filter(isProse)
        let described = DescribedNames(found, words: words).settled()
        let settled = BareNames(described, words: words).settled()
        let consistent = BodyConsistency(settled, words: words).consistent()
        let agreed = TownTeams.settled(KindAgreement.settled(consistent, words: words), words: words)
        return RepeatedNames(agreed, words: words).completed(agreed).filter(isProse)
    }
}
