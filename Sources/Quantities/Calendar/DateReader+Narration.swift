internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Counted from a date told before

    /// `the next day`, `the following March`, `the previous year`, `that evening`, `the same week`, `the day before`.
    ///
    /// - Parameters:
    ///   - index: The first atom; what `that` and `the` open is read at the noun.
    ///   - isFuture: Whether the clause speaks of the future; asked only where that matters.
    ///   - told: The date told last before it whose grain is no coarser than a unit.
    /// - Returns: The date, or `nil` where the words count from no date told before or none was told.
    func narrated(_ index: Int, isFuture: @autoclosure () -> Bool, told: (Period) -> CalendarPeriod?)
        -> TimeExpression?
    {
        let word = atoms.lower(index)
        let before = atoms.lower(index - 1)
        if let step = Self.steps[word] {
            // `the same year that cards appeared` is told by what follows.
            guard word != "same" || (before == "the" || before == "that") && !atoms.is(index + 2, ["that", "when"]),
                word != "next" || before == "the"
            else {
                return nil
            }
            // `over the next week` opens no story; `took over the next day` does.
            if word == "next",
                atoms.is(index - 2, Self.beforeStretches) && atoms.token(index - 2).tag != .rp
                    || !Self.isWithinDay(atoms.lower(index + 1)) && isFuture()
            {
                return nil
            }
            return stepped(index, unit: index + 1, step, told)
        }
        if before == "that", Self.isNarrativeUnit(word) {
            guard !atoms.isWord(index + 1) || !atoms.token(index + 1).tag.isNoun else { return nil }
            return stepped(index, unit: index, 0, told)?.widened(from: index - 1)
        }
        // `down from 66 per cent the year before`
        guard before == "the", let sign = Self.sides[atoms.lower(index + 1)], Self.isNarrativeUnit(word),
            isClauseEnd(index + 2)
        else { return nil }
        return stepped(index, unit: index, sign, told)?.widened(to: index + 2)
    }

    /// Whether a clause may end at an atom, so that nothing follows for `before` and `after` to govern.
    func isClauseEnd(_ index: Int) -> Bool {
        !atoms.isWord(index) && !atoms.isDigits(index) || !atoms.isSameSentence(index - 1, index)
            || atoms.is(index, Self.closers)
    }

    private func stepped(_ start: Int, unit place: Int, _ step: Int, _ told: (Period) -> CalendarPeriod?)
        -> TimeExpression?
    {
        let word = atoms.lower(place)
        let range = start..<place + 1
        if let day = Self.weekdays[word], word.utf8.count > 5 {
            guard let anchor = told(.week), let base = base(anchor, step) else { return nil }
            let shift =
                switch step {
                case 1: (day - base.weekday + 6) % 7 + 1
                case -1: -((base.weekday - day + 6) % 7 + 1)
                default: day - base.weekday
                }
            return CalendarPeriod.day(base.adding(days: shift)).map { TimeExpression(atoms: range, $0) }
        }
        if word == "weekend" {
            return told(.week).flatMap { base($0, step) }
                .flatMap { CalendarPeriod.weekend(of: $0.adding(days: 7 * step)) }
                .map { TimeExpression(atoms: range, $0) }
        }
        if let code = Self.partsOfDay[word] {
            guard let anchor = told(.day), let day = base(anchor, step)?.adding(days: step) else { return nil }
            return TimeExpression(atoms: range, iso: day.iso + code, grain: "day")
        }
        if let month = month(at: place) ?? Self.seasons[word].flatMap({ Self.startOfSeason[$0] }) {
            guard let anchor = told(.year), let base = base(anchor, step) else { return nil }
            let isTurned = step > 0 ? month <= base.month : step < 0 && month >= base.month
            let year = base.year + (isTurned ? step : 0)
            let period = Self.seasons[word].map { CalendarPeriod.season(year, $0) } ?? CalendarPeriod.month(year, month)
            return period.map { TimeExpression(atoms: range, $0) }
        }
        guard let unit = Period(word), unit.length.days + unit.length.months > 0, unit != .fortnight,
            unit.isNamed(word), word.utf8.last != UInt8(ascii: "s"), let anchor = told(unit),
            let base = base(anchor, step)
        else { return nil }
        return CalendarPeriod.period(unit, step, from: base).map { TimeExpression(atoms: range, $0) }
    }

    /// The day that steps start from: the last of what was told for a step ahead, else the first.
    private func base(_ anchor: CalendarPeriod, _ step: Int) -> CalendarDay? {
        step > 0 ? anchor.after.adding(days: -1) : anchor.first
    }

    private static func isNarrativeUnit(_ word: String) -> Bool { narrativeUnits.contains(word) }

    private static func isWithinDay(_ word: String) -> Bool {
        word == "day" || partsOfDay[word] != nil || weekdays[word] != nil
    }

    private static let steps = ["next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0]
    private static let sides = ["before": -1, "previous": -1, "earlier": -1, "after": 1]
    private static let narrativeUnits = WordList.set(
        "day week weekend month year decade night morning afternoon evening spring summer autumn winter")
    private static let beforeStretches: WordSet = [
        "over", "in", "within", "during", "for", "throughout", "by", "until", "of",
    ]
    private static let closers = WordList.set(
        "and but or when while as at in on to for with which who because although though if so according")
}
