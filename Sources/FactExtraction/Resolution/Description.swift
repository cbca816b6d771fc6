import FactModel

/// What an article calls somebody or something beside the name: `Jane Miller, a doctor`.
struct Description: Sendable {
    /// Where a description stands.
    enum Place: Sendable {
        /// Before the name, as a rule one phrase with it: `the doctor Jane Miller`, `the doctor, Jane Miller,`.
        case before
        /// Behind the name, in apposition or as a predicate: a phrase of its own.
        case behind
    }

    /// The tokens from the determiner, or the first word, to the noun.
    let phrase: Range<Int>
    /// Whom or what it describes.
    let entity: EntityReference
    /// Where it stands.
    let place: Place

    /// The token of the noun.
    var noun: Int { phrase.upperBound - 1 }
}
