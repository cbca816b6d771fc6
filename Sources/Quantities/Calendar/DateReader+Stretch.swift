internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: From one date to another

    /// `November 19-20`, `from 10/1 to 11/7`, `Feb 28th to March 1st`, `between January 22 and now`.
    ///
    /// Years and months joined so stay two dates, as TimeML has them; two days make one stretch.
    func stretched(_ first: TimeExpression, _ isFuture: Bool) -> TimeExpression? {
        var opener = first.atoms.lowerBound - 1
        if atoms.lower(opener) == "the" { opener -= 1 }
        let isFrom = atoms.lower(opener) == "from"
        // `from Monday, 20 May, to Friday, 24 May`
        let behind = first.atoms.upperBound
        let end = isFrom && atoms.lower(behind) == "," && atoms.lower(behind + 1) == "to" ? behind + 1 : behind
        let isBetween = atoms.lower(opener) == "between" && atoms.lower(end) == "and"
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
        guard start < last.day, first.grain == "day" || last.isDay else { return nil }
        var expression = TimeExpression(atoms: first.atoms.lowerBound..<last.end, iso: start.iso, grain: "day")
        expression.isoEnd = last.day.iso
        return expression
    }

    /// `between now and 2 August`, `from now until Friday`.
    func stretchFromNow(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let published, atoms.lower(index) == "now",
            atoms.lower(index - 1) == "between" && atoms.lower(index + 1) == "and"
                || atoms.lower(index - 1) == "from" && atoms.is(index + 1, ["to", "until", "till", "through"]),
            let last = single(at: atoms.lower(index + 2) == "the" ? index + 3 : index + 2, isFuture: true),
            last.grain == "day", last.isoEnd == nil, let day = last.period?.first, published < day
        else { return nil }
        var expression = TimeExpression(atoms: index..<last.atoms.upperBound, iso: published.iso, grain: "day")
        expression.isoEnd = day.iso
        return expression
    }

    /// `10-16 January`, `10 to 16 January 2005`: the month stands behind the second day.
    func stretchBeforeMonth(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard atoms.isDigits(index) || atoms.lower(index - 1) == "the", atoms[index].kind != .mark,
            let (day, end) = dayNumber(at: index, asksMonth: false),
            atoms.isDash(end) || atoms.is(end, ["to", "and", "or", "until", "through"])
        else { return nil }
        let place = atoms.lower(end + 1) == "the" ? end + 2 : end + 1
        guard atoms.isDigits(place) || place > end + 1,
            let last = single(at: place, isFuture: isFuture), last.grain == "day", last.isoEnd == nil,
            last.atoms.contains(where: { month(at: $0) != nil })
        else { return nil }
        // `on 24 and 25 June`, `6 or 7 January`: two days, and the month stands behind the second.
        let opener = atoms.lower(index - 1) == "the" ? index - 2 : index - 1
        // `5 or 6 March protests`
        if atoms.lower(end) == "or", isMonthOfNoun(last.atoms.upperBound) { return nil }
        let isPair = atoms.lower(end) == "or" || atoms.lower(end) == "and" && atoms.lower(opener) != "between"
        // Without a year, the day is all that differs: `XXXX-03-06`.
        if last.period == nil, let after = Int(last.iso.suffix(2)), day < after {
            var expression = TimeExpression(
                atoms: index..<last.atoms.upperBound, iso: last.iso.dropLast(2) + CalendarDay.padded(day, 2),
                grain: "day")
            expression.isoEnd = last.iso
            return isPair ? TimeExpression(atoms: index..<end, iso: expression.iso, grain: "day") : expression
        }
        guard let after = last.period?.first, day < after.day,
            let first = CalendarDay(year: after.year, month: after.month, day: day)
        else { return nil }
        if isPair { return CalendarPeriod.day(first).map { TimeExpression(atoms: index..<end, $0) } }
        var expression = TimeExpression(atoms: index..<last.atoms.upperBound, iso: first.iso, grain: "day")
        expression.isoEnd = after.iso
        return expression
    }

    /// Whether a noun stands directly behind the month before an atom.
    private func isMonthOfNoun(_ end: Int) -> Bool {
        month(at: end - 1) != nil && atoms.isWord(end) && atoms.isSameSentence(end - 1, end)
            && atoms.token(end).tag.isNoun
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
        let behind = date.atoms.upperBound
        let end = atoms.is(behind, ["late", "early"]) ? behind + 1 : behind
        if let code = Self.partsOfDay[atoms.lower(end)], atoms.isSameSentence(behind - 1, end) {
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
        if isOpened, atoms.is(place, ["around", "about", "approximately"]) { place += 1 }
        let isHour = clocks.opensHour(place) && atoms.lower(place + 1) != "in"
        guard atoms.isDigits(place) || opensRange || isOpened || isHour else { return nil }
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
        guard let time = clocks.time(at: place, allowsBareHour: isOpened || isHour), !opensRange else { return nil }
        let moved = isAfternoon ? time.inAfternoon() : time
        return TimeExpression(atoms: date.atoms.lowerBound..<time.end, iso: moved.iso(on: day), grain: "time")
    }

    /// A date behind its time: `12:00 UTC Monday`, `9am on Tuesday`, `midnight on Sunday`, `3:00 to 4:00 tomorrow`.
    func behindClock(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        let isOpener = atoms.is(index, ["from", "between"])
        let isWord = atoms.isWord(index) && !isOpener
        guard !isWord || clocks.mayOpen(index), !isOpener || atoms.isDigits(index + 1) else { return nil }
        guard isOpener || isWord || atoms.lower(index).utf8.count <= 2 || atoms.lower(index).utf8.count == 4 else {
            return nil
        }
        let opening = atoms.is(index - 1, ["from", "between"]) ? index - 1 : index
        if !isWord, let range = clocks.range(at: opening, isLoose: true),
            let (date, day) = dayOfClock(behind: range.to.end, isFuture)
        {
            let isLate = isLate(date)
            let from = isLate ? range.from.inAfternoon() : range.from
            let to = isLate ? range.to.inAfternoon() : range.to
            var expression = TimeExpression(
                atoms: index..<date.atoms.upperBound, iso: from.iso(on: day), grain: "time")
            expression.isoEnd = to.iso(on: day)
            return expression
        }
        let isTold = isWord || atoms.is(index - 1, ["at", "around", "about"])
        guard let time = clocks.time(at: index, allowsBareHour: isTold), time.end < atoms.count,
            let (date, day) = dayOfClock(behind: time.end, isFuture)
        else { return nil }
        let moved = isLate(date) ? time.inAfternoon() : time
        return TimeExpression(atoms: index..<date.atoms.upperBound, iso: moved.iso(on: day), grain: "time")
    }

    private func dayOfClock(behind end: Int, _ isFuture: Bool) -> (date: TimeExpression, day: CalendarDay)? {
        guard let date = single(at: behind(end), isFuture: isFuture), date.grain == "day", date.isoEnd == nil,
            // `8am this morning`
            let day = date.period?.first ?? CalendarDay(iso: date.iso)
        else { return nil }
        return (date, day)
    }

    /// Whether a date names the later half of its day: `last night`, `tomorrow evening`.
    private func isLate(_ date: TimeExpression) -> Bool {
        let part = atoms.lower(date.atoms.upperBound - 1)
        let next = atoms.lower(date.atoms.upperBound)
        return part == "tonight" || [part, next].contains { Self.partsOfDay[$0] != nil && $0 != "morning" }
    }

    /// The atom behind what may stand between a time and its day: `local time`, `(0900 GMT)`, `on`.
    private func behind(_ index: Int) -> Int {
        var place = index
        if atoms.is(place, ["local", "eastern", "pacific", "central"]), atoms.lower(place + 1) == "time" { place += 2 }
        if atoms.lower(place) == "(", let close = (place + 1..<place + 6).first(where: { atoms.lower($0) == ")" }) {
            place = close + 1
        }
        return atoms.is(place, ["on", ","]) ? place + 1 : place
    }
}
