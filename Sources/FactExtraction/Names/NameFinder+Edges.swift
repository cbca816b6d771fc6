import FactModel
import Linguistics

/// What the tagger takes for the first or last word of a name, and is none.
extension NameFinder {
    /// Leaves out what hangs on at either end of a name: `pro-Acme`, `Jane I` before a verb, the address behind a name.
    func withoutLooseEnds(_ core: Range<Int>) -> Range<Int> {
        var core = core
        while let first = core.first,
            isSide(first)
                || core.count > 1
                    && (hasSide(first) && isKnownPlace(core.dropFirst())
                        || !words.isCapital[first] && Self.ways.contains(words.lower[first]))
        { core = core.dropFirst() }
        if let address = core.dropFirst().first(where: { words.text.text(of: words.text.tokens[$0]).hasPrefix("@") }) {
            core = core.lowerBound..<address
        }
        if core.count > 1, isSpeakersPronoun(core.upperBound - 1) {
            core = core.dropLast()
            // `Ann & I`
            while core.count > 1, let last = core.last, words.lower[last] == "&" || words.lower[last] == "and" {
                core = core.dropLast()
            }
        }
        return core
    }

    /// Takes in the whole name of a body or site that is somebody's, where the tagger saw the owner: `St Ann's Middle School`,
    /// `Papa Reno's Pizza`, `Harrow County Sheriff's Office`, `Harrow Women's Association`.
    func houseOf(_ owner: Range<Int>) -> Range<Int>? {
        var first = owner.lowerBound
        // `Reno's` `Pizza`
        if owner.count == 1, first > 1, Self.shops.contains(words.lower[first]), words.lower[first - 1] == "'s",
            words.isCapital[first - 2], isBesideName(first - 2, first), isShop(of: first - 2, until: owner.upperBound)
        {
            return shopStart(first - 2)..<owner.upperBound
        }
        if !Self.saints.contains(words.lower[first]), first > 0, isBesideName(first - 1, first),
            words.isCapital[first - 1], Self.saints.contains(words.lower[first - 1])
        {
            first -= 1
        }
        // `Harrow County` `Sheriff's Office`
        var mark = owner.upperBound
        while mark < words.count, mark < owner.upperBound + 3, words.isCapital[mark], isBesideName(mark, first),
            TitleLexicon.isModifier(words.lower[mark]) || Gazetteer.classes(of: words.lower[mark]).contains(.role)
        { mark += 1 }
        var end = mark + 1
        guard end < words.count, words.lower[mark] == "'s" else { return nil }
        while end < words.count, end < mark + 5, words.isCapital[end], isBesideName(end, first) { end += 1 }
        guard end > mark + 1 else { return nil }
        let last = words.lower[end - 1]
        let holder = words.lower[mark - 1]
        let isHouse =
            if Self.offices.contains(last), end == mark + 2, first < mark - 1 {
                TitleLexicon.isTitle(holder) || Gazetteer.classes(of: holder).contains(.role)
            } else if mark > owner.upperBound {
                false
            } else if Self.saints.contains(words.lower[first]) {
                BodyLexicon.sites.contains(last) || Gazetteer.classes(of: last).contains(.organizationHead)
            } else if first < mark - 1, Self.founders.contains(holder) {
                Gazetteer.classes(of: last).contains(.organizationHead)
            } else {
                Self.shops.contains(last) && owner.count < 3 && isShop(of: owner.lowerBound, until: end)
            }
        return isHouse ? (Self.shops.contains(last) ? shopStart(first) : first)..<end : nil
    }

    /// Whether a shop with its owner's name ends at a word: not `Britain's Pub owners`.
    private func isShop(of owner: Int, until end: Int) -> Bool {
        Gazetteer.country(words.string(owner..<owner + 1)) == nil && !isSmallNoun(end, behind: owner)
    }

