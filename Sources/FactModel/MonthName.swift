/// The English names of the months and their abbreviations.
public enum MonthName {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Returns 1 to 12 for a month's name or its abbreviation of three or more letters, with or without a full stop.
    ///
    /// - Parameter word: A word in any case.
    /// - Returns: The month, or `nil` for any other word.
    public static func number(of word: some StringProtocol) -> Int? {
        let letters = word.lowercased().prefix { $0.isLetter }
        guard letters.count >= 3, word.count - letters.count <= 1 else { return nil }
        return names.firstIndex { $0.hasPrefix(letters) }.map { $0 + 1 }
    }
}
