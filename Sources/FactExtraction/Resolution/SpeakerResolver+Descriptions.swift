import FactModel
import Linguistics

/// Who a description is: `the minister`, `the 22-year-old`, `the company`, `a police spokeswoman`.
extension SpeakerResolver {
    mutating func description(_ range: Range<Int>, _ span: Span) -> Speaker? {
        let printed = flow.words.string(flow.tokens(range))
        var first = range.lowerBound
        let opener = flow.lower(first)
        let isDefinite = ["the", "this", "that"].contains(opener)
        if ClosedClass.determiners.contains(opener), range.count > 1 { first += 1 }
        let end = max(endOfHead(first..<range.upperBound), first + 1)
        let head = head(endingAt: end)
        let name = flow.words.string(flow.tokens(first..<range.upperBound))
        // `the president’s aide` is not the president, whoever is in focus.
        let isPossessed = (first..<end).contains { ["'s", "'"].contains(flow.lower($0)) }
        let mayBeNamed =
            isDefinite || range.count == 1
            || flow.isCapital(range.lowerBound) && !ClosedClass.determiners.contains(opener)
        if mayBeNamed, !isPossessed {
            let complement = end..<range.upperBound
            if let person = describedPerson(head: head, modifiers: first..<max(first, end - 1), complement) {
                cast.add(Mention(span: span, kind: .nominal), toPerson: person)
                return speaker(.person(person))
            }
            if isDefinite, let latestUnnamed, latestUnnamed.noun == head,
                isCalled(latestUnnamed.speaker.name, by: first..<end - 1)
            {
                return latestUnnamed.speaker
            }
            if isDefinite, (first..<end - 1).allSatisfy({ Gazetteer.isDemonym(flow.lower($0)) }),
                let body = takenUp(head)
            {
                return speaker(.organization(body))
            }
        }
        if DescriptionLexicon.documents.contains(head) {
            latestThing = Speaker(name: name, kind: .document)
            return latestThing
        }
        if DescriptionLexicon.isPerson(head), isDefinite || isPossessed { expectName(of: span, head) }
        if isDefinite, DescriptionLexicon.personNouns.contains(head), end == range.upperBound, !isPossessed {
            return nil
        }
        let isPlural = head.hasSuffix("s") || ["people", "police", "men", "women"].contains(head)
        let speaker = Speaker(name: isDefinite ? name : printed, kind: isPlural ? .group : .unnamed)
        if !isPlural, DescriptionLexicon.isPerson(head) {
            latestUnnamed = (speaker, head, DescriptionLexicon.gender(of: head))
        } else if !isPlural, head == "government" || bodies.isEmpty {
            // A government needs no name to be taken up by `it`; other bodies without one give way to those that have one.
            latestThing = speaker
        }
        return speaker
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

    /// Returns the body in focus that is of the sort that a noun calls it, or else of no known sort.
    func takenUp(_ noun: String) -> Int? {
        guard DescriptionLexicon.bodyNouns.contains(noun) else { return nil }
        if let body = BodyLexicon.body(calledA: noun, among: bodies.reversed(), of: cast.organizations) { return body }
        guard DescriptionLexicon.plainBodyNouns.contains(noun) else { return nil }
        return bodies.last { cast.organizations[$0].kind == nil }
    }

    /// Returns the person whom a description means.
    ///
    /// - Parameters:
    ///   - head: Its noun.
    ///   - modifiers: The items before the noun.
    ///   - complement: The items that a preposition adds: `of the board`.
    /// - Returns: The person, or `nil` when nobody named fits.
    private func describedPerson(head: String, modifiers: Range<Int>, _ complement: Range<Int>) -> Int? {
        let nation = modifiers.lazy.map { flow.lower($0) }.first { Gazetteer.isDemonym($0) }
        func suits(_ person: Int) -> Bool {
            (nation.map { isFrom($0, person) } ?? true) && holds(modifiers, person) && isBeside(complement, person)
        }
        if let person = latestByRole[head], suits(person) { return person }
        if DescriptionLexicon.isAge(head) { return focus.last }
        if Gazetteer.isDemonym(head), head.last != "s" {
            return focus.last { isFrom(head, $0) }
                ?? latestSubject.flatMap { focus.contains($0.person) ? $0.person : nil }
        }
        guard DescriptionLexicon.personNouns.contains(head), !DescriptionLexicon.speakingForOthers.contains(head) else {
            return nil
        }
        if let nation { return focus.last { isFrom(nation, $0) } }
        guard DescriptionLexicon.posts.contains(head) else { return inFocus(DescriptionLexicon.gender(of: head)) }
        let sorts = modifiers.map { flow.lower($0) }.filter(TitleLexicon.isModifier)
        let holders = cast.people.indices.filter {
            cast.roleWords[$0].contains(head) && cast.roleWords[$0].isSuperset(of: sorts) && suits($0)
        }
        if holders.count == 1 { return holders[0] }
        // `the Culture Secretary`: whoever is in focus, unless the text gives that person another post.
        return focus.last.flatMap { person in
            let isFree = !cast.roleWords[person].contains(where: DescriptionLexicon.posts.contains)
            let isPlain = modifiers.isEmpty && latestSubject.map { $0.isAlone && $0.person == person } ?? false
            return isFree && holders.isEmpty && complement.isEmpty && (!modifiers.isEmpty || isPlain) ? person : nil
        }
    }

    /// Whether a person holds just the sort of post that modifiers tell: the shadow chancellor is not the chancellor.
    private func holds(_ modifiers: Range<Int>, _ person: Int) -> Bool {
        let told = Set(modifiers.lazy.map { flow.lower($0) }.filter(DescriptionLexicon.ranks.contains))
        return told == cast.roleWords[person].intersection(DescriptionLexicon.ranks)
    }

    /// How many mentions are looked at, the first ones: there people and bodies are introduced.
    private static let introductions = 48

    /// Whether a person was introduced in one sentence with each body that a description names.
    private func isBeside(_ complement: Range<Int>, _ person: Int) -> Bool {
        let here = flow.words.text.tokens[flow.items[complement.lowerBound].tokens.lowerBound].sentence
        let own = sentences(of: cast.people[person].mentions)
        return complement.allSatisfy { item in
            guard case .organization(let body)? = cast.entity(at: flow.items[item].tokens.lowerBound) else {
                return true
            }
            return sentences(of: cast.organizations[body].mentions).contains { $0 != here && own.contains($0) }
        }
    }

    private func sentences(of mentions: [Mention]) -> Set<Int32> {
        Set(
            mentions.prefix(Self.introductions).compactMap { mention in
                flow.words.token(atByte: mention.span.start).map { flow.words.text.tokens[$0].sentence }
            })
    }

    func isFrom(_ nation: String, _ person: Int) -> Bool {
        cast.roleWords[person].contains { Gazetteer.isDemonym(nation, of: $0) }
    }

    /// Collects what appositions say of people: `Hugh Hill, a doctor from Leeds`, `Hugh Hill, 34,`.
    mutating func describePeople() {
        let words = flow.words
        for (mention, entity) in cast.named {
            guard case .person(let person) = entity else { continue }
            var token = mention.tokens.upperBound
            guard token + 1 < words.count, words.lower[token] == "," else { continue }
            token += 1
            if let age = Int(words.lower[token]), (5...110).contains(age) {
                cast.describe(person: person, as: ["\(age)-year-old"])
                continue
            }
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
