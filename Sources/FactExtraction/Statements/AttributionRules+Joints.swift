import Linguistics

/// How the attributions of a sentence are joined to each other.
extension AttributionRules {
    /// Whether a verb goes on where the content of another ends with a comma and `and`, so that both have one subject:
    /// `They said it was “late”, and ordered a review`.
    func continues(_ attribution: Attribution, _ last: Attribution) -> Bool {
        let and = attribution.cue.lowerBound - 1
        guard let end = last.content.last?.upperBound, end == and - 1, flow.lower(and) == "and", flow.lower(end) == ",",
            let source = attribution.source
        else { return false }
        return last.content.contains { $0.overlaps(source) }
    }

    /// Whether commas cut out a participle with its content between a subject and its verb.
    func isInserted(_ attribution: Attribution, in sentence: Range<Int>) -> Bool {
        guard attribution.rule.hasPrefix("participle"), let end = attribution.content.last?.upperBound,
            end + 1 < sentence.upperBound, flow.lower(end) == ",", !flow.items[end + 1].isQuotation,
            attribution.cue.lowerBound > sentence.lowerBound, flow.lower(attribution.cue.lowerBound - 1) == ","
        else { return false }
        return flow.isFinite(end + 1)
    }

    /// Whether a word or mark joins one clause to the next.
    func joins(_ item: Int) -> Bool { ["and", "but", "while", ";", ","].contains(flow.lower(item)) }

    /// Returns who gave an order in what another tells, when a pronoun gives it to somebody whom that clause tells of: `Smith
    /// said the chief met the guards, telling them to keep quiet`, but not `Smith said it rained, telling them to wait`.
    func subjectInside(_ last: Attribution?, _ attribution: Attribution, in sentence: Range<Int>) -> Range<Int>? {
        guard attribution.rule == "participle-request", let last, let content = last.content.last,
            content.lowerBound >= last.cue.upperBound,
            let own = subjectAbove(attribution.cue.lowerBound, in: sentence), content.contains(own.lowerBound),
            mayTell(own), attribution.cue.upperBound < sentence.upperBound,
            ["him", "her", "them"].contains(flow.lower(attribution.cue.upperBound))
        else { return nil }
        let tokens = flow.words.text.tokens
        let isMet = (own.upperBound..<max(own.upperBound, attribution.cue.lowerBound)).contains {
            !flow.items[$0].isQuotation && tokens[token($0)].relation == .obj && canSpeak($0..<$0 + 1)
        }
        return isMet ? own : nil
    }

    /// Returns the subject of a participle’s own clause when that comes behind the last attribution: `They argued that it
    /// was late; the court disagreed, ruling …`.
    func subjectBehind(
        _ last: Attribution?, _ attribution: Attribution, in sentence: Range<Int>
    ) -> Range<Int>? {
        guard let last, let content = last.content.last,
            let own = subjectAbove(attribution.cue.lowerBound, in: sentence),
            own.lowerBound >= max(content.upperBound, last.cue.upperBound),
            own.upperBound <= attribution.cue.lowerBound
        else { return nil }
        return own
    }
}