    /// Where the name of a shop's owner begins: `Papa Reno`, where the tagger saw `Reno`.
    private func shopStart(_ owner: Int) -> Int {
        let low = max(0, owner - 2)
        var start = owner
        while start > low, words.isCapital[start - 1], isBesideName(start - 1, owner),
            words.text.tokens[start - 1].tag.isNoun,
            !ClosedClass.boundaries.contains(words.lower[start - 1]),
            !ClosedClass.determiners.contains(words.lower[start - 1]),
            Gazetteer.classes(of: words.lower[start - 1]).isDisjoint(with: .calendar)
        { start -= 1 }
        return start
    }

    /// Whether a noun in small letters goes on behind capitals.
    func isSmallNoun(_ index: Int, behind name: Int) -> Bool {
        index < words.count && isBesideName(index, name) && !words.isCapital[index]
            && words.text.tokens[index].tag.isNoun
    }

    private static let offices = ClosedClass.set("office department bureau")
    private static let saints = ClosedClass.set("st st. saint ss")
    private static let shops = ClosedClass.set(
        "pizza pizzeria diner deli bakery cafe café bar pub tavern grill steakhouse bookstore pharmacy hardware bistro")

    /// Returns the names that a mark parts: `Jane Miller/Acme Images`, `Acme, Bolt`, where Acme is well known, `Jane Miller -
    /// Blue Harbour`; not the halves of a legal form or of letters.
    func parted(_ core: Range<Int>, _ kind: NameKind) -> [Tagged] {
        guard let mark = core.dropFirst().dropLast().first(where: { isParting($0, of: core, kind) }) else {
            return [(core, kind)]
        }
        let left = core.lowerBound..<mark
        let right = mark + 1..<core.upperBound
        guard words.lower[mark] == "/" else {
            // `Jane Miller - Harvest Time`
            let classes = Gazetteer.classes(of: words.lower[right.lowerBound])
            let isCommon = kind == .person && classes.contains(.commonWord) && !classes.contains(.firstName)
            return [(left, kind)] + (isCommon ? [] : parted(right, kind))
        }
        let isPerson =
            left.count > 1 && Gazetteer.classes(of: words.lower[left.lowerBound]).contains(.firstName)
            && classes(of: left).isDisjoint(with: .organization)
        let others = kind == .person || isPerson ? NameKind.organization : kind
        // `Newcastle/Gateshead`: whatever the tagger took both for.
        let isTown = isKnownPlace(left) && classes(of: left).isDisjoint(with: .organization)
        return [(left, isPerson ? .person : isTown ? .place : kind)]
            + parted(right, others == .organization && isTown && isKnownPlace(right) ? .place : others)
    }

    private func isParting(_ mark: Int, of core: Range<Int>, _ kind: NameKind) -> Bool {
        let tokens = words.text.tokens
        switch words.lower[mark] {
        case "/":
            // `AC/DC`: short letters are one name unless both are known.
            let sides = [mark - 1, mark + 1]
            let isShort = sides.allSatisfy { words.isAllCaps[$0] && words.lower[$0].utf8.count < 4 }
            return sides.allSatisfy { words.lower[$0].utf8.count > 1 }
                && (!isShort || sides.allSatisfy { Gazetteer.classes(of: words.lower[$0]).contains(.organization) })
        case ",":
            return kind == .organization && classes(of: core.lowerBound..<mark).contains(.organization)
                && Gazetteer.classes(of: words.lower[mark + 1]).isDisjoint(with: .legalForm)
        case "-", "–", "—":
            guard tokens[mark].followsSpace, tokens[mark + 1].followsSpace else { return false }
            return kind == .person && mark > core.lowerBound + 1
                || classes(of: core.lowerBound..<mark).contains(.organization)
        default: return false
        }
    }

    /// Whether one token tells a side: `pro-Acme`, `anti-Acme`.
    private func isSide(_ index: Int) -> Bool {
        let word = words.lower[index]
        guard let hyphen = word.firstIndex(of: "-"), hasSide(index) else { return false }
        // `Pro-Leeds` opens a sentence, `Anti-Noise League` a name.
        return !words.isCapital[index]
            || !Gazetteer.classes(of: String(word[hyphen...].dropFirst())).isDisjoint(with: [
                .country, .region, .city, .organization,
            ])
    }

