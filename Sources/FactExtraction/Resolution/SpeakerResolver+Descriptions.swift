import FactModel
import Linguistics

/// Who a description is: `the minister`, `the 22-year-old`, `the company`, `a police spokeswoman`.
extension SpeakerResolver {
    mutating func description(_ range: Range<Int>, _ span: Span) -> Speaker? {
        let printed = flow.words.string(flow.tokens(range))
        var first = range.lowerBound
        let opener = flow.lower(first)
        let isDefinite = ["the", "this", "that"].contains(opener)
        // `someone who claimed …` is nobody spoken of before.
        if ["someone", "somebody", "anyone", "anybody", "everyone", "everybody"].contains(opener) {
            return Speaker(name: printed, kind: .unnamed)
        }
        if ClosedClass.determiners.contains(opener) || opener == "whose", range.count > 1 { first += 1 }
        let end = max(endOfHead(first..<range.upperBound), first + 1)
        let head = head(endingAt: end)
        if end == range.upperBound, let few = few(head, range) { return few }
        let name = flow.words.string(flow.tokens(first..<range.upperBound))
        // `the president’s aide` is not the president, whoever is in focus.
        let isPossessed = (first..<end).contains { ["'s", "'"].contains(flow.lower($0)) }
        // `the world's biggest insurer`
        if isPossessed, let body = largest(in: first..<end, head) {
            cast.add(Mention(span: span, kind: .nominal), toOrganization: body)
            return speaker(.organization(body))
        }
        if ClosedClass.possessivePronouns.contains(opener), let person = relative(opener + " " + head) {
            cast.add(Mention(span: span, kind: .nominal), toPerson: person)
            return speaker(.person(person))
        }
        // `our correspondent` is the paper's.
        let mayBeNamed =
            isDefinite || opener == "our" || range.count == 1 && !isUnknownName(range.lowerBound)
            || range.count > 1 && flow.isCapital(range.lowerBound)
                && !range.contains { ClosedClass.determiners.contains(flow.lower($0)) }
        if mayBeNamed, !isPossessed {
            let complement = end..<range.upperBound
            // `A senior official said … The official said …`: whoever was called so last goes before all who were not.
            if isDefinite, complement.isEmpty, let latestUnnamed, latestUnnamed.noun == head || head == "person",
                cast.holders(of: head).isEmpty,
                isCalled(latestUnnamed.speaker.name, by: first..<end - 1)
            {
                return latestUnnamed.speaker
            }
            if let person = describedPerson(head: head, modifiers: first..<max(first, end - 1), complement),
                opener != "our" || cast.roleWords[person].contains(head)
            {
                // The next `the governor` is no other.
                if complement.isEmpty, DescriptionLexicon.posts.contains(head) {
                    keep(head, first..<max(first, end - 1), of: person)
                }
                cast.add(Mention(span: span, kind: .nominal), toPerson: person)
                return speaker(.person(person))
            }
            if isDefinite, let latestUnnamed, latestUnnamed.noun == head,
                isCalled(latestUnnamed.speaker.name, by: first..<end - 1)
            {
                return latestUnnamed.speaker
            }
            if isDefinite, end == range.upperBound, let body = body(endingWith: first..<end) {
                cast.add(Mention(span: span, kind: .nominal), toOrganization: body)
                return speaker(.organization(body))
            }
            if isDefinite, let body = body(called: head, modifiedBy: first..<end - 1) {
                cast.describe(organization: body, as: head)
                cast.add(Mention(span: span, kind: .nominal), toOrganization: body)
                return speaker(.organization(body))
            }
        }
        // `senior figures at the club` are people.
        let arePeople =
            head == "figures" && (first..<end).contains { DescriptionLexicon.esteem.contains(flow.lower($0)) }
        if !arePeople, DescriptionLexicon.documents.contains(head) || documentNouns.contains(head) {
            latestThing = Speaker(name: name, kind: .document)
            return latestThing
        }
        if DescriptionLexicon.isPerson(head), isDefinite || isPossessed { expectName(of: span, head) }
        // `the man` alone says nothing of somebody, `the Harrow Council spokesman` does.
        if isDefinite, DescriptionLexicon.personNouns.contains(head), end == range.upperBound, !isPossessed,
            end == first + 1, !DescriptionLexicon.speakingForOthers.contains(head)
        {
            return nil
        }
        let isPlural =
            head.hasSuffix("s") && !head.hasSuffix("ss") || ["people", "police", "men", "women"].contains(head)
        let speaker = Speaker(
            name: isDefinite || opener == "whose" ? name : printed, kind: isPlural ? .group : .unnamed)
        if !isPlural, DescriptionLexicon.isPerson(head) {
            latestUnnamed = (speaker, head, DescriptionLexicon.gender(of: head))
        } else if !isPlural, isTakenUpUnnamed(head) {
            latestThing = speaker
        }
        return speaker
    }

