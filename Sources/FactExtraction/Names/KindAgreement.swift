import Linguistics

/// Lets the names of an article that are spelt alike be of one kind: the one that most of them have.
///
/// The tagger may take `Harrow Alliance` for a place once and for a body twice. A known place may also stand for its team
/// or government, and a single word that is somebody's name for a person or a place; those stay as they are.
enum KindAgreement {
    /// Returns the names with the kinds that most of their likes have.
    static func settled(_ names: [TitledName], words: Words) -> [TitledName] {
        var counts: [String: [TitledName.Kind: Int]] = [:]
        let forms = names.map { words.lower[$0.core].joined(separator: " ") }
        let surnames = Set(names.lazy.filter { $0.kind == .person }.compactMap { surname(of: $0.core, words) })
        for (name, form) in zip(names, forms) {
            counts[form, default: [:]][name.kind, default: 0] += name.titles.isEmpty ? 1 : 2
        }
        return zip(names, forms).map { name, form in
            // `Kofir Miller said …`, and then `Miller`, which nobody knows for anything else.
            if name.kind != .person, surnames.contains(form),
                Gazetteer.classes(of: form).isDisjoint(with: known)
            {
                var name = name
                name.kind = .person
                return name
            }
            guard name.titles.isEmpty, let kinds = counts[form], kinds.count > 1, isOpen(name.core, words),
                let kind = most(of: kinds, isWord: name.core.count == 1)
            else { return name }
            var name = name
            name.kind = kind
            return name
        }
    }

    /// Returns the words behind somebody's first names, those between hyphens as one surname: `Jane Miller-Hill`.
    private static func surname(of core: Range<Int>, _ words: Words) -> String? {
        var first = core.upperBound - 1
        while first - 2 > core.lowerBound, words.lower[first - 1] == "-" { first -= 2 }
        return first > core.lowerBound ? words.lower[first..<core.upperBound].joined(separator: " ") : nil
    }

    /// The kind that most have; of a single word that is nobody's name, a body rather than whatever else is as frequent.
    private static func most(of kinds: [TitledName.Kind: Int], isWord: Bool) -> TitledName.Kind? {
        let most = kinds.values.max()
        let winners = kinds.filter { $0.value == most }.map(\.key)
        if winners.count == 1 { return winners[0] }
        return isWord && winners.contains(.organization) ? .organization : nil
    }

    private static let known: NameClasses = [
        .country, .region, .city, .largeCity, .organization, .acronym, .commonWord,
    ]

    private static func isOpen(_ core: Range<Int>, _ words: Words) -> Bool {
        let classes = Gazetteer.classes(ofWords: words.lower[core])
        guard classes.isDisjoint(with: [.country, .region, .city, .largeCity]) else { return false }
        return core.count > 1 || classes.isDisjoint(with: [.surname, .firstName])
    }
}
