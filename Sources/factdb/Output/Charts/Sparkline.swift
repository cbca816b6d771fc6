/// A row of small bars, one character each.
enum Sparkline {
    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// Returns a bar for each amount, the highest for the greatest; nothing is a blank.
    ///
    /// - Parameters:
    ///   - amounts: The amounts, from 0.
    ///   - width: The most characters; neighbours are added up where there are more amounts.
    /// - Returns: One character for each amount, or for each group of neighbours.
    static func text(_ amounts: [Double], width: Int) -> String {
        let size = (amounts.count + max(width, 1) - 1) / max(width, 1)
        guard size > 0 else { return "" }
        let sums = stride(from: 0, to: amounts.count, by: size).map { start in
            amounts[start..<min(start + size, amounts.count)].reduce(0, +)
        }
        guard let most = sums.max(), most > 0 else { return String(repeating: " ", count: sums.count) }
        return String(sums.map { $0 == 0 ? " " : bars[min(Int($0 / most * 8), 7)] })
    }
}
