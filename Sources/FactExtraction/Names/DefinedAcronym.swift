import FactModel

/// An acronym and the words that a text says it stands for, as tokens.
struct DefinedAcronym: Hashable, Sendable {
    /// The tokens of the acronym, without its brackets.
    var short: Range<Int>
    /// Whether the acronym is printed with a plural's `s`, which does not belong to it.
    var isPlural: Bool
    /// The tokens of the long form, without an article before it.
    var long: Range<Int>

    /// Returns the bytes of the acronym without a plural's `s`.
    func shortSpan(_ words: Words) -> Span {
        let span = words.span(short)
        return isPlural ? Span(start: span.start, end: span.end - 1) : span
    }
}
