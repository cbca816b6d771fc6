import FactModel
import Linguistics

/// What a name cannot name, whatever the tagger took it for.
extension NameFinder {
    /// Whether words name a work, an event, a device or an idea: `HIV`, `US Open`, `European Indoor Championships`.
    func isThing(_ core: Range<Int>) -> Bool {
        let last = words.lower[core.upperBound - 1]
        // `Celsius` is a person where `Anders Celsius` is one.
        if Self.startsAsThing(core, words), core.count > 1 || !surnames.contains(last) { return true }
        if isModel(core) || isSlug(core) { return true }
        if BodyLexicon.events.contains(last) {
            // `the Open`, but not a man called `Bill`
            return core.count > 1 || core.lowerBound > 0 && words.lower[core.lowerBound - 1] == "the"
                || isBillOfLaw(core.lowerBound)
        }
        // `Harrow Harvest Day`, but not `Actress Doris Day`
        if core.count > 2, last == "day",
            Gazetteer.classes(of: words.lower[core.upperBound - 2]).isDisjoint(with: .firstName)
        {
            return true
        }
        if core.count > 1 { return false }
        if words.isAllCaps[core.lowerBound], smallAcronyms.contains(last) { return true }
        if things.contains(last), !surnames.contains(last) { return true }
        // `the Six Nations`: a counted name is no body.
        return core.lowerBound > 0 && words.isCapital[core.lowerBound - 1]
            && Gazetteer.classes(ofWords: words.lower[core.lowerBound - 1..<core.upperBound]).contains(.thing)
    }

    /// Whether a name is a known thing's, or opens with one of several words: `Space Shuttle Atlantis`.
    static func startsAsThing(_ core: Range<Int>, _ words: Words) -> Bool {
        guard words.isCapital[core.lowerBound] || words.isAllCaps[core.lowerBound] else { return false }
        if isVesselsFirstWord(core.lowerBound, words) || isVesselsFirstWord(core.lowerBound - 1, words) {
            return Gazetteer.classes(of: words.lower[core.upperBound - 1])
                .isDisjoint(with: [.organizationHead, .legalForm])
        }
        return (1...min(core.count, 4)).contains { length in
            (length > 1 || core.count == 1)
                && Gazetteer.classes(ofWords: words.lower[core.lowerBound..<core.lowerBound + length]).contains(.thing)
        }
    }

    /// Whether a word opens the name of a ship or storm: the capital of `Hurricane` in `Hurricane Jane`.
    private static func isVesselsFirstWord(_ index: Int, _ words: Words) -> Bool {
        index >= 0 && index + 1 < words.count && words.isCapital[index] && words.isCapital[index + 1]
            && BodyLexicon.vessels.contains(words.lower[index])
            && words.text.tokens[index].sentence == words.text.tokens[index + 1].sentence
    }

    /// The last words of the names that open with a thing's name.
    static func things(_ words: Words) -> Set<String> {
        var things = Set<String>()
        for mention in words.text.names
        where mention.tokens.count > 2 && mention.tokens.upperBound <= words.count
            && startsAsThing(mention.tokens, words)
        {
            things.insert(words.lower[mention.tokens.upperBound - 1])
        }
        for index in 0..<max(0, words.count - 1)
        where isVesselsFirstWord(index, words)
            && Gazetteer.classes(of: words.lower[index + 1]).isDisjoint(with: [.organizationHead, .commonWord])
        {
            things.insert(words.lower[index + 1])
        }
        return things
    }

    /// Whether a name is the sport that an agency's headline opens with: `SOCCER - Harrow win again`.
    private func isSlug(_ core: Range<Int>) -> Bool {
        guard core.upperBound < words.count, ["-", "–", "—"].contains(words.lower[core.upperBound]),
            core.lowerBound == words.text.sentences[Int(words.text.tokens[core.lowerBound].sentence)].lowerBound
        else { return false }
        return core.allSatisfy { words.isAllCaps[$0] } && Self.sports.contains(words.string(core).lowercased())
    }

    private static let sports = Set(
        ClosedClass.set(
            """
            athletics badminton baseball basketball boxing cricket cycling football golf gymnastics handball hockey rowing
            rugby sailing skiing soccer squash swimming tennis volleyball wrestling
            """)
    ).union(["rugby union", "rugby league", "motor racing", "horse racing", "ice hockey", "figure skating"])

    /// Whether a word behind somebody's name and a comma is an honour's letters: `Jane Miller, KC, said`.
    func isHonour(_ core: Range<Int>) -> Bool {
        guard core.count == 1, core.lowerBound > 1, words.isAllCaps[core.lowerBound],
            words.lower[core.lowerBound - 1] == ",", PostNominal.contains(words.lower[core.lowerBound])
        else { return false }
        return surnames.contains(words.lower[core.lowerBound - 2])
    }

