import FactModel
import Linguistics

/// What `it` takes up within its own sentence.
extension SpeakerResolver {
    /// Returns the body that is a subject earlier in the sentence: `The ministry resigned because it says …`.
    func subjectBody(before range: Range<Int>, in sentence: Range<Int>?) -> Speaker? {
        guard let sentence else { return nil }
        let end = max(sentence.lowerBound, min(range.lowerBound, sentence.lowerBound + Self.sentenceReach))
        let others = clausesAboutOther(in: sentence.lowerBound..<end)
        var owned: Int?
        for item in sentence.lowerBound..<end where !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            guard flow.words.text.tokens[token].relation.isSubject else {
                // `Shares in Acme fell after it said …`
                if owned == nil, case .organization(let body)? = cast.entity(at: token),
                    item > sentence.lowerBound + 1, ["in", "of"].contains(flow.lower(item - 1)),
                    BodyKinds.isHolding(flow.lower(item - 2))
                {
                    owned = body
                }
                continue
            }
            if others.contains(flow.words.text.tokens[token].head) { continue }
            if case .organization(let body)? = cast.entity(at: token) { return speaker(.organization(body)) }
            let noun = flow.words.lower[token]
            guard cast.nameOfToken[token] < 0, DescriptionLexicon.isBody(noun) else { continue }
            // `France's rights watchdog opened an inquiry, it announced`: more than its noun tells which body it is.
            let opening = start(ofPhrase: token)
            let isToldOf = (opening < token || flow.words.lower[max(0, token - 1)] == "'s") && closesSentence(range)
            let known =
                isToldOf
                ? body(called: noun, modifiedBy: flow.itemOfToken[opening]..<flow.itemOfToken[token]) : takenUp(noun)
            if let known { return speaker(.organization(known)) }
            guard isTakenUpUnnamed(noun) || isToldOf else { continue }
            var first = token
            while first > flow.items[sentence.lowerBound].tokens.lowerBound,
                flow.words.isWord[first - 1] || flow.words.lower[first - 1] == "'s",
                !ClosedClass.determiners.contains(flow.words.lower[first - 1]), flow.words.quotation[first - 1] < 0
            { first -= 1 }
            return Speaker(name: flow.words.string(first..<token + 1), kind: .unnamed)
        }
        return owned.map { speaker(.organization($0)) }
    }

    /// Whether a subject is read, as only something written is: `It read: “…”`.
    func isRead(_ item: Int) -> Bool {
        let tokens = flow.words.text.tokens
        let verb = Int(tokens[flow.items[item].tokens.lowerBound].head)
        return verb >= 0 && flow.words.lower[verb] == "read"
    }

    /// Returns the last thing written that the text named within a sentence or two before a pronoun.
    func writing(before range: Range<Int>) -> Speaker? {
        if let latestThing, latestThing.kind == .document { return latestThing }
        let here = flow.sentenceOfItem[range.lowerBound]
        for item in (max(0, range.lowerBound - Self.sentenceReach)..<range.lowerBound).reversed()
        where here - flow.sentenceOfItem[item] <= 1 && !flow.items[item].isQuotation {
            let token = flow.items[item].tokens.lowerBound
            guard cast.nameOfToken[token] < 0, flow.words.text.tokens[token].tag == .nn,
                DescriptionLexicon.documents.contains(flow.words.lower[token])
            else { continue }
            return Speaker(name: flow.words.string(start(ofPhrase: token)..<token + 1), kind: .document)
        }
        return nil
    }

    /// Returns what a sentence is about when that is something somebody wrote: `Miller's book has caused a stir. It says …`.
    func work(of sentence: Range<Int>) -> Speaker? { mainSubject(of: sentence).flatMap { work(at: $0) } }

    /// Returns what `it` takes up from the last sentence: a country, or a writing when it speaks in the present, as what is
    /// written goes on to: `Miller's letter has angered the bank. It said …` may be the bank's.
    func subjectTakenUp(by item: Int) -> Speaker? {
        guard let latestSubject, latestSubject.kind == .document else { return latestSubject }
        let tokens = flow.words.text.tokens
        let verb = Int(tokens[flow.items[item].tokens.lowerBound].head)
        return verb >= 0 && tokens[verb].tag == .vbz ? latestSubject : nil
    }

    /// Returns the speaker of a source that `it` may take up in the next sentence: the title of a book, or a country when the
    /// sentence tells of no body and no writing besides.
    func takenUpNext(_ source: Source, in sentence: Range<Int>) -> Speaker? {
        guard source.mention == .name, let speaker = source.speaker else { return nil }
        switch speaker.kind {
        case .document: return speaker
        case .country: return sentence.contains { isOtherThing($0) } ? nil : speaker
        default: return nil
        }
    }

    /// Whether nothing but a comma stands before a subject that tells the clause before it: `…, it announced in May.`
    func closesSentence(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && flow.lower(range.lowerBound - 1) == ","
    }

    private func isOtherThing(_ item: Int) -> Bool {
        if case .organization? = cast.entity(at: flow.items[item].tokens.lowerBound) { return true }
        let noun = flow.lower(item)
        return DescriptionLexicon.isBody(noun) || DescriptionLexicon.documents.contains(noun)
    }

    /// Returns what a noun for something written stands for when a person's name is before it: `Jane Miller's new book`.
    private func work(at token: Int) -> Speaker? {
        guard cast.nameOfToken[token] < 0, flow.words.text.tokens[token].tag == .nn,
            DescriptionLexicon.documents.contains(flow.words.lower[token])
        else { return nil }
        let first = start(ofPhrase: token)
        guard first > 1, ["'s", "'"].contains(flow.words.lower[first - 1]), case .person? = cast.entity(at: first - 2)
        else { return nil }
        let author = cast.named[cast.nameOfToken[first - 2]].mention.tokens
        return Speaker(name: flow.words.string(author.lowerBound..<token + 1), kind: .document)
    }

    /// Whether `it` may take up a body by its noun alone: a government needs no name; other bodies without one give way to
    /// those that have one.
    func isTakenUpUnnamed(_ noun: String) -> Bool { DescriptionLexicon.nameless.contains(noun) || bodies.isEmpty }

    /// Returns the verbs whose object is `it`, whose subjects are therefore something else: `The court fined it, and it said …`.
    private func clausesAboutOther(in items: Range<Int>) -> Set<Int32> {
        let tokens = items.lazy.filter { !flow.items[$0].isQuotation }.map { flow.items[$0].tokens.lowerBound }
        return Set(
            tokens.filter { flow.words.lower[$0] == "it" && flow.words.text.tokens[$0].relation == .obj }
                .map { flow.words.text.tokens[$0].head })
    }
}
