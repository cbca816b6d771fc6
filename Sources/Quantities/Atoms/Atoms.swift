internal import FactModel
internal import Linguistics

/// The atoms of a text, with what the readers ask about their neighbours.
///
/// It never changes. A class, because every reader holds it: copying readers then counts one reference and not one for
/// each array of the text.
final class Atoms: Sendable {
    /// The analysed text.
    let text: AnnotatedText
    /// The engine's tokens.
    let tokens: [Token]
    private let atoms: [Atom]
    /// The index of the first atom of each token.
    private let firstOfToken: [Int]

    init(_ text: AnnotatedText) {
        self.text = text
        tokens = text.tokens
        atoms = AtomReader.atoms(of: text)
        var first = [Int](repeating: 0, count: text.tokens.count + 1)
        var index = 0
        for token in text.tokens.indices {
            while index < atoms.count, atoms[index].token < token { index += 1 }
            first[token] = index
        }
        first[text.tokens.count] = atoms.count
        firstOfToken = first
    }

    /// The number of atoms.
    var count: Int { atoms.count }

    /// The atom at an index.
    subscript(index: Int) -> Atom { atoms[index] }

    /// The characters of an atom in lower case; empty outside the text.
    func lower(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].lower : "" }

    /// Whether an atom is a run of digits.
    func isDigits(_ index: Int) -> Bool { atoms.indices.contains(index) && atoms[index].kind == .digits }

    /// Whether an atom is a word.
    func isWord(_ index: Int) -> Bool { atoms.indices.contains(index) && atoms[index].kind == .word }

    /// Whether an atom starts with a capital letter.
    func isCapital(_ index: Int) -> Bool { atoms.indices.contains(index) && atoms[index].isCapital }

    /// Whether an atom stands directly behind the one before it.
    func isGlued(_ index: Int) -> Bool {
        index > 0 && index < atoms.count && !atoms[index].followsSpace && atoms[index].start == atoms[index - 1].end
    }

    /// Whether two atoms lie in one sentence.
    func isSameSentence(_ left: Int, _ right: Int) -> Bool {
        atoms.indices.contains(left) && atoms.indices.contains(right)
            && tokens[atoms[left].token].sentence == tokens[atoms[right].token].sentence
    }

    /// Whether a second atom behind an atom lies in the same token.
    func isInCompound(_ index: Int) -> Bool {
        index + 2 < atoms.count && atoms[index + 2].token == atoms[index].token
    }

    /// The characters of a token in lower case.
    func lower(ofToken token: Int) -> String {
        let first = firstOfToken[token]
        return firstOfToken[token + 1] == first + 1
            ? atoms[first].lower : text.text(of: tokens[token]).lowercased()
    }

    /// Whether an atom's characters are one of some.
    func `is`(_ index: Int, _ words: WordSet) -> Bool {
        atoms.indices.contains(index) && words.contains(atoms[index].lower)
    }

    /// Whether an atom's characters are one of a few.
    func `is`(_ index: Int, _ words: [String]) -> Bool {
        atoms.indices.contains(index) && words.contains(atoms[index].lower)
    }

    /// Returns the atom behind a possessive ending that starts at an index, or the index itself.
    func behindPossessive(_ index: Int) -> Int {
        if lower(index) == "'s" { return index + 1 }
        return self.is(index, ["'", "’"]) && lower(index + 1) == "s" && isGlued(index + 1) ? index + 2 : index
    }

    /// Whether an atom is a hyphen or a dash of any length.
    func isDash(_ index: Int) -> Bool { atoms.indices.contains(index) && atoms[index].isDash }

    /// Whether the atoms from an index on are these.
    func matches(_ words: [String], at index: Int) -> Bool {
        guard index >= 0, index + words.count <= atoms.count else { return false }
        for (offset, word) in words.enumerated() where atoms[index + offset].lower != word { return false }
        return true
    }

    /// The characters of an atom as printed; empty outside the text.
    func string(_ index: Int) -> String {
        guard atoms.indices.contains(index) else { return "" }
        return text.text(of: atoms[index].start..<atoms[index].end)
    }

    /// The engine's token that an atom lies in; a full stop outside the text.
    func token(_ index: Int) -> Token {
        guard atoms.indices.contains(index) else { return Token(start: 0, end: 0, tag: .fullStop) }
        return tokens[atoms[index].token]
    }

    /// Whether a superlative stands behind a rank, `largest` or `most visited`; `most fans` are a part of them, and `a
    /// second best actress prize` is one more prize.
    func isSuperlative(_ index: Int, behindRank rank: Int) -> Bool {
        guard !self.is(rank - 1, ["a", "an"]), token(index).tag == .jjs || token(index).tag == .rbs else {
            return false
        }
        guard self.is(index, ["most", "least"]) else { return true }
        let next = token(index + 1).tag
        return isSameSentence(index, index + 1) && (next.isAdjective || next == .rb || next == .vbn || next == .vbg)
    }

    /// Whether a sentence consists of some atoms, as the cells of tables and the heads of timelines do.
    func isSentence(_ range: Range<Int>) -> Bool {
        let end = lower(range.upperBound) == "." ? range.upperBound + 1 : range.upperBound
        return (range.lowerBound == 0 || !isSameSentence(range.lowerBound - 1, range.lowerBound))
            && (end >= count || !isSameSentence(range.upperBound - 1, end))
    }

    /// Whether the sentence speaks of odds before an atom.
    func isBehindOdds(_ index: Int) -> Bool {
        (max(0, index - 30)..<max(0, index)).contains { place in
            self.is(place, ["odds", "bookmaker", "bookmakers"]) && isSameSentence(place, index)
        }
    }

    /// The atoms of a range of tokens.
    func atoms(ofTokens tokens: Range<Int>) -> Range<Int> {
        firstOfToken[tokens.lowerBound]..<firstOfToken[tokens.upperBound]
    }

    /// The bytes that a range of atoms covers.
    func span(_ range: Range<Int>) -> Span {
        Span(start: atoms[range.lowerBound].start, end: atoms[range.upperBound - 1].end)
    }

    /// The tokens that a range of atoms touches.
    func tokens(_ range: Range<Int>) -> Range<Int> {
        atoms[range.lowerBound].token..<atoms[range.upperBound - 1].token + 1
    }
}
