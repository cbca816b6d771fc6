import FactModel

/// A cue with its source and its content, as items of the flow.
struct Attribution: Sendable {
    /// The items of the cue.
    var cue: Range<Int>
    /// The items of the source; `nil` when the source is that of another attribution or unknown.
    var source: Range<Int>?
    /// The pieces of content in the order of the text.
    var content: [Range<Int>]
    /// What the speaker does.
    var act: SpeechAct
    /// How sure the rule is, from 0 to 1.
    var confidence: Double
    /// The name of the rule.
    var rule: String
    /// Whether the content stands in the quotation that opens the next sentence or paragraph.
    var leadsIn = false
}
