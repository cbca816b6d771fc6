/// Why somebody whom the text mentions cannot be meant by a pronoun.
enum AntecedentExclusion: Sendable {
    /// Another argument of the same verb: `Smith told him`.
    case grammar
    /// The text tells another gender.
    case gender
    /// The one who speaks the words calls himself `I`.
    case speaker
    /// Named by somebody else, between marks.
    case quoted
    /// Named in the words that the pronoun says.
    case named

    /// The reason as a clause.
    var text: String {
        switch self {
        case .grammar: "a pronoun here cannot mean the other argument of its own verb"
        case .gender: "the text tells that this is a person of the other gender"
        case .speaker: "this is who speaks the words, and nobody calls himself he or she"
        case .named: "named in what is said here, and nobody calls himself by name"
        case .quoted: "only named between quotation marks, where a reporter's pronoun does not look"
        }
    }
}
