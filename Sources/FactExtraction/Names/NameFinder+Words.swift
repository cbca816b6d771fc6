import FactModel
import Linguistics

/// What a name's own words tell of it.
extension NameFinder {
    /// What a name is by its first or last word, whatever the tagger took it for.
    func kindByWords(_ core: Range<Int>, _ tagged: NameKind) -> NameKind {
        if tagged != .organization, isOnlyBody(core) { return .organization }
        if tagged == .organization, core.count > 1, isTownInWords(core), isBehindWay(core.lowerBound) { return .place }
        if tagged == .place, isTownsPaper(core) { return .organization }
        // `Great Western Railway`
        if tagged == .place, core.count > 1, Self.railways.contains(words.lower[core.upperBound - 1]) {
            return .organization
        }
        // `Second Miller Shoal`
        if tagged == .person, core.count > 1 {
            let last = Gazetteer.classes(of: words.lower[core.upperBound - 1])
            // `Jane Reef` is a person.
            if last.contains(.landform), last.isDisjoint(with: [.surname, .firstName]),
                Gazetteer.classes(of: words.lower[core.lowerBound]).isDisjoint(with: .firstName)
            {
                return .place
            }
        }
        guard tagged == .person, core.count > 1 else { return tagged }
        // `Joy FM`
        if Self.media.contains(words.lower[core.upperBound - 1]), words.isAllCaps[core.upperBound - 1] {
            return .organization
        }
        guard core.count > 2 else { return tagged }
        if isSite(core) { return .place }
        // `Jane F. Miller Center`
        if Self.foundations.contains(words.lower[core.upperBound - 1]) { return .organization }
        let last = Gazetteer.classes(of: words.lower[core.upperBound - 1])
        return last.contains(.organizationHead) && last.isDisjoint(with: .surname) ? .organization : .person
    }

    /// Whether a name is the adjective of a creed or people: `the Catholic community`.
    func isCreed(_ core: Range<Int>) -> Bool {
        let next = core.upperBound
        return core.count == 1 && next < words.count && !words.isCapital[next] && words.text.tokens[next].tag.isNoun
            && words.text.tokens[core.lowerBound].relation == .amod && isPeople(words.lower[core.lowerBound])
            && classes(of: core).isDisjoint(with: .organization)
            // `the Liberal party`
            && BodyLexicon.kind(ofHead: words.lower[next]) != .party
    }

    /// Whether a name is a known town's where something happened: `the Leeds bombing`.
    func isScene(_ core: Range<Int>) -> Bool {
        let next = core.upperBound
        return next < words.count && Self.happenings.contains(words.lower[next]) && isKnownPlace(core)
            && classes(of: core).isDisjoint(with: [.organization, .acronym, .surname, .firstName])
    }

    private static let happenings = ClosedClass.set(
        """
        attack attacks bombing bombings shooting shootings massacre siege riot riots protests earthquake quake floods
        fire explosion blast summit hearing hearings massacres killings uprising
        """)

    /// Whether a name is a town's with the last word of a paper or station behind it: `Kelby Echo`.
    private func isTownsPaper(_ core: Range<Int>) -> Bool {
        core.count > 1 && !isKnownPlace(core) && isKnownPlace(core.dropLast(1))
            && BodyLexicon.kind(ofHead: words.lower[core.upperBound - 1]) == .media
    }

    /// The last words of what is founded in somebody's name, although people are called so too.
    private static let foundations = ClosedClass.set(
        "center centre foundation institute college school university hospital library trust fund")
    private static let media = ClosedClass.set("fm tv")
    private static let railways = ClosedClass.set("railway railways rail overground")
}
