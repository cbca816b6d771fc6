internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Two numbers of a date

    /// `12-2015`, `2015-12`, `12/2015`.
    func yearAndMonth(_ index: Int, _ first: Int, _ second: Int, _ mark: String) -> TimeExpression? {
        let isEnd = !(atoms.isGlued(index + 3) && (atoms.isDigits(index + 4) || atoms.isWord(index + 3)))
        guard mark != ".", isEnd else { return nil }
        if atoms.lower(index + 2).utf8.count == 4, first <= 12, (1800...2100).contains(second) {
            return CalendarPeriod.month(second, first).map { TimeExpression(atoms: index..<index + 3, $0) }
        }
        // `2012-13` is a season, `2014-10` a month.
        if atoms.lower(index).utf8.count == 4, atoms.lower(index + 2).utf8.count == 2, (1800...2100).contains(first),
            (1...12).contains(second), second != (first + 1) % 100
        {
            return CalendarPeriod.month(first, second).map { TimeExpression(atoms: index..<index + 3, $0) }
        }
        return nil
    }

    /// `22/04`, `11/20`, where a day is spoken of.
    func dayAndMonth(_ index: Int, _ first: Int, _ second: Int, _ mark: String) -> TimeExpression? {
        guard mark == "/", let published, Self.dayOpeners.contains(atoms.lower(index - 1)) || isAfterWeekday(index),
            atoms.lower(index - 1) == "on" || !atoms.isBehindOdds(index),
            !(atoms.isGlued(index + 3) && atoms.isWord(index + 3)), !atoms.is(index + 3, ["of", "%"])
        else { return nil }
        for (month, day) in [(first, second), (second, first)] where (1...12).contains(month) && (1...31).contains(day)
        {
            for shift in 0..<8 {
                if let found = CalendarDay(year: published.year - shift, month: month, day: day) {
                    return dated(index, index + 3, found)
                }
            }
        }
        return nil
    }

    private func isAfterWeekday(_ index: Int) -> Bool { Self.weekdays[atoms.lower(index - 1)] != nil }
}
