/// A number as it is written, before anything is known of its unit.
struct Numeral: Sendable {
    /// How it is written.
    enum Form: Sendable {
        case digits
        case words
    }

    /// Its atoms.
    var atoms: Range<Int>
    /// Its value at full magnitude.
    var value: Double
    /// Its exact value as a decimal string.
    var valueText: String
    /// The significant digits written; `nil` when it is spelled out.
    var significantDigits: Int?
    /// How it is written.
    var form: Form
    /// What the words behind its digits multiply them by: 1e9 in `33 billion`, otherwise 1.
    var magnitude = 1.0
    /// Whether it is a rank.
    var isOrdinal = false
    /// Whether it is a part of one: `two thirds`.
    var isFraction = false
    /// The least and the greatest value of an indefinite number: 10 and 100 for `tens`.
    var vague: ClosedRange<Double>?
    /// The letter glued to its digits that may be a magnitude or a unit, not yet counted in ``value``.
    var letter: String?

    /// Makes a numeral.
    init(atoms: Range<Int>, value: Double, valueText: String? = nil, significantDigits: Int? = nil, form: Form) {
        self.atoms = atoms
        self.value = value
        self.valueText = valueText ?? DecimalText.of(value)
        self.significantDigits = significantDigits
        self.form = form
    }

    /// Multiplies it by a magnitude.
    mutating func multiply(by factor: Double) {
        if let exponent = DecimalText.powerOfTen(factor), form == .digits {
            valueText = DecimalText.shifted(valueText, by: exponent)
            value = Double(valueText) ?? value * factor
        } else {
            value *= factor
            valueText = DecimalText.of(value)
        }
        magnitude *= factor
    }

    /// Makes it negative.
    mutating func negate() {
        value = -value
        valueText = valueText.hasPrefix("-") ? String(valueText.dropFirst()) : "-" + valueText
    }
}
