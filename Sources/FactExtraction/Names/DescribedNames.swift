import Linguistics

/// Lets the nouns beside a name that nobody knows tell whether it is a body's or a place's: `the daily Acme`, `the Acme
/// party`, `brokers Acme`, `Acme, a village near Leeds`.
///
/// An article says what a name is once and uses it bare elsewhere, so what it says of a form holds for all its places.
struct DescribedNames: Sendable {
    private let words: Words
    private let names: [TitledName]
    /// The words of the people who are introduced in full or by a title.
    private let people: Set<String>

    init(_ names: [TitledName], words: Words) {
        self.words = words
        self.names = names
        people = Set(
            names.lazy.filter { $0.kind == .person && ($0.core.count > 1 || !$0.titles.isEmpty) }
                .compactMap { $0.core.last.map { words.lower[$0] } })
    }

    /// Returns the names with the kinds that the nouns tell.
    func settled() -> [TitledName] {
        var told: [[String]: Set<TitledName.Kind>] = [:]
        for name in names where name.titles.isEmpty {
            if let kind = kind(toldOf: name) { told[Array(words.lower[name.core]), default: []].insert(kind) }
        }
        guard !told.isEmpty else { return names }
        return names.map { name in
            guard name.titles.isEmpty, let kinds = told[Array(words.lower[name.core])], kinds.count == 1,
                let kind = kinds.first
            else { return name }
            var name = name
            name.kind = kind
            return name
        }
    }

    private func kind(toldOf name: TitledName) -> TitledName.Kind? {
        let classes = Gazetteer.classes(ofWords: words.lower[name.core])
        // `the London club`, `the Reuters office`: what is known stays what it is.
        guard classes.isDisjoint(with: Self.known),
            name.core.count > 1 || !people.contains(words.lower[name.core.lowerBound])
        else { return nil }
        // `the Jane Miller party` is somebody's, and `Manufacturer Jane Miller` somebody.
        let isPersons = !Gazetteer.classes(of: words.lower[name.core.lowerBound]).isDisjoint(with: .firstName)
        if Self.areOne(name.core, words) { return .organization }
        let isCapital = name.core.lowerBound > 0 && words.isCapital[name.core.lowerBound - 1]
        let before = isPersons && isCapital && name.core.count > 1 ? nil : noun(before: name.core)
        let nouns = [before, apposition(to: name.core)]
        if let kind = nouns.lazy.compactMap(Self.kind).first { return kind }
        // `hooker Kofir Miller`, `Kofir Miller, an economist,`
        if name.core.count > 1, name.kind != .person,
            nouns.contains(where: { $0.map(DescriptionLexicon.isAlwaysPersons) ?? false }),
            Gazetteer.classes(of: words.lower[name.core.upperBound - 1])
                .isDisjoint(with: [.organizationHead, .legalForm, .landform])
        {
            return .person
        }
        guard name.kind != .place, !isPersons else { return nil }
        return Self.kind(ofNoun: noun(behind: name.core))
    }

    private static func kind(ofNoun noun: String?) -> TitledName.Kind? {
        guard let noun else { return nil }
        return bodies.contains(noun) ? .organization : places.contains(noun) ? .place : nil
    }

    /// The noun in small letters that a name stands behind and belongs to: `the Spanish daily Acme`.
    private func noun(before core: Range<Int>) -> String? {
        var noun = core.lowerBound - 1
        if noun > 0, words.lower[noun] == "the", words.isCapital[noun] { noun -= 1 }
        guard noun >= 0, isNoun(noun, beside: core) else { return nil }
        let tokens = words.text.tokens
        let head = Self.head(of: core, tokens)
        // `the party Acme's Jane Miller`: both hang on whom the body has.
        let isOwners = tokens[head].relation == .nmodPossessive && tokens[noun].head == tokens[head].head
        return isOwners || Self.isJoined(noun, toHead: head, tokens) ? words.lower[noun] : nil
    }

    private static func head(of core: Range<Int>, _ tokens: [Token]) -> Int {
        core.first { !core.contains(Int(tokens[$0].head)) } ?? core.lowerBound
    }

    /// Whether the tree hangs a noun and the name behind it on each other.
    private static func isJoined(_ noun: Int, toHead head: Int, _ tokens: [Token]) -> Bool {
        Int(tokens[noun].head) == head
            || Int(tokens[head].head) == noun
                && [.appos, .flat, .compound, .nmod, .dep, .nmodDescription].contains(tokens[head].relation)
    }

