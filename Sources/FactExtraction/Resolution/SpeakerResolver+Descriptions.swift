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
            if let person = describedPerson(head: head, modifiers: first..<max(first, end - 1)) {
                cast.add(Mention(span: span, kind: .nominal), toPerson: person)
                return speaker(.person(person))
            }
            if isDefinite, end - first == 1, let latestUnnamed, latestUnnamed.noun == head {
                return latestUnnamed.speaker
            }
            if isDefinite, end - first == 1, let body = takenUp(head) { return speaker(.organization(body)) }
        }
        if DescriptionLexicon.documents.contains(head) { return Speaker(name: name, kind: .document) }
        if isDefinite, DescriptionLexicon.personNouns.contains(head), end == range.upperBound { return nil }
        let isPlural = head.hasSuffix("s") || ["people", "police", "men", "women"].contains(head)
        let speaker = Speaker(name: isDefinite ? name : printed, kind: isPlural ? .group : .unnamed)
        if !isPlural, DescriptionLexicon.isPerson(head) {
            latestUnnamed = (speaker, head, DescriptionLexicon.gender(of: head))
        }
        return speaker
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

    func describedPerson(head: String, modifiers: Range<Int>) -> Int? {
        let nation = modifiers.lazy.map { flow.lower($0) }.first { Gazetteer.isDemonym($0) }
        if let person = latestByRole[head] {
            if nation.map({ isFrom($0, person) }) ?? true { return person }
        }
        if DescriptionLexicon.isAge(head) { return focus.last }
        guard DescriptionLexicon.personNouns.contains(head) else { return nil }
        if let nation { return focus.last { isFrom(nation, $0) } }
        // `the Culture Secretary`: whoever is in focus, unless the text gives that person another post.
        if DescriptionLexicon.posts.contains(head) {
            return focus.last.flatMap { person in
                modifiers.isEmpty || cast.roleWords[person].contains(where: DescriptionLexicon.posts.contains)
                    ? nil : person
            }
        }
        return inFocus(DescriptionLexicon.gender(of: head))
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
