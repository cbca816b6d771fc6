internal import FactModel

extension DateReader {
    // MARK: From one date to another

    /// `November 19-20`, `from 10/1 to 11/7`, `Feb 28th to March 1st`, `between January 22 and now`.
    ///
    /// Years and months joined so stay two dates, as TimeML has them; two days make one stretch.
    func stretched(_ first: TimeExpression, _ isFuture: Bool) -> TimeExpression? {
        let end = first.atoms.upperBound
        var opener = first.atoms.lowerBound - 1
        if atoms.lower(opener) == "the" { opener -= 1 }
        let isBetween = atoms.lower(opener) == "between" && atoms.lower(end) == "and"
        let isFrom = atoms.lower(opener) == "from"
        let isJoined =
            isBetween || atoms.is(end, ["through", "thru", "~"]) || atoms.isDash(end)
            || atoms.is(end, ["to", "until", "till"]) && (isFrom || first.grain == "day")
        guard isJoined, first.isoEnd == nil, let start = first.period?.first, end + 1 < atoms.count else { return nil }
        let place = atoms.lower(end + 1) == "the" ? end + 2 : end + 1
        guard let last = lastDay(at: place, of: first, isFuture) else { return nil }
        // `26 June to 28 June 2020`: the year is written once.
        if first.grain == "day", !isBehindYear(first), first.atoms.contains(where: { month(at: $0) != nil }),
            yearNumber(at: last.end - 1) == last.day.year,
            let same = CalendarDay(year: last.day.year, month: start.month, day: start.day), same <= last.day
        {
            var expression = TimeExpression(atoms: first.atoms.lowerBound..<last.end, iso: same.iso, grain: "day")
            expression.isoEnd = last.day.iso
            return expression
        }
        guard start <= last.day, first.grain == "day" || last.isDay else { return nil }
        var expression = TimeExpression(atoms: first.atoms.lowerBound..<last.end, iso: start.iso, grain: "day")
        expression.isoEnd = last.day.iso
        return expression
    }

    /// `10-16 January`, `10 to 16 January 2005`: the month stands behind the second day.
    func stretchBeforeMonth(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard atoms.isDigits(index), let (day, end) = dayNumber(at: index, asksMonth: false),
            atoms.isDash(end) || atoms.is(end, ["to", "and"]), atoms.isDigits(end + 1),
            let last = single(at: end + 1, isFuture: isFuture), last.grain == "day", last.isoEnd == nil,
            last.atoms.contains(where: { month(at: $0) != nil })
        else { return nil }
        // Without a year, the day is all that differs: `XXXX-03-06`.
        if last.period == nil, let after = Int(last.iso.suffix(2)), day < after {
            var expression = TimeExpression(
                atoms: index..<last.atoms.upperBound, iso: last.iso.dropLast(2) + CalendarDay.padded(day, 2),
                grain: "day")
            expression.isoEnd = last.iso
            return expression
        }
        guard let after = last.period?.first, day < after.day,
            let first = CalendarDay(year: after.year, month: after.month, day: day)
        else { return nil }
        var expression = TimeExpression(atoms: index..<last.atoms.upperBound, iso: first.iso, grain: "day")
        expression.isoEnd = after.iso
        return expression
    }

    private func lastDay(at index: Int, of first: TimeExpression, _ isFuture: Bool) -> (
        day: CalendarDay, end: Int, isDay: Bool
    )? {
        if atoms.is(index, ["now", "date", "present"]), let published { return (published, index + 1, true) }
        if let second = single(at: index, isFuture: isFuture), let day = second.period?.first {
            guard second.grain == "day", second.isoEnd == nil else { return nil }
            // A day without a year lies behind the first.
            if let start = first.period?.first, day < start {
                let isWeekday = second.atoms.contains { Self.weekdays[atoms.lower($0)] != nil }
                let later =
                    isWeekday ? day.adding(days: (start.number - day.number + 6) / 7 * 7) : day.adding(months: 12)
                if isBehindYear(second) { return (day, second.atoms.upperBound, true) }
                return later.map { ($0, second.atoms.upperBound, true) }
            }
            return (day, second.atoms.upperBound, true)
        }
        // `November 19-20`, `April ninth through seventeenth`
        guard first.grain == "day", let start = first.period?.first, !isBehindYear(first),
            let (number, end) = dayNumber(at: index, asksMonth: false), number > start.day,
            let day = CalendarDay(year: start.year, month: start.month, day: number),
            end >= atoms.count || !atoms.isWord(end) || atoms.is(end, ["in", "at", "and", "for", "of", "when", "as"])
        else { return nil }
        return (day, end, true)
    }

