import Linguistics

/// Finds acronyms that a text explains: `Kurdistan Workers Party (PKK)`, `PKK (Kurdistan Workers Party)`.
struct AcronymFinder: Sendable {
    let words: Words
    /// The names of the article, for acronyms of other languages: `Islamic Salvation Front (FIS)`.
    private var nameEndingAt: [Int: TitledName] = [:]

    private static let longestInBrackets = 24

    init(words: Words, names: [TitledName]) {
        self.words = words
        for name in names { nameEndingAt[name.core.upperBound] = name }
    }

    /// Returns the definitions of an article in the order of the text.
    func definitions() -> [DefinedAcronym] {
        (0..<words.count).compactMap { words.lower[$0] == "(" ? definition(atBracket: $0) : nil }
    }

    private func definition(atBracket bracket: Int) -> DefinedAcronym? {
        guard bracket > 0, let close = close(of: bracket) else { return nil }
        let inside = bracket + 1..<close
        if let acronym = acronym(inside) {
            return long(before: bracket, of: acronym).map {
                DefinedAcronym(short: inside, isPlural: acronym.isPlural, long: $0)
            }
        }
        if let body = body(spelling: inside, before: bracket) {
            return DefinedAcronym(short: inside, isPlural: false, long: body)
        }
        // An acronym's own explanation follows it in brackets.
        let short = bracket - 1..<bracket
        guard inside.count > 1, let acronym = acronym(short),
            let run = AcronymAlignment(acronym.letters, words: words).cheapestRun(in: inside),
            run.start == inside.lowerBound || words.lower[inside.lowerBound..<run.start] == ["the"]
        else { return nil }
        return DefinedAcronym(short: short, isPlural: acronym.isPlural, long: run.start..<close)
    }

    /// Returns the body right before a bracket whose initials a word in small letters has: `Council of Arts (Coa)`.
    func body(spelling word: Range<Int>, before bracket: Int) -> Range<Int>? {
        guard word.count == 1, let name = nameEndingAt[bracket], name.kind == .organization, name.core.count > 2,
            words.isCapital[word.lowerBound], !words.isAllCaps[word.lowerBound],
            (3...8).contains(words.lower[word.lowerBound].utf8.count),
            Gazetteer.classes(of: words.lower[word.lowerBound]).isDisjoint(with: .commonWord)
        else { return nil }
        let run = AcronymAlignment(words.lower[word.lowerBound], words: words).cheapestRun(in: name.core)
        return run?.start == name.core.lowerBound ? name.core : nil
    }

    private func close(of bracket: Int) -> Int? {
        let end = min(bracket + Self.longestInBrackets, words.count)
        return (bracket + 1..<max(bracket + 1, end)).first { words.lower[$0] == ")" || words.lower[$0] == "(" }
            .flatMap { words.lower[$0] == ")" && $0 > bracket + 1 ? $0 : nil }
    }

    private func long(before bracket: Int, of acronym: Acronym) -> Range<Int>? {
        var end = bracket
        while end > 0, !words.isWord[end - 1] || words.lower[end - 1] == "'s" { end -= 1 }
        guard end > 0, bracket - end < 3 else { return nil }
        let sentence = words.text.tokens[end - 1].sentence
        var start = end
        while start > 0, end - start < Self.longestInBrackets, words.text.tokens[start - 1].sentence == sentence,
            words.lower[start - 1] != "(", words.lower[start - 1] != ")"
        {
            start -= 1
        }
        let alignment = AcronymAlignment(acronym.letters, words: words)
        let name = nameEndingAt[end].flatMap { $0.kind == .organization ? $0.core : nil }
        if let run = alignment.cheapestRun(in: start..<end) {
            // Initials in another order are likelier than letters inside words.
            if run.cost > 0, let name, name.lowerBound < run.start, alignment.holdsInitials(name) { return name }
            return run.start..<end
        }
        // Two letters are too often a state, an agency or a party for a name that does not hold them.
        guard let name, name.count > 1, acronym.isAllCapitals, acronym.letters.utf8.count > 2 else { return nil }
        // `the Czech Civic Democratic Party`: a nation before a name of three words stands outside it.
        let isNational = name.count > 3 && Gazetteer.isDemonym(words.lower[name.lowerBound])
        return isNational && !alignment.opens(with: name.lowerBound) ? name.lowerBound + 1..<name.upperBound : name
    }

    /// A word that looks like an acronym.
    private struct Acronym {
        var letters: String
        var isPlural: Bool
        var isAllCapitals: Bool
    }

    /// Returns one word of two to ten letters and digits that has capitals like an acronym: `PKK`, `IE9`, `MTPs`.
    private func acronym(_ tokens: Range<Int>) -> Acronym? {
        guard tokens.count <= 3, tokens.dropFirst().allSatisfy({ !words.text.tokens[$0].followsSpace }) else {
            return nil
        }
        var letters = words.string(tokens)
        let isPlural = letters.utf8.count > 3 && letters.utf8.last == UInt8(ascii: "s")
        if isPlural { letters.removeLast() }
        let scalars = letters.unicodeScalars
        guard (2...10).contains(scalars.count), scalars.first?.properties.isUppercase == true,
            scalars.allSatisfy({ $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "&" })
        else { return nil }
        let small = scalars.count { $0.properties.isLowercase }
        let capitals = scalars.count { $0.properties.isUppercase }
        guard capitals > small else { return nil }
        return Acronym(letters: letters, isPlural: isPlural, isAllCapitals: capitals == scalars.count)
    }
}
