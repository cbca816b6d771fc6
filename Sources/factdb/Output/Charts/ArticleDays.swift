/// Draws how many articles there are over time, in one line.
struct ArticleDays {
    private let bars: [Chart.Bar]

    /// Takes the numbers of articles by their day of publication.
    init(_ counts: [(day: String, articles: Int64)]) {
        bars = TimeBuckets.counts(of: counts.filter { TimeBuckets.isDay($0.day) }.map { ($0.day, Double($0.articles)) })
    }

    /// Returns the line.
    ///
    /// - Parameter width: The columns that it may fill.
    /// - Returns: The line, ended; empty when all lie in one period, or none has a day.
    func text(width: Int) -> String {
        guard bars.count > 1, let first = bars.first, let last = bars.last else { return "" }
        let most = NumberText.of(bars.map(\.amount).max() ?? 0)
        let period = first.label.utf8.count == 4 ? "year" : first.label.utf8.count == 7 ? "month" : "day"
        let start = "articles by \(period)  \(first.label) "
        let end = " \(last.label), at most \(most)"
        return start + Sparkline.text(bars.map(\.amount), width: max(min(width, 200) - start.count - end.count, 8))
            + end
            + "\n"
    }
}
