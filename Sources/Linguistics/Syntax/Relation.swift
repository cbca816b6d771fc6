/// A relation of Universal Dependencies, with the subtypes that the English treebanks use.
///
/// The raw values are those of the weights.
public enum Relation: UInt8, CaseIterable, Sendable {
    /// The sentence’s root.
    case root
    /// A clause that modifies a noun.
    case acl
    /// A relative clause.
    case relativeClause
    /// An adverbial clause.
    case advcl
    /// A relative clause that modifies a clause.
    case adverbialRelativeClause
    /// An adverb.
    case advmod
    /// An adjective before or after its noun.
    case amod
    /// An apposition.
    case appos
    /// An auxiliary.
    case aux
    /// A passive auxiliary.
    case auxPassive
    /// A preposition or possessive ending.
    case `case`
    /// A conjunction word.
    case cc
    /// The first word of “both … and”.
    case ccPreconj
    /// A clause as object: what was said.
    case ccomp
    /// A noun before its noun.
    case compound
    /// A verb’s particle.
    case compoundParticle
    /// A later conjunct.
    case conj
    /// A copula.
    case cop
    /// A clause as subject.
    case csubj
    /// A clause as subject of a clause that has a copula.
    case csubjOuter
    /// A clause as subject of a passive.
    case csubjPassive
    /// Anything else.
    case dep
    /// A determiner.
    case det
    /// A predeterminer.
    case detPredet
    /// An interjection.
    case discourse
    /// A dislocated element.
    case dislocated
    /// An expletive.
    case expl
    /// A later word of a fixed expression.
    case fixed
    /// A later word of a name or date.
    case flat
    /// A later part of a word split by mistake.
    case goeswith
    /// An indirect object.
    case iobj
    /// A later item of a list.
    case list
    /// A word that marks a subordinate clause.
    case mark
    /// A noun that modifies a noun.
    case nmod
    /// A title or description beside a name.
    case nmodDescription
    /// A possessor.
    case nmodPossessive
    /// A noun without preposition that modifies a noun.
    case nmodUnmarked
    /// A subject.
    case nsubj
    /// The subject of a clause whose predicate is a clause.
    case nsubjOuter
    /// The subject of a passive.
    case nsubjPassive
    /// A number that counts its noun.
    case nummod
    /// A direct object.
    case obj
    /// A noun that modifies a verb.
    case obl
    /// The agent of a passive.
    case oblAgent
    /// A noun without preposition that modifies a verb, such as a date.
    case oblUnmarked
    /// What is left when a head is elided.
    case orphan
    /// A clause put beside another, such as “he said” after what he said.
    case parataxis
    /// Punctuation.
    case punct
    /// What the speaker corrected.
    case reparandum
    /// Who is addressed.
    case vocative
    /// A clause as complement whose subject stands above it.
    case xcomp
}

extension Relation {
    /// Whether it is a subject: of an active, a passive or a clause.
    public var isSubject: Bool {
        switch self {
        case .nsubj, .nsubjPassive, .nsubjOuter, .csubj, .csubjPassive, .csubjOuter: true
        default: false
        }
    }
}

extension Relation: CustomStringConvertible {
    /// The relation as treebanks write it, such as `nsubj:pass`.
    public var description: String { "\(Relation.names[Int(rawValue)])" }

    private static let names: [StaticString] = [
        "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case",
        "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
        "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
        "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
        "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ]
}
