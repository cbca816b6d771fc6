import Linguistics

/// Finds the names that an article gives to works and products, which the tagger may take for people or bodies.
///
/// An article says what a name is once, and uses it bare elsewhere: `the film Blue Harbour`, `Blue Harbour, starring Jane
/// Miller`, `its ZX console`. What is known for a body is left alone, and so is a single word that is somebody's name.
struct WorkTitles: Sendable {
    /// The names, words in lower case.
    private var titles: Set<[String]> = []

    /// Reads the names that the tagger found.
    ///
    /// - Parameters:
    ///   - words: The article's words.
    ///   - surnames: The last words of the people who are named in full.
    init(words: Words, surnames: Set<String>) {
        let context = TitleContext(words: words)
        for mention in words.text.names where mention.kind != .place && mention.tokens.upperBound <= words.count {
            var core = mention.tokens
            if core.count > 1, words.lower[core.lowerBound] == "the" { core = core.dropFirst() }
            let form = Array(words.lower[core])
            guard !titles.contains(form), !isKnown(form, surnames), context.tellsWork(core) else { continue }
            titles.insert(form)
        }
        titles.formUnion(Self.quoted(words, context).filter { !isKnown($0, surnames) })
    }

    /// The names that stand in quotation marks by themselves wherever the text has them: `“Blue Harbour”, a series`.
    private static func quoted(_ words: Words, _ context: TitleContext) -> Set<[String]> {
        var quoted = Set<[String]>()
        var plain: [Range<Int>] = []
        for mention in words.text.names where mention.tokens.upperBound <= words.count {
            if mention.kind != .person || mention.tokens.count == 1, context.fillsQuotes(mention.tokens) {
                quoted.insert(Array(words.lower[mention.tokens]))
            } else {
                plain.append(mention.tokens)
            }
        }
        guard !quoted.isEmpty else { return [] }
        for core in plain { quoted.remove(Array(words.lower[core])) }
        return quoted.filter { form in
            form.count == 1 || Gazetteer.classes(of: form[0]).isDisjoint(with: .firstName)
                || Gazetteer.classes(of: form[form.count - 1]).isDisjoint(with: .surname)
        }
    }

    /// Whether words name a work or product of the article.
    func contains(_ name: ArraySlice<String>) -> Bool { !titles.isEmpty && titles.contains(Array(name)) }

    private func isKnown(_ form: [String], _ surnames: Set<String>) -> Bool {
        let classes = Gazetteer.classes(ofWords: form)
        if !classes.isDisjoint(with: [.organization, .acronym, .country, .region, .city, .largeCity]) { return true }
        guard form.count == 1 else { return false }
        return surnames.contains(form[0]) || !classes.isDisjoint(with: [.firstName, .surname, .organizationHead])
    }
}

/// What stands around a name and tells that it is a work's or a product's.
private struct TitleContext {
    let words: Words

    func tellsWork(_ core: Range<Int>) -> Bool {
        isBehindNoun(core) || isBeforeNoun(core) || isBehindPhrase(core) || isBeforeCredits(core) || isOwnDevice(core)
            || hasOwnArticle(core)
    }

    /// `“Blue Harbour,”`: the name is all that stands between the marks, and no nickname nor a body's or person's after a
    /// noun that says so.
    func fillsQuotes(_ core: Range<Int>) -> Bool {
        let tokens = words.text.tokens
        var opening = core.lowerBound - 1
        if opening > 0, words.lower[opening] == "the", words.isCapital[opening] { opening -= 1 }
        var closing = core.upperBound
        if closing + 1 < words.count, words.lower[closing] == "," || words.lower[closing] == "." { closing += 1 }
        guard opening >= 0, closing < words.count, tokens[opening].tag == .openingQuote,
            tokens[closing].tag == .closingQuote, isInSentence(opening, core), isInSentence(closing, core)
        else { return false }
        guard opening > 0, isInSentence(opening - 1, core) else { return true }
        let noun = words.lower[opening - 1]
        if words.isCapital[opening - 1], closing + 1 < words.count, words.isCapital[closing + 1] { return false }
        // `his “Blue Shirts”`
        let isGroup = ClosedClass.determiners.contains(noun) && words.lower[core.upperBound - 1].hasSuffix("s")
        return !isGroup && !Self.naming.contains(noun) && noun != "as" && BodyKinds.kind(ofNoun: noun) == nil
            && !DescriptionLexicon.isBody(noun) && !DescriptionLexicon.mayBePerson(noun)
    }

    /// The last token before a name, without its article and an opening mark: `the film “The Harbour”`.
    private func before(_ core: Range<Int>) -> Int? {
        var index = core.lowerBound - 1
        while index >= 0, index + 2 >= core.lowerBound, isInSentence(index, core),
            words.lower[index] == "the" && words.isCapital[index] || words.text.tokens[index].tag == .openingQuote
        {
            index -= 1
        }
        return index >= 0 && isInSentence(index, core) ? index : nil
    }

