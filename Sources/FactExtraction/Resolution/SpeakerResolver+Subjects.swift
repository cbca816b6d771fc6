import FactModel
import Linguistics

/// What the subjects of sentences mean, which the next sentence may take up.
extension SpeakerResolver {
    /// Returns the token of the subject of the main clause that stands in a sentence, or in a part of it.
    func mainSubject(of sentence: Range<Int>) -> Int? {
        let tokens = flow.words.text.tokens
        for item in sentence.prefix(Self.sentenceReach) where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            let head = Int(tokens[token].head)
            if head >= 0, tokens[token].relation.isSubject, tokens[head].head < 0 { return token }
        }
        return nil
    }

    /// Returns the body or the group of people that is the subject of a sentence: `Police in Leeds have arrested …`.
    func group(of sentence: Range<Int>) -> Speaker? {
        let tokens = flow.words.text.tokens
        // `the duo`, also as the subject of a clause within the sentence
        for item in sentence.prefix(Self.sentenceReach).dropFirst()
        where tokens[flow.items[item].tokens.lowerBound].relation.isSubject {
            if let few = few(flow.lower(item), item - 1..<item + 1) { return few }
        }
        return mainSubject(of: sentence).flatMap { several($0, in: sentence) }
    }

    /// Returns the subject of a sentence when that is `he` or `she`.
    func pronounSubject(of sentence: Range<Int>) -> Pronoun? {
        mainSubject(of: sentence).flatMap { Pronoun(flow.words.lower[$0], flow.words.text.tokens[$0]) }
    }

    private func isGroupNoun(_ token: Int) -> Bool {
        let noun = flow.words.lower[token]
        guard cast.nameOfToken[token] < 0 else { return false }
        return DescriptionLexicon.isGroup(noun) || DescriptionLexicon.isBodies(noun)
            || flow.words.text.tokens[token].tag == .nns && noun.hasSuffix("s")
                && DescriptionLexicon.mayBePerson(String(noun.dropLast()))
    }

    /// Returns the words that end with a noun, without what determines it.
    private func phrase(endingWith noun: Int) -> String { flow.words.string(start(ofPhrase: noun)..<noun + 1) }

    /// Returns the first token of the phrase that a noun ends, without what determines it.
    func start(ofPhrase noun: Int) -> Int {
        var first = noun
        while first > 0, Int(flow.words.text.tokens[first - 1].head) == noun,
            !ClosedClass.determiners.contains(flow.words.lower[first - 1]), flow.words.isWord[first - 1]
        { first -= 1 }
        return first
    }

    /// Returns those earlier in the sentence whom `they` takes up: the subject of the clause that its own is joined to, or else
    /// a subject rather than another: `He has urged the councils to save but they say …`. What somebody is said to have said
    /// in between is about others.
    func earlierGroup(before range: Range<Int>, in sentence: Range<Int>?) -> Speaker? {
        guard let sentence else { return nil }
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        let earlier = (sentence.lowerBound..<end).lazy.filter { !flow.items[$0].isQuotation }
            .map { flow.items[$0].tokens.lowerBound }
        let tokens = flow.words.text.tokens
        let verb = outerVerb(of: flow.items[range.lowerBound].tokens.lowerBound)
        let nouns = earlier.filter { isGroupNoun($0) && !isReported($0) }
        if let subject = earlier.last(where: { tokens[$0].relation.isSubject && Int(tokens[$0].head) == verb }),
            let group = several(subject, in: sentence.lowerBound..<end),
            // `The union urged ministers to act, but they …`
            group.kind == .group || !nouns.contains(where: { tokens[$0].relation == .obj })
        {
            return group
        }
        guard
            let noun = nouns.last(where: { tokens[$0].relation.isSubject })
                ?? nouns.last(where: { [.obj, .iobj].contains(tokens[$0].relation) })
        else { return nil }
        return Speaker(name: phrase(endingWith: noun), kind: .group)
    }

    /// How many heads are followed from a word upwards.
    private static let heightReach = 12

    /// Returns the words above a token, the nearest first.
    private func heads(of token: Int) -> [Int] {
        var result: [Int] = []
        var head = Int(flow.words.text.tokens[token].head)
        while head >= 0, result.count < Self.heightReach {
            result.append(head)
            head = Int(flow.words.text.tokens[head].head)
        }
        return result
    }

    /// Returns the verb of the clause that the clause of a pronoun is joined to, however deep: its own is left out.
    private func outerVerb(of pronoun: Int) -> Int? { heads(of: pronoun).dropFirst().last }

    /// Whether a word stands in a clause that is the object of a verb: `Ministers said doctors were wrong`.
    private func isReported(_ token: Int) -> Bool {
        heads(of: token).contains { flow.words.text.tokens[$0].relation == .ccomp }
    }

    /// Returns the several, or the body, that a subject names or describes.
    private func several(_ subject: Int, in items: Range<Int>) -> Speaker? {
        if let row = row(in: items), row.first.contains(subject) { return row.speaker }
        if case .organization(let body)? = cast.entity(at: subject) { return speaker(.organization(body)) }
        return isGroupNoun(subject) ? Speaker(name: phrase(endingWith: subject), kind: .group) : nil
    }

    /// Returns the last body that is named earlier in the sentence.
    func earlierBody(before range: Range<Int>, in sentence: Range<Int>?) -> Int? {
        guard let sentence else { return nil }
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        for item in (sentence.lowerBound..<end).reversed() where !flow.items[item].isQuotation {
            if case .organization(let body)? = cast.entity(at: flow.items[item].tokens.lowerBound) { return body }
        }
        return nil
    }

    /// Returns what a subject that describes a body with `the` means, when the sentence is about it: `The firm has also
    /// opened …`, `The opposition made …`.
    func describedSubject(of sentence: Range<Int>) -> Speaker? {
        guard let token = mainSubject(of: sentence), cast.nameOfToken[token] < 0 else { return nil }
        let noun = flow.words.lower[token]
        // A body that has a name comes before one without.
        let isNameless = DescriptionLexicon.nameless.contains(noun) && bodies.isEmpty
        guard isNameless || DescriptionLexicon.isBody(noun) else { return nil }
        let first = start(ofPhrase: token)
        guard first > 0, flow.words.lower[first - 1] == "the" else { return nil }
        if let body = body(called: noun, modifiedBy: flow.itemOfToken[first]..<flow.itemOfToken[token]) {
            return speaker(.organization(body))
        }
        return isNameless ? Speaker(name: phrase(endingWith: token), kind: .unnamed) : nil
    }

    /// Returns the people whom the words name that the source says: nobody calls himself by name.
    var namedInContent: Set<Int> {
        var named = Set<Int>()
        let tokens = flow.words.text.tokens
        for token in content.lazy.flatMap({ flow.tokens($0) }) {
            guard case .person(let person)? = cast.entity(at: token), !isShared(token) else { continue }
            let relation = tokens[token].relation
            if relation.isSubject || relation == .obj || relation == .obl { named.insert(person) }
        }
        return named
    }

    /// Whether a bare surname is that of several people whom the text names, so that it may mean another of them.
    private func isShared(_ token: Int) -> Bool {
        let name = cast.named[cast.nameOfToken[token]].mention.core
        return name.count == 1 && cast.peopleByName.onlyBearer(of: flow.words.lower[token]) == nil
    }
}
