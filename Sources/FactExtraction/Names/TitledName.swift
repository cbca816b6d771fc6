/// A name in the text with what stands around it, before it is known whose it is.
struct TitledName: Sendable {
    /// What sort of thing a name names.
    enum Kind: Sendable {
        case organization
        case person
        case place
    }

    /// The tokens of the name, titles left out, a completing noun (`mission`) taken in.
    var tokens: Range<Int>
    /// The tokens of the name alone.
    var core: Range<Int>
    /// The tokens of the titles right before it, empty when there are none.
    var titles: Range<Int>
    /// What it names.
    var kind: Kind
}
