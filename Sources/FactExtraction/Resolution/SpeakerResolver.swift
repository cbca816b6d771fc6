import FactModel
import Linguistics

/// Tells who a source is, walking through the article once and remembering who was in focus.
struct SpeakerResolver {
    let flow: Flow
    var cast: Cast
    /// The people in focus.
    var focus = PeopleInFocus()
    /// The bodies in focus, the latest last.
    var bodies: [Int] = []
    /// The last source, when it was a single person without a name, and the gender that the description tells.
    var latestUnnamed: (speaker: Speaker, noun: String, gender: Person.Gender?)?
    /// The last source that was described, is no person and has no name, which `it` takes up.
    var latestThing: Speaker?
    /// Descriptions of somebody whom the text names in the next sentence or two: `the firm's chief has said`.
    private var awaited: [(source: Span, sentence: Int32, gender: Person.Gender?)] = []
    /// The people whom descriptions turned out to mean, by the first byte of the description.
    private(set) var namedLater: [Int: Int] = [:]
    /// What decided who each description and `it` is, by the first byte of the source.
    private(set) var choices: [Int: SpeakerChoice] = [:]
    /// The nouns for a body by which the text has called something written: `a white paper`.
    var documentNouns = Set<String>()
    /// The last source, when it was a group or a body, which `they` takes up.
    var latestGroup: Speaker?
    /// The person who spoke last, when the cue says that somebody goes on: `added`.
    var continuing: Int?
    private static let memory = 12
    static let telling: WordSet = ["told", "tells", "telling"]
    static let sentenceReach = 120

    init(flow: Flow, cast: Cast) {
        self.flow = flow
        self.cast = cast
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
    ///   - sources: Whom its statements are attributed to, in the order of the text.
    mutating func finish(_ sentence: Range<Int>, sources: [Source]) {
        nameAwaited(in: sentence, sources)
        noteDocuments(in: sentence)
        var subject: Int?
        var isAlone = true
        var body: Int?
        for item in sentence where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            guard let entity = cast.entity(at: token) else { continue }
            switch entity {
            case .person(let person):
                if subject == nil { subject = person }
                isAlone = isAlone && subject == person
                focus.noteRoles(of: person, cast)
            case .organization(let organization):
                // `told the Herald`: who listens to an interview comes behind all others.
                if isInterviewer(organization, at: token) {
                    if !bodies.contains(organization) { bodies.insert(organization, at: 0) }
                    continue
                }
                body = body ?? organization
                Self.bring(organization, into: &bodies)
            case .place: break
            }
        }
        let speakers = sources.lazy.compactMap(\.speaker)
        let person = sources.compactMap(Self.person).last ?? subject
        switch speakers.last?.kind {
        case .group, .organization: latestGroup = speakers.last
        // `the panel said …`, and then `they`
        case .unnamed where speakers.last.map { DescriptionLexicon.isSeveral($0.name) } ?? false:
            latestGroup = speakers.last
        case nil:
            if let group = group(of: sentence) { latestGroup = group } else if subject != nil { latestGroup = nil }
        default: latestGroup = nil
        }
        let speakingBody = speakers.compactMap { speaker in
            if case .organization(let organization)? = speaker.entity { organization } else { nil }
        }.last
        if let body = speakingBody ?? body {
            Self.bring(body, into: &bodies)
            if !speakers.contains(where: { $0 == latestThing }) { latestThing = nil }
        }
        if let first = sources.compactMap(Self.person).first ?? subject { focus.noteSubject(first, isAlone: isAlone) }
        if let person {
            focus.bring(person, cast)
            if !speakers.contains(where: { $0 == latestUnnamed?.speaker }) { latestUnnamed = nil }
        }
    }

