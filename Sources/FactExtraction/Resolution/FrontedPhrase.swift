import Linguistics

/// A phrase that stands before the subject of its clause: `In his book, Smith …`, `When he came, Smith …`.
///
/// A pronoun in it means that subject as a rule.
enum FrontedPhrase: Int, Sendable {
    case prepositional
    case clausal
    case other

    /// Trees are shallow; the bound is for broken ones.
    private static let deepest = 12

    /// Returns the phrase around a token, with the token of the subject behind it.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - words: The article's words.
    ///   - subjects: The subjects of its clauses.
    /// - Returns: The widest such phrase; `nil` when the clauses around the token have no subject behind it.
    static func around(
        _ token: Int, _ words: Words, _ subjects: UnderstoodSubjects
    ) -> (phrase: FrontedPhrase, subject: Int)? {
        let tokens = words.text.tokens
        var found: (FrontedPhrase, Int)?
        var top = token
        for _ in 0..<deepest {
            let head = Int(tokens[top].head)
            guard head >= 0 else { break }
            let subject = subjects.printedSubject(of: head)
            if subject > token, subject != top { found = (FrontedPhrase(tokens[top].relation), subject) }
            top = head
        }
        return found
    }

    private init(_ relation: Relation) {
        switch relation {
        case .obl, .oblUnmarked, .nmod: self = .prepositional
        case .advcl, .acl, .ccomp, .xcomp, .parataxis: self = .clausal
        default: self = .other
        }
    }
}