    /// Keeps the post that a person has been called by, so that the next such description means the same.
    private mutating func keep(_ post: String, _ modifiers: Range<Int>, of person: Int) {
        cast.describe(person: person, as: modifiers.map { flow.lower($0) }.filter(PeopleInFocus.Phrase.isSort) + [post])
    }

    /// Whether a capital tells of a name that nothing else knows, and of no title: `Pal told them`.
    private func isUnknownName(_ item: Int) -> Bool {
        let token = flow.items[item].tokens.lowerBound
        return flow.isCapital(item) && flow.words.text.tokens[token].tag.isName
            && !TitleLexicon.isTitle(flow.lower(item))
    }

    /// Returns the only body in focus whose name ends with the words of a phrase: `the statistics office` behind `Federal Statistics
    /// Office`.
    private func body(endingWith range: Range<Int>) -> Int? {
        let noun = flow.lower(range.upperBound - 1)
        // `the alliance` behind `River Alliance`; what a club is called after is no name of it: `the city`.
        let isTelling =
            range.count > 1
            || !DescriptionLexicon.isBody(noun) && !DescriptionLexicon.documents.contains(noun)
                && !DescriptionLexicon.isPerson(noun) && !BodyLexicon.teamTails.contains(noun)
        guard isTelling, flow.isWord(range.lowerBound), !flow.isCapital(range.upperBound - 1) else { return nil }
        let phrase = " " + flow.words.string(flow.tokens(range)).lowercased()
        let called = bodies.filter { cast.organizations[$0].name.lowercased().hasSuffix(phrase) }
        return called.count == 1 ? called[0] : nil
    }

    /// Returns the only person whom the text has called so: `her brother Tom Hill`, and then `her brother`.
    private func relative(_ phrase: String) -> Int? {
        let people = cast.holders(of: phrase)
        return people.count == 1 ? people.first : nil
    }

    /// Returns the body in focus that is the greatest of its sort somewhere: `Europe's largest bank`.
    private func largest(in range: Range<Int>, _ noun: String) -> Int? {
        guard let mark = range.first(where: { ["'s", "'"].contains(flow.lower($0)) }), mark > range.lowerBound,
            mark + 1 < range.upperBound
        else { return nil }
        let place = flow.items[mark - 1].tokens.lowerBound
        let isPlace = if case .place? = cast.entity(at: place) { true } else { false }
        guard isPlace || ["world", "country", "nation"].contains(flow.lower(mark - 1)),
            flow.words.text.tokens[flow.items[mark + 1].tokens.lowerBound].tag == .jjs
        else { return nil }
        return takenUp(noun)
    }

    /// Whether a name holds the words that modify a noun: `the police spokesman` after `a spokesman for the police`.
    private func isCalled(_ name: String, by modifiers: Range<Int>) -> Bool {
        let words = name.lowercased().split(separator: " ")
        return modifiers.allSatisfy { item in words.contains { $0 == flow.lower(item) } }
    }

    /// Returns the word that a phrase’s head ends with, an age as one word whatever its tokens: `22-year-old`.
    func head(endingAt end: Int) -> String {
        var first = end - 1
        while first > 1, flow.lower(first) == "old" || flow.lower(first) == "year" || flow.lower(first) == "-" {
            first -= 1
        }
        let word = flow.words.string(flow.tokens(first..<end)).lowercased()
        return DescriptionLexicon.isAge(word) ? word : flow.lower(end - 1)
    }

