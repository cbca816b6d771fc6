internal import FactModel

/// Reads the publication dates that headers and feeds carry, and gives the day as `yyyy-mm-dd`.
///
/// Understood are ISO 8601 dates and times (`2025-09-23T08:00:00Z`), RFC 5322 dates (`Tue, 23 Sep 2025 08:00 GMT`),
/// and a day with the month's English name in either order (`23 September 2025`, `Sept. 23, 2025`). A date in digits
/// whose day and month could be exchanged (`03/04/2025`) is not guessed.
public enum PublicationDate {
    /// Returns the day that a text names, or `nil`.
    public static func day(in text: String) -> String? {
        let words = words(of: text)
        if let iso = words.first.flatMap(isoDay) { return iso }
        for (index, word) in words.enumerated() {
            guard let month = MonthName.number(of: word) else { continue }
            let before = index > 0 ? dayNumber(words[index - 1]) : nil
            let after = index + 1 < words.count ? dayNumber(words[index + 1]) : nil
            if let before, index + 1 < words.count, let year = yearNumber(words[index + 1]) {
                return iso(year, month, before)
            }
            if let after, index + 2 < words.count, let year = yearNumber(words[index + 2]) {
                return iso(year, month, after)
            }
        }
        if words.count == 1 { return slashedDay(words[0]) }
        return nil
    }

    /// Returns the first day that stands anywhere in a text in digits with its year: `Updated 2025-09-23 08:00`,
    /// `Posted 23.09.2025`.
    static func dayWithin(_ text: String) -> String? {
        words(of: text).lazy.compactMap { isoDay($0) ?? slashedDay($0) }.first
    }

    private static func words(of text: String) -> [Substring] {
        text.split { $0.isWhitespace || $0 == "," }
    }

    /// `2025-09-23`, alone or before a time.
    private static func isoDay(_ word: Substring) -> String? {
        let date = word.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "/") }
        let rest = word.dropFirst(date.count)
        guard rest.isEmpty || rest.first == "T" else { return nil }
        if date.count == 8, let digits = Int(date) { return iso(digits / 10_000, digits / 100 % 100, digits % 100) }
        let parts = date.split(separator: date.contains("-") ? "-" : "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        return iso(year, month, day)
    }

    /// `23/09/2025` or `9/23/2025` where only one reading is a date.
    private static func slashedDay(_ word: Substring) -> String? {
        let parts = word.split { $0 == "/" || $0 == "." }
        guard parts.count == 3, parts[2].count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
            let year = Int(parts[2]), first > 12 || second > 12 || first == second
        else { return nil }
        return first > 12 ? iso(year, second, first) : iso(year, first, second)
    }

    private static func dayNumber(_ word: Substring) -> Int? {
        var digits = word
        if digits.last == "." { digits.removeLast() }
        for suffix in ["st", "nd", "rd", "th"] where digits.lowercased().hasSuffix(suffix) {
            digits = digits.dropLast(2)
        }
        guard let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

    private static func yearNumber(_ word: Substring) -> Int? {
        guard word.count == 4, let year = Int(word), (1000...2999).contains(year) else { return nil }
        return year
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1000...2999).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.iso
    }
}
