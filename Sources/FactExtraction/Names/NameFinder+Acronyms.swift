import Linguistics

/// The letters that names have in brackets behind them.
extension NameFinder {
    /// Lets a name decide what the acronym in brackets behind it is, everywhere: `Blue Mountain Center (BMC)` is a place.
    func withAcronyms(_ names: [Tagged]) -> [Tagged] {
        var kinds: [String: NameKind] = [:]
        var defined: [Tagged] = []
        for (core, kind) in names where core.count > 1 && kind != .person && core.upperBound + 2 < words.count {
            let short = core.upperBound + 1
            guard words.lower[short - 1] == "(", words.lower[short + 1] == ")", words.isAllCaps[short],
                words.lower[short].utf8.first == words.lower[core.lowerBound].utf8.first
            else { continue }
            let last = words.lower[core.upperBound - 1]
            let isSite = BodyLexicon.sites.contains(last) || BodyLexicon.isSiteCentre(words.lower[core])
            kinds[words.lower[short]] = isSite ? .place : kind == .other ? .organization : kind
            defined.append((short..<short + 1, kinds[words.lower[short]] ?? kind))
        }
        guard !kinds.isEmpty else { return names }
        var result = names.map { name in
            let isShort = name.core.count == 1 && words.isAllCaps[name.core.lowerBound]
            return (name.core, isShort ? kinds[words.lower[name.core.lowerBound]] ?? name.kind : name.kind)
        }
        let taken = Set(names.flatMap(\.core))
        result += defined.filter { !taken.contains($0.core.lowerBound) }
        return result.sorted { $0.0.lowerBound < $1.0.lowerBound }
    }
}
