import FactModel
import Linguistics

/// A pronoun that stands for one person whose gender it tells.
struct Pronoun: Hashable, Sendable {
    /// What a pronoun can be in its clause.
    enum Form: Int, CaseIterable, Sendable {
        case subjective
        case objective
        case possessive
        case reflexive
    }

    /// The gender of the person.
    let gender: Person.Gender
    /// What it is in its clause.
    let form: Form

    /// Returns the pronoun that a lower-case word is, or `nil`.
    init?(_ word: String, _ token: Token) {
        switch word {
        case "he": (gender, form) = (.male, .subjective)
        case "him": (gender, form) = (.male, .objective)
        case "his": (gender, form) = (.male, .possessive)
        case "himself": (gender, form) = (.male, .reflexive)
        case "she": (gender, form) = (.female, .subjective)
        case "her": (gender, form) = (.female, token.relation == .nmodPossessive ? .possessive : .objective)
        case "hers": (gender, form) = (.female, .possessive)
        case "herself": (gender, form) = (.female, .reflexive)
        default: return nil
        }
    }
}