    /// Whether a body is a newspaper or broadcaster that somebody tells something, and not what it shall do.
    private func isInterviewer(_ organization: Int, at token: Int) -> Bool {
        guard cast.organizations[organization].kind == .media else { return false }
        let name = cast.named[cast.nameOfToken[token]].mention.tokens
        var before = name.lowerBound - 1
        if before > 0, flow.words.lower[before] == "the" { before -= 1 }
        return before >= 0 && Self.telling.contains(flow.words.lower[before])
            && (name.upperBound == flow.words.count || flow.words.lower[name.upperBound] != "to")
    }

    /// How many sentences behind a description the name may come.
    private static let awaitedReach: Int32 = 2

    /// Takes note of a description of a person at a place where the article has named nobody yet.
    mutating func expectName(of source: Span, _ noun: String) {
        guard focus.people.isEmpty, let token = flow.words.token(atByte: source.start) else { return }
        awaited.append((source, flow.words.text.tokens[token].sentence, DescriptionLexicon.gender(of: noun)))
    }

    /// Gives the descriptions that wait for a name that of the first person who speaks behind them.
    private mutating func nameAwaited(in sentence: Range<Int>, _ sources: [Source]) {
        guard !awaited.isEmpty else { return }
        let here = flow.words.text.tokens[flow.items[sentence.lowerBound].tokens.lowerBound].sentence
        awaited.removeAll { here - $0.sentence > Self.awaitedReach }
        guard focus.people.isEmpty, let person = sources.lazy.compactMap(Self.person).first ?? subject(of: sentence)
        else {
            return
        }
        for description in awaited
        where description.sentence < here && PeopleInFocus.fits(person, description.gender, cast)
            && !isIntroduced(person, in: sentence)
        {
            namedLater[description.source.start] = person
            cast.add(Mention(span: description.source, kind: .nominal), toPerson: person)
        }
        awaited = []
    }

    /// Whether the name of a person is followed by who that is, so that it was nobody told of before: `Jane Miller, who teaches`.
    private func isIntroduced(_ person: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains { item in
            guard case .person(person)? = cast.entity(at: flow.items[item].tokens.lowerBound),
                item + 2 < sentence.upperBound,
                flow.lower(item + 1) == ","
            else { return false }
            return ["who", "a", "an"].contains(flow.lower(item + 2))
        }
    }

    /// Returns the first person whom a sentence names, when that is a subject.
    private func subject(of sentence: Range<Int>) -> Int? {
        for item in sentence where !flow.items[item].isQuotation {
            guard case .person(let person) = cast.entity(at: flow.items[item].tokens.lowerBound) else { continue }
            let name = cast.named[cast.nameOfToken[flow.items[item].tokens.lowerBound]].mention.tokens
            let tokens = flow.words.text.tokens
            let head = name.first { !name.contains(Int(tokens[$0].head)) } ?? name.lowerBound
            return GrammaticalRole(of: head, in: tokens).isSubject ? person : nil
        }
        return nil
    }

