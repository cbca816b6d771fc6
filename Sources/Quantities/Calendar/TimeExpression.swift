/// A date, a period or a duration in the text.
struct TimeExpression: Sendable {
    /// Its atoms.
    var atoms: Range<Int>
    /// Its value in ISO 8601, as TimeML writes it: `2025-10-02`, `2013-Q1`, `2025-W39`, `P11D`; empty for a date that
    /// nothing resolves.
    var iso: String
    /// The end of a stretch between two dates.
    var isoEnd: String?
    /// The finest unit that it names.
    var grain: String
    /// The days it covers, when they are known.
    var period: CalendarPeriod?
    /// The number of units, when it counts some: 11 in `in 11 days`.
    var count: Double?
    /// The unit of time that it counts.
    var unit: Period?
    /// Whether it is a length of time and no point in it.
    var isDuration = false
    /// Whether it is an age.
    var isAge = false

    /// Makes an expression by its value.
    init(
        atoms: Range<Int>, iso: String, grain: String, count: Double? = nil, unit: Period? = nil,
        isDuration: Bool = false, isAge: Bool = false
    ) {
        self.atoms = atoms
        self.iso = iso
        self.grain = grain
        self.count = count
        self.unit = unit
        self.isDuration = isDuration
        self.isAge = isAge
    }

    /// Makes an expression for a stretch of the calendar.
    init(atoms: Range<Int>, _ period: CalendarPeriod) {
        self.init(atoms: atoms, iso: period.iso, grain: period.grain)
        isoEnd = period.isoEnd
        self.period = period
    }

    /// Returns it with its atoms from an earlier one on.
    func widened(from start: Int) -> TimeExpression {
        var expression = self
        expression.atoms = start..<atoms.upperBound
        return expression
    }

    /// Returns it with its atoms up to a later one.
    func widened(to end: Int) -> TimeExpression {
        var expression = self
        expression.atoms = atoms.lowerBound..<max(end, atoms.upperBound)
        return expression
    }
}
