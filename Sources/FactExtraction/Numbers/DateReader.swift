import FactModel

/// Reads absolute dates: `2025-10-02`, `2 October, 2025`, `Sep 23`, `October 2025`, `in 2004`.
struct DateReader: Sendable {
    /// A date in the text.
    struct Reading: Sendable {
        let tokens: Range<Int>
        let iso: String
        let grain: String
    }

    let words: Words
    /// The day of publication as `yyyy-mm-dd`, which lends its year to days without one.
    let published: String?

    /// Returns the date that starts at a token.
    func date(at index: Int) -> Reading? {
        if let iso = isoDate(at: index) { return iso }
        if let month = month(at: index) {
            if let day = day(at: index + 1) { return full(index, month, day, end: index + 2) }
            if let year = year(at: index + 1) {
                return Reading(tokens: index..<index + 2, iso: year + "-" + Self.two(month), grain: "month")
            }
            return nil
        }
        if let day = day(at: index), index + 1 < words.count, let month = month(at: index + 1) {
            return full(index, month, day, end: index + 2)
        }
        if let year = year(at: index), index > 0,
            ["in", "since", "by", "from", "until", "during", "before", "after", "of", "early", "late"].contains(
                words.lower[index - 1])
        {
            return Reading(tokens: index..<index + 1, iso: year, grain: "year")
        }
        return nil
    }

    /// Returns the day that a dateline prints, such as `Sep 23`.
    static func iso(ofDateline text: String, published: String?) -> String? {
        let parts = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        guard let month = parts.lazy.compactMap({ NumberLexicon.months[$0] }).first,
            let day = parts.lazy.compactMap({ Int($0) }).first(where: { $0 >= 1 && $0 <= 31 }),
            isPossible(nil, month, day)
        else { return nil }
        let year = parts.first { $0.utf8.count == 4 && Int($0) != nil } ?? published.map { String($0.prefix(4)) }
        return year.map { $0 + "-" + two(month) + "-" + two(day) }
    }

    private func full(_ start: Int, _ month: Int, _ day: Int, end: Int) -> Reading? {
        let comma = end < words.count && words.lower[end] == "," ? end + 1 : end
        if let year = year(at: comma), Self.isPossible(Int(year), month, day) {
            return Reading(
                tokens: start..<comma + 1, iso: year + "-" + Self.two(month) + "-" + Self.two(day), grain: "day")
        }
        guard Self.isPossible(nil, month, day) else { return nil }
        guard let published, published.utf8.count >= 4 else {
            return Reading(tokens: start..<end, iso: "XXXX-" + Self.two(month) + "-" + Self.two(day), grain: "day")
        }
        return Reading(
            tokens: start..<end, iso: published.prefix(4) + "-" + Self.two(month) + "-" + Self.two(day), grain: "day")
    }

    private func isoDate(at index: Int) -> Reading? {
        if words.lower[index].utf8.count == 10 {
            let parts = words.lower[index].split(separator: "-")
            if parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
                let day = Int(parts[2]), Self.isPossible(year, month, day)
            {
                return Reading(tokens: index..<index + 1, iso: words.lower[index], grain: "day")
            }
        }
        guard index + 4 < words.count, year(at: index) != nil, words.lower[index + 1] == "-",
            words.lower[index + 3] == "-", words.lower[index + 2].utf8.count == 2,
            words.lower[index + 4].utf8.count == 2,
            let month = Int(words.lower[index + 2]), let day = Int(words.lower[index + 4]),
            Self.isPossible(Int(words.lower[index]), month, day)
        else { return nil }
        return Reading(tokens: index..<index + 5, iso: words.string(index..<index + 5), grain: "day")
    }

    private func month(at index: Int) -> Int? {
        guard index < words.count, words.isCapital[index] else { return nil }
        return NumberLexicon.months[words.lower[index]]
    }

    private func day(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        var word = words.lower[index][...]
        for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) { word = word.dropLast(2) }
        guard word.utf8.count <= 2, let day = Int(word), day >= 1, day <= 31 else { return nil }
        return day
    }

    private func year(at index: Int) -> String? {
        guard index < words.count, words.lower[index].utf8.count == 4, let year = Int(words.lower[index]), year >= 1500,
            year < 2100
        else { return nil }
        return words.lower[index]
    }

    /// Whether the calendar has a day; without a year, whether any year has it.
    private static func isPossible(_ year: Int?, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
