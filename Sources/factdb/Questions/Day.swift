/// Days and periods as the command line takes them: `2025-09-23`, `2025-09`, `2025`.
enum Day {
    /// Whether a text is a day or the start of a period, as text compares them.
    static func isPrefix(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...3).contains(parts.count) && parts[0].count == 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
            && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    /// Makes `2025-09` mean its last day: every ISO day of the month sorts before it.
    static func end(of period: String) -> String { period.count < 10 ? period + "-99" : period }
}
