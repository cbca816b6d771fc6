import FactModel
import Linguistics

/// Adds bodies whose names the tagger overlooked, where the words beside them tell what they are.
extension NameFinder {
    /// Adds the bodies of which the text tells what they said, and that no article would stand before if they were people:
    /// `the Observer reported`, `according to the HT`.
    func withSpeakingBodies(_ names: [TitledName]) -> [TitledName] {
        var nameOfToken = [Int: Int]()
        for (index, name) in names.enumerated() { for token in name.tokens { nameOfToken[token] = index } }
        var replaced = Set<Int>()
        var added: [TitledName] = []
        for article in 0..<max(0, words.count - 2) where words.lower[article] == "the" {
            let first = article + 1
            var end = first
            while end < min(words.count, first + 4), words.isCapital[end], isBesideName(end, article),
                words.text.tokens[end].tag.isName || words.isAllCaps[end]
                    || BodyLexicon.kind(ofHead: words.lower[end]) != nil
            { end += 1 }
            guard end > first, speaks(first..<end), isBodysName(first..<end) else { continue }
            let inside = Set((first..<end).compactMap { nameOfToken[$0] })
            // The tagger may see somebody or a day in a part of it.
            guard inside.allSatisfy({ names[$0].kind != .organization && names[$0].tokens.count == 1 }) else {
                continue
            }
            replaced.formUnion(inside)
            added.append(TitledName(tokens: first..<end, core: first..<end, titles: first..<first, kind: .organization))
        }
        guard !added.isEmpty else { return names }
        return (names.enumerated().filter { !replaced.contains($0.offset) }.map(\.element) + added)
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether a verb of speech in the past or present stands behind a name, or `according to the` before it.
    private func speaks(_ core: Range<Int>) -> Bool {
        let first = core.lowerBound
        if first > 2, words.lower[first - 2] == "to", words.lower[first - 3] == "according" { return true }
        var verb = core.upperBound
        if verb < words.count, ["has", "have", "had"].contains(words.lower[verb]) { verb += 1 }
        guard verb < words.count, isBesideName(verb, first), let cue = CueLexicon.verb(words.lower[verb]) else {
            return false
        }
        return cue.form != .base && CueLexicon.isSpoken(cue.verb.lemma)
            || cue.form == .base && BodyLexicon.kind(ofHead: words.lower[core.upperBound - 1]) == .party
    }

    /// Whether capitals behind `the` can be a body's name: none for people, a place or a post.
    private func isBodysName(_ core: Range<Int>) -> Bool {
        let last = core.upperBound - 1
        let noun = words.lower[last]
        guard !isKnownPlace(core), !isThing(core), !isMembers(core, tagged: .organization), !PostNominal.contains(noun),
            !DescriptionLexicon.documents.contains(noun)
        else { return false }
        // `the Times`, `the Observer`
        if words.isAllCaps[last] || BodyLexicon.kind(ofHead: noun) != nil { return true }
        // `The Edge`, `The Sunday`
        let classes = Gazetteer.classes(of: noun)
        guard !classes.contains(.calendar), core.count > 1 || !classes.contains(.commonWord) else { return false }
        return words.text.tokens[last].tag == .nnp && !noun.hasSuffix("s") && !isPeople(noun)
            && classes.isDisjoint(with: [.role, .title, .demonym])
            && !DescriptionLexicon.isPerson(noun)
    }

    /// Adds the names that nobody knows behind a noun for a body: `the aid charity Acme`, `analysts Acme`.
    func withDescribedBodies(_ names: [TitledName]) -> [TitledName] {
        var isNamed = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isNamed[token] = true } }
        var added: [TitledName] = []
        for noun in 0..<max(0, words.count - 1)
        where words.isCapital[noun + 1] && !words.isCapital[noun] && !isNamed[noun + 1] {
            let isBodys = BodyKinds.kind(ofNoun: words.lower[noun]) != nil
            guard isBodys || words.text.tokens[noun].tag == .nns, isBesideName(noun, noun + 1) else { continue }
            // `the security firm F-Lock`
            var end = noun + 2
            while end + 1 < words.count, words.lower[end] == "-", !words.text.tokens[end].followsSpace,
                words.isCapital[end + 1]
            { end += 2 }
            let core = noun + 1..<end
            let classes = Gazetteer.classes(of: words.lower[noun + 1])
            guard words.text.tokens[noun + 1].tag == .nnp || end > noun + 2, classes.isDisjoint(with: Self.otherNames),
                !isKnownPlace(core), !isThing(core), !works.contains(words.lower[core]),
                isBodys || DescribedNames.areOne(core, words),
                core.upperBound == words.count
                    || !words.isCapital[core.upperBound] && words.lower[core.upperBound] != "-"
            else { continue }
            added.append(TitledName(tokens: core, core: core, titles: noun + 1..<noun + 1, kind: .organization))
        }
        return added.isEmpty ? names : (names + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static let otherNames: NameClasses = [
        .calendar, .firstName, .title, .role, .demonym, .country, .region, .city, .largeCity, .commonSurname,
    ]
}