    /// Whether a name is letters and a number for one of a series: `IE6`, `STS-133`.
    private func isModel(_ core: Range<Int>) -> Bool {
        guard let first = words.lower[core.lowerBound].first, first.isLetter else { return false }
        if core.count == 1 {
            let word = words.lower[core.lowerBound]
            if classes(of: core).contains(.organization) { return false }
            // `G20` is a body.
            return word.utf8.count > 2 && word.last?.isNumber == true && !word.hasPrefix("g")
                && !word.contains { !$0.isLetter && !$0.isNumber && $0 != "-" }
        }
        return core.count == 3 && words.isAllCaps[core.lowerBound] && words.lower[core.lowerBound + 1] == "-"
            && words.lower[core.upperBound - 1].first?.isNumber == true
    }

    /// Whether words only say which post follows: `Home` in `Home Secretary`, `Foreign Affairs` in `Foreign Affairs minister`.
    func isPostWithoutHolder(_ core: Range<Int>) -> Bool {
        // `a former secretary of State, 68`
        if core.count == 1, words.lower[core.lowerBound] == "state", core.lowerBound > 1,
            follows(core.lowerBound, "of"), TitleLexicon.postsWithOf.contains(words.lower[core.lowerBound - 2])
        {
            return true
        }
        if core.count > 1, core.upperBound < words.count, Self.portfolios.contains(words.lower[core.upperBound]),
            !Gazetteer.classes(of: words.lower[core.upperBound - 1]).contains(.organizationHead),
            classes(of: core).isDisjoint(with: .organization),
            core.allSatisfy({ Gazetteer.classes(of: words.lower[$0]).contains(.commonWord) })
        {
            return true
        }
        return core.upperBound < words.count && words.isCapital[core.upperBound]
            && isBesideName(core.lowerBound, core.upperBound)
            && TitleLexicon.isTitle(words.lower[core.upperBound])
            && core.allSatisfy { TitleLexicon.isModifier(words.lower[$0]) }
    }

    private static let portfolios = ClosedClass.set(
        "minister ministers secretary portfolio brief spokesman spokeswoman")

    /// The words in capitals that a text gives to common nouns: `slow river fever (SRF)`.
    static func smallAcronyms(_ words: Words) -> Set<String> {
        var found = Set<String>()
        for index in 1..<max(1, words.count - 1)
        where words.isAllCaps[index] && words.lower[index - 1] == "(" && words.lower[index + 1] == ")" {
            var letters = words.lower[index].unicodeScalars.reversed().makeIterator()
            var word = index - 2
            var isSpelt = true
            while let letter = letters.next(), isSpelt {
                while word >= 0, ClosedClass.prepositions.contains(words.lower[word]) || words.lower[word] == "-" {
                    word -= 1
                }
                isSpelt = word >= 0 && !words.isCapital[word] && words.lower[word].unicodeScalars.first == letter
                word -= 1
            }
            if isSpelt { found.insert(words.lower[index]) }
        }
        return found
    }

    private static let parties = ClosedClass.set("d r i")

    /// Leaves out the party before the state of a lawmaker's seat: `D-Mass.`.
    func withoutParty(_ core: Range<Int>) -> Range<Int> {
        core.count > 2 && Self.parties.contains(words.lower[core.lowerBound]) && words.lower[core.lowerBound + 1] == "-"
            && !words.text.tokens[core.lowerBound + 1].followsSpace ? core.lowerBound + 2..<core.upperBound : core
    }

    /// Whether a word before a colon is the last name of somebody whom the article names in full.
    func isTurn(_ core: Range<Int>) -> Bool {
        core.count == 1 && core.upperBound < words.count && words.lower[core.upperBound] == ":"
            && surnames.contains(words.lower[core.lowerBound])
    }

    /// Whether a word for a person means many, or what people get: `Londoners`, `the Tories`, `an Oscar`.
    func isGroup(_ core: Range<Int>) -> Bool {
        guard core.count == 1 else { return false }
        let word = words.lower[core.lowerBound]
        guard !surnames.contains(word) else { return false }
        return articled.contains(word) || isPeople(word)
    }

    /// Whether a word opens an adjective: `Oscar-nominated`.
    func isHalfOfAdjective(_ core: Range<Int>) -> Bool {
        let hyphen = core.upperBound
        return core.count == 1 && hyphen + 1 < words.count && words.lower[hyphen] == "-"
            && !words.text.tokens[hyphen].followsSpace && !words.text.tokens[hyphen + 1].followsSpace
            && isParticiple(hyphen + 1)
    }

    /// Whether a token is a participle in small letters: `nominated`, `winning`.
    func isParticiple(_ index: Int) -> Bool {
        let tag = words.text.tokens[index].tag
        return !words.isCapital[index] && (tag == .vbn || tag == .vbd || tag == .vbg || tag == .jj)
            && (words.lower[index].hasSuffix("ed") || words.lower[index].hasSuffix("ing"))
    }

