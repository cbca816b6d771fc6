/// A run of digits, a word, or a single mark: what numerals, units and dates are built of.
///
/// The engine's tokens keep `3.5km` or `2012-13` in one piece or cut them, as its treebanks do; a grammar of numbers
/// needs the same pieces everywhere. An atom lies within one token.
struct Atom: Sendable {
    /// What sort of characters it holds.
    enum Kind: Sendable {
        case digits
        case mark
        case word
    }

    /// What sort of characters it holds.
    let kind: Kind
    /// The offset of its first byte in the text.
    let start: Int
    /// The offset after its last byte.
    let end: Int
    /// The index of the token it lies in.
    let token: Int
    /// Whether white space or the start of the text stands before it.
    let followsSpace: Bool
    /// Whether it starts with a capital letter.
    let isCapital: Bool
    /// Whether it is a hyphen or a dash of any length.
    let isDash: Bool
    /// Whether its first letters or its sort allow it to open a number; asked of all, so it is told early.
    let mayOpen: Bool
    /// Its characters in lower case, curly apostrophes made straight.
    let lower: String
}
