/// Something that a source said in an article: a quotation, or the content of reported speech.
public struct Statement: Hashable, Sendable {
    /// How the words are given.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Inside quotation marks.
        case direct
        /// In the reporter's words.
        case indirect
        /// In the reporter's words, with quoted words inside.
        case mixed
    }

    /// How the words are given.
    public var kind: Kind
    /// The pieces of content in the order of the text; several when an attribution interrupts them, never none.
    public var fragments: [Span]
    /// The quoted words inside a mixed statement.
    public var quoted: [Span]
    /// The word or words that announce the statement: `said`, `according to`.
    public var cue: Span?
    /// What the speaker does with the words.
    public var act: SpeechAct
    /// Whether the article tells that the source does not do so: `never said that …`, `declined to endorse it`.
    public var isNegated: Bool
    /// Who said it; `nil` for a quotation without attribution.
    public var source: Source?
    /// The index, among the article's statements, of the one that this one is reported in.
    public var nestedIn: Int?
    /// A number that the parts of one attribution share.
    public var group: Int
    /// How sure the rule is, from 0 to 1.
    public var confidence: Double
    /// The name of the rule that found it.
    public var rule: String

    /// Makes a statement of at least one fragment.
    public init(
        kind: Kind, fragments: [Span], quoted: [Span] = [], cue: Span? = nil, act: SpeechAct = .said,
        isNegated: Bool = false, source: Source? = nil, nestedIn: Int? = nil, group: Int = 0, confidence: Double,
        rule: String
    ) {
        precondition(!fragments.isEmpty, "a statement has content")
        self.kind = kind
        self.fragments = fragments
        self.quoted = quoted
        self.cue = cue
        self.act = act
        self.isNegated = isNegated
        self.source = source
        self.nestedIn = nestedIn
        self.group = group
        self.confidence = confidence
        self.rule = rule
    }

    /// From the start of the first fragment to the end of the last, an attribution between them included.
    public var span: Span {
        Span(start: fragments[0].start, end: fragments[fragments.count - 1].end)
    }
}
