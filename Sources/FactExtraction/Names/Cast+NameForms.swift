import FactModel
import Linguistics

/// The forms in which names are joined and shown, and what they name.
extension Cast {
    /// Returns a person's name without the title that the tagger may take for a first name: `Administrator Miller`.
    static func ownName(_ mention: TitledName, _ words: Words) -> Range<Int> {
        let first = mention.tokens.lowerBound
        return mention.tokens.count == 2 && TitleLexicon.isTitle(words.lower[first])
            ? first + 1..<mention.tokens.upperBound : mention.tokens
    }

    /// Returns the initials of a name of several words, with and without those of its legal forms.
    static func acronyms(_ mention: TitledName, _ words: Words) -> [String] {
        var capitals = mention.tokens.filter { words.isCapital[$0] }
        guard capitals.count >= 2 else { return [] }
        func initials() -> String { String(capitals.compactMap { words.string($0..<$0 + 1).first }) }
        var found = [initials()]
        while capitals.count > 3, let last = capitals.last, LegalForms.all.contains(LegalForms.plain(words.lower[last]))
        {
            capitals.removeLast()
            found.append(initials())
        }
        return found
    }

    /// Returns the gender that a given name tells, unless men and women have it.
    static func gender(_ given: String) -> Person.Gender? {
        let classes = Gazetteer.classes(of: given)
        let isMale = classes.contains(.maleFirstName)
        return isMale == classes.contains(.femaleFirstName) ? nil : isMale ? .male : .female
    }

    /// Returns a name with capitals at the start of its words only.
    static func capitalized(_ name: String) -> String {
        name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    }

    /// Returns what the name over a token names.
    func entity(at token: Int) -> EntityReference? {
        nameOfToken[token] < 0 ? nil : named[nameOfToken[token]].entity
    }

    /// Returns the person whom the name over a token names.
    func person(at token: Int) -> Int? {
        if case .person(let person)? = entity(at: token) { return person }
        return nil
    }
}
