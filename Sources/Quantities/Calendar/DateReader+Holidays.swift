internal import FactModel
internal import Linguistics

extension DateReader {
    /// `Christmas Day`, `last Easter`, `Black Friday 2010`: the nearest, which the tense may turn round.
    func holiday(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        let isShifted = Self.shifts[atoms.lower(index)] != nil
        let start = isShifted ? index + 1 : index
        guard let candidates = HolidayCalendar.byFirstWord[atoms.lower(start)] else { return nil }
        for holiday in candidates where atoms.matches(holiday.words, at: start) {
            let end = start + holiday.words.count
            if let found = weekend(of: holiday, index, end, isFuture) ?? day(of: holiday, index, end, isFuture) {
                return found
            }
        }
        return nil
    }

    /// `the Easter weekend`, `Labor Day weekend 2021`: the two days before a Monday, else those of its week.
    private func weekend(of holiday: HolidayCalendar.Holiday, _ start: Int, _ end: Int, _ isFuture: Bool)
        -> TimeExpression?
    {
        guard atoms.lower(end) == "weekend", atoms.isSameSentence(start, end),
            let found = day(of: holiday, start, end + 1, isFuture, isNamed: true), let feast = found.period?.first
        else { return nil }
        return CalendarPeriod.weekend(of: feast.weekday == 1 ? feast.adding(days: -1) : feast)
            .map { TimeExpression(atoms: found.atoms, $0) }
    }

    private func day(
        of holiday: HolidayCalendar.Holiday, _ start: Int, _ end: Int, _ isFuture: Bool, isNamed: Bool = false
    ) -> TimeExpression? {
        let place = atoms.is(end, ["of", "in", ","]) ? end + 1 : end
        if let (year, after) = anyYear(at: place) {
            return CalendarPeriod.day(HolidayCalendar.day(of: holiday.rule, in: year))
                .map { TimeExpression(atoms: start..<after, $0) }
        }
        // `Black Friday of this year`
        if place > end, let container = container(at: place), container.grain == "year",
            let first = container.period?.first
        {
            return CalendarPeriod.day(HolidayCalendar.day(of: holiday.rule, in: first.year))
                .map { TimeExpression(atoms: start..<container.atoms.upperBound, $0) }
        }
        let shift = Self.shifts[atoms.lower(start)]
        let before = atoms.lower(start - 1)
        guard let published,
            isNamed
                || holiday.standsAlone
                    && (atoms.isCapital(start) || holiday.words.count > 1 || shift != nil || end >= atoms.count)
                || shift != nil || atoms.isSentence(start..<end)
                || Self.prepositions.contains(before) && !isPartOfName(end)
        else { return nil }
        // `Black Friday sales` are as much a name as a date, and so are `Easter eggs`.
        if !holiday.standsAlone, !isNamed, atoms.isWord(end), [.nn, .nns, .nnp].contains(atoms.token(end).tag) {
            return nil
        }
        let here = HolidayCalendar.day(of: holiday.rule, in: published.year)
        guard let here else { return nil }
        var year = published.year
        if let shift, shift != 0 {
            if shift < 0, here >= published { year -= 1 }
            if shift > 0, here <= published { year += 1 }
        } else if abs(here.number - published.number) > 182 || isFuture && here < published {
            year += here < published ? (isFuture ? 1 : 1) : (isFuture ? 0 : -1)
        }
        return CalendarPeriod.day(HolidayCalendar.day(of: holiday.rule, in: year))
            .map { TimeExpression(atoms: start..<end, $0) }
    }

    /// `at Christmas parties`, `before Easter Rising`: whether a noun or a capital behind a holiday takes it as its own.
    private func isPartOfName(_ end: Int) -> Bool {
        guard atoms.isWord(end), atoms.isSameSentence(end - 1, end) else { return false }
        return atoms.isCapital(end) || atoms.token(end).tag.isNoun || atoms.token(end).tag.isAdjective
    }

    private static let prepositions: WordSet = [
        "at", "by", "before", "after", "since", "until", "till", "on", "for", "around", "over", "during", "from",
        "past",
    ]
}
