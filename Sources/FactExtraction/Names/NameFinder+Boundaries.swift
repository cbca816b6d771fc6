import FactModel
import Linguistics

/// Where names begin and end: mends what the tagger's labels leave wrong.
extension NameFinder {
    /// A name's tokens and what it was tagged as.
    typealias Tagged = (core: Range<Int>, kind: NameKind)

    /// Returns the tagger's names with their boundaries mended, in the order of the text.
    func mendedMentions() -> [Tagged] {
        var mended: [Tagged] = []
        for mention in words.text.names {
            for part in headlines.names(in: mention) ?? [(mention.tokens, mention.kind)] {
                guard let inside = inOneSentence(part.core).map(withoutLooseEnds), !inside.isEmpty, !isLabel(inside)
                else { continue }
                for (core, kind) in parted(inside, part.kind) { mend(core, kind, into: &mended) }
            }
        }
        return mended
    }

    /// Adds what a tagged name names, its boundaries mended.
    private func mend(_ inside: Range<Int>, _ kind: NameKind, into mended: inout [Tagged]) {
        let low = mended.last?.core.upperBound ?? 0
        guard inside.lowerBound >= low else { return }
        if let house = houseOf(inside), house.lowerBound >= low {
            mended.append((house, .organization))
            return
        }
        if let body = knownBody(over: inside) ?? (inside.count > 1 && isOnlyBody(inside) ? inside : nil) {
            mended.append((withPartners(body), .organization))
            return
        }
        let whole = nicknamed(whole(withoutLabel(withoutVerb(inside)), kind), kind)
        let core = withoutParty(whole)
        if core != whole {
            mended.append((core, .place))
            return
        }
        // `the Miller-Harding debate`
        if core.count == 3, words.lower[core.lowerBound + 1] == "-", surnames.contains(words.lower[core.lowerBound]),
            surnames.contains(words.lower[core.upperBound - 1])
        {
            mended += [(core.prefix(1), .person), (core.suffix(1), .person)]
            return
        }
        if kind == .person, let last = mended.last, last.kind == .person, last.core.count == 1,
            core.count == 1 || words.lower[core.lowerBound + 1] == "-", last.core.upperBound == core.lowerBound,
            isBesideName(last.core.lowerBound, core.lowerBound)
        {
            // `Park` `Ji-won`: two people are never named without a word between them.
            mended[mended.count - 1].core = last.core.lowerBound..<core.upperBound
            return
        }
        switch kind {
        case .person: mended += people(in: core)
        case .organization: mended += bodies(in: core)
        case .place:
            let place = countryBehindNoun(core) ?? core
            mended.append(
                isAgency(core) ? (core, .organization) : agency(core).map { ($0, .organization) } ?? (place, .place)
            )
        case .other: mended.append((core, .other))
        }
    }

    private func inOneSentence(_ tokens: Range<Int>) -> Range<Int>? {
        guard let first = tokens.first, tokens.upperBound <= words.count else { return nil }
        let sentence = words.text.tokens[first].sentence
        let end = tokens.first { words.text.tokens[$0].sentence != sentence } ?? tokens.upperBound
        return first..<end
    }

    /// Leaves out the verb that opens a sentence before its subject: `Said Jane Miller`, not `Said Aouita`.
    private func withoutVerb(_ core: Range<Int>) -> Range<Int> {
        let first = core.lowerBound
        guard core.count > 1, words.text.tokens[first].tag == .vbd || words.text.tokens[first].tag == .vbz,
            Int(words.text.tokens[first + 1].head) == first, words.text.tokens[first + 1].relation != .flat
        else { return core }
        return first + 1..<core.upperBound
    }

    /// Whether all of a name is the word that labels what follows a colon: `Image: Jane Miller`.
    private func isLabel(_ core: Range<Int>) -> Bool {
        core.count == 1 && core.upperBound < words.count && words.lower[core.upperBound] == ":"
            && Self.labels.contains(words.lower[core.lowerBound])
    }

