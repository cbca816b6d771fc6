import Linguistics

/// Finds what an article names again: a name of several words that was seen clearly decides its other places.
///
/// The tagger may see `Statistics Norway` as a body in one place and only `Norway` in another.
struct RepeatedNames: Sendable {
    private let words: Words
    /// The clear names, words in lower case, by their first word; the longest first.
    private var forms: [String: [(words: [String], kind: TitledName.Kind)]] = [:]

    /// Takes the names of several words, all capitals or of small words between.
    init(_ names: [TitledName], words: Words) {
        self.words = words
        var seen = Set<[String]>()
        for name in names where name.core.count > 1 && name.kind != .place && name.core == name.tokens {
            let form = Array(words.lower[name.core])
            guard seen.insert(form).inserted else { continue }
            forms[form[0], default: []].append((form, name.kind))
        }
        for first in forms.keys { forms[first]?.sort { $0.words.count > $1.words.count } }
    }

    /// Returns names with the repetitions that were overlooked, or seen in part, in the order of the text.
    func completed(_ names: [TitledName]) -> [TitledName] {
        guard !forms.isEmpty else { return names }
        var nameOfToken = [Int](repeating: -1, count: words.count)
        for (index, name) in names.enumerated() { for token in name.tokens { nameOfToken[token] = index } }
        var isReplaced = [Bool](repeating: false, count: names.count)
        var added: [TitledName] = []
        var token = 0
        while token < words.count {
            guard words.isCapital[token], let repeated = repetition(at: token) else {
                token += 1
                continue
            }
            let inside = Set(nameOfToken[repeated.core].filter { $0 >= 0 })
            // A longer name that overlaps is another; the same one is known.
            if inside.allSatisfy({ repeated.core.contains(names[$0].tokens) && names[$0].titles.isEmpty }),
                !inside.contains(where: { names[$0].tokens == repeated.core })
            {
                for index in inside { isReplaced[index] = true }
                added.append(repeated)
            }
            token = repeated.core.upperBound
        }
        guard !added.isEmpty else { return names }
        let kept = zip(names, isReplaced).filter { !$0.1 }.map(\.0)
        return (kept + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The clear name that begins at a token and stands alone: no capital is directly beside it.
    private func repetition(at token: Int) -> TitledName? {
        for form in forms[words.lower[token]] ?? [] {
            let core = token..<token + form.words.count
            guard core.upperBound <= words.count, words.lower[core].elementsEqual(form.words),
                words.isCapital[core.upperBound - 1], isInSentence(core.upperBound - 1, token)
            else { continue }
            let isBehind = token > 0 && isInSentence(token - 1, token) && words.isCapital[token - 1]
            let isBefore =
                core.upperBound < words.count && isInSentence(core.upperBound, token)
                && words.isCapital[core.upperBound]
            guard !isBehind, !isBefore else { return nil }
            return TitledName(tokens: core, core: core, titles: token..<token, kind: form.kind)
        }
        return nil
    }

    private func isInSentence(_ index: Int, _ other: Int) -> Bool {
        words.text.tokens[index].sentence == words.text.tokens[other].sentence
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
