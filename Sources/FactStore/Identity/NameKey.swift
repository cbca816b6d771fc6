/// The normalised form of a name: names with equal keys mean the same person, organization or place.
enum NameKey {
    /// Returns a name in lower case, its words separated by single blanks, without points and a leading article.
    static func key(of name: String) -> String {
        var words = name.lowercased().split { $0.isWhitespace || $0 == "\u{a0}" }
            .map { word in String(word.map { $0 == "’" ? "'" : $0 }.filter { $0 != "." && $0 != "," }) }
            .filter { !$0.isEmpty }
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        return words.isEmpty ? name : words.joined(separator: " ")
    }

    /// Returns which of two spellings of one name is shown: one with small letters, the longer, the first by code points.
    ///
    /// The choice does not depend on the order in which spellings are met.
    static func preferred(_ left: String, _ right: String) -> String {
        func rank(_ name: String) -> (Int, Int) {
            (name.contains(where: \.isLowercase) ? 1 : 0, name.unicodeScalars.count)
        }
        let (a, b) = (rank(left), rank(right))
        if a != b { return a > b ? left : right }
        return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? left : right
    }
}