    /// Whether a word has such a prefix: `post-Brexit`.
    private func hasSide(_ index: Int) -> Bool {
        let word = words.lower[index]
        return word.firstIndex(of: "-").map { Self.prefixes.contains(String(word[..<$0])) } ?? false
    }

    private static let prefixes = sides.union(ClosedClass.set("post pre ex"))

    /// Whether the last word of a name is who speaks and not a king's number: `I told Jane I would`, but `Charles I was`.
    func isSpeakersPronoun(_ index: Int) -> Bool {
        guard words.lower[index] == "i", index + 1 < words.count, isBesideName(index + 1, index) else { return false }
        let next = words.lower[index + 1]
        // Of both one may say that he was.
        if words.text.tokens[index].tag == .prp { return next != "was" && next != "had" }
        if next == "for", index + 2 < words.count { return words.lower[index + 2] == "one" }
        return Self.speakersVerbs.contains(next) || words.text.tokens[index + 1].tag == .vbp
    }

    private static let speakersVerbs = ClosedClass.set("'m 've 'd 'll am have think would could should do did don't")

    /// Whether a common noun opens its sentence: `Wing` in `Wing Jane Miller plays`.
    func isOpenersNoun(_ index: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        return !words.isAllCaps[index] && Self.opensSentence(index, words)
            && (classes.contains(.commonWord) && classes.isDisjoint(with: [.firstName, .organization, .city, .demonym])
                || words.lower[index].hasSuffix("s") && classes.isDisjoint(with: [.firstName, .surname, .organization])
                    && Gazetteer.classes(of: String(words.lower[index].dropLast())).contains(.role))
    }

    /// Whether a name is the first word of a known thing's that goes on behind it: `Super` in `Super Tuesday`. A war is in
    /// the country that it has its name from.
    func beginsThing(_ core: Range<Int>) -> Bool {
        let end = min(core.lowerBound + 5, words.count)
        guard core.upperBound < end else { return false }
        return (core.upperBound + 1...end).contains { stop in
            words.isCapital[stop - 1] && words.lower[stop - 1] != "war" && isBesideName(stop - 1, core.lowerBound)
                && classes(of: core.lowerBound..<stop).contains(.thing)
        }
    }

    /// Whether a single first name is the last word of a law's: `the Finance Bill`, `its Clean Water Bill`.
    func isBillOfLaw(_ index: Int) -> Bool {
        guard words.lower[index] == "bill", index > 1, isBesideName(index - 1, index), words.isCapital[index - 1],
            !words.isAllCaps[index - 1]
        else { return false }
        let classes = Gazetteer.classes(of: words.lower[index - 1])
        return classes.contains(.commonWord) && words.text.tokens[index - 1].tag.isNoun
            && classes.isDisjoint(with: [.title, .role, .firstName, .surname, .calendar, .organization])
            && !TitleLexicon.isModifier(words.lower[index - 1])
    }

    /// Whether a name is only somebody's last one on a side of a case at law: `In Miller v. Garland the court found`, but not
    /// `Miller v. Acme Inc`, `England v. France`.
    func isParty(_ core: Range<Int>, tagged kind: NameKind) -> Bool {
        guard core.count == 1, !surnames.contains(words.lower[core.lowerBound]) else { return false }
        let other: Int
        if core.upperBound + 1 < words.count, words.lower[core.upperBound] == "v." {
            other = core.upperBound + 1
        } else if core.lowerBound > 1, words.lower[core.lowerBound - 1] == "v." {
            other = core.lowerBound - 2
        } else {
            return false
        }
        return isUnknown(core.lowerBound) && isUnknown(other)
            && (kind == .person || Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.surname))
    }

    /// Whether a word is no country's, town's or body's name that is known, or a small town's with somebody's last name.
    private func isUnknown(_ index: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        return Gazetteer.country(words.string(index..<index + 1)) == nil
            && classes.isDisjoint(with: [.country, .region, .largeCity, .organization, .demonym])
            && (!classes.contains(.city) || classes.contains(.surname))
    }
}
