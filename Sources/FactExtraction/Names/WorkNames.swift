import Linguistics

/// The names that an article says are works or devices: `the film Red River`, `games such as Red River`, `its RX handheld`.
struct WorkNames: Sendable {
    /// The names, in lower case.
    private var works: Set<[String]> = []
    /// The tokens of titles that a person's name opens: `Jane Miller and the Tower of Togo`.
    private var titled: Set<Int> = []

    init(_ words: Words) {
        for mention in words.text.names where mention.kind != .place && mention.tokens.upperBound <= words.count {
            let finder = MentionContext(mention: mention.tokens, words: words)
            let title = mention.kind == .person && mention.tokens.count > 1 ? finder.title() : nil
            if let title { titled.formUnion(title) }
            if title != nil || finder.isWork(isPerson: mention.kind == .person) {
                works.insert(mention.tokens.map { words.lower[$0] })
            }
        }
    }

    /// Whether a name is that of a work, or a part of one.
    func contain(_ core: Range<Int>, _ words: Words) -> Bool {
        works.contains(core.map { words.lower[$0] }) || core.contains { titled.contains($0) }
    }
}

/// What stands around a name.
private struct MentionContext {
    let mention: Range<Int>
    let words: Words

    private func isInside(_ index: Int) -> Bool {
        index >= 0 && index < words.count
            && words.text.tokens[index].sentence == words.text.tokens[mention.lowerBound].sentence
    }

    private func word(_ index: Int) -> String { isInside(index) ? words.lower[index] : "" }

    /// The words of a title such as `Jane Miller and the Tower of Togo`.
    func title() -> Range<Int>? {
        let article = mention.upperBound + 1
        guard word(mention.upperBound) == "and", word(article) == "the", isInside(article + 1),
            words.isCapital[article + 1],
            Gazetteer.classes(of: words.lower[article + 1]).isDisjoint(with: [.organization, .country, .role, .title])
        else { return nil }
        var end = article + 2
        while isInside(end), words.isCapital[end] || word(end) == "of" && isInside(end + 1) && words.isCapital[end + 1]
        {
            end += 1
        }
        return mention.lowerBound..<end
    }

    /// Whether the words before or behind the name tell a work or a device.
    func isWork(isPerson: Bool) -> Bool {
        if word(mention.upperBound) == ",", word(mention.upperBound + 1) == "starring" { return true }
        if Self.nounsBehind.contains(word(mention.upperBound)) { return !isPerson }
        var index = mention.lowerBound - 1
        if !isPerson, Self.possessives.contains(word(index)), mention.count == 1, isUnknown(),
            !Self.parts.contains(word(mention.upperBound))
        {
            return true
        }
        var isTitled = false
        while isInside(index), words.lower[index] == "the" || isQuotationMark(index) {
            isTitled = words.lower[index] == "the" && words.isCapital[index]
            index -= 1
        }
        guard isInside(index) else { return false }
        // A capital article inside a sentence opens a title.
        if isTitled, words.text.tokens[index].tag == .pos { return true }
        // `films like Red River`, `films such as Red River`.
        if word(index) == "like" {
            index -= 1
        } else if word(index) == "as", word(index - 1) == "such" {
            index -= 2
        }
        guard isInside(index), Self.nouns.contains(words.lower[index]), !words.isCapital[index] else { return false }
        return words.text.tokens[index].tag == .nn || words.text.tokens[index].tag == .nns
    }

    private func isQuotationMark(_ index: Int) -> Bool {
        ["“", "‘", "\"", "'", "``"].contains(words.lower[index])
    }

    private func isUnknown() -> Bool {
        Gazetteer.classes(of: words.lower[mention.lowerBound])
            .isDisjoint(with: [.organization, .acronym, .organizationHead, .commonWord, .surname])
    }

    private static let nouns = ClosedClass.set(
        """
        film films movie movies drama dramas biopic comedy comedies thriller thrillers novel novels album albums single
        song songs sequel musical musicals sitcom series documentary game games console handheld virus worm trojan
        blockbuster blockbusters
        """)
    /// Nouns that only the name of such a thing stands before.
    private static let nounsBehind = ClosedClass.set("virus worm trojan handheld console soundtrack trilogy sequel")
    private static let possessives = ClosedClass.set("its their his her my our")
    /// What belongs to a body and may have its name: `its Acme unit`.
    private static let parts = ClosedClass.set(
        "unit subsidiary arm division business stake brand operation operations shares plant factory affiliate parent")
}