    /// Whether a date ends with its year, so that a number behind it is no day.
    private func isBehindYear(_ date: TimeExpression) -> Bool { yearNumber(at: date.atoms.upperBound - 1) != nil }

    // MARK: The time of the day

    /// A date with the time behind it: `today at 8.30pm`, `Monday 12-4`, `Tuesday afternoon`.
    func timed(_ date: TimeExpression) -> TimeExpression {
        guard date.grain == "day", let day = date.period?.first, date.isoEnd == nil else { return date }
        let end = date.atoms.upperBound
        if let code = Self.partsOfDay[atoms.lower(end)], atoms.isSameSentence(end - 1, end) {
            let part = TimeExpression(atoms: date.atoms.lowerBound..<end + 1, iso: day.iso, grain: "day")
            return clocked(part, day, isAfternoon: code != "TMO") ?? date
        }
        return clocked(date, day, isAfternoon: atoms.is(end - 1, ["tonight", "tonite"])) ?? date
    }

    private func clocked(_ date: TimeExpression, _ day: CalendarDay, isAfternoon: Bool) -> TimeExpression? {
        var place = date.atoms.upperBound
        guard place < atoms.count else { return nil }
        let isOpened = atoms.is(place, ["at", "@", "around", "about"])
        let opensRange = atoms.is(place, ["from", "between"])
        if isOpened || atoms.lower(place) == ",", !opensRange { place += 1 }
        guard atoms.isDigits(place) || opensRange || isOpened else { return nil }
        if let range = clocks.range(at: place, isLoose: opensRange || date.atoms.count <= 3),
            opensRange || atoms.isDigits(place)
        {
            let from = isAfternoon ? range.from.inAfternoon() : range.from
            let to = isAfternoon ? range.to.inAfternoon() : range.to
            var expression = TimeExpression(
                atoms: date.atoms.lowerBound..<range.to.end, iso: from.iso(on: day), grain: "time")
            expression.isoEnd = to.iso(on: day)
            return expression
        }
        guard let time = clocks.time(at: place, allowsBareHour: isOpened), !opensRange else { return nil }
        let moved = isAfternoon ? time.inAfternoon() : time
        return TimeExpression(atoms: date.atoms.lowerBound..<time.end, iso: moved.iso(on: day), grain: "time")
    }

    /// A date behind its time: `12:00 UTC Monday`, `9am on Tuesday`, `3:00 to 4:00 tomorrow`.
    func behindClock(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        let isOpener = atoms.is(index, ["from", "between"])
        guard atoms.isDigits(index) || isOpener && atoms.isDigits(index + 1) else { return nil }
        guard isOpener || atoms.lower(index).utf8.count <= 2 || atoms.lower(index).utf8.count == 4 else { return nil }
        let opening = atoms.is(index - 1, ["from", "between"]) ? index - 1 : index
        if let range = clocks.range(at: opening, isLoose: true),
            let date = single(at: behind(range.to.end), isFuture: isFuture), date.grain == "day",
            let day = date.period?.first
        {
            var expression = TimeExpression(
                atoms: index..<date.atoms.upperBound, iso: range.from.iso(on: day), grain: "time")
            expression.isoEnd = range.to.iso(on: day)
            return expression
        }
        guard let time = clocks.time(at: index), time.end < atoms.count,
            let date = single(at: behind(time.end), isFuture: isFuture), date.grain == "day"
        else { return nil }
        // `8am this morning`
        guard let day = date.period?.first ?? CalendarDay(iso: date.iso) else { return nil }
        return TimeExpression(atoms: index..<date.atoms.upperBound, iso: time.iso(on: day), grain: "time")
    }

    private func behind(_ index: Int) -> Int { atoms.is(index, ["on", ","]) ? index + 1 : index }
}
