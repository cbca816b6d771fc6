import FactModel
import Linguistics

/// Tells who a source is, walking through the article once and remembering who was in focus.
struct SpeakerResolver {
    let flow: Flow
    private(set) var cast: Cast
    /// The people in focus, the latest last.
    private var focus: [Int] = []
    private var latestByRole: [String: Int] = [:]
    /// The bodies named last, the latest last.
    private var bodies: [Int] = []
    private static let memory = 12
    private static let sentenceReach = 120

    init(flow: Flow, cast: Cast) {
        self.flow = flow
        self.cast = cast
        describePeople()
    }

    /// The people and bodies with their mentions in the order of the text.
    var finishedCast: Cast {
        var cast = cast
        cast.sortMentions()
        return cast
    }

    // MARK: Focus

    /// Takes note of a sentence after its sources have been resolved.
    ///
    /// - Parameters:
    ///   - sentence: The items of the sentence.
    ///   - speaker: The person it is attributed to, when there is one.
    mutating func finish(_ sentence: Range<Int>, speaker: Int?) {
        var subject: Int?
        for item in sentence where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            guard let entity = cast.entity(at: token) else { continue }
            switch entity {
            case .person(let person):
                if subject == nil { subject = person }
                noteRoles(of: person)
            case .organization(let organization): noteBody(organization)
            case .place: break
            }
        }
        if let person = speaker ?? subject { bringIntoFocus(person) }
    }

    private mutating func noteRoles(of person: Int) {
        for word in cast.roleWords[person] { latestByRole[word] = person }
    }

    private mutating func noteBody(_ organization: Int) {
        bodies.removeAll { $0 == organization }
        bodies.append(organization)
        if bodies.count > Self.memory { bodies.removeFirst() }
    }

    /// Returns the body named last that is of the sort that a noun calls it, or else of no known sort.
    private func body(calledA noun: String) -> Int? {
        BodyLexicon.body(calledA: noun, among: bodies.reversed(), of: cast.organizations)
            ?? bodies.last { cast.organizations[$0].kind == nil }
    }

    private mutating func bringIntoFocus(_ person: Int) {
        noteRoles(of: person)
        focus.removeAll { $0 == person }
        focus.append(person)
        if focus.count > Self.memory { focus.removeFirst() }
    }

    // MARK: Sources

    /// Returns the source at a range of items, with who it is.
    ///
    /// - Parameters:
    ///   - range: The items of the mention.
    ///   - sentence: The items of its sentence, when names earlier in it may be what a pronoun stands for.
    /// - Returns: The source; its speaker is `nil` when nobody fits.
    mutating func source(at range: Range<Int>, earlierIn sentence: Range<Int>?) -> Source {
        let span = flow.span(range)
        let word = flow.lower(range.lowerBound)
        if range.count == 1, ClosedClass.subjectPronouns.contains(word) {
            return Source(span: span, mention: .pronoun, speaker: pronoun(word, range, sentence))
        }
        if let entity = namedHead(of: range) ?? namedBeside(range) {
            return Source(span: span, mention: .name, speaker: speaker(entity))
        }
        return Source(span: span, mention: .description, speaker: description(range, span))
    }

    /// Returns the person who a source is, if it is one.
    static func person(of source: Source?) -> Int? {
        if case .person(let person) = source?.speaker?.entity { return person }
        return nil
    }

    private func speaker(_ entity: EntityReference) -> Speaker {
        switch entity {
        case .person(let index): Speaker(name: cast.people[index].name, kind: .person, entity: entity)
        case .organization(let index):
            Speaker(name: cast.organizations[index].name, kind: .organization, entity: entity)
        case .place(let index):
            Speaker(
                name: cast.places[index].name, kind: cast.places[index].kind == .country ? .country : .organization,
                entity: entity)
        }
    }

    private func pronoun(
        _ word: String, _ range: Range<Int>, _ sentence: Range<Int>?
    ) -> Speaker? {
        switch word {
        case "he", "she":
            let gender: Person.Gender = word == "he" ? .male : .female
            guard let person = earlier(than: range, in: sentence, gender) ?? inFocus(gender) else { return nil }
            return speaker(.person(person))
        case "it":
            return bodies.last.map { speaker(.organization($0)) }
        default: return nil
        }
    }

    private func inFocus(_ gender: Person.Gender?) -> Int? {
        focus.last { fits($0, gender) }
    }

    private func fits(_ person: Int, _ gender: Person.Gender?) -> Bool {
        guard let gender, let known = cast.people[person].gender else { return true }
        return known == gender
    }

    private func earlier(than range: Range<Int>, in sentence: Range<Int>?, _ gender: Person.Gender) -> Int? {
        guard let sentence else { return nil }
        // The subject stands near the start; the bound keeps a sentence without end from taking quadratic time.
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        for item in sentence.lowerBound..<end where !flow.items[item].isQuotation {
            if case .person(let person) = cast.entity(at: flow.items[item].tokens.lowerBound), fits(person, gender) {
                return person
            }
        }
        return nil
    }

    // MARK: Names and descriptions

    /// Returns what the name at the end of a phrase's head names; `a spokesman for Smith` has none.
    private func namedHead(of range: Range<Int>) -> EntityReference? {
        var end = range.upperBound
        for item in range where ClosedClass.innerPrepositions.contains(flow.lower(item)) && item > range.lowerBound {
            if isInsideName(flow.items[item].tokens.lowerBound) { continue }
            end = item
            break
        }
        if let and = (range.lowerBound..<end).first(where: { flow.lower($0) == "and" }), and > range.lowerBound,
            !isInsideName(flow.items[and].tokens.lowerBound)
        {
            end = and
        }
        guard end > range.lowerBound else { return nil }
        return cast.entity(at: flow.items[end - 1].tokens.lowerBound)
    }

    /// Returns whom an apposition names: `the mayor, Lee Wong`, or `a nurse from Leeds` behind `Jane Doe, 43,`.
    private func namedBeside(_ range: Range<Int>) -> EntityReference? {
        let tokens = flow.words.text.tokens
        let mention = flow.tokens(range)
        guard let head = mention.first(where: { !mention.contains(Int(tokens[$0].head)) }) else { return nil }
        let isBody = DescriptionLexicon.bodyNouns.contains(flow.words.lower[head])
        func suits(_ token: Int) -> EntityReference? {
            switch cast.entity(at: token) {
            case .person(let person)? where !isBody: .person(person)
            case .organization(let organization)? where isBody: .organization(organization)
            default: nil
            }
        }
        if tokens[head].relation == .appos, tokens[head].head >= 0 { return suits(Int(tokens[head].head)) }
        let limit = min(head + Self.appositionReach, tokens.count)
        for token in head + 1..<max(limit, head + 1)
        where tokens[token].relation == .appos && Int(tokens[token].head) == head {
            return suits(token)
        }
        return nil
    }

    private static let appositionReach = 16

    private func isInsideName(_ token: Int) -> Bool {
        if cast.nameOfToken[token] >= 0 { return true }
        // A title with `of` belongs to the name that it leads to.
        for next in token + 1..<min(token + 6, flow.words.count) {
            let name = cast.nameOfToken[next]
            if name >= 0 { return cast.named[name].mention.titles.contains(token) }
        }
        return false
    }

    private mutating func description(_ range: Range<Int>, _ span: Span) -> Speaker? {
        let printed = flow.words.string(flow.tokens(range))
        var first = range.lowerBound
        let opener = flow.lower(first)
        let isDefinite = ["the", "this", "that"].contains(opener)
        if ClosedClass.determiners.contains(opener), range.count > 1 { first += 1 }
        var end = range.upperBound
        for item in first..<range.upperBound where ClosedClass.innerPrepositions.contains(flow.lower(item)) {
            if item > first { end = item }
            break
        }
        let head = flow.lower(end - 1)
        let name = flow.words.string(flow.tokens(first..<range.upperBound))
        if isDefinite || range.count == 1
            || flow.isCapital(range.lowerBound) && !ClosedClass.determiners.contains(opener)
        {
            if let person = describedPerson(head: head, modifiers: first..<max(first, end - 1)) {
                cast.add(Mention(span: span, kind: .nominal), toPerson: person)
                return speaker(.person(person))
            }
            if isDefinite, DescriptionLexicon.bodyNouns.contains(head), end - first == 1, let body = body(calledA: head)
            {
                return speaker(.organization(body))
            }
        }
        if DescriptionLexicon.documents.contains(head) { return Speaker(name: name, kind: .document) }
        if isDefinite, DescriptionLexicon.personNouns.contains(head), end == range.upperBound { return nil }
        let isPlural = head.hasSuffix("s") || ["people", "police", "men", "women"].contains(head)
        return Speaker(name: isDefinite ? name : printed, kind: isPlural ? .group : .unnamed)
    }

    private func describedPerson(head: String, modifiers: Range<Int>) -> Int? {
        let nation = modifiers.lazy.map { flow.lower($0) }.first { Gazetteer.isDemonym($0) }
        if let person = latestByRole[head] {
            if nation.map({ isFrom($0, person) }) ?? true { return person }
        }
        guard DescriptionLexicon.personNouns.contains(head) else { return nil }
        if let nation { return focus.last { isFrom(nation, $0) } }
        if TitleLexicon.isTitle(head) { return nil }
        return inFocus(DescriptionLexicon.gender(of: head))
    }

    private func isFrom(_ nation: String, _ person: Int) -> Bool {
        cast.roleWords[person].contains { Gazetteer.isDemonym(nation, of: $0) }
    }

    /// Collects what appositions say of people: `Hugh Hill, a doctor from Leeds`.
    private mutating func describePeople() {
        let words = flow.words
        for (mention, entity) in cast.named {
            guard case .person(let person) = entity else { continue }
            var token = mention.tokens.upperBound
            guard token + 1 < words.count, words.lower[token] == "," else { continue }
            token += 1
            guard ClosedClass.determiners.contains(words.lower[token]) else { continue }
            var described: [String] = []
            let limit = min(token + 8, words.count)
            while token < limit, words.isWord[token], !ClosedClass.prepositions.contains(words.lower[token]),
                words.lower[token] != "who"
            {
                described.append(words.lower[token])
                token += 1
            }
            if let noun = described.last { cast.describe(person: person, as: [noun]) }
        }
    }
}
