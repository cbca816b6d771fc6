/// Turns text into tokens, sentences, paragraphs, quotations and names, with tags and dependency trees.
public struct Annotator: Sendable {
    private let nameTagger: NameTagger

    /// Makes an annotator.
    public init() { nameTagger = .embedded }

    /// Makes an annotator that finds names by other weights.
    package init(nameTagger: NameTagger) { self.nameTagger = nameTagger }

    /// Annotates a text.
    ///
    /// - Parameters:
    ///   - utf8: The text, valid UTF-8 of less than 2 GB; bytes that are not become tokens of their own.
    ///   - part: The bytes to annotate; the rest is left out. Default: all.
    ///   - sentenceEnd: The offset in bytes at which a sentence ends though no mark does so: a dateline’s end. Default: none.
    /// - Returns: The annotated text; its offsets refer to the whole of `utf8`.
    public func annotate(_ utf8: [UInt8], in part: Range<Int>? = nil, sentenceEnd: Int? = nil) -> AnnotatedText {
        var result = AnnotatedText(utf8: utf8, tokens: [], sentences: [], paragraphs: [], quotations: [])
        utf8.withUnsafeBufferPointer { bytes in
            let text = CodePoints(bytes, in: (part ?? 0..<utf8.count).clamped(to: 0..<utf8.count))
            result.segment(text, sentenceEnd: sentenceEnd)
            result.names = nameTagger.names(parsing: &result, text: text)
        }
        return result
    }

    /// Annotates a text whose tokens and sentences are known: fills tags and trees and leaves the rest.
    public func annotateTokens(of text: AnnotatedText) -> AnnotatedText {
        var result = text
        result.parse()
        return result
    }
}
