/// Decimal numbers as strings, which lose nothing.
enum DecimalText {
    /// Writes a value without an exponent where that is short.
    static func of(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 9e15 ? String(Int64(value)) : String(value)
    }

    /// The exponent of a power of ten, or `nil`.
    static func powerOfTen(_ value: Double) -> Int? {
        var power = 1.0
        for exponent in 0...18 {
            if power == value { return exponent }
            power *= 10
        }
        return nil
    }

    /// Multiplies a decimal string by a power of ten: `1.2` by nine places is `1200000000`.
    static func shifted(_ text: String, by places: Int) -> String {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts.first.map(String.init) ?? "0"
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if fraction.count < places { fraction += String(repeating: "0", count: places - fraction.count) }
        let moved = whole + fraction.prefix(places)
        let rest = fraction.dropFirst(places)
        let trimmed = moved.drop { $0 == "0" }
        let digits = (trimmed.isEmpty ? "0" : String(trimmed)) + (rest.isEmpty ? "" : "." + rest)
        return isNegative ? "-" + digits : digits
    }
}
