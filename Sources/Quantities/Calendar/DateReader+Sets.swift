internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Dates that return

    /// `every Tuesday`, `on Fridays`, `Friday nights`, `each September`: with no one day, as TimeML writes sets.
    func repeated(_ index: Int) -> TimeExpression? {
        let lower = atoms.lower(index)
        if let day = Self.weekdaysInPlural[lower] {
            guard Self.beforePlurals.contains(atoms.lower(index - 1)) else { return nil }
            return week(day, index..<index + 1)
        }
        // `the first Monday of each month`
        if atoms.lower(index + 1) == "of", atoms.is(index + 2, Self.distributives), let day = Self.weekdays[lower] {
            return week(day, index..<index + 1)
        }
        let isOpened = atoms.is(index - 1, Self.distributives)
        if let day = Self.weekdays[lower], lower.utf8.count > 5 {
            let isPlural = Self.partsInPlural.contains(atoms.lower(index + 1))
            return isOpened || isPlural ? week(day, index..<index + (isPlural ? 2 : 1)) : nil
        }
        guard isOpened, let month = month(at: index), !atoms.isDigits(index + 1), !atoms.isDigits(index - 1) else {
            return nil
        }
        return TimeExpression(
            atoms: index..<index + 1, iso: "XXXX-" + CalendarDay.padded(month, 2), grain: "month")
    }

    private func week(_ day: Int, _ range: Range<Int>) -> TimeExpression {
        TimeExpression(atoms: range, iso: "XXXX-WXX-\(day)", grain: "day")
    }

    static let weekdaysInPlural = WordTable(
        Dictionary(
            uniqueKeysWithValues: weekdays.pairs.filter { $0.word.utf8.count > 5 && $0.word.hasSuffix("day") }
                .map { ($0.word + "s", $0.value) }))
    private static let beforePlurals: WordSet = ["on", "and", "or", "most", "through", "to", "late", "early"]
    private static let distributives: WordSet = ["every", "each"]
    private static let partsInPlural: WordSet = ["nights", "mornings", "evenings", "afternoons"]
}
