import FactModel
import Linguistics

/// What `it` takes up within its own sentence.
extension SpeakerResolver {
    /// Returns the body or document that is a subject earlier in the sentence: `The ministry resigned because it says …`.
    func earlierThing(than range: Range<Int>, in sentence: Range<Int>?) -> Speaker? {
        guard let sentence else { return nil }
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        var held: Int?
        for item in sentence.lowerBound..<end where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            guard flow.words.text.tokens[token].relation.isSubject else {
                // `Shares in Acme fell after it said …`
                if held == nil, case .organization(let body)? = cast.entity(at: token),
                    item > sentence.lowerBound + 1, ["in", "of"].contains(flow.lower(item - 1)),
                    BodyKinds.isHolding(flow.lower(item - 2))
                {
                    held = body
                }
                continue
            }
            if case .organization(let body)? = cast.entity(at: token) { return speaker(.organization(body)) }
            let noun = flow.words.lower[token]
            let isDocument = DescriptionLexicon.documents.contains(noun)
            guard cast.nameOfToken[token] < 0, isDocument || DescriptionLexicon.isBody(noun) else { continue }
            if let body = takenUp(noun) { return speaker(.organization(body)) }
            var first = token
            while first > flow.items[sentence.lowerBound].tokens.lowerBound,
                flow.words.isWord[first - 1] || flow.words.lower[first - 1] == "'s",
                !ClosedClass.determiners.contains(flow.words.lower[first - 1]), flow.words.quotation[first - 1] < 0
            { first -= 1 }
            return Speaker(name: flow.words.string(first..<token + 1), kind: isDocument ? .document : .unnamed)
        }
        return held.map { speaker(.organization($0)) }
    }
}
