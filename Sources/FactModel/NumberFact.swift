/// A quantity, date or time in an article, and what the text says about it.
public struct NumberFact: Hashable, Sendable {
    /// What sort of number it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case age
        case cardinal
        case date
        case duration
        case fraction
        case identifier
        case measure
        case money
        case multiplier
        case ordinal
        case percent
        case range
        case ratio
        case score
        case temperature
        case time
        case vague
    }

    /// How the stated value bounds the real one.
    public enum Bound: String, Hashable, Sendable, CaseIterable {
        case about = "~"
        case above = ">"
        case atLeast = ">="
        case atMost = "<="
        case below = "<"
        case between
        case exactly = "="
    }

    /// Which way a quantity moved.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        case down
        case up
    }

    /// The part that a number plays in its clause.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case change
        case from
        case level
        case rank
        case rate
        case share
        case target
        case to
        case total
    }

    /// Whether the number is given as real.
    public enum Modality: String, Hashable, Sendable, CaseIterable {
        case actual
        case forecast
        case hypothetical
        case negated
        case target
    }

    /// The words of the number with its unit: `40 per cent`.
    public var span: Span
    /// The words that bound or direct it: `more than`, `rose`.
    public var cue: Span?
    /// What sort of number it is.
    public var kind: Kind
    /// The value at its full magnitude; `nil` for a range or a vague number.
    public var value: Double?
    /// The lower end of a range or bound.
    public var low: Double?
    /// The upper end of a range or bound.
    public var high: Double?
    /// Whether ``low`` itself is included.
    public var lowInclusive: Bool?
    /// Whether ``high`` itself is included.
    public var highInclusive: Bool?
    /// The value as an exact decimal string: `1200000000` for `1.2bn`.
    public var valueText: String?
    /// The number of significant digits written: 2 for `1.2bn`.
    public var significantDigits: Int?
    /// The unit as a singular English name, or an ISO 4217 code for money; `nil` for counts.
    public var unit: String?
    /// The dimension of the unit: `currency`, `length`, `time`.
    public var unitKind: String?
    /// What a rate is counted by: `barrel` in `$75 per barrel`.
    public var perUnit: String?
    /// Whether the currency behind a bare sign is assumed.
    public var currencyAssumed = false
    /// The noun counted, singular: `officer`.
    public var counted: String?
    /// The words of the counted noun with what describes it: `Kenyan officers`.
    public var countedPhrase: String?
    /// What the value is a property of: `new force`.
    public var about: String?
    /// The verb of its clause as a lemma: `expire`.
    public var predicate: String?
    /// The head noun of that verb's subject, singular: `mandate`.
    public var subject: String?
    /// The index of the organization that it is about.
    public var aboutOrganization: Int?
    /// How the stated value bounds the real one.
    public var bound: Bound = .exactly
    /// Which way it moved.
    public var direction: Direction?
    /// The part it plays in its clause.
    public var role: Role?
    /// The index of the number that it starts from, converts or multiplies.
    public var base: Int?
    /// Whether it is given as real.
    public var modality: Modality?
    /// The date or duration in ISO 8601: `2025-10-02`, `2013-Q1`, `P11D`.
    public var iso: String?
    /// The end of a period in ISO 8601.
    public var isoEnd: String?
    /// The finest unit that a date names: `day`, `month`, `year`.
    public var grain: String?
    /// The index of the date that the value holds for.
    public var asOf: Int?
    /// The index of the innermost statement that holds it; `nil` for the article's own voice.
    public var statement: Int?
    /// How sure the rule is, from 0 to 1.
    public var confidence: Double
    /// The name of the rule that found it.
    public var rule: String

    /// Makes a number with nothing known but its words and kind.
    public init(span: Span, kind: Kind, confidence: Double, rule: String) {
        self.span = span
        self.kind = kind
        self.confidence = confidence
        self.rule = rule
    }
}
