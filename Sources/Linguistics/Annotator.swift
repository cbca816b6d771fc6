/// Turns text into tokens, sentences, paragraphs and quotations.
public struct Annotator: Sendable {
    /// Makes an annotator.
    public init() {}

    /// Annotates a text.
    ///
    /// - Parameters:
    ///   - utf8: The text, valid UTF-8.
    ///   - part: The bytes to annotate; the rest is left out. Default: all.
    /// - Returns: The annotated text; its offsets refer to the whole of `utf8`.
    public func annotate(_ utf8: [UInt8], in part: Range<Int>? = nil) -> AnnotatedText {
        AnnotatedText(utf8: utf8, tokens: [], sentences: [], paragraphs: [], quotations: [])
    }
}
