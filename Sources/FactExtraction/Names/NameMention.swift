import FactModel

/// A name in the text, before it is known whose it is.
struct NameMention: Sendable {
    /// What sort of thing a name names.
    enum Sort: Sendable {
        case organization
        case person
        case place
    }

    /// The tokens of the name, titles left out.
    var tokens: Range<Int>
    /// The tokens of the titles right before it, empty when there are none.
    var titles: Range<Int>
    /// What it names.
    var sort: Sort
}
