public import FactModel

/// Reads a period as people write it in a question: `in September 2025`, `since 2004`, `last year`, `between … and …`.
///
/// The grammar is small: a preposition and a day, month, quarter, year or decade, or a stretch that ends today.
public struct PeriodReader: Sendable {
    /// A period of more words than this is none.
    static let longest = 12

    private let today: CalendarDay
    private let looksAhead: Bool

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - today: The day that `last year` and the like are counted from.
    ///   - looksAhead: Whether a month, weekday or day without a year is the next one, not the last.
    public init(today: CalendarDay, looksAhead: Bool = false) {
        self.today = today
        self.looksAhead = looksAhead
    }

    /// Tells whether a word, in lower case, can start a period in the middle of a question.
    static func opens(_ word: String) -> Bool { openings.contains(word) }

    private static let openings: Set<String> = [
        "since", "after", "before", "until", "till", "between", "from", "in", "on", "during", "over", "within",
        "throughout", "today", "yesterday", "tomorrow", "this", "last", "past", "next",
    ]

    /// Returns the period that a text means, or `nil` when it means none.
    public func period(of text: String) -> Period? {
        period(of: QuestionWords(text).words.map { $0.isQuoted ? "\"" : $0.key })
    }

    /// Returns the period that words mean, or `nil` when they mean none.
    ///
    /// - Parameter words: The words in lower case, without punctuation at their ends.
    /// - Returns: The period.
    func period(of words: [String]) -> Period? {
        guard let first = words.first, words.count <= Self.longest else { return nil }
        let rest = words.dropFirst()
        switch first {
        case "since", "from", "starting", "after":
            if first == "from", let end = rest.firstIndex(where: { ["to", "until", "till", "through"].contains($0) }) {
                return stretch(rest[..<end], rest[(end + 1)...])
            }
            guard let start = span(rest) else { return nil }
            if first == "after" { return Period(since: start.until?.adding(days: 1), until: nil) }
            return Period(since: start.since, until: nil)
        case "before", "until", "till", "through":
            guard let end = span(rest) else { return nil }
            return Period(since: nil, until: first == "before" ? end.since?.adding(days: -1) : end.until)
        case "up":
            guard rest.first == "to", let end = span(rest.dropFirst()) else { return nil }
            return Period(since: nil, until: end.until)
        case "between":
            guard let middle = rest.firstIndex(of: "and") else { return nil }
            return stretch(rest[..<middle], rest[(middle + 1)...])
        case "in", "on", "during", "over", "for", "within", "throughout", "of":
            return span(rest)
        default:
            return bare(words[...])
        }
    }

    /// Words without a preposition are a period only where no topic could be meant: `2025` alone could be a number.
    private func bare(_ words: ArraySlice<String>) -> Period? {
        if words.count == 1, Int(words[words.startIndex]) != nil || MonthName.number(of: words[words.startIndex]) != nil
        {
            return nil
        }
        return span(words)
    }

    private func stretch(_ start: ArraySlice<String>, _ end: ArraySlice<String>) -> Period? {
        // "between March and May 2025" gives the year only once.
        let year = end.last.flatMap { Self.year($0) == nil ? nil : $0 }
        guard let last = span(end),
            let first = year.flatMap({ Self.year(start.last ?? "") == nil ? span(start + [$0]) : nil }) ?? span(start),
            let since = first.since, let until = last.until, since <= until
        else { return nil }
        return Period(since: since, until: until)
    }

    /// A day, month, quarter, year, decade, or a stretch that is counted from today.
    private func span(_ words: ArraySlice<String>) -> Period? {
        let words = words.first == "the" ? words.dropFirst() : words
        return relative(Array(words)) ?? calendar(Array(words))
    }
}

extension PeriodReader {
    private enum Unit: String {
        case day, week, month, quarter, year
    }

