import FactModel
import Linguistics

/// The constructions in which the subject stands behind its cue.
extension AttributionRules {
    /// `“…,” said X, a lawyer for Y, “…”` and `…, said X.`
    func inverted(_ clause: Clause) -> Attribution? {
        let (verb, cue, sentence, taken) = (clause.verb, clause.cue, clause.sentence, clause.taken)
        guard verb.frames.contains(.quotation), cue.lowerBound > taken,
            !verb.frames.contains(.request) || flow.items[cue.lowerBound - 1].isQuotation,
            let subject = phrases.phrase(startingAt: cue.upperBound, upTo: sentence.upperBound)
        else { return nil }
        // `…, say experts`, but not `“…,” state prosecutor Tom Hill told them`
        if clause.form == .base,
            !isPlural(subject) || flow.isWord(cue.lowerBound - 1) || subject.contains(where: flow.isFinite)
        {
            return nil
        }
        var attribution = Attribution(
            cue: cue, lemma: verb.lemma, source: author(of: subject, by: verb), content: [], act: act(verb, cue),
            rule: "quote-cue-subject")
        if let quote = quotationBefore(cue.lowerBound, in: sentence, taken: taken) {
            attribution.content = [contentBefore(cue.lowerBound, endingWith: quote, in: sentence, taken: taken)]
        } else if let before = clauseBefore(cue.lowerBound, in: sentence, taken: taken),
            let rest = behind(subject, in: sentence), isClause(rest),
            !isClause(before) || !before.contains(where: flow.isFinite) && flow.isFinite(rest.lowerBound)
                || isUnfinished(before) && hasOwnSubject(rest)
        {
            // `On a larger scale, said Smith, it works`; a single word in front belongs to the telling: `Also, said Smith, …`.
            attribution.content = before.count > 1 ? [before, rest] : [rest]
            attribution.rule = "clause-interrupted"
            attribution.isBounded = true
            return attribution
        } else if let before = clauseBefore(cue.lowerBound, in: sentence, taken: taken), before.count >= 3,
            // `The site, which was shut, listed several groups`
            verb.frames.contains(.clause) || mayClose(verb, subject)
        {
            attribution.content = [before]
            attribution.rule = "clause-cue-subject"
            // `It works, says Smith, as long as it is dry`
            if let rest = behind(subject, in: sentence), tellsCondition(rest) {
                attribution.content.append(rest)
                attribution.rule = "clause-interrupted"
                attribution.isBounded = true
                return attribution
            }
        } else if let before = clauseWithoutComma(before: cue, subject) {
            attribution.content = [max(taken, sentence.lowerBound)..<before]
            attribution.rule = "clause-cue-subject"
        } else {
            return nil
        }
        if let rest = quotationAfter(subject.upperBound, in: sentence) { attribution.content.append(rest) }
        return attribution
    }

    /// Whether words tell on which condition what stands before them holds.
    private func tellsCondition(_ words: Range<Int>) -> Bool {
        guard words.count > 2, !words.contains(where: { flow.items[$0].isQuotation }) else { return false }
        let opens =
            ["if", "unless"].contains(flow.lower(words.lowerBound))
            || flow.lower(words.lowerBound) == "provided" && flow.lower(words.lowerBound + 1) != "by"
            || words.prefix(3).elementsEqual(["as", "long", "as"]) { flow.lower($0) == $1 }
        return opens && words.contains(where: flow.isFinite)
    }

    /// Whether words before an attribution only lead to what comes behind it: a clause that a conjunction opens, or one whose
    /// `that` still lacks its verb: `If it rains, said Smith, …`, `It means that in winter, said Smith, …`.
    private func isUnfinished(_ words: Range<Int>) -> Bool {
        if let that = words.last(where: { flow.lower($0) == "that" }), tag(that) == .in,
            !(that..<words.upperBound).contains(where: { flow.items[$0].isQuotation || flow.isFinite($0) })
        {
            return true
        }
        var first = words.lowerBound
        if ["and", "but"].contains(flow.lower(first)) { first += 1 }
        return first < words.upperBound && Self.subordinators.contains(flow.lower(first))
            && !words.contains { flow.lower($0) == "," || flow.items[$0].isQuotation }
    }

    private static let subordinators = ClosedClass.set(
        "if unless when while as because although though since once until after before whenever whether")

