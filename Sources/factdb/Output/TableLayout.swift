import FactStore

/// Lays rows out as a table that fits a terminal: long cells run over several lines, numbers stand to the right.
struct TableLayout {
    private static let gap = 2
    /// A column is as wide as its longest word, up to this many columns; longer words are broken.
    private static let widestWord = 18

    private let columns: [String]
    private let cells: [[String]]
    private let alignsRight: [Bool]
    private let widths: [Int]
    /// Whether the table is no wider than it may be; it is not when it has too many columns.
    let fits: Bool

    /// Lays out rows in at most `width` columns, unless the table has so many columns that they cannot fit.
    init(columns: [String], rows: [[SQLValue]], width: Int) {
        let columns = columns.map { SafeText.aligned($0) }
        self.columns = columns
        let cells = rows.map { row in row.map { SafeText.aligned($0.displayText) } }
        self.cells = cells
        alignsRight = columns.indices.map { index in
            rows.contains { $0[index].isNumber } && rows.allSatisfy { $0[index].isNumber || $0[index] == .null }
        }
        let natural = columns.indices.map { index in
            cells.reduce(DisplayWidth.of(columns[index])) { widest, row in
                row[index].split(separator: "\n").reduce(widest) { max($0, DisplayWidth.of($1)) }
            }
        }
        let weights = columns.indices.map { index in
            cells.reduce(natural[index]) { $0 + DisplayWidth.of($1[index]) }
        }
        let floors = columns.indices.map { index in
            cells.reduce(DisplayWidth.of(columns[index])) { widest, row in
                row[index].split { $0 == " " || $0 == "\n" }.reduce(widest) { max($0, DisplayWidth.of($1)) }
            }
        }
        let room = width == .max ? width : width - Self.gap * max(columns.count - 1, 0)
        widths =
            width == .max
            ? natural : Self.fit(natural, floors: floors.map { min($0, Self.widestWord) }, weights: weights, into: room)
        fits = width == .max || widths.reduce(0, +) <= room
    }

    /// The table with its header, every line ended.
    var text: String {
        var text = line(columns) + line(widths.map { String(repeating: "─", count: $0) })
        for row in cells {
            let wrapped = zip(row, widths).map { WordWrap.lines($0, width: $1) }
            for index in 0..<(wrapped.map(\.count).max() ?? 0) {
                text += line(wrapped.map { index < $0.count ? $0[index] : "" })
            }
        }
        return text
    }

    private func line(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let shown = DisplayWidth.of(cell) > widths[index] ? WordWrap.lines(cell, width: widths[index])[0] : cell
            let padding = String(repeating: " ", count: max(widths[index] - DisplayWidth.of(shown), 0))
            if index > 0 { line += String(repeating: " ", count: Self.gap) }
            line += alignsRight[index] ? padding + shown : shown + padding
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    /// Gives columns that are narrower than their share what they need, and the others shares of the rest.
    ///
    /// A share grows with the words that a column holds, so that the rows get as few lines as they can.
    private static func fit(_ natural: [Int], floors: [Int], weights: [Int], into total: Int) -> [Int] {
        var widths = natural
        var open = Array(natural.indices)
        var rest = total
        while !open.isEmpty {
            let weight = max(open.reduce(0) { $0 + weights[$1] }, 1)
            func share(_ index: Int) -> Int { max(rest * weights[index] / weight, floors[index]) }
            // A column whose share is all it needs, or no more than its longest word, is settled.
            let settled = open.filter { natural[$0] <= share($0) || rest * weights[$0] / weight <= floors[$0] }
            guard !settled.isEmpty else {
                for index in open { widths[index] = share(index) }
                break
            }
            for index in settled { widths[index] = min(natural[index], share(index)) }
            for index in settled { rest -= widths[index] }
            open.removeAll { settled.contains($0) }
        }
        return widths
    }
}
