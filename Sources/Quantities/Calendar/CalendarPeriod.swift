internal import FactModel

/// A day, week, month or longer stretch of the calendar with its name in ISO 8601.
///
/// What ISO 8601 has no name for is written as TimeML's TIMEX3 does: `2013-Q1`, `2016-SU`, `2025-W39-WE`, `196`.
struct CalendarPeriod: Sendable {
    /// The name.
    var iso: String
    /// The end, as an ISO date, of a stretch that has no name of its own; ``iso`` then names its start.
    var isoEnd: String?
    /// The finest unit that the name tells.
    var grain: String
    /// Its first day.
    var first: CalendarDay
    /// The day after its last.
    var after: CalendarDay

    private init?(_ iso: String, _ grain: String, _ first: CalendarDay?, _ after: CalendarDay?, isoEnd: String? = nil) {
        guard let first, let after else { return nil }
        (self.iso, self.grain, self.first, self.after, self.isoEnd) = (iso, grain, first, after, isoEnd)
    }

    static func day(_ day: CalendarDay?) -> CalendarPeriod? {
        day.flatMap { CalendarPeriod($0.iso, "day", $0, $0.adding(days: 1)) }
    }

    static func month(_ year: Int, _ month: Int) -> CalendarPeriod? {
        let first = CalendarDay(year: year, month: month, day: 1)
        return CalendarPeriod(
            CalendarDay.padded(year, 4) + "-" + CalendarDay.padded(month, 2), "month", first, first?.adding(months: 1))
    }

    static func year(_ year: Int) -> CalendarPeriod? { years(CalendarDay.padded(year, 4), "year", year, 1) }

    static func decade(of year: Int) -> CalendarPeriod? {
        years(CalendarDay.padded(year / 10, 3), "decade", year / 10 * 10, 10)
    }

    static func century(of year: Int) -> CalendarPeriod? {
        years(CalendarDay.padded(year / 100, 2), "century", year / 100 * 100, 100)
    }

    private static func years(_ iso: String, _ grain: String, _ year: Int, _ count: Int) -> CalendarPeriod? {
        let first = CalendarDay(year: max(1, year), month: 1, day: 1)
        return CalendarPeriod(iso, grain, first, first?.adding(months: 12 * count))
    }

    /// A quarter from 1 to 4.
    static func quarter(_ year: Int, _ quarter: Int) -> CalendarPeriod? {
        let first = CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
        return CalendarPeriod("\(year)-Q\(quarter)", "quarter", first, first?.adding(months: 3))
    }

    /// The first or the second half of a year.
    static func half(_ year: Int, _ half: Int) -> CalendarPeriod? {
        let first = CalendarDay(year: year, month: half * 6 - 5, day: 1)
        return CalendarPeriod("\(year)-H\(half)", "half", first, first?.adding(months: 6))
    }

    /// A season by its letters: `SP`, `SU`, `FA`, `WI`; winters bear the year they begin in.
    static func season(_ year: Int, _ code: String) -> CalendarPeriod? {
        let months = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]
        let first = CalendarDay(year: year, month: months[code, default: 1], day: 1)
        return CalendarPeriod("\(year)-" + code, "season", first, first?.adding(months: 3))
    }

    /// The week of ISO 8601 that holds a day.
    static func week(of day: CalendarDay?) -> CalendarPeriod? {
        guard let day, let monday = day.adding(days: 1 - day.weekday) else { return nil }
        let week = day.isoWeek
        return CalendarPeriod(
            "\(week.year)-W" + CalendarDay.padded(week.week, 2), "week", monday, monday.adding(days: 7))
    }

    /// A week of ISO 8601 by its number.
    static func week(_ number: Int, of year: Int) -> CalendarPeriod? {
        guard (1...53).contains(number), let fourth = CalendarDay(year: year, month: 1, day: 4) else { return nil }
        return week(of: fourth.adding(days: 7 * (number - 1)))
    }

    /// The weekend of the week that holds a day.
    static func weekend(of day: CalendarDay?) -> CalendarPeriod? {
        guard let week = week(of: day) else { return nil }
        return CalendarPeriod(week.iso + "-WE", "weekend", week.first.adding(days: 5), week.after)
    }

    /// A stretch from one day to the day before another.
    static func span(_ first: CalendarDay?, until after: CalendarDay?, grain: String) -> CalendarPeriod? {
        guard let first, let after, first < after else { return nil }
        return CalendarPeriod(first.iso, grain, first, after, isoEnd: after.iso)
    }

    /// The period of a kind that lies some periods away from the one that holds a day.
    static func period(_ period: Period, _ shift: Int, from day: CalendarDay) -> CalendarPeriod? {
        switch period {
        case .day: self.day(day.adding(days: shift))
        case .week: week(of: day.adding(days: 7 * shift))
        case .fortnight:
            shift > 0
                ? span(day, until: day.adding(days: 14 * shift), grain: "week")
                : span(day.adding(days: 14 * (shift == 0 ? -1 : shift)), until: day, grain: "week")
        case .month: day.adding(months: shift).flatMap { month($0.year, $0.month) }
        case .quarter: day.adding(months: 3 * shift).flatMap { quarter($0.year, ($0.month + 2) / 3) }
        case .year: year(day.year + shift)
        case .decade: decade(of: day.year + 10 * shift)
        case .century: century(of: day.year + 100 * shift)
        case .millisecond, .second, .minute, .hour: nil
        }
    }

    /// Reads the name of a day, with or without a time, of a week, a weekend, a month, a quarter, a season or a year; two
    /// days make the stretch between them.
    init?(named iso: String, until end: String? = nil) {
        let fields = iso.split(separator: "-", maxSplits: 2)
        guard let year = fields.first.flatMap({ Int($0) }), iso.utf8.count != 3, iso.utf8.count != 2 else {
            return nil
        }
        let found: CalendarPeriod?
        if let day = CalendarDay(iso: iso) {
            let last = end.map { CalendarDay(iso: $0) } ?? day
            found = last.flatMap { last in
                CalendarPeriod(day.iso, "day", day, last.adding(days: 1), isoEnd: day == last ? nil : end)
            }
        } else if end != nil {
            return nil
        } else if fields.count == 1 {
            found = .year(year)
        } else {
            let part = fields[1]
            let number = Int(part.dropFirst()) ?? 0
            switch part.utf8.first {
            case UInt8(ascii: "W") where number > 0:
                let week = Self.week(number, of: year)
                found = fields.count == 3 ? .weekend(of: week?.first) : week
            case UInt8(ascii: "Q"): found = .quarter(year, number)
            case UInt8(ascii: "H"): found = .half(year, number)
            default: found = Int(part).map { .month(year, $0) } ?? .season(year, String(part))
            }
        }
        guard let found else { return nil }
        self = found
    }

    /// Whether it is no coarser than a unit.
    func isWithin(_ unit: Period) -> Bool {
        let days = after.number - first.number
        return switch unit {
        case .day: days <= 1 || isoEnd != nil
        case .week, .fortnight: days <= 7 || isoEnd != nil
        case .month: days <= 31
        case .quarter: days <= 92
        case .year: days <= 366
        default: true
        }
    }
}