    /// Whether a word is for people by their nation, creed, party or town.
    func isPeople(_ word: String) -> Bool {
        let classes = Gazetteer.classes(of: word)
        return classes.contains(.demonym) && (classes.isDisjoint(with: .surname) || word.hasSuffix("s"))
    }

    /// Whether words are a country, a region or a city.
    func isKnownPlace(_ core: Range<Int>) -> Bool {
        Gazetteer.country(words.string(core)) != nil
            || !classes(of: core).isDisjoint(with: [.country, .region, .city, .largeCity])
    }

    /// Whether a name is a common word of the text that opens a sentence: `Granite is cut`, where `granite` is common.
    func isOpener(_ core: Range<Int>) -> Bool {
        core.count == 1 && Self.opensSentence(core.lowerBound, words) && openers.contains(words.lower[core.lowerBound])
    }

    /// The single words tagged as names that open a sentence and that the text elsewhere writes in small letters alone.
    static func commonOpeners(_ words: Words) -> Set<String> {
        var found = Set<String>()
        for mention in words.text.names where mention.tokens.count == 1 && mention.tokens.upperBound <= words.count {
            let index = mention.tokens.lowerBound
            let classes = Gazetteer.classes(of: words.lower[index])
            if !words.isAllCaps[index], opensSentence(index, words), classes.isDisjoint(with: namesakes) {
                found.insert(words.lower[index])
            }
        }
        guard !found.isEmpty else { return [] }
        var small = Set<String>()
        for index in 0..<words.count where words.isWord[index] && found.contains(words.lower[index]) {
            if !words.isCapital[index] {
                small.insert(words.lower[index])
            } else if !opensSentence(index, words), !isBesideCapital(index, words) {
                found.remove(words.lower[index])
            }
        }
        return found.intersection(small)
    }

    /// Whether a name is a common noun that the text writes with a capital now and then: `Granite is dear`, `Granite prices`.
    func isCommonNoun(_ core: Range<Int>) -> Bool {
        core.count == 1 && commonNouns.contains(words.lower[core.lowerBound])
    }

    /// Whether words name members of a parliament by what they belong to: `Tory MPs`, `the Conservative MP`.
    func isMembers(_ core: Range<Int>, tagged kind: NameKind) -> Bool {
        guard core.count > 1 else { return false }
        let last = words.lower[core.upperBound - 1]
        return Self.members.contains(last) && (last.hasSuffix("s") || kind == .organization)
    }

    private static let members: WordSet = ["mep", "meps", "mp", "mps", "msp", "msps"]

    /// The single words tagged as names that the text writes in small letters thrice and twice as often as with a capital.
    static func commonNouns(_ words: Words) -> Set<String> {
        var uses: [String: Int] = [:]
        for mention in words.text.names where mention.tokens.count == 1 && mention.tokens.upperBound <= words.count {
            let index = mention.tokens.lowerBound
            let classes = Gazetteer.classes(of: words.lower[index])
            if !words.isAllCaps[index], !isBesideCapital(index, words),
                classes.isDisjoint(with: namesakes.union([.organizationHead, .title, .demonym]))
            {
                uses[words.lower[index], default: 0] -= 2
            }
        }
        guard !uses.isEmpty else { return [] }
        var small: [String: Int] = [:]
        for index in 0..<words.count
        where words.isWord[index] && !words.isCapital[index] && uses[words.lower[index]] != nil {
            small[words.lower[index], default: 0] += 1
        }
        return Set(small.filter { word, count in count > 2 && count + (uses[word] ?? 0) >= 0 }.keys)
    }

    /// What is a name although it may be a common word too.
    private static let namesakes: NameClasses = [
        .organization, .acronym, .country, .region, .city, .largeCity, .surname, .firstName,
    ]

    private static func isBesideCapital(_ index: Int, _ words: Words) -> Bool {
        index > 0 && words.isCapital[index - 1] || index + 1 < words.count && words.isCapital[index + 1]
    }

    static func opensSentence(_ index: Int, _ words: Words) -> Bool {
        let sentence = words.text.sentences[Int(words.text.tokens[index].sentence)]
        return !(sentence.lowerBound..<index).contains { words.isWord[$0] }
    }

    /// What the lexicon knows of a run of tokens.
    func classes(of core: Range<Int>) -> NameClasses {
        Gazetteer.classes(ofWords: words.lower[core])
    }

    /// The single words tagged as people that a text uses with an article: `an Oscar`, `the Taliban`.
    static func articled(_ words: Words) -> Set<String> {
        var articled = Set<String>()
        for mention in words.text.names where mention.kind == .person && mention.tokens.count == 1 {
            let index = mention.tokens.lowerBound
            guard index > 0, index < words.count, ["a", "an", "the"].contains(words.lower[index - 1]) else { continue }
            // `a Trump aide` is about a person.
            let token = words.text.tokens[index]
            let isModifier =
                token.relation == .compound || token.relation == .nmodPossessive
                || token.head == Int32(index) + 1
            if !isModifier { articled.insert(words.lower[index]) }
        }
        return articled
    }
}