    /// The agency that a country is the last word of: `Statistics Norway`, not `West Germany`.
    private func agency(_ country: Range<Int>) -> Range<Int>? {
        let first = country.lowerBound - 1
        guard first >= 0, Gazetteer.country(words.string(country)) != nil, isBesideName(first, country.lowerBound),
            words.isCapital[first], !words.isAllCaps[first], words.text.tokens[first].tag.isNoun,
            words.text.tokens[first].relation == .compound, isJoined(first, to: country)
        else { return nil }
        let classes = Gazetteer.classes(of: words.lower[first])
        guard classes.contains(.commonWord), !Self.directions.contains(words.lower[first]),
            classes.isDisjoint(with: [
                .title, .role, .calendar, .demonym, .landform, .firstName, .commonSurname, .city, .region, .thing,
            ])
        else { return nil }
        return first..<country.upperBound
    }

    /// Whether a word hangs on a country, or both on the same noun: `a Statistics Norway report`.
    private func isJoined(_ word: Int, to country: Range<Int>) -> Bool {
        let head = Int(words.text.tokens[word].head)
        return country.contains(head)
            || words.text.tokens[word].tag == .nnp && country.contains { Int(words.text.tokens[$0].head) == head }
    }

    /// Whether a place is an agency that a country is the last word of: `Food Safety New Zealand`.
    private func isAgency(_ core: Range<Int>) -> Bool {
        guard core.count > 2, !isKnownPlace(core),
            let country = (1...2).map({ core.upperBound - $0..<core.upperBound }).first(where: {
                $0.count < core.count && Gazetteer.country(words.string($0)) != nil
            })
        else { return false }
        return (core.lowerBound..<country.lowerBound).contains {
            let classes = Gazetteer.classes(of: words.lower[$0])
            return classes.contains(.commonWord) && !Self.directions.contains(words.lower[$0])
                && classes.isDisjoint(with: [.landform, .city, .region, .country, .demonym])
                && words.text.tokens[$0].tag.isNoun
        } && !words.lower[core].contains { [",", "and", "of"].contains($0) }
    }

    /// The country in a name that only says what is of it: `Building Standards of Kenya` is no place.
    private func countryBehindNoun(_ core: Range<Int>) -> Range<Int>? {
        guard let of = core.dropFirst(1).first(where: { words.lower[$0] == "of" }), of + 1 < core.upperBound,
            !isKnownPlace(core), Gazetteer.country(words.string(of + 1..<core.upperBound)) != nil,
            !Self.directions.contains(words.lower[of - 1]), !BodyLexicon.placeNouns.contains(words.lower[of - 1]),
            !BodyLexicon.waters.contains(words.lower[of - 1])
        else { return nil }
        let classes = Gazetteer.classes(of: words.lower[of - 1])
        return classes.contains(.commonWord)
            && classes.isDisjoint(with: [.landform, .city, .region, .country, .organizationHead])
            ? of + 1..<core.upperBound : nil
    }

    /// Leaves out the word that labels what follows a colon: `Jane Miller Image: Reuters`.
    private func withoutLabel(_ core: Range<Int>) -> Range<Int> {
        guard core.count > 1, core.upperBound < words.count, words.lower[core.upperBound] == ":",
            Self.labels.contains(words.lower[core.upperBound - 1])
        else { return core }
        return core.lowerBound..<core.upperBound - 1
    }

