/// The letters that stand for posts and name no body: `the PM`, and `the CS` where somebody is Cabinet Secretary.
struct PostLetters {
    /// What always stands for a post.
    private static let known = ClosedClass.set("pm cm ceo cfo coo mp msp mep")

    /// Whether letters, in lower case, always stand for a post.
    static func isKnown(_ letters: String) -> Bool { known.contains(letters) }

    private let words: Words
    /// The initials of the titles that the article gives people, in lower case.
    private let initials: Set<String>

    init(_ names: [TitledName], words: Words) {
        self.words = words
        initials = Set(names.lazy.filter { $0.kind == .person }.flatMap { Self.initials(of: $0.titles, words) })
    }

    /// Returns the initials of the last words of a title in lower case, two and more: `ecs` and `cs` for `Energy Cabinet
    /// Secretary`.
    static func initials(of titles: Range<Int>, _ words: Words) -> [String] {
        let letters = titles.filter { words.isCapital[$0] && !TitleLexicon.isCourtesy(words.lower[$0]) }
            .compactMap { words.lower[$0].first }
        guard letters.count >= 2 else { return [] }
        return (0...letters.count - 2).map { String(letters[$0...]) }
    }

    /// Returns the names without the letters that stand for posts.
    func settled(_ names: [TitledName]) -> [TitledName] { names.filter { $0.kind == .person || !isPost($0.core) } }

    private func isPost(_ name: Range<Int>) -> Bool {
        let first = name.lowerBound
        guard name.count == 1, words.isAllCaps[first] else { return false }
        if Self.known.contains(words.lower[first]) { return true }
        return initials.contains(words.lower[first]) && first > 0 && words.lower[first - 1] == "the"
    }
}