    private func relative(_ words: [String]) -> Period? {
        switch words {
        case ["today"]: return Period(today)
        case ["yesterday"]: return today.adding(days: -1).map { Period($0) }
        case ["tomorrow"]: return today.adding(days: 1).map { Period($0) }
        case ["day", "before", "yesterday"]: return today.adding(days: -2).map { Period($0) }
        default: break
        }
        if words.count == 3, words[2] == "ago", let count = Self.count(words[0]), let unit = Self.unit(words[1]) {
            return back(count, unit).map { unit == .day || unit == .week ? Period($0) : whole(unit, around: $0) } ?? nil
        }
        if looksAhead, words.count == 1, ["next", "upcoming", "coming", "future"].contains(words[0]) {
            return Period(since: today, until: nil)
        }
        if let first = words.first, ["next", "coming", "following"].contains(first) { return ahead(words.dropFirst()) }
        guard let first = words.first, ["this", "last", "past", "previous", "current"].contains(first) else {
            return nil
        }
        let isThis = first == "this" || first == "current"
        if words.count == 3, !isThis, let count = Self.count(words[1]), let unit = Self.unit(words[2]), count > 0 {
            return back(count, unit)?.adding(days: 1).map { Period(since: $0, until: today) }
        }
        guard words.count == 2 else { return nil }
        if let unit = Self.unit(words[1]) {
            if first == "past" { return back(1, unit)?.adding(days: 1).map { Period(since: $0, until: today) } }
            return isThis ? whole(unit, around: today) : back(1, unit).flatMap { whole(unit, around: $0) }
        }
        if let weekday = Self.weekday(words[1]) { return isThis ? latest(weekday: weekday) : last(weekday: weekday) }
        guard let month = MonthName.number(of: words[1]), words[1].count > 2 else { return nil }
        return isThis ? Period(year: today.year, month: month) : latest(month: month, orThis: false)
    }

    /// What follows `next`: `week`, `7 days`, `Tuesday`, `March`.
    private func ahead(_ words: ArraySlice<String>) -> Period? {
        guard let first = words.first, let last = words.last else { return nil }
        if words.count == 2, let count = Self.count(first), let unit = Self.unit(last), count > 0 {
            return back(-count, unit).map { Period(since: today, until: $0) }
        }
        guard words.count == 1 else { return nil }
        if let unit = Self.unit(first) { return back(-1, unit).flatMap { whole(unit, around: $0) } }
        if let weekday = Self.weekday(first) { return next(weekday: weekday) }
        return MonthName.number(of: first).flatMap { next(month: $0, orThis: false) }
    }

    private func next(weekday: Int) -> Period? {
        today.adding(days: (weekday - today.weekday + 6) % 7 + 1).map { Period($0) }
    }

    private func next(month: Int, orThis: Bool) -> Period? {
        let isAhead = month > today.month || orThis && month == today.month
        return Period(year: isAhead ? today.year : today.year + 1, month: month)
    }

    private func calendar(_ words: [String]) -> Period? {
        if words.count == 1 { return single(words[0]) }
        let bare = words.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.filter { $0 != "of" }
        guard let start = bare.first, bare.count <= 4 else { return nil }
        // A weekday before a date adds nothing: "on Tuesday 23 September".
        let dated = Self.weekday(start) == nil ? bare : Array(bare.dropFirst())
        guard dated.count > 1 else { return dated == bare ? single(start) : nil }
        if dated.count == 2, let year = Self.year(dated[1]) {
            if let quarter = Self.quarter(dated[0]) {
                return Period(year: year, month: quarter * 3 - 2, months: 3)
            }
            if let month = Self.month(dated[0]) { return Period(year: year, month: month) }
        }
        var year: Int?
        var month: Int?
        var day: Int?
        for word in dated {
            if month == nil, let number = Self.month(word) {
                month = number
            } else if day == nil, let number = Self.dayOfMonth(word) {
                day = number
            } else if year == nil, let number = Self.year(word) {
                year = number
            } else {
                return nil
            }
        }
        guard let month, let day else { return nil }
        if let year { return CalendarDay(year: year, month: month, day: day).map { Period($0) } }
        let candidates = [today.year, today.year + (looksAhead ? 1 : -1)]
            .compactMap { CalendarDay(year: $0, month: month, day: day) }
        return candidates.first { looksAhead ? $0 >= today : $0 <= today }.map { Period($0) }
    }

