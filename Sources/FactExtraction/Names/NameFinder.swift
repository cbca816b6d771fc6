import FactModel
import Linguistics

/// Finds names by capitals, titles, head nouns and short lexicons.
struct NameFinder: Sendable {
    let words: Words

    /// Returns the names of an article in the order of the text; they never overlap.
    func mentions() -> [NameMention] {
        var mentions: [NameMention] = []
        var surnames = Set<String>()
        var singles: [(range: Range<Int>, position: Int)] = []
        let common = lowerCaseWords()
        var index = 0
        while index < words.count {
            guard isNameWord(index), !isSentenceOpener(index, common) else {
                index += 1
                continue
            }
            let run = run(from: index)
            index = run.upperBound
            if run.count == 1, sort(ofSingle: run.lowerBound) == nil {
                singles.append((run, mentions.count))
                continue
            }
            for mention in split(run) {
                if mention.sort == .person { surnames.insert(words.lower[mention.tokens.upperBound - 1]) }
                mentions.append(mention)
            }
        }
        mentions += singles.compactMap { single in
            let word = words.lower[single.range.lowerBound]
            guard surnames.contains(word) || isSpeaking(single.range.lowerBound) else { return nil }
            return NameMention(
                tokens: single.range, titles: single.range.lowerBound..<single.range.lowerBound, sort: .person)
        }
        return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isNameWord(_ index: Int) -> Bool {
        words.isCapital[index] && !NameLexicon.commonCapitals.contains(words.lower[index])
    }

    private func lowerCaseWords() -> Set<String> {
        var result = Set<String>()
        for index in 0..<words.count where words.isWord[index] && !words.isCapital[index] {
            result.insert(words.lower[index])
        }
        return result
    }

    private func startsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let token = words.text.tokens[index]
        let before = words.text.tokens[index - 1]
        return token.sentence != before.sentence || token.paragraph != before.paragraph
            || token.isInsideQuotation && !before.isInsideQuotation || words.lower[index - 1] == ":"
    }

    private func isSentenceOpener(_ index: Int, _ common: Set<String>) -> Bool {
        let word = words.lower[index]
        if ClosedClass.boundaries.contains(word) && !(words.isAllCaps[index] && !startsSentence(index)) { return true }
        if !startsSentence(index) {
            return ClosedClass.determiners.contains(word) || ClosedClass.prepositions.contains(word)
        }
        if ClosedClass.determiners.contains(word) || ClosedClass.prepositions.contains(word)
            || ClosedClass.isAdverb(word)
        {
            return true
        }
        let titled = NameLexicon.titles.contains(word) && index + 1 < words.count && words.isCapital[index + 1]
        return common.contains(word) && !titled && !NameLexicon.maleNames.contains(word)
    }

    /// Follows capitals, and the small words that join them, from the first word of a name.
    private func run(from start: Int) -> Range<Int> {
        var end = start + 1
        var joinsWithOf = joins(start)
        while end < words.count, words.quotation[end] == words.quotation[start],
            words.text.tokens[end].sentence == words.text.tokens[start].sentence
        {
            let word = words.lower[end]
            if isNameWord(end), !["i"].contains(word) {
                joinsWithOf = joinsWithOf || joins(end)
                end += 1
            } else if ["-", "&"].contains(word), end + 1 < words.count, words.isCapital[end + 1],
                word == "&" || !words.text.tokens[end].followsSpace && !words.text.tokens[end + 1].followsSpace
            {
                end += 2
            } else if ["of", "for"].contains(word),
                joinsWithOf || NameLexicon.postsWithOf.contains(words.lower[end - 1]),
                end + 1 < words.count, words.isCapital[end + 1]
            {
                end += 2
            } else if NameLexicon.nameParticles.contains(word), end + 1 < words.count, words.isCapital[end + 1] {
                end += 2
            } else {
                break
            }
        }
        return start..<end
    }

    private func joins(_ index: Int) -> Bool { NameLexicon.organizationHeads.contains(words.lower[index]) }

    private func sort(ofSingle index: Int) -> NameMention.Sort? {
        let word = words.lower[index]
        if NameLexicon.countries[word] != nil && (word.utf8.count > 2 || words.isAllCaps[index]) { return .place }
        if NameLexicon.places.contains(word) { return .place }
        if let known = NameLexicon.knownOrganizations[word] {
            return words.isAllCaps[index] || !NameLexicon.titles.contains(known) && word.utf8.count > 3
                ? .organization : nil
        }
        let length = word.utf8.count
        if words.isAllCaps[index], length >= 2, length <= 6, !word.contains("."), !NameLexicon.titles.contains(word) {
            return .organization
        }
        return nil
    }

