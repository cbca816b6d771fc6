internal import FactModel
internal import Linguistics

extension DurationReader {
    // MARK: Dates some time away

    /// `seven years ago`, `in 11 days`, `two weeks from now`, `3 days after January 12th`, `two days later`.
    ///
    /// What stands `ago` is a date even where nothing tells which: its period is then `nil`.
    func away(_ counted: Counted, _ start: Int, _ isFuture: Bool, _ told: (Period, Int) -> CalendarPeriod?) -> (
        period: CalendarPeriod?, end: Int, isDuration: Bool
    )? {
        let next = counted.end
        switch atoms.lower(next) {
        case "ago",
            "back" where atoms.lower(next) == "ago" || !atoms.isWord(next + 1):
            let period = moved(counted, -1, published)
            return onWeekday(period, next + 1) ?? (period, next + 1, false)
        case "later" where atoms.lower(next + 1) != "than", "on" where atoms.lower(next + 1) == ",":
            return movedFromTold(counted, 1, sentences: 3, told).map { ($0, next + 1, false) }
        case "earlier" where atoms.lower(next + 1) != "than", "previously":
            // `up 5% from a year earlier` counts from the time of what it is compared with.
            let isLong = counted.unit.length.months > 0
            if let period = movedFromTold(counted, -1, sentences: isLong ? 0 : 2, told) {
                return (period, next + 1, false)
            }
            return isLong ? (moved(counted, -1, published), next + 1, false) : nil
        case "hence": return moved(counted, 1, published).map { ($0, next + 1, false) }
        case "from" where atoms.is(next + 1, ["now", "today"]) && atoms.lower(start - 1) != "for":
            return moved(counted, 1, published, asDay: atoms.lower(next + 1) == "today")
                .map { onWeekday($0, next + 2) ?? ($0, next + 2, false) }
        case "starting", "beginning",
            "from" where atoms.lower(next) != "from" || atoms.lower(start - 1) == "for":
            return stretchFromDay(counted, next, isFuture)
        case "after", "before", "from":
            let sign = atoms.lower(next) == "before" ? -1 : 1
            if atoms.lower(next) != "from", dates.isClauseEnd(next + 1) {
                return movedFromTold(counted, sign, sentences: 2, told).map { ($0, next + 1, false) }
            }
            guard let anchor = day(at: next + 1, isFuture), let day = anchor.period?.first,
                let shifted = moved(counted, sign, day, asDay: true)
            else { return nil }
            return (shifted, anchor.atoms.upperBound, false)
        default:
            guard atoms.lower(start - 1) == "in", isFuture, !atoms.is(next, ["of", "after", "from", "since", "'"]),
                !atoms.isDash(next), !isBehindSuperlative(start)
            else { return nil }
            return moved(counted, 1, published).map { ($0, next, true) }
        }
    }

    /// `its tightest winter in a decade`: the decade lies behind, whatever the tense of the verb.
    private func isBehindSuperlative(_ start: Int) -> Bool {
        (max(0, start - 6)..<max(0, start - 1)).contains { place in
            [.jjs, .rbs].contains(atoms.token(place).tag) && atoms.isSameSentence(place, start)
        }
    }

    private func day(at index: Int, _ isFuture: Bool) -> TimeExpression? {
        let place = atoms.lower(index) == "the" ? index + 1 : index
        guard let day = dates.single(at: place, isFuture: isFuture) ?? dates.holiday(place, isFuture),
            day.grain == "day", day.isoEnd == nil
        else { return nil }
        return day
    }

    /// `for three days from Monday`, `a week starting tomorrow`.
    private func stretchFromDay(_ counted: Counted, _ next: Int, _ isFuture: Bool) -> (
        period: CalendarPeriod?, end: Int, isDuration: Bool
    )? {
        guard let start = day(at: atoms.lower(next + 1) == "on" ? next + 2 : next + 1, isFuture),
            let first = start.period?.first,
            let after = moved(counted, 1, first, asDay: true)?.first,
            let span = CalendarPeriod.span(first, until: after, grain: "day")
        else { return nil }
        return (span, start.atoms.upperBound, false)
    }

    /// `two weeks ago on Friday`, `a week ago Sunday`: the nearest such day.
    private func onWeekday(_ period: CalendarPeriod?, _ end: Int) -> (
        period: CalendarPeriod?, end: Int, isDuration: Bool
    )? {
        let place = atoms.lower(end) == "on" ? end + 1 : end
        guard let near = period, near.grain == "day", let weekday = DateReader.weekdays[atoms.lower(place)],
            atoms.lower(place).utf8.count > 5
        else { return nil }
        let shift = (weekday - near.first.weekday + 10) % 7 - 3
        return (.day(near.first.adding(days: shift)), place + 1, false)
    }

    /// The day, month or year that lies some units away from a day.
    private func moved(_ counted: Counted, _ sign: Int, _ from: CalendarDay?, asDay: Bool = false) -> CalendarPeriod? {
        guard let from, counted.value == counted.value.rounded(), abs(counted.value) < 10_000 else { return nil }
        let count = Int(counted.value) * sign
        let length = counted.unit.length
        if counted.unit == .hour, count % 24 == 0 { return .day(from.adding(days: count / 24)) }
        if length.days > 0 { return .day(from.adding(days: count * length.days)) }
        guard length.months > 0, let day = from.adding(months: count * length.months) else { return nil }
        return length.months < 12 && counted.unit != .quarter || asDay ? .day(day) : .year(day.year)
    }

    /// The day, week, month or year that lies some units away from the date told last, as fine as that one.
    private func movedFromTold(
        _ counted: Counted, _ sign: Int, sentences: Int, _ told: (Period, Int) -> CalendarPeriod?
    ) -> CalendarPeriod? {
        guard counted.unit.length.days + counted.unit.length.months > 0, let anchor = told(counted.unit, sentences),
            let found = moved(counted, sign, sign > 0 ? anchor.after.adding(days: -1) : anchor.first)
        else { return nil }
        if found.grain != "day" || anchor.isWithin(.day) { return found }
        return anchor.isWithin(.week) ? .week(of: found.first) : .month(found.first.year, found.first.month)
    }
}
