import Linguistics

/// What a mention is in its clause, as far as it matters to who is taken up by a pronoun.
enum GrammaticalRole: Int, CaseIterable, Sendable {
    case subject
    case passiveSubject
    case object
    case possessive
    /// Behind a preposition, beside a verb.
    case oblique
    /// Behind a preposition, beside a noun.
    case modifier
    /// Before a noun: `the Smith house`.
    case compound
    /// The root of a sentence without a verb, and the rest.
    case other

    /// How many heads up a chain of conjuncts or descriptions is followed.
    private static let deepest = 6

    init(of token: Int, in tokens: [Token]) {
        var current = token
        for _ in 0..<Self.deepest {
            let relation = tokens[current].relation
            switch relation {
            case .nsubj, .nsubjOuter: self = .subject
            case .nsubjPassive: self = .passiveSubject
            case .obj, .iobj: self = .object
            case .nmodPossessive: self = .possessive
            case .obl, .oblAgent, .oblUnmarked, .xcomp: self = .oblique
            case .nmod, .nmodUnmarked: self = .modifier
            case .compound, .amod: self = .compound
            // `Smith and Jones came`, `the economist Jane Jones came`: all are subjects.
            case .conj, .flat, .nmodDescription, .appos:
                let head = Int(tokens[current].head)
                guard head >= 0 else {
                    self = .other
                    return
                }
                current = head
                continue
            default: self = .other
            }
            return
        }
        self = .other
    }

    /// Whether it is the subject of an active or passive clause.
    var isSubject: Bool { self == .subject || self == .passiveSubject }
}
