import Linguistics

/// Which name each token of a text belongs to.
struct NamesByToken {
    private var names: [(kind: NameKind, isFirst: Bool)?]

    init(_ text: AnnotatedText) {
        names = [(kind: NameKind, isFirst: Bool)?](repeating: nil, count: text.tokens.count)
        for name in text.names {
            for token in name.tokens { names[token] = (name.kind, token == name.tokens.lowerBound) }
        }
    }

    /// The kind of the name that a token belongs to, and whether it opens it.
    subscript(_ token: Int) -> (kind: NameKind, isFirst: Bool)? { names[token] }
}
