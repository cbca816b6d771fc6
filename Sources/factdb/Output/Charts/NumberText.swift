/// Writes numbers for people to read.
enum NumberText {
    /// Returns a number with commas between its thousands, and two decimals where it has any.
    static func of(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return String(number) }
        let hundredths = Int((number * 100).rounded())
        let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
        var digits = String(whole)
        var grouped = ""
        while digits.utf8.count > 3 {
            grouped = "," + digits.suffix(3) + grouped
            digits.removeLast(3)
        }
        let decimals = part == 0 ? "" : ".\(part < 10 ? "0" : "")\(part)"
        return (hundredths < 0 ? "-" : "") + digits + grouped + decimals
    }
}
