import Linguistics

/// Makes the names of bodies agree over a whole article.
///
/// The tagger may take a name for a person's or a place's, or overlook it, where a legal form elsewhere shows that it is a
/// body: `Acme SpA` is one, and so is `Ozaki` beside `Ozaki Trading Co Ltd`, unless it is somebody's surname or a known place.
struct BodyConsistency: Sendable {
    let words: Words
    private let names: [TitledName]
    private let surnames: Set<String>
    /// What bodies with a legal form are called without it, and how those names open.
    private var shortForms: Set<[String]> = []
    /// How names open that a word like bank or association shows to be bodies': less sure, as people have such names too.
    private var likelyForms: Set<[String]> = []

    init(_ names: [TitledName], words: Words) {
        self.words = words
        self.names = names
        let surnames = Set(
            names.lazy.filter { $0.kind == .person && $0.core.count > 1 && !Self.hasLegalForm($0.core, words) }
                .map { words.lower[$0.core.upperBound - 1] })
        self.surnames = surnames
        var openers: [String: Set<[String]>] = [:]
        var sure: Set<[String]> = []
        var likely: Set<[String]> = []
        for name in names {
            let core = Self.withoutLegalForms(name.core, words)
            let hasForm = core.count < name.core.count
            guard hasForm || name.kind == .organization && core.count > 1 else { continue }
            let form = Array(core.map { words.lower[$0] }.drop { $0 == "the" })
            guard let first = form.first else { continue }
            openers[first, default: []].insert(form)
            if hasForm {
                sure.insert(form)
            } else if form.dropFirst().contains(where: { Gazetteer.classes(of: $0).contains(.organizationHead) }) {
                likely.insert(form)
            }
        }
        func opening(_ forms: Set<[String]>) -> Set<[String]> {
            // The first words stand for the only body that starts with them; a place at its start stays one whole.
            let parts = forms.filter { openers[$0[0]]?.count == 1 }.flatMap { form in
                let place = (1...form.count).last { Self.isPlace(form.prefix($0)) } ?? 0
                return (1..<max(form.count, 2)).filter { $0 > place }.map { Array(form.prefix($0)) }
            }
            return Set(parts).filter { part in
                part.count > 1
                    ? !ClosedClass.boundaries.contains(part[part.count - 1])
                        && !ClosedClass.prepositions.contains(part[part.count - 1])
                    : !surnames.contains(part[0]) && Self.canStandAlone(part[0])
            }
        }
        shortForms = sure.filter { $0.count > 1 }.union(opening(sure))
        shortForms.formUnion(sure.filter { $0.count == 1 && !surnames.contains($0[0]) && Self.canStandAlone($0[0]) })
        likelyForms = opening(likely)
    }

    /// Returns the names with the kinds, and with the repetitions, that the article shows.
    func consistent() -> [TitledName] {
        var isNamed = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isNamed[token] = true } }
        var result = names.map(corrected)
        let forms = shortForms.union(likelyForms)
        let lengths = Set(forms.map(\.count)).sorted(by: >)
        var token = 0
        while token < words.count {
            let length = lengths.first { length in
                let range = token..<token + length
                return range.upperBound <= words.count && range.allSatisfy { words.isCapital[$0] && !isNamed[$0] }
                    && forms.contains(range.map { words.lower[$0] })
                    && words.text.tokens[token].sentence == words.text.tokens[range.upperBound - 1].sentence
            }
            if let length { result.append(Self.body(token..<token + length)) }
            token += length ?? 1
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func corrected(_ name: TitledName) -> TitledName {
        guard name.kind != .organization, name.titles.isEmpty else { return name }
        let form = name.core.map { words.lower[$0] }
        let isBody =
            Self.hasLegalForm(name.core, words) || shortForms.contains(form)
            || (name.kind == .place ? likelyForms.contains(form) : BodyRegistry.body(words.string(name.core)) != nil)
        return isBody ? Self.body(name.core) : name
    }

    private static func body(_ core: Range<Int>) -> TitledName {
        TitledName(tokens: core, core: core, titles: core.lowerBound..<core.lowerBound, kind: .organization)
    }

    /// Whether a word can be a body's name by itself: no word of the language, no known place or nation.
    private static func canStandAlone(_ word: String) -> Bool {
        Gazetteer.classes(of: word).isDisjoint(with: places)
            && Gazetteer.classes(of: word).isDisjoint(with: [
                .commonWord, .demonym, .organizationHead, .title, .calendar,
            ])
    }

    private static func isPlace(_ words: ArraySlice<String>) -> Bool {
        !Gazetteer.classes(ofName: words.joined(separator: " ")).isDisjoint(with: places)
    }

    private static let places: NameClasses = [.country, .region, .city, .largeCity]

    private static func hasLegalForm(_ core: Range<Int>, _ words: Words) -> Bool {
        withoutLegalForms(core, words).count < core.count
    }

    private static func withoutLegalForms(_ core: Range<Int>, _ words: Words) -> Range<Int> {
        var core = core
        // `Acme A/S`
        if core.count > 3, words.lower[core.upperBound - 2] == "/",
            LegalForms.all.contains(words.string(core.suffix(3)).lowercased())
        {
            core = core.dropLast(3)
        }
        while core.count > 1, let last = core.last, LegalForms.sure.contains(LegalForms.plain(words.lower[last])) {
            core = core.dropLast()
        }
        // `Merck and Co`.
        if core.count > 1, let last = core.last, ["and", "&"].contains(words.lower[last]) { core = core.dropLast() }
        return core
    }
}
