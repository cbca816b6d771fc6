public import FactModel

/// A stretch of days, open at either end.
public struct Period: Hashable, Sendable {
    /// The first day; `nil` for any before.
    public var since: CalendarDay?
    /// The last day; `nil` for any after.
    public var until: CalendarDay?

    /// Makes a period.
    public init(since: CalendarDay?, until: CalendarDay?) {
        self.since = since
        self.until = until
    }

    /// Makes the period of whole months.
    init?(year: Int, month: Int, months: Int = 1) {
        guard let first = CalendarDay(year: year, month: month, day: 1), let next = first.adding(months: months) else {
            return nil
        }
        self.init(since: first, until: next.adding(days: -1))
    }

    /// Makes the period of one day.
    init(_ day: CalendarDay) { self.init(since: day, until: day) }
}
