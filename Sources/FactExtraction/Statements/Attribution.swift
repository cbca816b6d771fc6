import FactModel

/// A cue with its source and its content, as items of the flow.
struct Attribution: Sendable {
    /// The items of the cue.
    var cue: Range<Int>
    /// The base form of the cue's verb or noun.
    var lemma: String
    /// The items of the source; `nil` when the source is that of another attribution or unknown.
    var source: Range<Int>?
    /// The item of the relative pronoun that stands for the source: `Miller, who said …`.
    var relative: Int?
    /// The pieces of content in the order of the text.
    var content: [Range<Int>]
    /// The noun and pronoun before a report that has the subject or object of what is told: `rights which it says are vital`.
    var antecedent: Range<Int>?
    /// What the speaker does.
    var act: SpeechAct
    /// Whether the source is told not to say the content: `never said that …`.
    var isNegated = false
    /// How likely the attribution is right, from 0 to 1.
    var confidence: Double = 0
    /// The rank among the readings of the same cue; the highest is the best.
    var rank: Double = 0
    /// The name of the rule.
    var rule: String
    /// Whether the source is the subject of an earlier verb too: `X came and said …`.
    var isShared = false
    /// Whether the content ends or begins elsewhere than the rules say.
    var isElsewhere = false
    /// Whether the content can end nowhere else: what is fronted ends before the main clause.
    var isBounded = false
    /// Whether the content stands in the quotation that opens the next sentence or paragraph.
    var leadsIn = false
    /// The signs that the model weighed.
    var signs: [AttributionSign] = []
    /// Whether it lies in the content of an earlier attribution.
    var isInside = false
}