    /// Whether an unknown capitalised word is the subject or the object of a verb of saying, so that it names somebody.
    private func isSpeaking(_ index: Int) -> Bool {
        if index + 1 < words.count, let (verb, form) = CueLexicon.verb(words.lower[index + 1]),
            form == .past || form == .third,
            verb.frames.contains(.quotation)
        {
            return !NameLexicon.organizationHeads.contains(words.lower[index])
                && !NameLexicon.titles.contains(words.lower[index])
                && NameLexicon.demonyms[words.lower[index]] == nil && !words.lower[index].hasSuffix("s")
        }
        return index > 0
            && (NameLexicon.maleTitles.contains(words.lower[index - 1])
                || NameLexicon.femaleTitles.contains(words.lower[index - 1]))
    }

    /// Parts a run into a body or country, titles and a person, or takes it whole.
    private func split(_ run: Range<Int>) -> [NameMention] {
        var title: Int?
        var index = run.lowerBound
        while index < run.upperBound {
            if NameLexicon.titles.contains(words.lower[index]) {
                title = index
                if index + 2 < run.upperBound, ["of", "for"].contains(words.lower[index + 1]) {
                    title = index + 2
                    index += 2
                }
            }
            index += 1
        }
        let lastIsHead = NameLexicon.organizationHeads.contains(words.lower[run.upperBound - 1])
        if let title, title + 1 < run.upperBound, run.upperBound - title <= 5, !lastIsHead {
            var first = title
            while first > run.lowerBound, isTitlePart(first - 1) { first -= 1 }
            var result = first > run.lowerBound ? whole(run.lowerBound..<first, hasTitle: false) : []
            let name = title + 1..<run.upperBound
            if words.lower[name.lowerBound] != "of" {
                result.append(NameMention(tokens: name, titles: first..<title + 1, sort: .person))
            }
            return result
        }
        return whole(run, hasTitle: title != nil)
    }

    private func isTitlePart(_ index: Int) -> Bool {
        NameLexicon.titles.contains(words.lower[index]) || ["of", "for"].contains(words.lower[index])
    }

    private func whole(_ run: Range<Int>, hasTitle: Bool) -> [NameMention] {
        let empty = run.lowerBound..<run.lowerBound
        let name = words.string(run).lowercased()
        if NameLexicon.countries[name] != nil || NameLexicon.places.contains(name) {
            return [NameMention(tokens: run, titles: empty, sort: .place)]
        }
        let heads = run.contains { NameLexicon.organizationHeads.contains(words.lower[$0]) }
        if let first = placePrefix(run), !heads {
            return [NameMention(tokens: first, titles: empty, sort: .place)]
                + (first.upperBound < run.upperBound && run.upperBound - first.upperBound > 1
                    ? whole(first.upperBound..<run.upperBound, hasTitle: hasTitle) : [])
        }
        if run.count == 1 {
            guard let sort = sort(ofSingle: run.lowerBound) else { return [] }
            return [NameMention(tokens: run, titles: empty, sort: sort)]
        }
        let known = NameLexicon.knownOrganizations.values.contains { $0.lowercased() == name }
        if heads || known || words.isAllCaps[run.lowerBound] && run.count == 1 {
            return [NameMention(tokens: run, titles: empty, sort: .organization)]
        }
        if isMission(run.upperBound) {
            return [NameMention(tokens: run.lowerBound..<run.upperBound + 1, titles: empty, sort: .organization)]
        }
        guard run.count <= 4, !hasTitle,
            !run.contains(where: { words.isAllCaps[$0] && words.lower[$0].utf8.count > 1 }),
            NameLexicon.demonyms[words.lower[run.lowerBound]] == nil, !run.contains(where: { words.lower[$0] == "of" })
        else { return [] }
        return [NameMention(tokens: run, titles: empty, sort: .person)]
    }

    private func placePrefix(_ run: Range<Int>) -> Range<Int>? {
        for length in [2, 1] where run.count > length {
            let prefix = run.lowerBound..<run.lowerBound + length
            let name = words.string(prefix).lowercased()
            if NameLexicon.countries[name] != nil || NameLexicon.places.contains(name) && length == 2 { return prefix }
        }
        return nil
    }

    private func isMission(_ index: Int) -> Bool { index < words.count && words.lower[index] == "mission" }
}
