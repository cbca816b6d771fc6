/// A text with everything the engine sees in it. All offsets are half-open and count UTF-8 bytes of ``utf8``.
public struct AnnotatedText: Sendable {
    /// The text itself.
    public let utf8: [UInt8]
    /// The tokens in order; they never overlap, and what lies between them is white space.
    public internal(set) var tokens: [Token]
    /// The token indices of each sentence, in order and covering all tokens.
    public internal(set) var sentences: [Range<Int>]
    /// The bytes of each paragraph, without the white space around it.
    public internal(set) var paragraphs: [Range<Int>]
    /// The quotations in the order of their opening marks.
    public internal(set) var quotations: [Quotation]
    /// The names in order; they never overlap.
    public internal(set) var names: [NameMention] = []

    /// Returns the bytes of a token.
    public func bytes(of token: Token) -> ArraySlice<UInt8> { utf8[token.range] }

    /// Returns the words of a token.
    public func text(of token: Token) -> String { text(of: token.range) }

    /// Returns the words of a range of byte offsets.
    public func text(of range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
}
