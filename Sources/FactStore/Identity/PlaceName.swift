/// The normalised names of places: equal keys name one place.
enum PlaceName {
    /// Returns the key of a name: folded, without a leading article, with `St` and `Mt` in full.
    static func key(of name: String) -> String {
        var words = NameFolding.words(of: name)
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        if words.count > 1, let full = ["st": "saint", "mt": "mount", "n": "north", "s": "south"][words[0]] {
            words[0] = full
        }
        return words.joined(separator: " ")
    }
}
