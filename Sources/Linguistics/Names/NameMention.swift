/// A name as it stands in a text, without titles, articles or a possessive 's.
public struct NameMention: Hashable, Sendable {
    /// The indices of its tokens.
    public var tokens: Range<Int>
    /// What it stands for.
    public var kind: NameKind
    /// How sure the tagger is, from 0 to 1.
    public var score: Float

    /// Makes a mention.
    public init(tokens: Range<Int>, kind: NameKind, score: Float) {
        self.tokens = tokens
        self.kind = kind
        self.score = score
    }
}
