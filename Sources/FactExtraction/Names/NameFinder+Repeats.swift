import Linguistics

/// Adds names that the tagger overlooked and that others in the article show.
extension NameFinder {
    /// Adds the bodies behind the names of their people: `Jane Miller of RWA`, `Jane Miller of the River Democrats`.
    func withMembers(_ names: [TitledName]) -> [TitledName] {
        var added: [TitledName] = []
        for (index, name) in names.enumerated() where name.kind == .person && name.core.count > 1 {
            var first = name.core.upperBound + 1
            guard first < words.count, words.lower[first - 1] == "of" else { continue }
            let hasArticle = words.lower[first] == "the" && first + 1 < words.count
            if hasArticle { first += 1 }
            let low = index + 1 < names.count ? names[index + 1].tokens.lowerBound : words.count
            var end = first
            while end < min(low, first + 4), isBesideName(end, name.core.lowerBound), words.isCapital[end] { end += 1 }
            guard end > first, end == words.count || end < low, isMembership(first..<end, hasArticle: hasArticle) else {
                continue
            }
            added.append(TitledName(tokens: first..<end, core: first..<end, titles: first..<first, kind: .organization))
        }
        return added.isEmpty ? names : (names + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether capitals behind somebody's name and `of` are a body: letters, or a name in the plural.
    private func isMembership(_ core: Range<Int>, hasArticle: Bool) -> Bool {
        let last = core.upperBound - 1
        if core.count == 1, !hasArticle {
            return words.isAllCaps[last] && words.lower[last].utf8.count > 2
                && Gazetteer.classes(of: words.lower[last]).isDisjoint(with: [.calendar, .commonWord])
        }
        return hasArticle && core.count > 1 && words.text.tokens[last].tag == .nnps
            && Gazetteer.classes(of: words.lower[last]).isDisjoint(with: [.landform, .calendar])
    }

    /// Adds the acronyms, the known bodies of one word and the people by their first names, where they were not seen.
    func withRepeatedBodies(_ names: [TitledName]) -> [TitledName] {
        var acronyms = Set<String>()
        var bodies = Set<String>()
        var uses: [String: Int] = [:]
        var people: [String: Int] = [:]
        var isNamed = [Bool](repeating: false, count: words.count)
        for name in names {
            for token in name.tokens { isNamed[token] = true }
            if name.kind == .organization, name.core.count == 1, words.isAllCaps[name.core.lowerBound] {
                acronyms.insert(words.string(name.core))
            } else if name.kind == .organization, name.core.count == 1 {
                let word = words.lower[name.core.lowerBound]
                let classes = Gazetteer.classes(of: word)
                uses[word, default: 0] += 1
                if classes.contains(.organization) || (uses[word] ?? 0) > 1 && classes.isDisjoint(with: .commonWord) {
                    bodies.insert(word)
                }
            } else if name.kind == .person, name.core.count == 1, name.titles.isEmpty {
                people[words.lower[name.core.lowerBound], default: 0] += 1
            }
        }
        var result = names
        for token in 0..<words.count where words.isCapital[token] && !isNamed[token] {
            let core = token..<token + 1
            let word = words.lower[token]
            // `added Mr Stamp`
            if isCourteous(core), words.isWord[token], !TitleLexicon.isTitle(word) {
                result.append(TitledName(tokens: core, core: core, titles: titles(before: token), kind: .person))
                continue
            }
            let isBody =
                words.isAllCaps[token]
                ? acronyms.contains(words.string(core)) || isKnownAcronym(token)
                : bodies.contains(word) && isAlone(token)
            guard isBody || (people[word] ?? 0) > 1 && isGivenName(word) && isAlone(token) else { continue }
            result.append(
                TitledName(tokens: core, core: core, titles: token..<token, kind: isBody ? .organization : .person))
        }
        return result.count == names.count ? names : result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isGivenName(_ word: String) -> Bool {
        let classes = Gazetteer.classes(of: word)
        return classes.contains(.firstName) && classes.isDisjoint(with: [.commonWord, .calendar])
    }

    /// Whether a word is tagged as a name that no capital stands beside, and that is not called after somebody: `a Miller`.
    private func isAlone(_ token: Int) -> Bool {
        words.text.tokens[token].tag == .nnp
            && !(token > 0 && isBesideName(token - 1, token)
                && (words.isCapital[token - 1] || ["a", "an", "-"].contains(words.lower[token - 1])))
            && !(token + 1 < words.count && isBesideName(token + 1, token)
                && (words.isCapital[token + 1] || words.lower[token + 1] == "-"))
    }

    /// Whether a word in capitals among small letters is the well-known acronym of a body: `the WHO said`.
    private func isKnownAcronym(_ token: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[token])
        guard words.lower[token].utf8.count > 2, classes.contains(.acronym), !classes.contains(.thing),
            token > 0, token + 1 < words.count, isBesideName(token - 1, token), isBesideName(token + 1, token)
        else { return false }
        return follows(token, "the") && !words.isCapital[token + 1]
    }
}
