/// Who a statement is attributed to: the words as printed, and who they stand for.
public struct Source: Hashable, Sendable {
    /// How the source is printed.
    public enum MentionKind: String, Hashable, Sendable, CaseIterable {
        case description
        case name
        case pronoun
    }

    /// The mention as printed, titles and descriptions included: `The US official`.
    public let span: Span
    /// How the mention refers.
    public let mention: MentionKind
    /// Who it really is; `nil` when that cannot be told.
    public let speaker: Speaker?

    /// Makes a source.
    public init(span: Span, mention: MentionKind, speaker: Speaker?) {
        self.span = span
        self.mention = mention
        self.speaker = speaker
    }
}
