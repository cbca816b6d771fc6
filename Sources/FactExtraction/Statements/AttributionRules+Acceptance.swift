import FactModel
import Linguistics

/// Which attributions are likely enough.
extension AttributionRules {
    /// What a verb needs that may tell of something done rather than said: `she defended her title`.
    private static let threshold = 0.6

    /// Whether content is a clause as verbs of speech take it, without which they would stand for something else.
    private func tellsClause(_ attribution: Attribution) -> Bool {
        guard Self.clauses.contains(attribution.rule), !CueLexicon.isPrivate(attribution.lemma) else { return false }
        if let source = attribution.source, !mayTell(source) { return false }
        let frames = CueLexicon.verb(attribution.lemma)?.verb.frames ?? []
        return attribution.rule != "subject-cue-clause" || frames.contains(.clause)
    }

    private func words(in pieces: [Range<Int>]) -> Int {
        pieces.reduce(0) { $0 + flow.tokens($1).count { flow.words.isWord[$0] } }
    }

    private static let acts: WordSet = ["subject-cue-request", "subject-cue-infinitive"]
    private static let clauses: WordSet = [
        "subject-cue-clause", "clause-subject-cue", "clause-cue-subject", "clause-interrupted", "as-subject-cue",
        "according-to", "according-to-behind",
    ]

    /// Whether an attribution is likely enough: less will do for quoted words and for clauses behind `that`, where a doubt
    /// is one of bounds.
    func accepts(_ attribution: Attribution) -> Bool {
        let isQuoted = attribution.content.allSatisfy { $0.count == 1 && flow.items[$0.lowerBound].isQuotation }
        let isNoun = flow.words.text.tokens[token(attribution.cue.lowerBound)].tag.isCommonNoun
        let isKnown = isNoun || CueLexicon.isCue(attribution.lemma) || attribution.lemma == "according"
        if isQuoted, CueLexicon.isListed(attribution.lemma), let quote = attribution.content.first?.lowerBound {
            if attribution.rule == "quote-subject-cue", closesSpeech(quote) { return true }
            // `a blast that the mayor described as “deliberate”`
            if attribution.rule == "subject-cue-quote", quote > 0, flow.lower(quote - 1) == "as" { return true }
        }
        // `quoted an aide as saying the minister would go`
        if let source = attribution.source, attribution.rule.hasPrefix("participle-"),
            source.upperBound == attribution.cue.lowerBound - 1, flow.lower(source.upperBound) == "as"
        {
            return true
        }
        if isQuoted || isKnown && attribution.rule.hasSuffix("-that") {
            return attribution.confidence >= model.threshold / 3
        }
        // `In May, according to the board, …`: a time in front leaves no other reading.
        if attribution.rule == "according-to-time" { return true }
        // `denied taking bribes` tells of nothing but words.
        if attribution.lemma == "deny", attribution.rule == "subject-cue-infinitive", let source = attribution.source,
            canSpeak(source)
        {
            return true
        }
        // So will they for what somebody is asked, or promises, to do.
        if Self.acts.contains(attribution.rule), attribution.lemma != "ask", !attribution.isInside,
            let source = attribution.source, canSpeak(source), CueLexicon.isListed(attribution.lemma),
            CueLexicon.verb(attribution.lemma)?.verb.frames.contains(.refusal) == false
        {
            return attribution.confidence >= model.threshold / 3
        }
        // So will they for a clause of a verb that means nothing but speech.
        let isSpeech = CueLexicon.isListed(attribution.lemma) || attribution.lemma == "according"
        if isSpeech, tellsClause(attribution),
            // `The baker, who said he was tired, left`: commas bound what is told.
            words(in: attribution.content) > (attribution.relative == nil ? 3 : 2)
        {
            return attribution.confidence >= model.threshold / 3
        }
        return attribution.confidence >= (isSpeech ? model.threshold : Self.threshold)
    }
}
