import FactModel
import Linguistics

/// What people's names take in of the words before and behind them, where the tagger saw a part.
extension NameFinder {
    /// Takes in the small words before a last name, and the first name before those: `Juan dela Cruz`, `bin Salman`, where
    /// the tagger saw the last word.
    func takeParticles(_ name: inout TitledName, _ names: inout [TitledName]) {
        guard name.core.count == 1, name.titles.isEmpty else { return }
        // The first name may be taken for a name of its own.
        let low = names.last.map {
            $0.tokens.count == 1 && $0.kind != .place ? $0.tokens.lowerBound : $0.tokens.upperBound
        }
        var first = name.core.lowerBound
        while first > low ?? 0, Self.particles.contains(words.lower[first - 1]), !words.isCapital[first - 1],
            isBesideName(first - 1, first)
        {
            first -= 1
        }
        guard first < name.core.lowerBound else { return }
        let last = words.text.tokens[name.core.lowerBound]
        let isFirstName =
            first > low ?? 0 && isBesideName(first - 1, first) && words.isCapital[first - 1]
            && !words.isAllCaps[first - 1]
            && (last.relation == .flat && Int(last.head) == first - 1
                || !Gazetteer.classes(of: words.lower[first - 1]).isDisjoint(with: [.firstName, .surname]))
        if isFirstName { first -= 1 } else if !Self.ownParticles.contains(words.lower[first]) { return }
        if names.last?.tokens.upperBound ?? 0 > first { names.removeLast() }
        name = TitledName(
            tokens: first..<name.tokens.upperBound, core: first..<name.core.upperBound,
            titles: titles(before: first), kind: .person)
    }

    private static let particles = ClosedClass.set(
        "bin ibn bint binti von van der den dela delos de la du da dos di del della ter ten")
    /// Particles that open a last name which stands by itself: `bin Salman said`.
    private static let ownParticles = ClosedClass.set("bin ibn von van dela delos")

    /// Takes in the first name that the tree joins to a last name: `- Jane Miller`, where the tagger saw a mark and `Miller`.
    func takeFirstName(_ name: inout TitledName, from low: Int) {
        let first = name.core.lowerBound - 1
        guard first >= low, name.titles.isEmpty, isBesideName(first, first + 1), words.isCapital[first],
            !words.isAllCaps[first]
        else { return }
        let classes = Gazetteer.classes(of: words.lower[first])
        let isJoined = words.text.tokens[first + 1].relation == .flat && Int(words.text.tokens[first + 1].head) == first
        // `Kofir Miller`: a word that is nothing else may be a first name from far away.
        let isUnheardOf = classes.isEmpty && isJoined && name.core.count == 1 && words.text.tokens[first].tag == .nnp
        guard
            isUnheardOf
                || classes.contains(.firstName)
                    && (isJoined
                        || classes.isSubset(of: [.firstName, .maleFirstName, .femaleFirstName, .surname, .prefix]))
        else { return }
        name = TitledName(
            tokens: first..<name.tokens.upperBound, core: first..<name.core.upperBound,
            titles: titles(before: first), kind: .person)
    }

    /// Takes in the initials right before a last name: `AB Miller`, where the tagger saw `Miller`.
    func takeInitials(_ name: inout TitledName, from low: Int) {
        let first = name.core.lowerBound - 1
        guard name.core.count == 1, first >= low, name.titles.isEmpty, isBesideName(first, first + 1),
            words.isAllCaps[first], words.lower[first].utf8.count == 2, !words.isAllCaps[first + 1],
            Gazetteer.classes(of: words.lower[first]).isSubset(of: [.commonWord, .legalForm, .prefix])
        else { return }
        name.core = first..<name.core.upperBound
        name.tokens = first..<name.tokens.upperBound
        name.titles = first..<first
    }

    /// Takes in a last name that is also a small word, where its capital stands among small letters: `Amy So of Harrow`.
    func takeLastName(_ name: inout TitledName) {
        let last = name.core.upperBound
        guard name.core.count == 1, last + 1 < words.count, isBesideName(last, last - 1), words.isCapital[last],
            !words.isAllCaps[last], !words.isCapital[last + 1],
            !isSpeakersPronoun(last),
            ClosedClass.boundaries.contains(words.lower[last]) || ClosedClass.prepositions.contains(words.lower[last]),
            Gazetteer.classes(of: words.lower[last - 1]).contains(.firstName)
        else { return }
        name.core = name.core.lowerBound..<last + 1
        name.tokens = name.tokens.lowerBound..<last + 1
    }

    /// Takes in the last name that the tree joins to a first name and that is nothing else: `Jane O'Harrow`, where the tagger
    /// saw `Jane`.
    func takeJoinedName(_ name: inout TitledName) {
        let last = name.core.upperBound
        guard name.core.count == 1, last < words.count, isBesideName(last, last - 1), words.isCapital[last],
            !words.isAllCaps[last], words.text.tokens[last].tag == .nnp, words.text.tokens[last].relation == .flat,
            Int(words.text.tokens[last].head) == last - 1,
            Gazetteer.classes(of: words.lower[last - 1]).contains(.firstName),
            Gazetteer.classes(of: words.lower[last]).isSubset(of: [.surname, .commonSurname, .prefix]),
            last + 1 == words.count || !words.isCapital[last + 1]
        else { return }
        name.core = name.core.lowerBound..<last + 1
        name.tokens = name.tokens.lowerBound..<last + 1
    }

    /// Leaves out the letters behind somebody's name where the tagger took them for a part of it: `Jane Miller QC`.
    func withoutHonours(_ core: Range<Int>) -> Range<Int> {
        core.count > 2 && hasHonours(core.dropLast()) ? core.dropLast() : core
    }

    /// Whether the letters of an honour stand behind a first and a last name.
    func hasHonours(_ core: Range<Int>) -> Bool {
        let letters = core.upperBound
        return core.count > 1 && letters < words.count && words.isAllCaps[letters] && !words.isAllCaps[letters - 1]
            && PostNominal.contains(words.lower[letters]) && isBesideName(letters, core.lowerBound)
            && Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.firstName)
    }
}