    /// One word: `2025`, `2025-09`, `2025-09-23`, `2010s`, `September`, `Tuesday`, `Q3`.
    private func single(_ word: String) -> Period? {
        if let day = CalendarDay(iso: word), word.utf8.count == 10 { return Period(day) }
        if let year = Self.year(word) { return Period(year: year, month: 1, months: 12) }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, let year = Self.year(parts[0]), parts[1].utf8.count == 2, let month = Int(parts[1]) {
            return Period(year: year, month: month)
        }
        if word.hasSuffix("0s"), let decade = Self.year(word.dropLast()) {
            return Period(year: decade, month: 1, months: 120)
        }
        if let month = Self.month(word) {
            return looksAhead ? next(month: month, orThis: true) : latest(month: month, orThis: true)
        }
        if let quarter = Self.quarter(word) { return Period(year: today.year, month: quarter * 3 - 2, months: 3) }
        return Self.weekday(word).flatMap { latest(weekday: $0) }
    }

    private func whole(_ unit: Unit, around day: CalendarDay) -> Period? {
        switch unit {
        case .day: return Period(day)
        case .week:
            guard let monday = day.adding(days: 1 - day.weekday) else { return nil }
            return Period(since: monday, until: monday.adding(days: 6))
        case .month: return Period(year: day.year, month: day.month)
        case .quarter: return Period(year: day.year, month: (day.month - 1) / 3 * 3 + 1, months: 3)
        case .year: return Period(year: day.year, month: 1, months: 12)
        }
    }

    private func back(_ count: Int, _ unit: Unit) -> CalendarDay? {
        switch unit {
        case .day: today.adding(days: -count)
        case .week: today.adding(days: -7 * count)
        case .month: today.adding(months: -count)
        case .quarter: today.adding(months: -3 * count)
        case .year: today.adding(months: -12 * count)
        }
    }

    /// The weekday that is meant without more words.
    private func latest(weekday: Int) -> Period? {
        looksAhead ? next(weekday: weekday) : last(weekday: weekday)
    }

    private func last(weekday: Int) -> Period? {
        let days = (today.weekday - weekday + 7) % 7
        return today.adding(days: -(days == 0 ? 7 : days)).map { Period($0) }
    }

    private func latest(month: Int, orThis: Bool) -> Period? {
        let isPast = month < today.month || orThis && month == today.month
        return Period(year: isPast ? today.year : today.year - 1, month: month)
    }

    private static func unit(_ word: String) -> Unit? {
        Unit(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    }

    private static func count(_ word: String) -> Int? {
        let words = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        if word == "one" || word == "an" { return 1 }
        return words.firstIndex(of: word).map { $0 + 1 } ?? Int(word).flatMap { (0...10_000).contains($0) ? $0 : nil }
    }

    private static func year(_ word: some StringProtocol) -> Int? {
        guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(word) else {
            return nil
        }
        return (1000...2999).contains(year) ? year : nil
    }

    private static func month(_ word: String) -> Int? {
        // "may" is a verb too, but a period's words are all read together.
        MonthName.number(of: word)
    }

    private static func dayOfMonth(_ word: String) -> Int? {
        let digits = word.prefix { ("0"..."9").contains($0) }
        guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func quarter(_ word: String) -> Int? {
        guard word.utf8.count == 2, word.first == "q" else { return nil }
        return Int(word.dropFirst()).flatMap { (1...4).contains($0) ? $0 : nil }
    }

    private static func weekday(_ word: String) -> Int? {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return names.firstIndex(of: word).map { $0 + 1 }
    }
}