    /// Returns the person in a name, without posts, and the body or place that the name runs into.
    private func people(in core: Range<Int>) -> [Tagged] {
        var core = core
        var rest: [Tagged] = []
        // `Governor of Ohio Jane Miller`: a place before a full name is not part of it.
        if let place = (1..<max(1, min(core.count - 1, 4))).reversed().map({ core.lowerBound..<core.lowerBound + $0 })
            .first(where: { isKnownPlace($0) && Gazetteer.classes(of: words.lower[$0.upperBound]).contains(.firstName) }
            ),
            Gazetteer.classes(of: words.lower[core.lowerBound]).isDisjoint(with: .firstName)
                || core.lowerBound > 0 && ["of", "in", "from"].contains(words.lower[core.lowerBound - 1])
        {
            return [(place, .place)] + people(in: place.upperBound..<core.upperBound)
        }
        // `Jane Miller of Greenpeace` are two names, `Prince of Wales` is one.
        if let of = core.first(where: { words.lower[$0] == "of" || words.text.tokens[$0].tag == .openingQuote }),
            words.lower[of] == "of", of > core.lowerBound, of + 1 < core.upperBound,
            !TitleLexicon.isTitle(words.lower[of - 1])
        {
            let start = words.lower[of + 1] == "the" && of + 2 < core.upperBound ? of + 2 : of + 1
            rest = [(start..<core.upperBound, isKnownPlace(start..<core.upperBound) ? .place : .organization)]
            core = core.lowerBound..<of
        }
        // `Marks & Miller` is a firm.
        if core.contains(where: { words.lower[$0].utf8.contains(UInt8(ascii: "&")) }) {
            return [(core, .organization)] + rest
        }
        // `Jane Miller Reuters`: a body's name runs on behind a full name.
        if rest.isEmpty, core.count > 2,
            Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.firstName),
            isKnownBody(core.upperBound - 1)
        {
            rest = [(core.upperBound - 1..<core.upperBound, .organization)]
            core = core.dropLast()
        }
        // `Pro-Leeds` says what somebody is for.
        if core.count > 2, words.lower[core.lowerBound + 1] == "-", Self.sides.contains(words.lower[core.lowerBound]) {
            let object = core.lowerBound + 2..<core.upperBound
            return isKnownPlace(object) ? [(object, .place)] : people(in: object)
        }
        while core.count > 1, words.isCapital[core.upperBound - 1],
            PostNominal.contains(words.lower[core.upperBound - 1])
        {
            core = core.dropLast()
        }
        if core.count > 2, isOpenersNoun(core.lowerBound),
            Gazetteer.classes(of: words.lower[core.lowerBound + 1]).contains(.firstName)
        {
            core = core.dropFirst()
        }
        while core.count > 1,
            isPost(core.lowerBound, before: core.count - 1) || isNation(core.lowerBound, before: core.count - 1)
                || isPlural(core.lowerBound, before: core.count - 1)
        {
            core = core.lowerBound + 1..<core.upperBound
        }
        // `New Zealander Jane Miller`
        if core.count > 2, classes(of: core.prefix(2)).contains(.demonym) { core = core.dropFirst(2) }
        // `Pan-democrat Jane Miller`: what a hyphen joins to a small word is a description.
        if core.count > 4, words.lower[core.lowerBound + 1] == "-", !words.isCapital[core.lowerBound + 2],
            words.isWord[core.lowerBound + 3]
        {
            core = core.lowerBound + 3..<core.upperBound
        }
        // `ACME Director` is a post, and who holds it is not named here.
        let last = core.upperBound - 1
        let lastClasses = Gazetteer.classes(of: words.lower[last])
        guard core.count > 1, TitleLexicon.isTitle(words.lower[last]) || lastClasses.contains(.role),
            !surnames.contains(words.lower[last]),
            lastClasses.isDisjoint(with: [.surname, .firstName]),
            Gazetteer.classes(of: words.lower[core.lowerBound]).isDisjoint(with: .firstName)
        else { return [(core, .person)] + rest }
        let holder = core.lowerBound..<last
        if isKnownPlace(holder) { return [(holder, .place)] + rest }
        return (holder.count == 1 && words.isAllCaps[holder.lowerBound] ? [(holder, .organization)] : []) + rest
    }

    /// Whether a word is a well-known body's name and nobody's last name.
    private func isKnownBody(_ index: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        return classes.contains(.organization) && classes.isDisjoint(with: [.surname, .firstName, .commonWord])
    }

    /// Whether a word at the front of a person's name is a post: `Singer Courtney Love`, `Administrator Bolden`.
    private func isPost(_ index: Int, before rest: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        guard words.isCapital[index], !words.isAllCaps[index] || !words.isAllCaps[index + 1] else { return false }
        // `PM Miller`
        if words.isAllCaps[index], PostLetters.isKnown(words.lower[index]) { return true }
        guard classes.contains(.role) || classes.contains(.title) else { return false }
        if classes.isDisjoint(with: [.surname, .firstName]) || TitleLexicon.courtesy.contains(words.lower[index]) {
            return true
        }
        // `Singer`, `Baker` are also last names, but those do not stand before a first name and a last one.
        return rest > 1 && !classes.contains(.firstName)
            && Gazetteer.classes(of: words.lower[index + 1]).contains(.firstName)
    }

    /// Whether a word at the front of a person's name tells the nation or party: `Croatian Ivan Horvat`, `Tory Jane Miller`.
    private func isNation(_ index: Int, before rest: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        guard classes.contains(.demonym) else { return false }
        // `Tory` and `German` are first names too, but those do not stand before a first name and a last one.
        return classes.isDisjoint(with: [.firstName, .surname])
            || rest > 1 && Gazetteer.classes(of: words.lower[index + 1]).contains(.firstName)
                && Gazetteer.classes(of: words.lower[index + 2]).contains(.surname)
    }

    /// Whether a word at the front of a person's full name says what several people are: `Youngsters Ann Lee and Bo Ray`.
    private func isPlural(_ index: Int, before rest: Int) -> Bool {
        guard rest > 1, words.text.tokens[index].tag == .nns || words.lower[index].hasSuffix("s") else { return false }
        let classes = Gazetteer.classes(of: words.lower[index])
        return classes.isDisjoint(with: [.firstName, .surname])
            && (classes.contains(.commonWord)
                || Gazetteer.classes(of: String(words.lower[index].dropLast())).contains(.role))
            && Gazetteer.classes(of: words.lower[index + 1]).contains(.firstName)
    }

    /// Returns the body in a name, and the person that is named right behind it: `Housing Council Jane Miller`.
    private func bodies(in core: Range<Int>) -> [Tagged] {
        if core.count > 1, TitleLexicon.isCourtesy(words.lower[core.lowerBound]) { return people(in: core) }
        var core = core
        while core.count > 1, words.lower[core.lowerBound] == "-" || Self.sides.contains(words.lower[core.lowerBound]) {
            core = core.lowerBound + 1..<core.upperBound
        }
        // `Bookmakers Acme`: a common noun has its capital from the sentence.
        if core.count > 1, isOpenersNoun(core.lowerBound), isOnlyBody(core.dropFirst()) { core = core.dropFirst() }
        // `Museum of Wales CEO` names a body and a post.
        if core.count > 2, TitleLexicon.isTitle(words.lower[core.upperBound - 1]),
            Gazetteer.classes(of: words.lower[core.upperBound - 1]).isDisjoint(with: [.surname, .organizationHead])
        {
            core = core.lowerBound..<core.upperBound - 1
        }
        // `Jane Miller of Greenpeace` begins with a person.
        if core.count > 3, words.lower[core.lowerBound + 2] == "of",
            Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.firstName),
            Gazetteer.classes(of: words.lower[core.lowerBound + 1]).contains(.surname),
            Gazetteer.classes(of: words.lower[core.lowerBound + 1]).isDisjoint(with: .organizationHead)
        {
            return people(in: core)
        }
        // `Governor of Ohio Maria Jones`.
        if core.count == 3, core.lowerBound > 0, words.lower[core.lowerBound - 1] == "of",
            isKnownPlace(core.lowerBound..<core.lowerBound + 1),
            Gazetteer.classes(of: words.lower[core.lowerBound + 1]).contains(.firstName),
            Gazetteer.classes(of: words.lower[core.upperBound - 1]).contains(.surname)
        {
            return people(in: core)
        }
        let first = core.upperBound - 2
        guard core.count > 3 || core.count == 3 && !words.isAllCaps[first],
            Gazetteer.classes(of: words.lower[first]).contains(.firstName),
            Gazetteer.classes(of: words.lower[first - 1]).contains(.organizationHead),
            Gazetteer.classes(of: words.lower[first + 1]).isDisjoint(with: [.organizationHead, .legalForm, .landform])
        else { return [(core, .organization)] }
        return [(core.lowerBound..<first, .organization), (first..<core.upperBound, .person)]
    }

    private static let labels = ClosedClass.set("image images photo photos picture video file source credit courtesy")
    private static let directions = ClosedClass.set(
        "north south east west central upper lower inner outer greater great new old northern southern eastern western")
    /// Prefixes that tell a side.
    static let sides = ClosedClass.set("pro anti non")
}
