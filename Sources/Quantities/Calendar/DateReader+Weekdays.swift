internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Days of the week

    /// `Friday, July 21, 2017`, `Tuesday`, `Friday the 26th`, `Monday of next week`, `Friday 5/12`.
    func weekday(_ day: Int, _ index: Int, _ isFuture: Bool) -> TimeExpression? {
        var next = index + 1
        if atoms.lower(next) == "," || atoms.is(next, ["-", "("]) && (atoms.isGlued(next) || atoms.lower(next) == "(") {
            next += 1
        }
        if next < atoms.count, atoms.isSameSentence(index, next) || atoms.lower(index).hasSuffix("."),
            Self.weekdays[atoms.lower(next)] == nil, let full = single(at: next, isFuture: isFuture),
            full.grain == "day", atoms.isDigits(next) || month(at: next) != nil
        {
            let full = matched(full, weekday: day)
            return full.widened(from: index).widened(
                to: atoms.lower(full.atoms.upperBound) == ")" ? full.atoms.upperBound + 1 : 0)
        }
        guard let published else { return nil }
        if let dayOfMonth = dayOfMonth(behind: index, isFuture, published) { return dayOfMonth }
        if let week = weekBehind(index, isFuture) {
            let part = Self.partsOfDay[atoms.lower(index + 1)] ?? ""
            return CalendarPeriod.day(week.first.adding(days: day - 1)).map {
                var found = TimeExpression(atoms: index..<week.end, $0)
                found.iso += part
                return found
            }
        }
        if atoms.lower(index + 1) == "after", atoms.lower(index + 2) == "next" {
            return CalendarPeriod.day(following(day, published)?.adding(days: 7))
                .map { TimeExpression(atoms: index..<index + 3, $0) }
        }
        let shift = shift(to: day, before: atoms.lower(index - 1), isFuture, published)
        return CalendarPeriod.day(published.adding(days: shift)).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// `Fri, Jul 18`: without a year, the nearest one in which that day is a Friday.
    func matched(_ date: TimeExpression, weekday: Int) -> TimeExpression {
        guard let day = date.period?.first, day.weekday != weekday, date.isoEnd == nil,
            date.atoms.contains(where: { month(at: $0) != nil }),
            !date.atoms.contains(where: { yearNumber(at: $0) != nil }), date.atoms.count <= 3
        else { return date }
        for shift in [1, -1] {
            if let other = CalendarDay(year: day.year + shift, month: day.month, day: day.day),
                other.weekday == weekday,
                let period = CalendarPeriod.day(other)
            {
                return TimeExpression(atoms: date.atoms, period)
            }
        }
        return date
    }

    /// `July 18, Friday`: the day of the week behind a date without a year.
    func withWeekdayBehind(_ date: TimeExpression) -> TimeExpression {
        let comma = date.atoms.upperBound
        guard date.grain == "day", atoms.is(comma, [",", "("]), let day = Self.weekdays[atoms.lower(comma + 1)],
            atoms.isCapital(comma + 1), atoms.isSameSentence(comma - 1, comma + 1),
            // `May 22, Thursday's talks`
            !atoms.isSameSentence(comma + 1, comma + 2) || atoms.is(comma + 2, [",", ")", ".", "!", "?"])
        else { return date }
        let other = matched(date, weekday: day)
        return other.period?.first.weekday == day && other.atoms.contains(where: { month(at: $0) != nil })
            ? other.widened(to: atoms.lower(comma + 2) == ")" ? comma + 3 : comma + 2) : date
    }

    /// `two Fridays ago`, `three Fridays from now`: counted from the nearest one behind or ahead.
    func weekdaysAway(_ index: Int) -> TimeExpression? {
        guard let published, let numeral = numerals.numeral(at: index), !numeral.isOrdinal, !numeral.isFraction,
            (1...60).contains(numeral.value), numeral.value == numeral.value.rounded()
        else { return nil }
        let place = numeral.atoms.upperBound
        let word = atoms.lower(place)
        guard word.hasSuffix("days"), let day = Self.weekdays[String(word.dropLast())] else { return nil }
        let isBehind = atoms.is(place + 1, ["ago", "back"])
        guard isBehind || atoms.lower(place + 1) == "from" && atoms.is(place + 2, ["now", "today"]) else { return nil }
        let weeks = 7 * (Int(numeral.value) - 1)
        let shift = day - published.weekday
        let days = isBehind ? (shift >= 0 ? shift - 7 : shift) - weeks : (shift <= 0 ? shift + 7 : shift) + weeks
        return CalendarPeriod.day(published.adding(days: days))
            .map { TimeExpression(atoms: index..<place + (isBehind ? 2 : 3), $0) }
    }

    private func following(_ day: Int, _ from: CalendarDay) -> CalendarDay? {
        from.adding(days: day > from.weekday ? day - from.weekday : day - from.weekday + 7)
    }

    private func shift(to day: Int, before: String, _ isFuture: Bool, _ published: CalendarDay) -> Int {
        let shift = day - published.weekday
        switch before {
        case "next", "following": return shift + 7
        case "this", "coming", "until", "till": return shift < 0 ? shift + 7 : shift
        case "since": return shift > 0 ? shift - 7 : shift
        case "last", "past", "previous": return shift >= 0 ? shift - 7 : shift
        default:
            if isFuture { return shift < 0 ? shift + 7 : shift }
            return shift > 0 ? shift - 7 : shift
        }
    }

    /// `Friday the 26th`, `Wed 13th`, `Friday 23`: the nearest day that is both.
    private func dayOfMonth(behind index: Int, _ isFuture: Bool, _ published: CalendarDay) -> TimeExpression? {
        let hasArticle = atoms.lower(index + 1) == "the"
        let place = hasArticle ? index + 2 : index + 1
        guard let (number, end) = dayNumber(at: place, asksMonth: false), let day = Self.weekdays[atoms.lower(index)],
            atoms.isDigits(place) ? end == place + 2 : hasArticle
        else { return nil }
        var found: CalendarDay?
        for month in 0...12 {
            for sign in isFuture ? [1, -1] : [-1, 1] where found == nil {
                guard let other = published.adding(months: sign * month),
                    let candidate = CalendarDay(year: other.year, month: other.month, day: number),
                    candidate.weekday == day
                else { continue }
                found = candidate
            }
        }
        return CalendarPeriod.day(found).map { TimeExpression(atoms: index..<end, $0) }
    }

    /// `of last week`, `next week` behind a day of the week.
    private func weekBehind(_ index: Int, _ isFuture: Bool) -> (first: CalendarDay, end: Int)? {
        var place = index + 1
        if Self.partsOfDay[atoms.lower(place)] != nil { place += 1 }
        if atoms.lower(place) == "of" { place += 1 }
        if atoms.lower(place) == "the" { place += 1 }
        guard let published, let shift = Self.shifts[atoms.lower(place)], atoms.lower(place + 1) == "week" else {
            return nil
        }
        return CalendarPeriod.period(.week, shift, from: published).map { ($0.first, place + 2) }
    }
}
