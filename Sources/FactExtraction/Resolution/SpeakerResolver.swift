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
    var awaited: [(source: Span, sentence: Int32, gender: Person.Gender?)] = []
    /// The people whom descriptions turned out to mean, by the first byte of the description.
    var namedLater: [Int: Int] = [:]
    /// What decided who each description and `it` is, by the first byte of the source.
    private(set) var choices: [Int: SpeakerChoice] = [:]
    /// The country that spoke in the last sentence, or the writing that it was about, which `it` takes up first.
    var latestSubject: Speaker?
    /// The nouns for a body by which the text has called something written: `a white paper`.
    var documentNouns = Set<String>()
    /// The last source, when it was a group or a body, which `they` takes up.
    var latestGroup: Speaker?
    /// Those whom the text named last in a row, which `the duo` takes up.
    var namedTogether: Row?
    /// The person who spoke last, when the cue says that somebody goes on: `added`.
    var continuing: Int?
    /// The items of what the source that is asked for says.
    var content: [Range<Int>] = []
    /// Whether the text tells of scientists.
    let isAboutResearch: Bool
    static let telling: WordSet = ["told", "tells", "telling"]
    static let sentenceReach = 120

    init(flow: Flow, cast: Cast) {
        self.flow = flow
        self.cast = cast
        isAboutResearch = flow.words.lower.contains { ["researchers", "scientists", "study"].contains($0) }
    }

    /// The people and bodies with their mentions in the order of the text.
    var finishedCast: Cast {
        var cast = cast
        cast.sortMentions()
        return cast
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
        let range = withoutReflexive(range)
        let word = flow.lower(range.lowerBound)
        if range.count == 1,
            ClosedClass.subjectPronouns.contains(word) || ClosedClass.possessivePronouns.contains(word)
                || ClosedClass.objectPronouns.contains(word)
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
            return Source(span: span, mention: .name, speaker: titleOfWork(range, entity) ?? speaker(entity))
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
        case "he", "his", "him", "she", "her":
            let gender: Person.Gender = word.hasPrefix("h") && word != "her" ? .male : .female
            if let person = earlier(than: range, in: sentence, gender) { return speaker(.person(person)) }
            // `A spokeswoman said …` and then `she said …`
            if let latestUnnamed, latestUnnamed.gender ?? gender == gender { return latestUnnamed.speaker }
            return focus.latest(gender, cast).map { speaker(.person($0)) }
        case "it", "its":
            if isRead(range.lowerBound) { return writing(before: range) }
            // `Acme has sold its mill, it announced`: what is told of before may be whoever tells it.
            let own =
                sentence ?? (closesSentence(range) ? flow.sentences[flow.sentenceOfItem[range.lowerBound]] : nil)
            return subjectBody(before: range, in: own) ?? subjectTakenUp(by: range.lowerBound) ?? latestThing
                ?? (bodies.last ?? earlierBody(before: range, in: sentence)).map { speaker(.organization($0)) }
        case "they", "their", "them": return earlierGroup(before: range, in: sentence) ?? latestGroup
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
