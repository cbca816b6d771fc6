/// Folds names as people type them in questions.
enum NameFold {
    /// Returns the folded words of a name, without an article before them.
    static func words(_ name: String) -> [String] {
        let words = NameFolding.words(of: name)
        return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
    }
}
