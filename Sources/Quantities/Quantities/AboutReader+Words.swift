internal import FactModel
internal import Linguistics

extension AboutReader {
    // MARK: Which words a number may be about

    /// Whether a token is no numeral, unit or sign.
    func isContent(_ token: Int) -> Bool {
        guard tokens[token].tag != .cd, tokens[token].tag != .sym, tokens[token].tag != .currency else { return false }
        let word = atoms.lower(ofToken: token)
        // `4p`, but not `49ers`
        if !tokens[token].tag.isName, let first = word.utf8.first, first &- UInt8(ascii: "0") < 10 { return false }
        // `an average of 10.9m viewers`, but `the national average`
        if word == "average", token > 0, atoms.lower(ofToken: token - 1) == "an", token + 2 < tokens.count,
            atoms.lower(ofToken: token + 1) == "of",
            tokens[token + 2].tag == .cd
        {
            return false
        }
        // `the number of arrests`, `the jobless total`, but not `a total of 52`.
        if Self.amounts.contains(word) {
            let isOf =
                token + 2 < tokens.count && atoms.lower(ofToken: token + 1) == "of" && tokens[token + 2].tag != .cd
            return isOf
                || word == "total" && token > 0 && Int(tokens[token - 1].head) == token && tokens[token - 1].tag != .dt
        }
        return !Self.units.contains(word) && UnitRegistry.unit(printed: word, lower: word) == nil
            && CurrencyRegistry.names[Nouns.singular(word)] == nil
            && NumeralLexicon.magnitudes[word] == nil && Period(word) == nil && DateReader.weekdays[word] == nil
    }

    /// `the dollar fell`: money that is no amount.
    func isCurrency(_ token: Int) -> Bool {
        let word = atoms.lower(ofToken: token)
        let isDefinite = token > 0 && tokens[token - 1].tag == .dt
        // `Bitcoin tumbled`, `Sterling rose`
        let opens =
            tokens[token].relation.isSubject && (token == 0 || tokens[token - 1].sentence != tokens[token].sentence)
        return (isDefinite || opens) && CurrencyRegistry.names[Nouns.singular(word)] != nil
            || isDefinite && word == "pound"
    }

    /// `the 26-year-old`: somebody by his age.
    func isAged(_ token: Int) -> Bool {
        let word = atoms.lower(ofToken: token)
        return word == "old" && !tokens[token].followsSpace || word.hasSuffix("-old")
    }

    /// Whether a noun behind `in` tells where or when something changed: `in London`, `in May`, `in early trading`. A name may
    /// be a place's unless it is known for somebody's.
    func isCircumstance(_ token: Int) -> Bool {
        tokens[token].tag.isName && bearer(of: token) == nil
            || MonthName.number(of: atoms.lower(ofToken: token)) != nil
            || Self.settings.contains(atoms.lower(ofToken: token))
    }

    private static let settings: WordSet = [
        "trading", "trade", "dealings", "deals", "session", "half", "morning", "afternoon", "evening", "night",
        "season",
        "spring", "summer", "autumn", "winter", "time", "term", "run", "cities", "areas", "places", "regions",
        "countries",
    ]
}
