internal import FactModel
internal import Linguistics

extension QuantityContext {
    /// `the 25-54 age category`: a range that ages go by.
    func age(_ quantity: inout Quantity) {
        guard quantity.fact.kind == .range, !quantity.hasUnit, atoms.lower(quantity.atoms.upperBound) == "age",
            atoms.is(quantity.atoms.upperBound + 1, ["group", "groups", "category", "bracket", "range"])
        else { return }
        quantity.fact.kind = .age
        quantity.fact.unit = "year of age"
        quantity.fact.unitKind = "time"
        quantity.fact.counted = nil
        quantity.fact.countedPhrase = nil
    }

    /// Whether a bare number is an age: `aged 56`, `of age 87`, `Jamie Armstrong, 25, said`.
    func isAge(_ quantity: Quantity) -> Bool {
        let start = quantity.atoms.lowerBound
        let end = quantity.atoms.upperBound
        guard let value = quantity.fact.value, (1...120).contains(value), start > 0,
            atoms.isSameSentence(start - 1, start)
        else { return false }
        let before = atoms.lower(start - 1)
        if before == "aged" || before == "age" { return true }
        if atoms.is(start - 1, ["of", "between", "over", "under", "about", "around"]),
            atoms.is(start - 2, ["age", "aged", "ages"])
        {
            return true
        }
        if isAgeOfPerson(quantity, value) { return true }
        let isClosed = atoms.lower(end) == "," || atoms.isDash(end) && !atoms.isGlued(end)
        return before == "," && isClosed && quantity.isDigits && value == value.rounded() && start > 1
            && atoms.token(start - 2).tag.isName && atoms.isWord(start - 2)
            && MonthName.number(of: atoms.lower(start - 2)) == nil
            && !atoms.isDigits(end + 1)
    }

    /// `He will be 35.`, `I was 18 when`: what a person is in a number alone.
    private func isAgeOfPerson(_ quantity: Quantity, _ value: Double) -> Bool {
        let end = quantity.atoms.upperBound
        var place = quantity.atoms.lowerBound - 1
        if atoms.is(place, ["only", "just", "about", "nearly", "almost"]) { place -= 1 }
        guard value == value.rounded(), value >= 10,
            atoms.is(place, ["be", "was", "is", "am", "turned", "turns", "turn", "'m", "'s"]),
            end >= atoms.count || !atoms.isSameSentence(place, end) || atoms.is(end, Self.behindAges)
        else { return false }
        place -= 1
        if atoms.is(place, ["will", "would", "'ll", "'d"]) { place -= 1 }
        return atoms.is(place, ["he", "she", "i"])
    }

    private static let behindAges = WordList.set(". , ; ) when in by on at and but or last this next now then")
}
