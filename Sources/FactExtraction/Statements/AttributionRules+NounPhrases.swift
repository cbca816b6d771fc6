import Linguistics

/// The noun phrases of the dependency trees, as sources are named by them.
extension AttributionRules {
    /// Returns the noun phrase of a head without what a comma, a bracket or a relative clause adds.
    func nounPhrase(around head: Int, before limit: Int) -> Range<Int>? {
        let words = flow.words
        switch words.text.tokens[head].tag {
        case .dt where Self.others.contains(words.lower[head]): break
        // `Those near the talks say …`
        case .dt where words.lower[head] == "those" && Int(trees.last[head]) > head: break
        case .wdt, .wp, .dt, .ex: return nil
        default: break
        }
        var start = Int(trees.first[head])
        while start < head, !words.isWord[start] || words.text.tokens[start].tag == .cc { start += 1 }
        // `with analysts saying …`
        while start < head, words.text.tokens[start].relation == .mark { start += 1 }
        // `a fire that Smith described as “a warning”`
        if start < head, words.lower[start] == "that", words.isCapital[start + 1] { start += 1 }
        // `As many experts have said, …`
        if start < head, words.lower[start] == "as" { start += 1 }
        if words.text.tokens[start].relation == .case, start < head {
            // What is fronted before the subject hangs on it, or the head is no subject.
            guard let comma = (start..<head).last(where: { words.lower[$0] == "," }) else { return nil }
            start = comma + 1
        }
        var end = endOfNounPhrase(around: head, before: limit)
        if words.isCapital[head] {
            // A name that the tree cut in two is whole in the text.
            while end < limit,
                words.isCapital[end] || end + 1 < limit && words.lower[end] == "." && words.isCapital[end + 1]
            {
                end += 1
            }
            while start > 0, words.isCapital[start - 1], words.text.tokens[start - 1].tag.isName,
                words.text.tokens[start - 1].sentence == words.text.tokens[head].sentence
            {
                start -= 1
            }
        }
        return items(start, end)
    }

    /// Returns where the noun phrase of a head ends, which its participles belong to but no other clause.
    private func endOfNounPhrase(around head: Int, before limit: Int) -> Int {
        let words = flow.words
        var end = head + 1
        let high = min(Int(trees.last[head]) + 1, limit)
        while end < high {
            // `the Mortgage Council (MC) and the Building Association (BA)`
            if end + 3 < high, words.lower[end] == "(", words.isAllCaps[end + 1], words.lower[end + 2] == ")",
                words.lower[end + 3] == "and"
            {
                end += 3
            }
            guard words.isWord[end] || Self.joiners.contains(words.lower[end]) else { break }
            let token = words.text.tokens[end]
            // `people briefed on the matter` are named by all of these words; a past tense is another clause, unless the
            // tree has it before a noun, as in `half of registered bakers`.
            let isPastTense =
                token.tag == .vbd
                && !(token.relation == .amod && Int(token.head) > end && end + 1 < high
                    && words.text.tokens[end + 1].tag != .in)
            if token.tag == .wdt || token.tag == .wp || isPastTense { break }
            end += 1
        }
        while end > head + 1, Self.joiners.contains(words.lower[end - 1]), words.lower[end - 1] != "'s" { end -= 1 }
        return end
    }

    /// Returns a phrase with the participle behind its noun that tells which is meant, as before a verb: `according to people
    /// briefed on the matter`.
    func withParticiple(_ phrase: Range<Int>, upTo high: Int) -> Range<Int> {
        let next = phrase.upperBound
        guard next < high, !flow.items[next].isQuotation else { return phrase }
        let tokens = flow.words.text.tokens
        let follows =
            tokens[token(next)].relation == .acl && flow.tokens(phrase).contains(Int(tokens[token(next)].head))
            && !flow.words.isCapital[Int(tokens[token(next)].head)]
        guard let participle = follows ? next : phrase.dropFirst().last(where: phrases.isParticiple) else {
            return phrase
        }
        let end = endOfNounPhrase(around: token(participle), before: flow.tokens(phrase.lowerBound..<high).upperBound)
        return phrase.lowerBound..<max(next, flow.itemOfToken[end - 1] + 1)
    }

    /// Returns a noun for something written with who wrote it: `according to an analysis by the Herald`.
    func withAuthor(_ phrase: Range<Int>, upTo high: Int) -> Range<Int> {
        let by = phrase.upperBound
        guard by + 1 < high, flow.lower(by) == "by", isWritten(phrase),
            let author = phrases.phrase(startingAt: by + 1, upTo: high), !author.contains(where: flow.isFinite),
            isAuthor(author), !phrases.isDay(author)
        else { return phrase }
        return phrase.lowerBound..<author.upperBound
    }

    /// Whether a phrase behind `by` names or describes who may write.
    private func isAuthor(_ phrase: Range<Int>) -> Bool {
        let head = flow.head(of: phrase)
        let noun = flow.lower(head)
        return flow.isCapital(head) || DescriptionLexicon.isPerson(noun) || DescriptionLexicon.isGroup(noun)
            || DescriptionLexicon.isBody(noun) || DescriptionLexicon.isBodies(noun)
            || noun.hasSuffix("s") && DescriptionLexicon.mayBePerson(String(noun.dropLast()))
    }

    /// Determiners that stand for people by themselves: `Another said …`.
    private static let others = ClosedClass.set("another some both many each all neither several")

    private static let joiners: WordSet = ["'s", "'", "-", "&", "/", "."]

    private func items(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end, (start..<end).allSatisfy({ flow.words.quotation[$0] < 0 }) else { return nil }
        return flow.itemOfToken[start]..<flow.itemOfToken[end - 1] + 1
    }
}
