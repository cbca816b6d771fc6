/// Draws a chart in a terminal: bars of blocks, and a line of time.
struct ChartText {
    /// More than this is cut, and said.
    private static let mostLines = 40
    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    private let chart: Chart
    private let width: Int

    /// Takes what to draw, and the columns to fill.
    init(_ chart: Chart, width: Int) {
        self.chart = chart
        self.width = min(width, 200)
    }

    /// The text, every line ended.
    var text: String {
        switch chart {
        case .bars(let bars): self.bars(bars, labelWidth: width / 3)
        case .links(let links):
            bars(
                links.map { Chart.Bar(label: "\($0.from) → \($0.to)", amount: $0.amount) }, labelWidth: width * 3 / 5)
        case .timeline(let events):
            events.count <= Self.mostLines
                ? timeline(events) : bars(TimeBuckets.counts(of: events.map(\.day)), labelWidth: width / 3, most: .max)
        }
    }

    private func bars(_ bars: [Chart.Bar], labelWidth: Int, most: Int = mostLines) -> String {
        let shown = bars.prefix(most)
        let labels = shown.map { Self.cut($0.label, to: labelWidth) }
        let amounts = shown.map { NumberText.of($0.amount) }
        let labelColumns = labels.map { DisplayWidth.of($0) }.max() ?? 0
        let amountColumns = amounts.map(\.utf8.count).max() ?? 0
        let room = max(width - labelColumns - amountColumns - 3, 8)
        let greatest = shown.map(\.amount).max() ?? 0
        var text = ""
        for (index, bar) in shown.enumerated() {
            let label = labels[index] + String(repeating: " ", count: labelColumns - DisplayWidth.of(labels[index]))
            let block = Self.block(greatest > 0 ? bar.amount / greatest * Double(room) : 0)
            text += block.isEmpty ? "\(label)  \(amounts[index])\n" : "\(label)  \(block) \(amounts[index])\n"
        }
        if bars.count > shown.count { text += "… and \(bars.count - shown.count) more\n" }
        return text
    }

    /// The days one below the other, each with what lies on it.
    private func timeline(_ events: [Chart.Event]) -> String {
        let dayColumns = events.map { DisplayWidth.of($0.day) }.max() ?? 0
        var text = ""
        var before = ""
        for event in events {
            let day = event.day == before ? "" : event.day
            before = event.day
            let lines = WordWrap.lines(event.text, width: max(width - dayColumns - 4, 20))
            for (index, line) in lines.enumerated() {
                let left = index == 0 ? day : ""
                let padding = String(repeating: " ", count: dayColumns - DisplayWidth.of(left))
                text += "\(left)\(padding) \(index == 0 ? "●" : "│") \(line)\n"
            }
        }
        return text
    }

    /// A bar of a length in columns, exact to an eighth; what is not nothing is seen.
    private static func block(_ length: Double) -> String {
        let parts = Int((length * 8).rounded())
        guard parts > 0 else { return length > 0 ? "▏" : "" }
        return String(repeating: "█", count: parts / 8) + (parts % 8 > 0 ? String(eighths[parts % 8 - 1]) : "")
    }

    /// A text cut to some columns, which an ellipsis shows.
    static func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var rest = width - 1
        let start = text.prefix { character in
            rest -= DisplayWidth.of(character)
            return rest >= 0
        }
        return start + "…"
    }
}
