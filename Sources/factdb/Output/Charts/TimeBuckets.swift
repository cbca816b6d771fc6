/// Counts days by the year, month or day, whichever gives a picture of a readable size.
enum TimeBuckets {
    /// The most periods that are filled in where nothing lies.
    private static let mostPeriods = 60

    /// Tells whether a text is a day, month, quarter or year of ISO 8601.
    static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (4...25).contains(bytes.count) else { return false }
        guard bytes[..<4].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return false }
        return bytes.count == 4 || bytes[4] == UInt8(ascii: "-")
    }

    /// Returns how many days lie in each period from the first to the last, oldest first.
    ///
    /// - Parameter days: Texts for which ``isDay(_:)`` holds.
    /// - Returns: A bar for each period, with no gap where they are few enough.
    static func counts(of days: [String]) -> [Chart.Bar] { counts(of: days.map { ($0, 1) }) }

    /// Returns how much lies in each period from the first to the last, oldest first.
    ///
    /// - Parameter amounts: Texts for which ``isDay(_:)`` holds, each with how much lies there.
    /// - Returns: A bar for each period, with no gap where they are few enough.
    static func counts(of amounts: [(day: String, amount: Double)]) -> [Chart.Bar] {
        let days = amounts.map(\.day)
        let years = days.compactMap { Int($0.prefix(4)) }
        guard let first = years.min(), let last = years.max() else { return [] }
        let months = Set(days.map { String($0.prefix(7)) }).filter { $0.utf8.count == 7 }
        let length = last - first > 3 ? 4 : months.count > 2 || last - first > 1 ? 7 : 10
        var counts: [String: Double] = [:]
        for (day, amount) in amounts { counts[String(day.prefix(length)), default: 0] += amount }
        for period in periods(from: first, to: last, length: length, within: counts.keys) {
            counts[period, default: 0] += 0
        }
        return counts.sorted { $0.key < $1.key }.map { Chart.Bar(label: $0.key, amount: $0.value) }
    }

    /// The years or months of a stretch; none when they are too many to show, or days.
    private static func periods(
        from first: Int, to last: Int, length: Int, within keys: some Collection<String>
    ) -> [String] {
        if length == 4 { return last - first < mostPeriods ? (first...last).map(padded) : [] }
        let months = keys.filter { $0.utf8.count == 7 && Int($0.suffix(2)) != nil }
        guard length == 7, let start = months.min(), let end = months.max() else { return [] }
        return (first...last).flatMap { year in
            (1...12).map { "\(padded(year))-\($0 < 10 ? "0" : "")\($0)" }
        }.filter { $0 >= start && $0 <= end }
    }

    private static func padded(_ year: Int) -> String {
        String(repeating: "0", count: max(4 - String(year).utf8.count, 0)) + String(year)
    }
}
