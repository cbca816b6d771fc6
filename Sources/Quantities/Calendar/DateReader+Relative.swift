internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Counted from the day of publication

    /// `yesterday`, `the day after tomorrow`, `this week`, `last year`, `next month`, `the weekend`.
    func relative(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let published else { return nil }
        let lower = atoms.lower(index)
        if let shift = Self.days[lower] {
            // `told Radio 4's Today`
            if isNameInside(index) { return nil }
            return CalendarPeriod.day(published.adding(days: shift)).map {
                var day = TimeExpression(atoms: index..<index + 1, $0)
                if lower == "tonight" || lower == "tonite" { day.iso += Self.partsOfDay["night"] ?? "" }
                return day
            }
        }
        if lower == "day" || lower == "week" || lower == "year" || lower == "month" {
            return partOfPair(index, published) ?? numberedWeek(index, isFuture, published) ?? current(index, published)
        }
        if lower == "weekend", atoms.lower(index - 1) == "the", atoms.lower(index + 1) != "of" {
            return CalendarPeriod.weekend(of: published.adding(days: isFuture || published.weekday > 4 ? 0 : -7))
                .map { TimeExpression(atoms: index..<index + 1, $0) }
        }
        guard let shift = Self.shifts[lower], !isVerb(index), !isProgramme(index) else { return nil }
        return shifted(shift, index, isFuture, published)
    }

    /// `will begin on Monday and last three weeks`
    private func isVerb(_ index: Int) -> Bool {
        atoms.lower(index) == "last"
            && (atoms.token(index).tag.isVerb
                || atoms.is(index - 1, Self.beforeVerbs) && Period(atoms.lower(index + 1)) == nil)
    }

    /// `told CBN's This Week`: capitals inside a sentence whose words go on in small letters.
    private func isProgramme(_ index: Int) -> Bool {
        atoms.isCapital(index + 1) && Period(atoms.lower(index + 1)) != nil && isNameInside(index)
    }

    /// Whether a capital stands inside a sentence behind an owner or a word in small letters, as only a name's does.
    private func isNameInside(_ index: Int) -> Bool {
        guard atoms.isCapital(index), index > 0, atoms.isSameSentence(index - 1, index) else { return false }
        return atoms.behindPossessive(index - 1) == index || atoms.behindPossessive(index - 2) == index
            || atoms.isWord(index - 1) && !atoms.isCapital(index - 1)
    }

    private func shifted(_ shift: Int, _ index: Int, _ isFuture: Bool, _ published: CalendarDay) -> TimeExpression? {
        var place = index + 1
        // `this past week`
        if shift == 0, let other = Self.shifts[atoms.lower(place)], other != 0 {
            return shifted(other, place, isFuture, published)?.widened(from: index)
        }
        if let counted = countedPeriods(shift, index, published) { return counted }
        if atoms.is(place, ["working", "calendar", "fiscal", "financial"]) { place += 1 }
        let word = atoms.lower(place)
        if let day = Self.weekdays[word] { return weekday(day, place, isFuture)?.widened(from: index) }
        if let month = month(at: place) {
            if dayNumber(at: place + 1) != nil || yearNumber(at: place + 1) != nil {
                return single(at: place, isFuture: isFuture)?.widened(from: index)
            }
            let year =
                published.year
                + (shift < 0 && month >= published.month ? -1 : shift > 0 && month <= published.month ? 1 : 0)
            return CalendarPeriod.month(year, month).map { TimeExpression(atoms: index..<place + 1, $0) }
        }
        if let season = Self.seasons[word] {
            let began = Self.startOfSeason[season, default: 1] >= published.month
            let year = published.year + (shift < 0 ? (began ? -1 : 0) : shift > 0 ? (began ? 0 : 1) : 0)
            return CalendarPeriod.season(year, season).map { TimeExpression(atoms: index..<place + 1, $0) }
        }
        if word == "weekend" {
            // Told on a day of the week, `the fair took place this weekend` means the last one.
            let isBehind = shift == 0 && !isFuture && published.weekday < 5
            return CalendarPeriod.weekend(of: published.adding(days: 7 * (isBehind ? -1 : shift)))
                .map { TimeExpression(atoms: index..<place + 1, $0) }
        }
        if let code = Self.partsOfDay[word] {
            guard let day = published.adding(days: shift) else { return nil }
            return TimeExpression(atoms: index..<place + 1, iso: day.iso + code, grain: "day")
        }
        // `this years festival` has lost its apostrophe.
        let isPossessive = shift == 0 && word == "years" && atoms.token(place + 1).tag.isNoun
        guard let period = Period(word), word.utf8.last != UInt8(ascii: "s") || isPossessive,
            let stretch = CalendarPeriod.period(period, shift, from: published)
        else { return nil }
        // `over the past decade` means the ten years that end now.
        if period == .decade || period == .century, shift != 0, lowerOpensStretch(index) {
            return self.stretch(1, period, shift, index..<place + 1, published)
        }
        // `next week Wednesday`
        if period == .week, let day = Self.weekdays[atoms.lower(place + 1)], atoms.isCapital(place + 1) {
            return CalendarPeriod.day(stretch.first.adding(days: day - 1))
                .map { TimeExpression(atoms: index..<place + 2, $0) }
        }
        // `next year's first quarter`
        let behind = atoms.behindPossessive(place + 1)
        if period == .year, behind > place + 1,
            let quarter = quarterOrSeason(behind, isFuture, year: stretch.first.year)
        {
            return quarter.widened(from: index)
        }
        return TimeExpression(atoms: index..<place + 1, stretch)
    }

    private func lowerOpensStretch(_ index: Int) -> Bool {
        atoms.is(index, ["past", "coming", "next"]) || atoms.lower(index) == "last" && atoms.lower(index - 1) == "the"
    }

    /// `the past 30 days`, `next three quarters`, `5 upcoming years`, `last couple of weeks`.
    private func countedPeriods(_ shift: Int, _ index: Int, _ published: CalendarDay) -> TimeExpression? {
        guard shift != 0 else { return nil }
        var place = index + 1
        var count: Double?
        if atoms.is(place, ["couple", "few"]) {
            count = atoms.lower(place) == "couple" ? 2 : nil
            place += atoms.lower(place + 1) == "of" ? 2 : 1
        } else if place < atoms.count, let numeral = numerals.numeral(at: place), !numeral.isOrdinal,
            numeral.vague == nil
        {
            (count, place) = (numeral.value, numeral.atoms.upperBound)
            // `the coming three quarters` are no fraction.
            if numeral.isFraction, atoms.lower(place - 1) == "quarters" {
                (count, place) = (numeral.value * 4, place - 1)
            }
        }
        guard let count, count >= 1, count <= 1000, count == count.rounded() else { return nil }
        let isBusiness = atoms.is(place, ["business", "working"])
        if isBusiness { place += 1 }
        guard let period = Period(atoms.lower(place)) else { return nil }
        // `the last five months of her life` lie anywhere.
        if atoms.lower(place + 1) == "of", container(at: place + 2) == nil { return nil }
        let whole = stretch(Int(count), period, shift, isBusiness: isBusiness, index..<place + 1, published)
        return whole.map { shift < 0 ? lengthened($0, period, published) : $0 }
    }

    /// `the last 3 months and 2 weeks`: the smaller units that a stretch before the day of publication goes on with.
    private func lengthened(_ stretch: TimeExpression, _ unit: Period, _ published: CalendarDay) -> TimeExpression {
        var (expression, smallest, start) = (stretch, unit, stretch.period?.first)
        while true {
            let and = expression.atoms.upperBound
            guard atoms.lower(and) == "and", and + 1 < atoms.count, let numeral = numerals.numeral(at: and + 1),
                !numeral.isOrdinal, !numeral.isFraction, numeral.vague == nil, numeral.value >= 1, numeral.value < 100,
                numeral.value == numeral.value.rounded(), let next = Period(atoms.lower(numeral.atoms.upperBound)),
                next < smallest, next.length.days + next.length.months > 0,
                // `the last 3 months and 2 days ago`
                !atoms.is(numeral.atoms.upperBound + 1, ["ago", "later", "earlier", "before", "after", "of"])
            else { return expression }
            start =
                next.length.months > 0
                ? start?.adding(months: -Int(numeral.value) * next.length.months)
                : start?.adding(days: -Int(numeral.value) * next.length.days)
            guard let found = CalendarPeriod.span(start, until: published, grain: "day") else { return expression }
            let atoms = expression.atoms.lowerBound..<numeral.atoms.upperBound + 1
            expression = TimeExpression(atoms: atoms, found)
            smallest = next
        }
    }

    /// `5 upcoming years`, `the 3 past months`.
    func periodsAhead(_ index: Int) -> TimeExpression? {
        guard let published, atoms.lower(index).utf8.count <= 3, let count = Int(atoms.lower(index)), count > 0,
            let shift = Self.shifts[atoms.lower(index + 1)], shift != 0, let period = Period(atoms.lower(index + 2)),
            // `We will be 3 next week.`
            !atoms.is(index + 1, ["next", "last"]) || atoms.lower(index + 2).utf8.last == UInt8(ascii: "s"),
            !atoms.isGlued(index + 1)
        else { return nil }
        return stretch(count, period, shift, index..<index + 3, published)
    }

    /// The stretch of some periods before or after the day of publication.
    func stretch(
        _ count: Int, _ period: Period, _ shift: Int, isBusiness: Bool = false, _ range: Range<Int>,
        _ published: CalendarDay
    ) -> TimeExpression? {
        let start: CalendarDay?
        let end: CalendarDay?
        if isBusiness {
            start = shift > 0 ? published.adding(days: 1) : published.adding(days: -count - count / 5 * 2)
            end = shift > 0 ? start?.adding(days: count + (count + published.weekday - 1) / 5 * 2) : published
        } else if period == .quarter {
            guard let this = CalendarPeriod.period(.quarter, 0, from: published) else { return nil }
            start = shift > 0 ? this.after : this.first.adding(months: -3 * count)
            end = shift > 0 ? this.after.adding(months: 3 * count) : this.first
        } else {
            let from = shift > 0 ? published.adding(days: 1) : published
            let length = period.length
            guard length.days + length.months > 0, let from else { return nil }
            let other =
                length.months > 0
                ? from.adding(months: (shift > 0 ? 1 : -1) * count * length.months)
                : from.adding(days: (shift > 0 ? 1 : -1) * count * length.days)
            (start, end) = shift > 0 ? (from, other) : (other, from)
        }
        guard let found = CalendarPeriod.span(start, until: end, grain: "day") else { return nil }
        var expression = TimeExpression(atoms: range, found)
        (expression.count, expression.unit) = (Double(count), period)
        return expression
    }

    /// `the day after tomorrow`, `the week after next`, `the year before last`, `year end`.
    private func partOfPair(_ index: Int, _ published: CalendarDay) -> TimeExpression? {
        guard let unit = Period(atoms.lower(index)) else { return nil }
        let next = atoms.lower(index + 1)
        let after = atoms.lower(index + 2)
        if next == "end" || next == "-" && after == "end", unit == .year {
            return CalendarPeriod.day(CalendarDay(year: published.year, month: 12, day: 31))
                .map { TimeExpression(atoms: index..<index + (next == "end" ? 2 : 3), $0) }
        }
        guard next == "after" || next == "before" else { return nil }
        let sign = next == "after" ? 1 : -1
        if let base = Self.days[after], unit == .day, base == sign {
            return CalendarPeriod.day(published.adding(days: 2 * sign))
                .map { TimeExpression(atoms: index..<index + 3, $0) }
        }
        guard after == (sign > 0 ? "next" : "last") else { return nil }
        return CalendarPeriod.period(unit, 2 * sign, from: published)
            .map { TimeExpression(atoms: index..<index + 3, $0) }
    }

    /// `the end of the year`, `ended the day`: the one that the day of publication lies in.
    private func current(_ index: Int, _ published: CalendarDay) -> TimeExpression? {
        // `by the end of year`
        let isBare =
            atoms.lower(index) == "year" && atoms.matches(["end", "of"], at: index - 2)
            // `the end of year party`
            && !(atoms.isSameSentence(index, index + 1) && atoms.isWord(index + 1) && atoms.token(index + 1).tag.isNoun)
        guard atoms.lower(index - 1) == "the" || isBare, !atoms.isCapital(index), let unit = Period(atoms.lower(index)),
            !atoms.is(
                index + 1,
                ["of", "that", "when", "before", "after", "-", "'s", "in", "to", "ended", "ending", "to", "the"])
        else { return nil }
        var place = isBare ? index - 1 : index - 2
        if atoms.lower(place) == "of" { place -= 1 }
        // `the end of the day Saturday` is told by the day of the week.
        if Self.weekdays[atoms.lower(index + 1)] != nil { return nil }
        guard Self.edges.contains(atoms.lower(place)) || isReported(unit, place) && isClauseEnd(index + 1) else {
            return nil
        }
        return CalendarPeriod.period(unit, 0, from: published).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// `up 2 per cent for the week`; `for the year` is as often the last one.
    private func isReported(_ unit: Period, _ place: Int) -> Bool {
        atoms.lower(place) == "for" && (unit == .day || unit == .week)
    }

    private static let edges = WordList.set(
        "end ended ends ending finish finished start started beginning close closed rest remainder middle half later by"
    )

    /// `week 31`, `week 27 of last year`, `the year 2012`, `the week of April 10th`.
    private func numberedWeek(_ index: Int, _ isFuture: Bool, _ published: CalendarDay) -> TimeExpression? {
        let lower = atoms.lower(index)
        if lower == "year" {
            guard Self.shifts[atoms.lower(index + 1)] == nil, let (year, end) = anyYear(at: index + 1) else {
                return nil
            }
            return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<end, $0) }
        }
        guard lower == "week" else { return nil }
        let anchor = atoms.lower(index + 2) == "the" ? index + 3 : index + 2
        if atoms.is(index + 1, ["of", "beginning", "commencing", "starting"]), atoms.lower(anchor) != "week",
            let day = single(at: anchor, isFuture: isFuture), day.grain == "day", let first = day.period?.first
        {
            if atoms.lower(index + 1) == "of" {
                return CalendarPeriod.week(of: first).map { TimeExpression(atoms: index..<day.atoms.upperBound, $0) }
            }
            return CalendarPeriod.span(first, until: first.adding(days: 7), grain: "week")
                .map { TimeExpression(atoms: index..<day.atoms.upperBound, $0) }
        }
        guard atoms.isDigits(index + 1), let number = Int(atoms.lower(index + 1)), (1...53).contains(number),
            atoms.lower(index - 1) != "-", !atoms.is(index + 2, ["%", "per", "percent", "points"]),
            !atoms.isGlued(index + 2) || !atoms.isDigits(index + 3)
        else { return nil }
        var year = published.year
        var end = index + 2
        if atoms.lower(end) == "of", let container = container(at: end + 1), container.grain == "year",
            let first = container.period?.first
        {
            (year, end) = (first.year, container.atoms.upperBound)
        }
        return CalendarPeriod.week(number, of: year).map { TimeExpression(atoms: index..<end, $0) }
    }

    private static let beforeVerbs = WordList.set("to will would can could may might should must not 'll")
    static let relativeWords = WordSet(days.keys).union(shifts.keys).union(seasons.keys).union(partsOfDay.keys)
        .union(["day", "weekend", "month", "decade", "same", "now"])
    /// Whether a word means a day by its distance from today: `yesterday`.
    static func isDay(_ word: String) -> Bool { days[word] != nil }

    private static let days: WordTable<Int> = [
        "today": 0, "tonight": 0, "tonite": 0, "yesterday": -1, "tomorrow": 1,
    ]
    static let shifts: WordTable<Int> = [
        "this": 0, "current": 0, "last": -1, "previous": -1, "past": -1, "preceding": -1, "next": 1, "coming": 1,
        "upcoming": 1, "following": 1,
    ]
    static let seasons: WordTable<String> = [
        "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
    ]
    static let startOfSeason = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]
    static let partsOfDay: WordTable<String> = [
        "night": "TNI", "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "lunchtime": "TMI",
    ]
}