    /// Whether words begin with a subject and its verb, a conjunction before them left out.
    private func hasOwnSubject(_ words: Range<Int>) -> Bool {
        let first =
            ["so", "then", "even"].contains(flow.lower(words.lowerBound)) ? words.lowerBound + 1 : words.lowerBound
        guard first < words.upperBound, !["who", "which", "that", "but", "and"].contains(flow.lower(first)) else {
            return false
        }
        if Self.subordinators.contains(flow.lower(first)) { return true }
        return AfterCue.isFiniteClause(first..<words.upperBound, flow: flow)
    }

    private func tag(_ item: Int) -> Tag { flow.words.text.tokens[token(item)].tag }

    /// `“…,” was Smith’s assessment.`, `“…” is the verdict of the board`: a noun for something said, and whose it is.
    func verdict(at item: Int, in sentence: Range<Int>, taken: Int) -> Attribution? {
        guard ["was", "is", "came"].contains(flow.lower(item)), item > sentence.lowerBound,
            flow.items[item - 1].isQuotation, closesSpeech(item - 1),
            let phrase = phrases.phrase(startingAt: item + 1, upTo: sentence.upperBound)
        else { return nil }
        let source: Range<Int>
        let noun: Int
        var isOf = false
        if let mark = phrase.last(where: { ["'s", "'"].contains(flow.lower($0)) }), mark > phrase.lowerBound {
            (source, noun) = (phrase.lowerBound..<mark, phrase.upperBound - 1)
        } else if let of = phrase.dropFirst().first(where: { ["of", "from"].contains(flow.lower($0)) }),
            of + 1 < phrase.upperBound
        {
            (source, noun) = (of + 1..<phrase.upperBound, of - 1)
            isOf = flow.lower(of) == "of"
        } else {
            return nil
        }
        let lemma = flow.words.text.lemma(of: flow.words.text.tokens[token(noun)])
        // `“Help!” is the story of a boy` is the story of no speaker.
        guard Self.verdicts.contains(lemma) || !isOf && CueLexicon.isSaid(lemma) else { return nil }
        var attribution = Attribution(
            cue: item..<item + 1, lemma: "say", source: source,
            content: [contentBefore(item, endingWith: item - 1, in: sentence, taken: taken)], act: .said,
            rule: "quote-cue-subject")
        weigh(&attribution, in: sentence, isInside: false)
        return attribution
    }

    private static let verdicts: WordSet = [
        "verdict", "response", "reaction", "reply", "message", "judgment", "judgement", "retort", "summary",
    ]

    /// Returns whose words a verb that is none of speech brings: `“No,” came the reply from Smith`.
    private func author(of subject: Range<Int>, by verb: CueVerb) -> Range<Int> {
        guard !CueLexicon.isListed(verb.lemma),
            let from = subject.dropFirst().first(where: { ["from", "of"].contains(flow.lower($0)) }),
            from + 1 < subject.upperBound
        else { return subject }
        let noun = flow.words.text.lemma(of: flow.words.text.tokens[token(from - 1)])
        let author = from + 1..<subject.upperBound
        return (CueLexicon.isSaid(noun) || CueLexicon.isListed(noun)) && canSpeak(author) ? author : subject
    }

    /// Returns where a clause ends that runs into `said Smith` without a comma, when a name and nothing more is left of the
    /// sentence: `It has educational elements said Mr Smith.`
    private func clauseWithoutComma(before cue: Range<Int>, _ subject: Range<Int>) -> Int? {
        guard subject.allSatisfy({ flow.isCapital($0) || flow.lower($0) == "." }),
            subject.upperBound < flow.items.count,
            [".", ","].contains(flow.lower(subject.upperBound)), cue.count == 1, flow.lower(cue.lowerBound) == "said",
            cue.lowerBound > 3, flow.isWord(cue.lowerBound - 1), !flow.isCapital(cue.lowerBound - 1)
        else { return nil }
        return cue.lowerBound
    }

    /// `Said X: “…”`, `Continued X, “…”`.
    func announced(_ clause: Clause) -> Attribution? {
        let (verb, cue, sentence) = (clause.verb, clause.cue, clause.sentence)
        guard verb.frames.contains(.quotation), clause.form == .past || clause.form == .third,
            cue.lowerBound == sentence.lowerBound,
            let subject = phrases.phrase(startingAt: cue.upperBound, upTo: sentence.upperBound)
        else { return nil }
        var attribution = Attribution(
            cue: cue, lemma: verb.lemma, source: subject, content: [], act: act(verb, cue), rule: "cue-subject-quote")
        if let quote = quotationAfter(subject.upperBound, in: sentence) {
            attribution.content = [quote]
        } else if flow.lower(sentence.upperBound - 1) == ":" {
            attribution.leadsIn = true
        } else {
            return nil
        }
        return attribution
    }
}
