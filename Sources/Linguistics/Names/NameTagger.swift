/// Finds names and tells what they stand for: two passes of a linear sequence model over hashed features.
///
/// The first pass reads every sentence by itself, the second knows what the first decided on the same words elsewhere
/// in the document. Only tokens with a capital, and what joins them, are looked at.
package struct NameTagger: Sendable {
    private let lexicon: NameLexicon
    private let head: NameHead
    private let weights: [NameWeights]

    /// The tagger with the weights that the program carries.
    static let embedded = NameTagger(
        lexicon: .embedded, head: .embedded, weights: [.embedded(pass: 0), .embedded(pass: 1)])

    /// A tagger with other weights: one set for the first pass only, two for both.
    package init(lexicon: NameLexicon, head: NameHead, weights: [NameWeights]) {
        self.lexicon = lexicon
        self.head = head
        self.weights = weights
    }

    /// Parses a text and returns the names in it.
    func names(parsing annotated: inout AnnotatedText, text: CodePoints) -> [NameMention] {
        var document = NameDocument(text: text, parsing: &annotated, lexicon: lexicon, head: head)
        for (pass, weights) in weights.enumerated() { document.decide(by: weights, isSecondPass: pass == 1) }
        document.spreadSurnames()
        document.settlePlaces()
        return document.mentions()
    }
}
