/// A date, a period or a duration in the text.
struct TimeExpression: Sendable {
    /// Its atoms.
    var atoms: Range<Int>
    /// Its value in ISO 8601, as TimeML writes it: `2025-10-02`, `2013-Q1`, `2025-W39`, `P11D`.
    var iso: String
    /// The finest unit that it names.
    var grain: String
    /// The number of periods, when it counts some: 11 in `in 11 days`.
    var count: Double?
    /// The period that it counts.
    var period: Period?
    /// Whether it is a length of time and no point in it.
    var isDuration = false
    /// Whether it is an age.
    var isAge = false
}
