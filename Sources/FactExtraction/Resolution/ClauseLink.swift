import Linguistics

/// How the clause of a pronoun is joined to the clause of a mention before it in the sentence.
enum ClauseLink: Int, CaseIterable, Sendable {
    case same
    /// The pronoun's clause depends on the mention's as its content, an adverbial, a modifier of a noun or a conjunct.
    case content
    case adverbial
    case relative
    case conjunct
    /// The mention's clause depends on the pronoun's.
    case above
    /// Neither depends on the other.
    case beside

    /// The clauses above one clause, from itself upwards, with the link that leads to each.
    struct Chain: Sendable {
        fileprivate let links: [(clause: Int, link: ClauseLink)]
        private static let deepest = 8

        init(from clause: Int, _ subjects: UnderstoodSubjects, _ tokens: [Token]) {
            var links: [(clause: Int, link: ClauseLink)] = [(clause, .same)]
            var current = clause
            while links.count < Self.deepest, tokens[current].head >= 0 {
                let link = ClauseLink(tokens[current].relation)
                current = subjects.clause(of: current)
                links.append((current, link))
            }
            self.links = links
        }

        func link(to clause: Int) -> ClauseLink? { links.first { $0.clause == clause }?.link }
    }

    private init(_ relation: Relation) {
        switch relation {
        case .ccomp, .xcomp, .csubj: self = .content
        case .advcl: self = .adverbial
        case .acl, .relativeClause, .adverbialRelativeClause: self = .relative
        default: self = .conjunct
        }
    }
}
