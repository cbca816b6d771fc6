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
        let isAboutFew = sentence.prefix(Self.sentenceReach).contains { item in
            let token = flow.items[item].tokens.lowerBound
            return tokens[token].relation.isSubject && flow.words.lower[max(token - 1, 0)] == "the"
                && DescriptionLexicon.few[flow.words.lower[token]] == namedTogether?.count
        }
        if isAboutFew, let namedTogether { return namedTogether.speaker }
        guard let token = mainSubject(of: sentence) else { return nil }
        if let row = namedTogether, row.first.contains(token) { return row.speaker }
        if case .organization(let body)? = cast.entity(at: token) { return speaker(.organization(body)) }
        return isGroupNoun(token) ? Speaker(name: phrase(endingWith: token), kind: .group) : nil
    }

    /// Returns the subject of a sentence when that is `he` or `she`.
    func pronounSubject(of sentence: Range<Int>) -> Pronoun? {
        mainSubject(of: sentence).flatMap { Pronoun(flow.words.lower[$0], flow.words.text.tokens[$0]) }
    }

    private func isGroupNoun(_ token: Int) -> Bool {
        let noun = flow.words.lower[token]
        return cast.nameOfToken[token] < 0 && (DescriptionLexicon.isGroup(noun) || DescriptionLexicon.isBodies(noun))
    }

    /// Returns the words that end with a noun, without what determines it.
    private func phrase(endingWith noun: Int) -> String {
        var first = noun
        while first > 0, Int(flow.words.text.tokens[first - 1].head) == noun,
            !ClosedClass.determiners.contains(flow.words.lower[first - 1]), flow.words.isWord[first - 1]
        { first -= 1 }
        return flow.words.string(first..<noun + 1)
    }

    /// Returns the group of people or bodies earlier in the sentence that `they` takes up, a subject rather than another:
    /// `He has urged the councils to save but they say …`.
    func earlierGroup(before range: Range<Int>, in sentence: Range<Int>?) -> Speaker? {
        guard let sentence else { return nil }
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        let nouns = (sentence.lowerBound..<end).lazy.filter { !flow.items[$0].isQuotation }
            .map { flow.items[$0].tokens.lowerBound }.filter(isGroupNoun)
        let tokens = flow.words.text.tokens
        guard
            let noun = nouns.last(where: { tokens[$0].relation.isSubject })
                ?? nouns.last(where: { [.obj, .iobj].contains(tokens[$0].relation) })
        else { return nil }
        return Speaker(name: phrase(endingWith: noun), kind: .group)
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
        let isNameless = DescriptionLexicon.nameless.contains(noun)
        guard isNameless || DescriptionLexicon.isBody(noun) else { return nil }
        let tokens = flow.words.text.tokens
        var first = token
        while first > 0, Int(tokens[first - 1].head) == token, flow.words.isWord[first - 1],
            flow.words.lower[first] != "the"
        { first -= 1 }
        guard flow.words.lower[first] == "the" else { return nil }
        let item = flow.itemOfToken[token]
        if let body = body(called: noun, modifiedBy: flow.itemOfToken[first] + 1..<item) {
            return speaker(.organization(body))
        }
        return isNameless ? Speaker(name: flow.words.string(first + 1..<token + 1), kind: .unnamed) : nil
    }

    /// Returns the people whom the words name that the source says: nobody calls himself by name.
    var namedInContent: Set<Int> {
        var named = Set<Int>()
        let tokens = flow.words.text.tokens
        for token in content.lazy.flatMap({ flow.tokens($0) }) {
            guard case .person(let person)? = cast.entity(at: token) else { continue }
            let relation = tokens[token].relation
            if relation.isSubject || relation == .obj || relation == .obl { named.insert(person) }
        }
        return named
    }
}
