internal import FactModel

/// A line of its own between the headline and the story that tells the day: `3 February 2025`,
/// `Published: Tuesday, Sept. 23, 2025 at 8:05 a.m. ET`, `Last updated 2025-09-24 08:00 GMT`.
///
/// Every word of the line must belong to a date, a time of day or an opener, and the date must hold its year, so that
/// no sentence and no crossheading (`May 2024`) is taken for one.
struct DateLine: Equatable {
    /// No such line is longer, in bytes.
    private static let longest = 100

    /// The bytes of the line, without the spaces around it.
    var line: Range<Int>
    /// The bytes of the date in it.
    var date: Range<Int>
    /// The day as `yyyy-mm-dd`.
    var day: String
    /// Whether it is the day of a change: `Updated …`.
    var isChange: Bool

    /// Reads the line that starts at an offset.
    ///
    /// - Returns: The line's date, or `nil` when the line holds anything else.
    init?(_ utf8: [UInt8], from start: Int) {
        let end = utf8[start...].prefix(Self.longest + 1).firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
        guard end - start <= Self.longest else { return nil }
        let words = Self.words(utf8, start..<end)
        guard let first = words.first, let last = words.last else { return nil }
        var parts: [Range<Int>] = []
        var isChange = false
        var isStamped = false
        for word in words {
            let text = String(decoding: utf8[word], as: UTF8.self)
            let plain = text.lowercased().filter { $0 != "." && $0 != ":" }
            if Self.isPartOfDate(text, plain) {
                parts.append(word)
            } else if parts.isEmpty, Self.changes.contains(plain) {
                (isChange, isStamped) = (true, true)
            } else if Self.stamps.contains(plain) {
                isStamped = true
            } else if !Self.openers.contains(plain), !Self.changes.contains(plain), !Self.isTimeOfDay(text, plain) {
                return nil
            }
        }
        // The date ends with the first word that completes it: a day of change may follow.
        var found: (range: Range<Int>, day: String)?
        for part in parts where found == nil {
            let range = parts[0].lowerBound..<part.upperBound
            found = PublicationDate.day(in: String(decoding: utf8[range], as: UTF8.self)).map { (range, $0) }
        }
        // A line that says nothing but a day of long ago is the date of what the article tells.
        guard let found, isStamped || found.day >= Self.earliestBare else { return nil }
        line = first.lowerBound..<last.upperBound
        date = found.range
        day = found.day
        self.isChange = isChange
    }

    /// Before the web, no page had a line with nothing but its day.
    private static let earliestBare = "1990-01-01"
    private static let stamps: Set<String> = ["published", "posted", "filed", "created"]
    private static let openers: Set<String> = [
        "first", "last", "date", "on", "at", "the", "of", "|", "/", "•", "·", "–",
        "—", "-",
    ]
    private static let changes: Set<String> = ["updated", "modified", "revised"]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// A weekday, a month, a day's number, a year, or all in digits.
    private static func isPartOfDate(_ text: String, _ plain: String) -> Bool {
        if plain.count >= 3, weekdays.contains(where: { $0.hasPrefix(plain) }) { return true }
        if MonthName.number(of: text) != nil || PublicationDate.day(in: text) != nil { return true }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count).lowercased()
        return (1...2).contains(digits.count) && ["", ".", "st", "nd", "rd", "th"].contains(rest)
            || digits.count == 4 && rest.isEmpty
    }

    /// `08:00`, `8.05am`, `a.m.`, and a zone (`GMT`, `AEST`).
    private static func isTimeOfDay(_ text: String, _ plain: String) -> Bool {
        if plain == "am" || plain == "pm" { return true }
        if zones.contains(text) { return true }
        let digits = plain.prefix { $0.isASCII && $0.isNumber }
        let rest = plain.dropFirst(digits.count)
        let isDivided = text.contains(":") || text.contains(".")
        return (1...6).contains(digits.count)
            && (["am", "pm"].contains(rest) || isDivided && (rest.isEmpty || rest == "h"))
    }

    private static let zones: Set<String> = [
        "GMT", "UTC", "BST", "IST", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT",
        "CET",
        "CEST", "EET", "EAT", "WAT", "CAT", "SAST", "AEST", "AEDT", "AWST", "ACST", "NZST", "NZDT", "JST", "HKT", "SGT",
        "PKT", "WIB",
    ]

    /// The words of a line, set off by spaces and commas.
    private static func words(_ utf8: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        utf8[line].split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map { $0.startIndex..<$0.endIndex }
    }
}
