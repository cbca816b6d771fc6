import Linguistics

/// The titles and posts that lead to names.
extension NameFinder {
    /// Follows the words of a title backwards from the name that it belongs to.
    func titles(before name: Int) -> Range<Int> {
        guard name > 0, isBesideName(name - 1, name),
            TitleLexicon.isTitle(words.lower[name - 1]) || endsPost(name - 1)
                || words.isAllCaps[name - 1] && PostLetters.isKnown(words.lower[name - 1])
        else { return name..<name }
        var first = name - 1
        if endsPost(first) { first -= 2 }
        while first > 0, name - first < 8, isBesideName(first - 1, name) {
            if TitleLexicon.isModifier(words.lower[first - 1]), words.isCapital[first - 1] == words.isCapital[name - 1]
            {
                first -= 1
            } else if endsPost(first - 1) {
                first -= 3
            } else {
                break
            }
        }
        return first..<name
    }

    func isBesideName(_ index: Int, _ name: Int) -> Bool {
        words.text.tokens[index].sentence == words.text.tokens[name].sentence
            && words.quotation[index] == words.quotation[name]
    }

    /// Whether a word closes a post such as `Secretary of State`.
    private func endsPost(_ index: Int) -> Bool {
        index >= 2 && words.isCapital[index] && words.lower[index - 1] == "of"
            && TitleLexicon.postsWithOf.contains(words.lower[index - 2])
            && (words.isCapital[index - 2] || words.lower[index] == "state")
            && Gazetteer.country(words.string(index..<index + 1)) == nil
    }
}