    /// Whether a name stands by itself behind a noun for several, who then are a body: `accountants Harlow Dene`, but
    /// `players Jane Miller and Ann Dene`.
    static func areOne(_ core: Range<Int>, _ words: Words) -> Bool {
        let noun = core.lowerBound - 1
        guard noun >= 0, words.text.tokens[noun].tag == .nns, !words.isAllCaps[noun] else { return false }
        let tokens = words.text.tokens
        let base = words.text.lemma(of: tokens[noun])
        guard DescriptionLexicon.mayBePerson(base) || DescriptionLexicon.isBody(base),
            !DescriptionLexicon.isRelative(base), words.quotation[noun] == words.quotation[core.lowerBound],
            !isListed(core, words)
        else { return false }
        // `two ministers Jane Miller of Acme and Ann Dene`
        let sentence = words.text.sentences[Int(tokens[noun].sentence)]
        let isCounted = (sentence.lowerBound..<noun).contains { index in
            tokens[index].relation == .nummod && Int(tokens[index].head) == noun
        }
        if isCounted { return false }
        let head = head(of: core, tokens)
        guard isJoined(noun, toHead: head, tokens) else { return false }
        // `told investors Acme would`: who is told has no part in what is said.
        return core.upperBound == words.count || !tokens[core.upperBound].tag.isFinite
            || tokens[noun].relation == .nsubj || tokens[head].relation == .nsubj
    }

    /// Whether another name is joined to one: `Jane Miller of the left and Ann Dene`.
    private static func isListed(_ core: Range<Int>, _ words: Words) -> Bool {
        let next = core.upperBound
        guard next < words.count else { return false }
        if ["and", "or", "&", "/"].contains(words.lower[next])
            || words.lower[next] == "," && next + 1 < words.count && words.isCapital[next + 1]
        {
            return true
        }
        let tokens = words.text.tokens
        let sentence = words.text.sentences[Int(tokens[next].sentence)]
        return (next..<sentence.upperBound).contains {
            tokens[$0].relation == .conj && words.isCapital[$0]
                && (core.contains(Int(tokens[$0].head)) || Int(tokens[$0].head) == core.lowerBound - 1)
        }
    }

    /// The noun in small letters that a name stands before and belongs to: `the Acme party`.
    private func noun(behind core: Range<Int>) -> String? {
        var noun = core.upperBound
        guard noun < words.count, isNoun(noun, beside: core) else { return nil }
        if words.lower[noun] == "news", noun + 1 < words.count, words.lower[noun + 1] == "agency" { noun += 1 }
        let tokens = words.text.tokens
        return core.contains { Int(tokens[$0].head) == noun && tokens[$0].relation == .compound }
            ? words.lower[noun] : nil
    }

    /// The noun that a name is explained with behind a comma: `Acme, a village near Leeds`.
    private func apposition(to core: Range<Int>) -> String? {
        guard core.upperBound + 2 < words.count, words.lower[core.upperBound] == ",",
            Self.openers.contains(words.lower[core.upperBound + 1])
        else { return nil }
        let tokens = words.text.tokens
        let end = min(core.upperBound + 9, words.count)
        let noun = (core.upperBound + 2..<end).first {
            tokens[$0].relation == .appos && core.contains(Int(tokens[$0].head)) && isNoun($0, beside: core)
        }
        return noun.map { words.lower[$0] }
    }

    private func isNoun(_ index: Int, beside core: Range<Int>) -> Bool {
        let token = words.text.tokens[index]
        // Between capitals the tagger takes a small noun for a part of the name.
        return (!words.isCapital[index] || opens(index)) && (token.tag == .nn || token.tag == .nnp)
            && token.sentence == words.text.tokens[core.lowerBound].sentence
            && words.quotation[index] == words.quotation[core.lowerBound]
    }

    /// Whether a common noun has a capital only because it opens its sentence: `Bookmaker Acme`.
    private func opens(_ index: Int) -> Bool {
        !words.isAllCaps[index]
            && (index == 0 || words.text.tokens[index - 1].sentence != words.text.tokens[index].sentence)
            && Gazetteer.classes(of: words.lower[index]).contains(.commonWord)
    }

    private static let known: NameClasses = [
        .country, .region, .city, .largeCity, .organization, .acronym, .demonym, .calendar,
    ]
    private static let openers = ClosedClass.set("a an the its their one another")
    private static let bodies = ClosedClass.set(
        """
        newspaper daily weekly monthly magazine broadcaster tabloid website channel party agency company firm carmaker
        chipmaker automaker brewer retailer airline bank insurer start-up startup fintech conglomerate manufacturer charity
        militia group gang cartel label union club team side publisher supermarket subsidiary bookmaker housebuilder planemaker
        drugmaker steelmaker shipbuilder lender brokerage utility consultancy thinktank
        """)
    private static let places = ClosedClass.set(
        """
        town village city capital province region district county island suburb neighbourhood neighborhood municipality
        borough hamlet settlement oblast governorate prefecture peninsula river valley mountain mine refinery quarry
        checkpoint stadium church
        """)
}
