import FactModel

/// Finds acronyms that a text explains: `Kurdistan Workers Party (PKK)`.
struct AcronymFinder: Sendable {
    let words: Words

    /// Returns the definitions among the names of an article.
    func definitions(_ mentions: [TitledName]) -> [AcronymDefinition] {
        mentions.compactMap { mention in
            let bracket = mention.tokens.upperBound
            guard mention.tokens.count > 1, bracket + 2 < words.count, words.lower[bracket] == "(",
                words.isAllCaps[bracket + 1], words.lower[bracket + 2] == ")"
            else { return nil }
            var initials = mention.tokens.compactMap { words.lower[$0].first }[...]
            for letter in words.lower[bracket + 1] {
                guard let hit = initials.firstIndex(of: letter) else { return nil }
                initials = initials[(hit + 1)...]
            }
            return AcronymDefinition(
                short: words.span(bracket + 1..<bracket + 2), long: words.span(mention.tokens))
        }
    }
}
