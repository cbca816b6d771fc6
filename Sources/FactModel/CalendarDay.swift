/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Days are counted by the algorithms of Howard Hinnant, <https://howardhinnant.github.io/date_algorithms.html>.
public struct CalendarDay: Hashable, Sendable {
    /// The year, from 1 to 9999.
    public let year: Int
    /// The month, from 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a day, or `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `yyyy-mm-dd`, alone or before a time.
    public init?(iso: some StringProtocol) {
        let parts = iso.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Makes the day that lies a number of days after 1970-01-01; negative numbers lie before it.
    public init?(number: Int) {
        guard (-719_162...2_932_896).contains(number) else { return nil }
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The number of days since 1970-01-01.
    public var number: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week as ISO 8601 counts it: 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        let remainder = (number + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The week of ISO 8601, whose year may differ from the day's at its ends.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday) ?? self
        let start = CalendarDay(year: thursday.year, month: 1, day: 1)?.number ?? thursday.number
        return (thursday.year, (thursday.number - start) / 7 + 1)
    }

    /// The day as `yyyy-mm-dd`.
    public var iso: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

    /// Returns the day that lies some days later, or earlier; `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDay? {
        let (sum, overflows) = number.addingReportingOverflow(days)
        return overflows ? nil : CalendarDay(number: sum)
    }

    /// Returns the same day of a later or earlier month, or that month's last day when it is shorter.
    public func adding(months: Int) -> CalendarDay? {
        guard abs(months) < 120_000 else { return nil }
        let total = year * 12 + month - 1 + months
        guard total >= 12 else { return nil }
        let month = total % 12 + 1
        return CalendarDay(year: total / 12, month: month, day: min(day, Self.days(inMonth: month, of: total / 12)))
    }

    /// Returns the number of days of a month.
    ///
    /// - Parameters:
    ///   - month: The month, from 1 to 12.
    ///   - year: The year.
    /// - Returns: 28 to 31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// Writes a number with leading zeros.
    package static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CalendarDay: Comparable {
    /// Orders days by the calendar.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
