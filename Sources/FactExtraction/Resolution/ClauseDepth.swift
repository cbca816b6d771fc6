import Linguistics

/// What a clause is to the sentence around it.
enum ClauseDepth: Int, CaseIterable, Sendable {
    case main
    case content
    case adverbial
    case relative

    /// How many conjuncts are followed.
    private static let deepest = 6

    /// - Parameters:
    ///   - clause: The verb, or other root, of the clause.
    ///   - tokens: The tokens of the text.
    init(of clause: Int, in tokens: [Token]) {
        var current = clause
        for _ in 0..<Self.deepest {
            guard tokens[current].relation == .conj, tokens[current].head >= 0 else { break }
            current = Int(tokens[current].head)
        }
        switch tokens[current].relation {
        case .ccomp, .xcomp, .csubj: self = .content
        case .advcl: self = .adverbial
        case .acl, .relativeClause, .adverbialRelativeClause: self = .relative
        default: self = .main
        }
    }
}
