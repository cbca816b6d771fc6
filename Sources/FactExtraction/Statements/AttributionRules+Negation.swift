import FactModel
import Linguistics

/// Tells what was said from what, as the article has it, was not.
extension AttributionRules {
    /// Whether the source of an attribution does not say its content: `never said that …`, `nobody said …`,
    /// `without saying that …`, `refused to leave`.
    func isNegated(_ attribution: Attribution, in sentence: Range<Int>) -> Bool {
        let cue = attribution.cue.lowerBound
        if let verb = CueLexicon.verb(flow.lower(cue))?.verb, verb.frames.contains(.refusal) { return true }
        if cue > sentence.lowerBound, flow.lower(cue - 1) == "without" { return true }
        let tokens = flow.words.text.tokens
        for item in max(sentence.lowerBound, cue - Self.reach)..<cue where Self.negations.contains(flow.lower(item)) {
            // `not only said`
            if Int(tokens[token(item)].head) == token(cue), !Self.focusing.contains(flow.lower(item + 1)) {
                return true
            }
        }
        // `Neither X nor Y said`
        if let source = attribution.source, source.lowerBound > sentence.lowerBound,
            ["nor", "neither"].contains(flow.lower(source.lowerBound - 1))
        {
            return true
        }
        guard let source = attribution.source, Self.nobodies.contains(flow.lower(source.lowerBound)) else {
            return false
        }
        // `No 10`
        return source.count == 1 || tokens[token(source.lowerBound + 1)].tag != .cd
    }

    /// Whether nothing was said of a topic: `Neither board commented on the report`.
    func isSilence(_ attribution: Attribution) -> Bool {
        attribution.isNegated && attribution.rule == "subject-cue-about" && attribution.act == .said
    }

    /// How far before a cue its negation may stand.
    private static let reach = 8
    private static let negations = ClosedClass.set("not n't never neither nor hardly")
    private static let focusing = ClosedClass.set("only just merely simply")
    private static let nobodies = ClosedClass.set("few neither no nobody none")
}
