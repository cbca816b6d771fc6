internal import FactModel

/// Finds the lines that tell who made the article: `By Jane Miller and Peter Brown` below the headline, and
/// `(Reporting by Jane Miller; Editing by Peter Brown)` at the end.
enum BylineFinder {
    /// No byline has more words.
    private static let mostWords = 16
    private static let joints: Set<Substring> = [
        "and", "in", "for", "of", "de", "van", "von", "der", "bin", "al", "la", "&",
    ]

    /// Looks for a byline at the start of some text: a line of its own of capitalised words behind `By`.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - start: The offset at which the byline would start.
    /// - Returns: The bytes of the whole line and the names in it, or `nil` when the text goes on otherwise.
    static func byline(_ utf8: [UInt8], from start: Int) -> (line: Range<Int>, names: String)? {
        let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
        guard end < utf8.count, end - start < 200 else { return nil }
        let line = String(decoding: utf8[start..<end], as: UTF8.self)
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, first == "By" || first == "BY", (2...mostWords).contains(words.count),
            words.dropFirst().allSatisfy({ $0.first?.isUppercase == true || joints.contains($0) }),
            let last = line.last(where: { !$0.isWhitespace }), !".:;?!”\"".contains(last)
        else { return nil }
        return (start..<end, words.dropFirst().joined(separator: " "))
    }

    /// How agencies open the credits behind an article.
    private static let openings = [
        "reporting by", "additional reporting by", "writing by", "editing by", "compiled by", "with reporting by",
    ]

    /// Returns the bytes of the last paragraph when it holds credits.
    static func closingCredits(_ utf8: [UInt8], in prose: Range<Int>) -> Range<Int>? {
        var end = prose.upperBound
        while end > prose.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
        let start = utf8[prose.lowerBound..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? prose.lowerBound
        let opening = String(decoding: utf8[start..<end].prefix(30), as: UTF8.self).lowercased().drop { $0 == "(" }
        return openings.contains { opening.hasPrefix($0) } ? start..<end : nil
    }
}
