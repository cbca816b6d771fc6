import FactModel
import Linguistics

/// Takes the names that the tagger found and adds what stands around them: titles and completing nouns.
struct NameFinder: Sendable {
    let words: Words
    /// The last words, in lower case, of the people who are named in full.
    let surnames: Set<String>
    /// The first words, in lower case, of the people who are named in full.
    private let givenNames: Set<String>

    /// The single words tagged as people that stand with an article somewhere.
    let articled: Set<String>
    /// The last words of things with names of several words: `Atlantis` after `Space Shuttle Atlantis`.
    let things: Set<String>
    /// The letters that stand for common nouns of the text.
    let smallAcronyms: Set<String>
    private let nested: NestedPlaces
    let works: WorkTitles
    let headlines: HeadlineNames
    /// The words that open sentences with a capital and are common words of the text.
    let openers: Set<String>
    /// The words with a capital that the text mostly writes in small letters.
    let commonNouns: Set<String>

    init(words: Words) {
        self.words = words
        articled = Self.articled(words)
        things = Self.things(words)
        nested = NestedPlaces(words: words)
        openers = Self.commonOpeners(words)
        commonNouns = Self.commonNouns(words)
        smallAcronyms = Self.smallAcronyms(words)
        headlines = HeadlineNames(words: words)
        let full = words.text.names.lazy.filter { mention in
            guard mention.kind == .person, mention.tokens.count > 1, mention.tokens.upperBound <= words.count,
                !Self.startsAsThing(mention.tokens, words)
            else { return false }
            // `ACME Director` is nobody's full name.
            let last = words.lower[mention.tokens.upperBound - 1]
            return !TitleLexicon.isTitle(last) && !Gazetteer.classes(of: last).contains(.role)
        }
        let surnames = Set(full.map { words.lower[$0.tokens.upperBound - 1] })
        self.surnames = surnames
        givenNames = Set(full.map { words.lower[$0.tokens.lowerBound] })
        works = WorkTitles(words: words, surnames: surnames)
    }

    /// Returns the names of an article in the order of the text; they never overlap or cross a sentence's end.
    func names() -> [TitledName] {
        var names: [TitledName] = []
        for (core, kind) in withAcronyms(mendedMentions()) {
            let low = names.last?.tokens.upperBound ?? 0
            guard core.lowerBound >= low else { continue }
            let core = withoutHonours(withoutCourtesy(core))
            if works.contains(words.lower[core]) { continue }
            guard !isThing(core), !isOpener(core), !isCommonNoun(core),
                !isMembers(core, tagged: kind), !beginsThing(core), !isParty(core, tagged: kind)
            else {
                // `Toronto International Film Festival` names a town, though no body.
                if !classes(of: core).contains(.thing) || words.lower[core.upperBound - 1] == "war" {
                    names += nested.places(in: core).map(place)
                }
                continue
            }
            guard var name = name(kind, core) else { continue }
            if name.kind == .organization { widen(&name, &names) }
            if name.kind == .person {
                takeParticles(&name, &names)
                takeFirstName(&name, from: low)
                takeInitials(&name, from: low)
                takeLastName(&name)
                takeJoinedName(&name)
            }
            // `Secretary of State Jane Miller`: the tagger may take `State` for a body of its own.
            while let last = names.last, name.titles.overlaps(last.tokens) { names.removeLast() }
            names.append(name)
        }
        return withRepeatedBodies(withDescribedBodies(withSpeakingBodies(withMembers(names))))
    }

    /// Takes in the capitalised words right before a body's name, and a place that stands before those.
    private func widen(_ name: inout TitledName, _ names: inout [TitledName]) {
        var first = name.core.lowerBound
        let low = names.last?.tokens.upperBound ?? 0
        // `King’s` `College London`.
        if first - 1 > low, words.lower[first - 1] == "'s", isBesideName(first - 2, first), words.isCapital[first - 2],
            Self.founders.contains(words.lower[first - 2]),
            name.core.contains(where: { Gazetteer.classes(of: words.lower[$0]).contains(.organizationHead) })
        {
            first -= 2
        }
        while first > low, name.core.lowerBound - first < 4, isBesideName(first - 1, name.core.lowerBound),
            words.isCapital[first - 1], canWiden(first - 1),
            !TitleLexicon.isTitle(words.lower[first - 1]), !ClosedClass.boundaries.contains(words.lower[first - 1]),
            !ClosedClass.prepositions.contains(words.lower[first - 1]),
            !ClosedClass.determiners.contains(words.lower[first - 1])
        {
            first -= 1
        }
        // `Haiti Transitional Presidential Council`: what heads a body also takes the place before it.
        let isHeaded =
            name.core.count > 1
            && Gazetteer.classes(of: words.lower[name.core.upperBound - 1]).contains(.organizationHead)
        guard first < name.core.lowerBound || isHeaded else { return }
        if let last = names.last, last.kind == .place, last.tokens.upperBound == first, isBesideName(first - 1, first) {
            first = last.tokens.lowerBound
            names.removeLast()
        }
        name.core = first..<name.core.upperBound
        name.tokens = first..<name.tokens.upperBound
        name.titles = first..<first
    }

