internal import FactModel

/// A number with its unit as the grammar reads it, before the sentence around it is looked at.
struct Quantity: Sendable {
    /// Its atoms: the numeral with its unit.
    var atoms: Range<Int>
    /// The atoms of its first numeral.
    var numeral: Range<Int>
    /// What is known of it.
    var fact: NumberFact
    /// What the words behind its digits multiply them by.
    var magnitude = 1.0
    /// The atom behind the noun that it counts.
    var endOfNoun: Int?
    /// Whether it is written in digits.
    var isDigits = false
    /// Whether a unit of its own stands beside it.
    var hasUnit: Bool { fact.unit != nil }

    /// Gives it another's unit.
    mutating func take(unitOf other: Quantity) {
        fact.kind = other.fact.kind == .range ? .cardinal : other.fact.kind
        fact.unit = other.fact.unit
        fact.unitKind = other.fact.unitKind
        fact.perUnit = other.fact.perUnit
        fact.currencyAssumed = other.fact.currencyAssumed
    }

    /// Multiplies its value.
    mutating func multiply(by factor: Double) {
        guard let value = fact.value, let text = fact.valueText else { return }
        let exponent = DecimalText.powerOfTen(factor)
        fact.valueText = exponent.map { DecimalText.shifted(text, by: $0) } ?? DecimalText.of(value * factor)
        fact.value = fact.valueText.flatMap(Double.init) ?? value * factor
        magnitude *= factor
    }
}
