import FactModel
import Linguistics

/// Whom a sentence leaves in focus.
extension SpeakerResolver {
    /// Takes note of a sentence after its sources have been resolved.
    ///
    /// - Parameters:
    ///   - sentence: The items of the sentence.
    ///   - sources: Whom its statements are attributed to, in the order of the text.
    mutating func finish(_ sentence: Range<Int>, sources: [Source]) {
        noteNamedTogether(in: sentence, sources)
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
                if isInterviewer(organization, at: token) || isOfObserver(token) {
                    if !bodies.contains(organization) { bodies.insert(organization, at: 0) }
                    continue
                }
                body = body ?? organization
                Self.bring(organization, into: &bodies)
            case .place: break
            }
        }
        if sources.isEmpty, let pronoun = pronounSubject(of: sentence) {
            let isUnnamed = latestUnnamed.map { ($0.gender ?? pronoun.gender) == pronoun.gender } ?? false
            let person = isUnnamed ? nil : focus.latest(pronoun.gender, cast)
            isAlone = isAlone && subject == nil
            subject = person
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
        let described = sources.isEmpty ? describedSubject(of: sentence) : nil
        if case .organization(let meant)? = described?.entity { body = meant }
        if let body = speakingBody ?? body {
            Self.bring(body, into: &bodies)
            if !speakers.contains(where: { $0 == latestThing }) { latestThing = nil }
        }
        if let described, described.entity == nil { latestThing = described }
        latestSubject = sources.isEmpty ? work(of: sentence) : sources.last.flatMap { takenUpNext($0, in: sentence) }
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

    /// Whether a name tells only where somebody works who looks on: `Jane Miller, an analyst at Acme`.
    private func isOfObserver(_ token: Int) -> Bool {
        let name = cast.named[cast.nameOfToken[token]].mention.tokens
        let before = name.lowerBound - (flow.words.lower[max(0, name.lowerBound - 1)] == "the" ? 2 : 1)
        return before > 0 && ["at", "from", "of", "with"].contains(flow.words.lower[before])
            && DescriptionLexicon.observers.contains(flow.words.lower[before - 1])
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

    private static let memory = 12

    private static func bring(_ entity: Int, into focus: inout [Int]) {
        focus.removeAll { $0 == entity }
        focus.append(entity)
        if focus.count > memory { focus.removeFirst() }
    }
}