    /// Nouns in whose name bodies are founded.
    static let founders = ClosedClass.set(
        "king queen prince princess emperor people children women men workers farmers teachers nurses students citizens"
    )

    /// Whether a capital can be a name's: not that of a sentence's first word (`Former Labour`), nor a day's.
    private func canWiden(_ index: Int) -> Bool {
        let token = words.text.tokens[index]
        let opens = index == 0 || words.text.tokens[index - 1].sentence != token.sentence
        let classes = Gazetteer.classes(of: words.lower[index])
        return token.tag.isProperOrAdjective && classes.isDisjoint(with: .calendar)
            && !(opens && (token.tag == .jj || classes.contains(.commonWord) || classes.contains(.role)))
    }

    private func name(_ tagged: NameKind, _ core: Range<Int>) -> TitledName? {
        let none = core.lowerBound..<core.lowerBound
        let completed = completed(core)
        // `Togo said`: a country that speaks is no person, whatever its verb suggests; `Chad Smith` is none.
        let isPlace = tagged == .person && (isCountry(core) || isTownInWords(core)) || isCalledAPlace(core)
        let kind = isCourteous(core) || hasHonours(core) ? .person : isPlace ? .place : kindByWords(core, tagged)
        switch kind {
        case .place:
            return core.count == 1 && isPeople(words.lower[core.lowerBound]) || isHonour(core) ? nil : place(core)
        case .organization:
            if isPostWithoutHolder(core) || isHonour(core) || isCreed(core) { return nil }
            if isScene(core) { return place(core) }
            // `WEBER: I do not think so.`
            if isTurn(core) { return TitledName(tokens: core, core: core, titles: none, kind: .person) }
            if Gazetteer.country(words.string(core)) != nil {
                return place(core)
            }
            // `the 80th Session`: what is numbered is no name; `Fulham 1 Carlisle 0` names two.
            if core.count == 1, core.lowerBound > 0, isRank(words.lower[core.lowerBound - 1]) { return nil }
            // `Dulles International Airport`: a site cannot act.
            if core.count > 1, isSite(core) { return place(core) }
            return TitledName(tokens: completed, core: core, titles: none, kind: .organization)
        case .other:
            guard completed.count > core.count else { return nil }
            return TitledName(tokens: completed, core: core, titles: none, kind: .organization)
        case .person:
            // `Unit 12B`: nobody's last name has digits.
            if isGroup(core) || isHalfOfAdjective(core) || hasDigits(core.upperBound - 1) || isSmallWord(core) {
                return nil
            }
            // `Chief Petty Officer Jane Miller`, `the then Lord Chancellor, Lord Miller`
            if core.count == 1, isPostWithoutHolder(core) || isPostBehindTitle(core.lowerBound) { return nil }
            // `the President`, `Director of the study` are descriptions.
            if core.count == 1, TitleLexicon.isTitle(words.lower[core.lowerBound]),
                follows(core.lowerBound, "the") || core.upperBound < words.count && words.lower[core.upperBound] == "of"
            {
                return nil
            }
            return TitledName(tokens: core, core: core, titles: titles(before: core.lowerBound), kind: .person)
        }
    }

    /// Whether the lexicon knows a name for a body and for nothing else.
    func isOnlyBody(_ core: Range<Int>) -> Bool {
        let classes = classes(of: core)
        guard classes.contains(.organization), classes.isDisjoint(with: [.country, .region, .city, .largeCity, .thing])
        else { return false }
        return core.count > 1
            || classes.isDisjoint(with: [.surname, .firstName, .commonWord, .demonym, .role, .title, .metonym])
                && !surnames.contains(words.lower[core.lowerBound])
                && !givenNames.contains(words.lower[core.lowerBound])
    }

    static let ways = ClosedClass.set("in from to near on off into outside around")

    /// Whether a word stands behind one that tells a way: `in`, `fled to`, `came from`.
    func isBehindWay(_ index: Int) -> Bool {
        index > 0 && Self.ways.contains(words.lower[index - 1])
    }

    /// Whether `Mr` or `Mrs` stands before a name, which then is somebody’s, whatever else it may mean.
    func isCourteous(_ core: Range<Int>) -> Bool {
        let courtesy = core.lowerBound - 1
        guard courtesy >= 0, isBesideName(courtesy, core.lowerBound), TitleLexicon.isCourtesy(words.lower[courtesy]),
            words.isCapital[courtesy]
        else { return false }
        // Not of the ship `MS Estonia`, nor of `the Mr Nice film`.
        guard !words.isAllCaps[courtesy] || words.isAllCaps[core.lowerBound] else { return false }
        return courtesy == 0 || !["the", "a", "an"].contains(words.lower[courtesy - 1])
    }