    /// Returns the body or the group of people that is the subject of a sentence: `Police in Leeds have arrested …`.
    private func group(of sentence: Range<Int>) -> Speaker? {
        let tokens = flow.words.text.tokens
        for item in sentence.prefix(Self.sentenceReach) where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            let head = Int(tokens[token].head)
            guard head >= 0, tokens[token].relation.isSubject, tokens[head].head < 0
            else { continue }
            if case .organization(let body)? = cast.entity(at: token) { return speaker(.organization(body)) }
            guard DescriptionLexicon.isGroup(flow.words.lower[token]) else { return nil }
            var first = token
            while first > 0, Int(tokens[first - 1].head) == token,
                !ClosedClass.determiners.contains(flow.words.lower[first - 1]), flow.words.isWord[first - 1]
            { first -= 1 }
            return Speaker(name: flow.words.string(first..<token + 1), kind: .group)
        }
        return nil
    }

    private static func bring(_ entity: Int, into focus: inout [Int]) {
        focus.removeAll { $0 == entity }
        focus.append(entity)
        if focus.count > memory { focus.removeFirst() }
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
        if range.count == 1, ClosedClass.subjectPronouns.contains(word) || ClosedClass.possessivePronouns.contains(word)
        {
            let speaker = pronoun(word, range, sentence)
            note(speaker, at: span, among: word.hasPrefix("it") ? bodies.map { .organization($0) } : [])
            return Source(span: span, mention: .pronoun, speaker: speaker)
        }
        if let both = coordinated(range) { return Source(span: span, mention: .name, speaker: both) }
        if isComplement(range), let (whole, person) = apposedName(behind: range) {
            return Source(span: flow.span(whole), mention: .name, speaker: speaker(.person(person)))
        }
        if let entity = namedHead(of: range) {
            return Source(span: span, mention: .name, speaker: speaker(entity))
        }
        if let (whole, person) = apposedName(behind: range) ?? apposedName(before: range) {
            return Source(span: flow.span(whole), mention: .name, speaker: speaker(.person(person)))
        }
        if let entity = namedBeside(range) { return Source(span: span, mention: .name, speaker: speaker(entity)) }
        let speaker = description(range, span)
        let isBody = if case .organization? = speaker?.entity { true } else { false }
        note(speaker, at: span, among: isBody ? bodies.map { .organization($0) } : focus.people.map { .person($0) })
        return Source(span: span, mention: .description, speaker: speaker)
    }

    /// Returns the person who a source is, if it is one.
    static func person(of source: Source?) -> Int? {
        if case .person(let person) = source?.speaker?.entity { return person }
        return nil
    }

    func speaker(_ entity: EntityReference) -> Speaker {
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

    private func pronoun(_ word: String, _ range: Range<Int>, _ sentence: Range<Int>?) -> Speaker? {
        switch word {
        case "he", "his", "she", "her":
            let gender: Person.Gender = word == "he" || word == "his" ? .male : .female
            if let person = earlier(than: range, in: sentence, gender) { return speaker(.person(person)) }
            // `A spokeswoman said …` and then `she said …`
            if let latestUnnamed, latestUnnamed.gender ?? gender == gender { return latestUnnamed.speaker }
            return focus.latest(gender, cast).map { speaker(.person($0)) }
        case "it", "its":
            return subjectBody(before: range, in: sentence) ?? latestThing
                ?? bodies.last.map { speaker(.organization($0)) }
        case "they", "their": return latestGroup
        default: return nil
        }
    }

    private func earlier(than range: Range<Int>, in sentence: Range<Int>?, _ gender: Person.Gender) -> Int? {
        guard let sentence else { return nil }
        // The subject stands near the start; the bound keeps a sentence without end from taking quadratic time.
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        for item in sentence.lowerBound..<end where !flow.items[item].isQuotation {
            if case .person(let person) = cast.entity(at: flow.items[item].tokens.lowerBound),
                PeopleInFocus.fits(person, gender, cast)
            {
                return person
            }
        }
        return nil
    }

    /// How many others an explanation names.
    private static let shown = 4

    /// Takes note of who was chosen among those in focus, and why not the others.
    private mutating func note(_ chosen: Speaker?, at span: Span, among focus: [EntityReference]) {
        let others = focus.reversed().filter { $0 != chosen?.entity }.prefix(Self.shown).map { entity in
            SpeakerChoice.Candidate(
                name: speaker(entity).name, score: nil,
                reason: chosen?.entity == nil
                    ? "in focus, but nothing ties this description to the name" : "less in focus, or not called so",
                isChosen: false)
        }
        guard let chosen else {
            choices[span.start] = SpeakerChoice(candidates: Array(others), nobody: nil)
            return
        }
        let reason = chosen.entity == nil ? "described, and named nowhere" : "in focus, and called so"
        let own = SpeakerChoice.Candidate(name: chosen.name, score: nil, reason: reason, isChosen: true)
        choices[span.start] = SpeakerChoice(candidates: [own] + others, nobody: nil)
    }
}