    /// `the film Blue Harbour`, `a game called Blue Harbour`: the noun and the name are one phrase.
    private func isBehindNoun(_ core: Range<Int>) -> Bool {
        guard var noun = before(core) else { return false }
        if Self.naming.contains(words.lower[noun]), noun > 0, isInSentence(noun - 1, core) {
            return Self.works.contains(words.lower[noun - 1])
        }
        let tokens = words.text.tokens
        guard Self.works.contains(words.lower[noun]), !words.isCapital[noun], tokens[noun].tag == .nn else {
            return false
        }
        // `in the film Miller plays a doctor`: the name begins a clause of its own.
        let head = core.first { !core.contains(Int(tokens[$0].head)) } ?? core.lowerBound
        if core.contains(Int(tokens[noun].head)) { return true }
        noun = Int(tokens[head].head) == noun ? noun : -1
        return noun >= 0 && [.appos, .flat, .compound, .nmod, .dep, .nmodDescription].contains(tokens[head].relation)
    }

    /// `the Blue Harbour films`, `the Blue Harbour worm`: several works of one name, or what nobody else makes.
    private func isBeforeNoun(_ core: Range<Int>) -> Bool {
        core.upperBound < words.count && isInSentence(core.upperBound, core) && !words.isCapital[core.upperBound]
            && Self.series.contains(words.lower[core.upperBound])
            && !Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.firstName)
    }

    /// `an episode of Blue Harbour`, `the sequel to Blue Harbour`, `who starred in Blue Harbour`.
    private func isBehindPhrase(_ core: Range<Int>) -> Bool {
        guard let preposition = before(core), preposition > 0, isInSentence(preposition - 1, core) else { return false }
        // `aboard Blue Harbour`: a ship or another craft.
        let noun = words.lower[preposition - 1]
        switch words.lower[preposition] {
        case "aboard": return !Gazetteer.classes(of: words.lower[core.lowerBound]).contains(.firstName)
        case "of": return Self.parts.contains(noun)
        case "to": return Self.followers.contains(noun)
        case "in": return Self.acting.contains(noun)
        default: return false
        }
    }

    /// `Blue Harbour, starring Jane Miller`, `Blue Harbour, directed by Jane Miller`.
    private func isBeforeCredits(_ core: Range<Int>) -> Bool {
        var next = core.upperBound
        while next < words.count, next < core.upperBound + 2, !words.isWord[next] { next += 1 }
        guard next < words.count, isInSentence(next, core) else { return false }
        if words.lower[next] == "starring" { return true }
        return next > core.upperBound && next + 1 < words.count && words.lower[next + 1] == "by"
            && Self.credits.contains(words.lower[next])
    }

    /// `its ZX handheld console`: what somebody's device is called.
    private func isOwnDevice(_ core: Range<Int>) -> Bool {
        guard core.lowerBound > 0, words.lower[core.lowerBound - 1] == "its" else { return false }
        var next = core.upperBound
        while next < words.count, next < core.upperBound + 3, isInSentence(next, core), !words.isCapital[next] {
            if Self.devices.contains(words.lower[next]) { return true }
            next += 1
        }
        return false
    }

    /// `won for The Harbour`: inside of a sentence an article with a capital and a common noun are a title.
    private func hasOwnArticle(_ core: Range<Int>) -> Bool {
        let article = core.lowerBound - 1
        guard core.count == 1, article > 0, words.lower[article] == "the", words.isCapital[article],
            isInSentence(article - 1, core), words.isWord[article - 1], !words.isCapital[article - 1],
            !words.isAllCaps[core.lowerBound]
        else { return false }
        let word = words.lower[core.lowerBound]
        return !Gazetteer.classes(of: word).isDisjoint(with: [.commonWord, .role])
            && BodyLexicon.kind(ofHead: word) == nil
    }

    private func isInSentence(_ index: Int, _ core: Range<Int>) -> Bool {
        words.text.tokens[index].sentence == words.text.tokens[core.lowerBound].sentence
    }

    /// Nouns for works, products, vessels and storms that stand before their names.
    private static let works = ClosedClass.set(
        """
        film movie biopic sequel prequel blockbuster musical sitcom novel album game videogame series serial soap comedy
        thriller drama cartoon song ballad single book play robot virus worm trojan console handheld
        tanker frigate destroyer warship ship ferry yacht trawler freighter submarine vessel liner cruiser corvette schooner
        spacecraft probe satellite rocket storm hurricane typhoon cyclone
        """)
    private static let series = ClosedClass.set(
        "films movies novels trilogy saga franchise sitcom musical videogame virus worm trojan")
    private static let naming = ClosedClass.set("called titled entitled nicknamed dubbed named")
    /// Nouns for parts and showings of works, before `of`.
    private static let parts = ClosedClass.set(
        "episode episodes remake adaptation screening screenings premiere finale instalment installment spin-off")
    private static let followers = ClosedClass.set("sequel prequel follow-up soundtrack")
    private static let acting = ClosedClass.set("starred stars starring star co-starred co-stars")
    private static let credits = ClosedClass.set("directed written composed choreographed")
    private static let devices = ClosedClass.set(
        "console handheld handset phone player robot software browser processor chip camera laptop tablet smartphone")
}
