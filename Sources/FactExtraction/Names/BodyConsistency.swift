import Linguistics

/// Makes the names of bodies agree over a whole article.
///
/// The tagger may take a name for a person's or a place's, or overlook it, where a legal form elsewhere shows that it is a
/// body: `Acme SpA` is one, and so is `Ozaki` beside `Ozaki Trading Co Ltd`, unless it is somebody's surname or a known place.
struct BodyConsistency: Sendable {
    let words: Words
    private let names: [TitledName]
    private let surnames: Set<String>
    /// What names with a legal form are called without it, and the word that they start with.
    private var shortForms: Set<[String]> = []

    init(_ names: [TitledName], words: Words) {
        self.words = words
        self.names = names
        surnames = Set(
            names.lazy.filter { $0.kind == .person && $0.core.count > 1 && !Self.hasLegalForm($0.core, words) }
                .map { words.lower[$0.core.upperBound - 1] })
        var openers: [String: Set<[String]>] = [:]
        for name in names {
            let core = Self.withoutLegalForms(name.core, words)
            guard core.count < name.core.count else {
                if name.kind == .organization, name.core.count > 1 {
                    openers[words.lower[name.core.lowerBound], default: []].insert(name.core.map { words.lower[$0] })
                }
                continue
            }
            let form = core.map { words.lower[$0] }
            shortForms.insert(form)
            openers[form[0], default: []].insert(form)
        }
        // A first word alone stands for the only body that starts with it.
        let firsts = shortForms.compactMap { form in openers[form[0]]?.count == 1 ? [form[0]] : nil }
        shortForms = shortForms.union(firsts).filter { form in
            form.count > 1 || !surnames.contains(form[0]) && Self.canStandAlone(form[0])
        }
    }

    /// Returns the names with the kinds, and with the repetitions, that the article shows.
    func consistent() -> [TitledName] {
        guard !shortForms.isEmpty || names.contains(where: { Self.hasLegalForm($0.core, words) }) else { return names }
        var isNamed = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isNamed[token] = true } }
        var result = names.map(corrected)
        let lengths = Set(shortForms.map(\.count)).sorted(by: >)
        var token = 0
        while token < words.count {
            let length = lengths.first { length in
                let range = token..<token + length
                return range.upperBound <= words.count && range.allSatisfy { words.isCapital[$0] && !isNamed[$0] }
                    && shortForms.contains(range.map { words.lower[$0] })
                    && words.text.tokens[token].sentence == words.text.tokens[range.upperBound - 1].sentence
            }
            if let length { result.append(Self.body(token..<token + length)) }
            token += length ?? 1
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func corrected(_ name: TitledName) -> TitledName {
        guard name.kind != .organization, name.titles.isEmpty else { return name }
        let isBody = Self.hasLegalForm(name.core, words) || shortForms.contains(name.core.map { words.lower[$0] })
        return isBody ? Self.body(name.core) : name
    }

    private static func body(_ core: Range<Int>) -> TitledName {
        TitledName(tokens: core, core: core, titles: core.lowerBound..<core.lowerBound, kind: .organization)
    }

    /// Whether a word can be a body's name by itself: no word of the language, no known place or nation.
    private static func canStandAlone(_ word: String) -> Bool {
        Gazetteer.classes(of: word).isDisjoint(with: [
            .commonWord, .country, .region, .city, .largeCity, .demonym, .organizationHead, .title, .calendar,
        ])
    }

    private static func hasLegalForm(_ core: Range<Int>, _ words: Words) -> Bool {
        withoutLegalForms(core, words).count < core.count
    }

    private static func withoutLegalForms(_ core: Range<Int>, _ words: Words) -> Range<Int> {
        var core = core
        while core.count > 1, let last = core.last, legalForms.contains(words.lower[last].filter { $0 != "." }) {
            core = core.dropLast()
        }
        return core
    }

    /// Legal forms that are neither words nor initials of people.
    private static let legalForms = ClosedClass.set(
        "corp corporation inc incorporated ltd limited plc llc llp spa gmbh nv bv oyj pty co company holdings")
}
