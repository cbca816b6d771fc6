import Linguistics

/// Finds the names inside the runs of capitals that headlines in title case are: `Jane Miller Just Told Acme to Wait`.
///
/// Where every word has a capital, capitals tell nothing, and the tagger takes half a headline for one name. What is a name
/// there is what the article writes elsewhere, what the lexicon knows, and a first name with a word that may be a last one.
struct HeadlineNames: Sendable {
    private let words: Words
    /// The names in the runs, by the first token of the run.
    private var parts: [Int: [NameFinder.Tagged]] = [:]

    /// Reads the names that the tagger found.
    init(words: Words) {
        self.words = words
        let runs = words.text.names.filter { mention in
            mention.tokens.count > 1 && mention.tokens.upperBound <= words.count
                && (mention.tokens.count > 2 || hasHeadlineWord(mention)) && isTitleCase(mention.tokens.lowerBound)
        }
        guard !runs.isEmpty else { return }
        var known: [[String]: NameKind] = [:]
        for mention in words.text.names
        where mention.tokens.upperBound <= words.count && mention.kind != .other
            && (mention.tokens.count == 1 || !hasHeadlineWord(mention)) && !isTitleCase(mention.tokens.lowerBound)
        {
            let form = Array(words.lower[mention.tokens])
            known[form] = known[form] ?? mention.kind
            // `Jane Miller` is known by `Miller` too.
            if mention.kind == .person, let last = form.last { known[[last]] = known[[last]] ?? .person }
        }
        for run in runs where known[Array(words.lower[run.tokens])] == nil {
            let found = names(in: run, known)
            // Without a word of a headline a run is one name, unless somebody known opens it.
            guard hasHeadlineWord(run) || found.first.map({ opens($0, run, known) }) == true else { continue }
            parts[run.tokens.lowerBound] = found
        }
    }

    /// Returns the names in a run of capitals of a headline, or `nil` for any other name.
    func names(in mention: NameMention) -> [NameFinder.Tagged]? {
        parts.isEmpty ? nil : parts[mention.tokens.lowerBound]
    }

    private func names(in run: NameMention, _ known: [[String]: NameKind]) -> [NameFinder.Tagged] {
        var found: [NameFinder.Tagged] = []
        var token = run.tokens.lowerBound
        while token < run.tokens.upperBound {
            let rest = run.tokens.upperBound - token
            let name = (1...min(rest, Self.longest)).reversed().lazy
                .compactMap { kind(of: token..<token + $0, in: run.tokens, known).map { (core: $0, kind: $1) } }
                .first
            if let name { found.append(name) }
            token = name?.core.upperBound ?? token + 1
        }
        return found
    }

    /// Whether the full name of a person whom the article names elsewhere opens a run that was taken for one person.
    private func opens(_ name: NameFinder.Tagged, _ run: NameMention, _ known: [[String]: NameKind]) -> Bool {
        run.kind == .person && name.kind == .person && name.core.count > 1
            && name.core.lowerBound == run.tokens.lowerBound && known[Array(words.lower[name.core])] == .person
    }

    /// What words of a headline name, and where: nothing unless they are known.
    private func kind(
        of core: Range<Int>, in run: Range<Int>, _ known: [[String]: NameKind]
    ) -> (Range<Int>, NameKind)? {
        guard words.isCapital[core.lowerBound], words.isCapital[core.upperBound - 1] else { return nil }
        let form = Array(words.lower[core])
        if let kind = known[form] { return (core, kind) }
        let classes = Gazetteer.classes(ofWords: form)
        if classes.contains(.organization), classes.isDisjoint(with: [.commonWord, .thing, .surname, .firstName]) {
            return (core, .organization)
        }
        if !classes.isDisjoint(with: [.country, .region, .largeCity]),
            classes.isDisjoint(with: [.commonWord, .surname])
        {
            return (core, .place)
        }
        guard form.count == 2, Gazetteer.classes(of: form[0]).contains(.firstName),
            !isHeadlineWord(core.upperBound - 1, in: run), !isCommon(core.upperBound - 1)
        else { return nil }
        return (core, .person)
    }

    private static let longest = 6

    /// Whether the capitals of a name hold what no name does: a verb, an adverb, a small word with a capital.
    private func hasHeadlineWord(_ mention: NameMention) -> Bool {
        mention.tokens.contains { isHeadlineWord($0, in: mention.tokens) }
    }

    private func isHeadlineWord(_ index: Int, in run: Range<Int>) -> Bool {
        guard words.isCapital[index] else { return false }
        let word = words.lower[index]
        if Self.smallWords.contains(word) { return true }
        let classes = Gazetteer.classes(of: word)
        guard classes.isDisjoint(with: [.surname, .firstName, .organization, .city, .region, .organizationHead]) else {
            return false
        }
        switch words.text.tokens[index].tag {
        case .vb, .vbz, .vbp, .vbd, .md, .rb: return true
        case .vbg, .vbn: return !classes.contains(.organizationStart)
        // `Bill Revoking Powers`, but not `Jane Harding`
        default: return classes.isEmpty && word.hasSuffix("ing") && index + 1 < run.upperBound && index > run.lowerBound
        }
    }

    private func isCommon(_ index: Int) -> Bool {
        let classes = Gazetteer.classes(of: words.lower[index])
        return classes.contains(.commonWord) && classes.isDisjoint(with: .surname)
    }

    /// Whether nearly all longer words of a token's sentence have a capital.
    private func isTitleCase(_ index: Int) -> Bool {
        let sentence = words.text.sentences[Int(words.text.tokens[index].sentence)]
        var all = 0
        var capitals = 0
        for word in sentence where words.isWord[word] {
            if words.isCapital[word] {
                all += 1
                capitals += 1
            } else if words.lower[word].utf8.count >= 4 {
                all += 1
            }
        }
        return all >= 4 && capitals * 10 >= all * 8
    }

    /// Small words that headlines give a capital, and names do not.
    private static let smallWords = ClosedClass.boundaries.subtracting(
        ClosedClass.set("may might will and or as us it")
    ).union(ClosedClass.set("on in at from his her their its our my your this that these those just now"))
}
