/// One token of a text: a word, a number, a clitic or a punctuation mark, by the conventions of Universal Dependencies.
public struct Token: Hashable, Sendable {
    /// The offset of its first byte in the text.
    public var start: Int32
    /// The offset after its last byte.
    public var end: Int32
    /// The index of its sentence.
    public var sentence: Int32
    /// The index of its paragraph.
    public var paragraph: Int32
    /// Whether white space or the start of the text stands before it.
    public var followsSpace: Bool
    /// Whether it stands between the marks of a quotation; the marks themselves do not.
    public var isInsideQuotation: Bool
    /// Its part of speech.
    public var tag: Tag
    /// The token's relation to its head.
    public var relation: Relation
    /// The index of its head in the text's tokens, always in the same sentence; -1 for the sentence's root.
    public var head: Int32

    /// Makes a token.
    public init(
        start: Int32, end: Int32, sentence: Int32 = 0, paragraph: Int32 = 0, followsSpace: Bool = false,
        isInsideQuotation: Bool = false, tag: Tag = .nn, relation: Relation = .root, head: Int32 = -1
    ) {
        self.start = start
        self.end = end
        self.sentence = sentence
        self.paragraph = paragraph
        self.followsSpace = followsSpace
        self.isInsideQuotation = isInsideQuotation
        self.tag = tag
        self.relation = relation
        self.head = head
    }

    /// Its bytes as half-open offsets into the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
}