    /// Returns the body in focus that a noun calls.
    func takenUp(_ noun: String) -> Int? {
        // `The team` that studied something is no club.
        if noun == "team", isAboutResearch { return nil }
        guard DescriptionLexicon.isBody(noun), let body = cast.body(calledA: noun, among: bodies.reversed()) else {
            return nil
        }
        // `The Herald printed a white paper. The paper said …`
        return documentNouns.contains(noun) && !cast.bodyWords[body].contains(noun) ? nil : body
    }

    /// Returns the body in focus that a noun calls with words before it that its name has too, or that tell its nation:
    /// `the water regulator` is no other than the Water Office, and not the Gas Office.
    func body(called noun: String, modifiedBy modifiers: Range<Int>) -> Int? {
        // `the cross-party committee`: what hyphens join tells something of the body, and is no part of a name.
        // `the Leeds, Yorkshire-based company`: where a body sits is no part of its name either.
        let seat = modifiers.last { flow.lower($0) == "based" }
        let modifiers = (seat.map { $0 + 1 } ?? modifiers.lowerBound)..<modifiers.upperBound
        let words = modifiers.filter { !isHyphened($0, in: modifiers) }.map { flow.lower($0) }
            .filter { !Gazetteer.isDemonym($0) }
        guard let body = takenUp(noun) else { return nil }
        let name = cast.organizations[body].name.lowercased().split(separator: " ")
        return words.allSatisfy { word in name.contains { $0 == word } } ? body : nil
    }

    private func isHyphened(_ item: Int, in range: Range<Int>) -> Bool {
        flow.lower(item) == "-" || item > range.lowerBound && flow.lower(item - 1) == "-"
            || item + 1 < range.upperBound && flow.lower(item + 1) == "-"
            || flow.lower(item).utf8.contains(UInt8(ascii: "-"))
    }

    /// Takes note of something written that a noun for a body introduces: `published a white paper`.
    mutating func noteDocuments(in sentence: Range<Int>) {
        for item in sentence where DescriptionLexicon.bodiesOrDocuments.contains(flow.lower(item)) {
            let first = max(sentence.lowerBound, item - Self.modifierReach)
            guard let opener = (first..<item).last(where: { ClosedClass.determiners.contains(flow.lower($0)) }),
                ["a", "an"].contains(flow.lower(opener)),
                // `told a local paper`
                opener == sentence.lowerBound || !Self.telling.contains(flow.lower(opener - 1))
            else { continue }
            documentNouns.insert(flow.lower(item))
        }
    }

    /// How many words may stand between an article and its noun.
    private static let modifierReach = 4

    /// Returns the person whom a description means.
    ///
    /// - Parameters:
    ///   - head: Its noun.
    ///   - modifiers: The items before the noun.
    ///   - complement: The items that a preposition adds: `of the board`.
    /// - Returns: The person, or `nil` when nobody named fits.
    private func describedPerson(head: String, modifiers: Range<Int>, _ complement: Range<Int>) -> Int? {
        let bodies = complement.compactMap { item in
            if case .organization(let body)? = cast.entity(at: flow.items[item].tokens.lowerBound) { body } else { nil }
        }
        let isOfBody =
            complement.count > 1 && ["of", "at"].contains(flow.lower(complement.lowerBound))
            && (!bodies.isEmpty
                || complement.contains { !flow.isCapital($0) && DescriptionLexicon.isBody(flow.lower($0)) })
        let place = flow.items[min(complement.lowerBound, flow.items.count - 1)].tokens.lowerBound
        let phrase = PeopleInFocus.Phrase(
            noun: head, modifiers: modifiers.map { flow.lower($0) }, bodies: bodies,
            isComplemented: !complement.isEmpty, isOfBody: isOfBody,
            sentence: flow.words.text.tokens[place].sentence, barred: namedInContent, continuing: continuing)
        return focus.person(describedBy: phrase, cast, flow.words)
    }
}
