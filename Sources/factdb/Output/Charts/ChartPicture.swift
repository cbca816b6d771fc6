/// Draws a chart as an SVG picture.
struct ChartPicture {
    private static let width = 900
    private static let mostBars = 40
    private static let mostLinks = 30
    private static let mostEvents = 60
    /// About as many columns of text as fit into so many pixels.
    private static func columns(_ pixels: Double) -> Int { Int(pixels / 7) }

    private let chart: Chart

    /// Takes what to draw.
    init(_ chart: Chart) { self.chart = chart }

    /// The picture.
    var text: String {
        var picture = SVGText(width: Self.width)
        switch chart {
        case .bars(let bars): Self.draw(bars, most: Self.mostBars, on: &picture)
        case .links(let links): Self.draw(links, on: &picture)
        case .timeline(let events) where events.count <= Self.mostEvents: Self.draw(events, on: &picture)
        case .timeline(let events):
            Self.draw(TimeBuckets.counts(of: events.map(\.day)), most: .max, on: &picture)
        }
        return picture.document
    }

    private static func draw(_ bars: [Chart.Bar], most: Int, on picture: inout SVGText) {
        let shown = bars.prefix(most)
        let longest = shown.map { DisplayWidth.of($0.label) }.max() ?? 0
        let left = Double(min(longest, columns(280))) * 7 + 24
        let room = Double(width) - left - 90
        let greatest = max(shown.map(\.amount).max() ?? 0, .leastNonzeroMagnitude)
        for (index, bar) in shown.enumerated() {
            let top = 12 + Double(index) * 22
            let length = max(bar.amount / greatest * room, bar.amount > 0 ? 1 : 0)
            picture.text(ChartText.cut(bar.label, to: columns(280)), x: left - 8, y: top + 13, anchor: .end)
            picture.rectangle(
                x: left, y: top, width: length, height: 17, color: SVGText.palette[0],
                meaning: "\(bar.label): \(NumberText.of(bar.amount))")
            picture.text(NumberText.of(bar.amount), x: left + length + 6, y: top + 13, color: "#555555")
        }
        if bars.count > shown.count {
            let below = 12 + Double(shown.count) * 22 + 13
            picture.text("… and \(bars.count - shown.count) more", x: left, y: below, color: "#555555")
        }
    }

    private static func draw(_ events: [Chart.Event], on picture: inout SVGText) {
        let line = 128.0
        var places: [(y: Double, event: Chart.Event, lines: [String])] = []
        var y = 24.0
        for event in events {
            var lines = WordWrap.lines(event.text, width: columns(Double(width) - line - 40))
            if lines.count > 4 { lines = Array(lines[..<3]) + [lines[3] + " …"] }
            places.append((y, event, lines))
            y += Double(lines.count) * 17 + 12
        }
        picture.line(x: line, from: 8, to: max(y - 12, 20), color: "#bbbbbb")
        var before = ""
        for (y, event, lines) in places {
            if event.day != before {
                picture.text(event.day, x: line - 14, y: y, anchor: .end, isBold: true)
                picture.dot(x: line, y: y - 4, radius: 6, color: SVGText.palette[0])
            } else {
                picture.dot(x: line, y: y - 4, radius: 4, color: SVGText.palette[4])
            }
            before = event.day
            for (index, text) in lines.enumerated() {
                picture.text(text, x: line + 16, y: y + Double(index) * 17)
            }
        }
    }

    /// Bands from the names on the left to those on the right, as thick as their amounts.
    private static func draw(_ links: [Chart.Link], on picture: inout SVGText) {
        let shown = links.prefix(mostLinks).filter { $0.amount > 0 }
        let total = shown.reduce(0) { $0 + $1.amount }
        guard total > 0 else { return }
        let scale = 480 / total
        let (left, right) = (300.0, Double(width) - 300)
        var starts = Side(shown.map { ($0.from, $0.amount) }, scale: scale)
        var ends = Side(shown.map { ($0.to, $0.amount) }, scale: scale)
        for link in shown {
            let thickness = max(link.amount * scale, 1)
            let color = SVGText.palette[starts.order(of: link.from) % SVGText.palette.count]
            picture.band(
                from: (left + 10, starts.take(link.from, thickness)), to: (right, ends.take(link.to, thickness)),
                thickness: thickness, color: color,
                meaning: "\(link.from) → \(link.to): \(NumberText.of(link.amount))")
        }
        for (side, x, text, anchor) in [
            (starts, left, left - 8, SVGText.Anchor.end), (ends, right, right + 18, SVGText.Anchor.start),
        ] {
            for (index, node) in side.nodes.enumerated() {
                let meaning = "\(node.name): \(NumberText.of(node.amount))"
                let color = anchor == .end ? SVGText.palette[index % SVGText.palette.count] : "#555555"
                picture.rectangle(x: x, y: node.top, width: 10, height: node.height, color: color, meaning: meaning)
                picture.text(
                    ChartText.cut(node.name, to: columns(280)), x: text, y: node.top + node.height / 2 + 4.5,
                    anchor: anchor)
            }
        }
    }

    /// The names on one side, in the order in which they come, each with room for what goes through it.
    private struct Side {
        struct Node {
            let name: String
            var amount: Double
            var top: Double
            var height: Double
            var taken = 0.0
        }

        private(set) var nodes: [Node] = []
        private var indices: [String: Int] = [:]

        init(_ parts: [(name: String, amount: Double)], scale: Double) {
            for (name, amount) in parts {
                let index = indices[name] ?? nodes.count
                if index == nodes.count { nodes.append(Node(name: name, amount: 0, top: 0, height: 0)) }
                indices[name] = index
                nodes[index].amount += amount
                nodes[index].height += max(amount * scale, 1)
            }
            var top = 16.0
            for index in nodes.indices {
                nodes[index].top = top
                // A name needs the height of its letters.
                top += max(nodes[index].height, 12) + 8
            }
        }

        /// Where a name stands among the names of its side.
        func order(of name: String) -> Int { indices[name] ?? 0 }

        /// Takes room from a name's, and returns the middle of it.
        mutating func take(_ name: String, _ thickness: Double) -> Double {
            guard let index = indices[name] else { return 0 }
            defer { nodes[index].taken += thickness }
            return nodes[index].top + nodes[index].taken + thickness / 2
        }
    }
}