    /// Leaves out `Mr` where the tagger took it for a part of the name.
    private func withoutCourtesy(_ core: Range<Int>) -> Range<Int> {
        core.count > 1 && TitleLexicon.isCourtesy(words.lower[core.lowerBound]) ? core.dropFirst() : core
    }

    private func place(_ core: Range<Int>) -> TitledName {
        TitledName(tokens: core, core: core, titles: core.lowerBound..<core.lowerBound, kind: .place)
    }

    /// Whether a noun before a name says that it is a place: `the province of Karmana`.
    private func isCalledAPlace(_ core: Range<Int>) -> Bool {
        core.lowerBound > 1 && isBesideName(core.lowerBound - 2, core.lowerBound) && follows(core.lowerBound, "of")
            && BodyLexicon.placeNouns.contains(words.lower[core.lowerBound - 2])
            && !words.isCapital[core.lowerBound - 2]
            && !Gazetteer.classes(of: words.lower[core.upperBound - 1]).contains(.organizationHead)
    }

    func isSite(_ core: Range<Int>) -> Bool {
        // `Jane Miller-Bridge` is nothing to cross.
        let isHyphened = core.count > 2 && words.lower[core.upperBound - 2] == "-"
        if BodyLexicon.sites.contains(words.lower[core.upperBound - 1]) && !isHyphened
            || BodyLexicon.isSiteCentre(words.lower[core])
        {
            return true
        }
        // `Strait of Hormuz`
        return core.count > 2 && words.lower[core.lowerBound + 1] == "of"
            && BodyLexicon.waters.contains(words.lower[core.lowerBound])
    }

    /// Whether several words are a known place's name and not somebody's first and last one.
    func isTownInWords(_ core: Range<Int>) -> Bool {
        core.count > 1 && isKnownPlace(core)
            && Gazetteer.classes(of: words.lower[core.lowerBound]).isDisjoint(with: .firstName)
    }

    /// Whether a word is a rank in digits: `80th`, `1st`.
    func isRank(_ word: String) -> Bool {
        word.first?.isNumber == true && ["st", "nd", "rd", "th"].contains(word.suffix(2))
    }

    private func isCountry(_ core: Range<Int>) -> Bool {
        guard Gazetteer.country(words.string(core)) != nil else { return false }
        // `Jordan` is a person where `Michael Jordan` is one.
        return core.count > 1 || !surnames.contains(words.lower[core.lowerBound])
    }

    /// Whether a post in capitals ends with a word: `Chancellor` in `the Lord Chancellor`.
    private func isPostBehindTitle(_ index: Int) -> Bool {
        guard index > 0, isBesideName(index - 1, index), words.isCapital[index - 1],
            TitleLexicon.isTitle(words.lower[index - 1]), TitleLexicon.isTitle(words.lower[index]),
            !surnames.contains(words.lower[index])
        else { return false }
        // `Senator Pope said`, but `the Lord Chancellor said`
        let before = index > 1 ? words.lower[index - 2] == "then" && index > 2 ? index - 3 : index - 2 : -1
        return before >= 0 && ClosedClass.determiners.contains(words.lower[before])
            || Gazetteer.classes(of: words.lower[index]).isDisjoint(with: [.firstName, .surname])
                && !TitleLexicon.isCourtesy(words.lower[index - 1])
    }

    /// Whether a word is none of a name's: `From a small start`, where a Mr From is named too.
    private func isSmallWord(_ core: Range<Int>) -> Bool {
        core.count == 1 && !isCourteous(core) && words.text.tokens[core.lowerBound].tag == .in
            && ClosedClass.prepositions.contains(words.lower[core.lowerBound])
    }

    private func hasDigits(_ index: Int) -> Bool { words.lower[index].utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

    func follows(_ index: Int, _ word: String) -> Bool { index > 0 && words.lower[index - 1] == word }

    /// Takes in a noun in small letters that a name of several words needs: `Rapid Support mission`.
    private func completed(_ core: Range<Int>) -> Range<Int> {
        let next = core.upperBound
        guard core.count > 1, next < words.count, BodyLexicon.completing.contains(words.lower[next]),
            !words.isCapital[next], words.text.tokens[next].sentence == words.text.tokens[core.lowerBound].sentence,
            !Gazetteer.classes(of: words.lower[next - 1]).contains(.organizationHead)
        else { return core }
        return core.lowerBound..<next + 1
    }
}

extension Tag {
    /// Whether a word with this tag can be a part of a name.
    fileprivate var isProperOrAdjective: Bool { self == .nnp || self == .nnps || self == .jj }
}
