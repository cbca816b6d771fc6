/// A name as it stands in a text, without titles, articles or a possessive 's.
public struct NameMention: Hashable, Sendable {
    /// The indices of its tokens.
    public var tokens: Range<Int>
    /// What it stands for.
    public var kind: NameKind

    /// Makes a mention.
    public init(tokens: Range<Int>, kind: NameKind) {
        self.tokens = tokens
        self.kind = kind
    }
}
