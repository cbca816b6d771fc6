internal import Linguistics

/// A unit of time that durations and dates are counted in.
enum Period: String, CaseIterable, Sendable {
    case millisecond
    case second
    case minute
    case hour
    case day
    case week
    case fortnight
    case month
    case quarter
    case year
    case decade
    case century

    /// Reads a period's name or abbreviation in any number.
    init?(_ word: String) {
        guard Self.starts.mayContain(word) else { return nil }
        if let known = Self.words[word] {
            self = known
        } else if word.hasSuffix("."), let known = Self.words[String(word.dropLast())] {
            self = known
        } else {
            return nil
        }
    }

    /// The number of days or of months that it lasts, whichever is exact; neither for parts of a day.
    var length: (days: Int, months: Int) {
        switch self {
        case .millisecond, .second, .minute, .hour: (0, 0)
        case .day: (1, 0)
        case .week: (7, 0)
        case .fortnight: (14, 0)
        case .month: (0, 1)
        case .quarter: (0, 3)
        case .year: (0, 12)
        case .decade: (0, 120)
        case .century: (0, 1200)
        }
    }

    /// Whether a word is the unit's name and no abbreviation.
    func isNamed(_ word: String) -> Bool { word.hasPrefix(rawValue.prefix(4)) || word == "night" }

    /// How many of a smaller unit it holds, or `nil` where that is no fixed number.
    func count(of smaller: Period) -> Double? {
        if length.months > 0 {
            return smaller.length.months > 0
                ? Double(length.months) / Double(smaller.length.months)
                : approximateDays.flatMap {
                    smaller.seconds > 0 ? $0 * 86_400 / smaller.seconds : nil
                }
        }
        return smaller.seconds > 0 && seconds > 0 ? seconds / smaller.seconds : nil
    }

    /// The days of a month or more, which only sums with smaller units need.
    private var approximateDays: Double? {
        switch self {
        case .month: 30
        case .year: 365
        default: nil
        }
    }

    /// Its seconds; 0 for a month and more.
    private var seconds: Double {
        switch self {
        case .millisecond: 0.001
        case .second: 1
        case .minute: 60
        case .hour: 3600
        default: Double(length.days) * 86_400
        }
    }

    /// Writes several units as one duration of ISO 8601, the largest first: `P2Y3M`, `PT1H45M`.
    static func iso(_ parts: [(unit: Period, count: String)]) -> String {
        var days = "P"
        var time = ""
        for part in parts {
            let iso = part.unit.iso(part.count)
            if iso.hasPrefix("PT") { time += iso.dropFirst(2) } else { days += iso.dropFirst() }
        }
        return time.isEmpty ? days : days + "T" + time
    }

    /// Writes a number of it as a duration of ISO 8601: `P11D`, `PT90M`.
    func iso(_ count: String) -> String {
        switch self {
        case .millisecond: "PT" + scaled(count, 0.001) + "S"
        case .second: "PT\(count)S"
        case .minute: "PT\(count)M"
        case .hour: "PT\(count)H"
        case .day: "P\(count)D"
        case .week: "P\(count)W"
        case .fortnight: "P" + scaled(count, 2) + "W"
        case .month: "P\(count)M"
        case .quarter: "P" + scaled(count, 3) + "M"
        case .year: "P\(count)Y"
        case .decade: "P" + scaled(count, 10) + "Y"
        case .century: "P" + scaled(count, 100) + "Y"
        }
    }

    private func scaled(_ count: String, _ factor: Double) -> String {
        Double(count).map { DecimalText.of($0 * factor) } ?? count
    }

    private static let starts = WordFilter(words.keys.flatMap { [$0, $0 + "."] })
    private static let words: WordTable<Period> = {
        var words: [String: Period] = [:]
        for period in allCases where period != .century {
            words[period.rawValue] = period
            words[period.rawValue + "s"] = period
        }
        let others: [(String, Period)] = [
            ("century centuries", .century), ("sec secs", .second), ("min mins", .minute), ("hr hrs", .hour),
            ("wk wks", .week), ("mo mos mth mths", .month), ("qtr qtrs", .quarter), ("yr yrs", .year),
            ("ms", .millisecond),
            ("night nights", .day),
        ]
        for (list, period) in others { for word in list.split(separator: " ") { words[String(word)] = period } }
        return WordTable(words)
    }()
}

extension Period: Comparable {
    /// Orders units by their length.
    static func < (left: Period, right: Period) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
