/// One place in the text where a person, an organization or a place is meant.
public struct Mention: Hashable, Sendable {
    /// How a mention refers.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A proper name: `Christopher Landau`.
        case name
        /// A description: `the US official`.
        case nominal
        /// A pronoun: `he`.
        case pronoun
    }

    /// The words of the mention; a name stands without titles, articles or a possessive `'s`.
    public let span: Span
    /// How the mention refers.
    public let kind: Kind

    /// Makes a mention.
    public init(span: Span, kind: Kind) {
        self.span = span
        self.kind = kind
    }
}
