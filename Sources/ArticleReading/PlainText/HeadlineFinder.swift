internal import FactModel

/// Tells whether the first paragraph of an article is its headline, and makes a title where there is none.
enum HeadlineFinder {
    /// No headline has more words.
    private static let mostWords = 20
    /// The longest title that is made of a first sentence, in characters.
    private static let longestMadeTitle = 60

    /// Returns the first paragraph when it is a headline: one short line, without a sentence's end, above a text.
    static func headline(_ utf8: [UInt8], in prose: Range<Int>) -> Range<Int>? {
        let bytes = utf8[prose]
        guard let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let rest = utf8[lineEnd..<prose.upperBound].drop { isSpace($0) }
        guard rest.count > lineEnd - prose.lowerBound else { return nil }
        let breaks = utf8[lineEnd..<(rest.startIndex)].count { $0 == UInt8(ascii: "\n") }
        guard breaks >= 2 else { return nil }
        var end = lineEnd
        while end > prose.lowerBound, isSpace(utf8[end - 1]) { end -= 1 }
        let line = String(decoding: utf8[prose.lowerBound..<end], as: UTF8.self)
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let last = line.last, !words.isEmpty, words.count <= mostWords, !".:;,”\"".contains(last) else {
            return nil
        }
        return prose.lowerBound..<end
    }

    /// Makes a title of the prose's first sentence, cut at a word when it is long.
    static func madeTitle(_ utf8: [UInt8], in prose: Range<Int>) -> String? {
        let paragraph = utf8[prose].drop { isSpace($0) }.prefix { $0 != UInt8(ascii: "\n") }
        let text = String(decoding: paragraph.prefix(longestMadeTitle * 8), as: UTF8.self)
        var sentence = firstSentence(text)
        while let last = sentence.last, last == "." || last.isWhitespace { sentence.removeLast() }
        guard !sentence.isEmpty else { return nil }
        guard sentence.count > longestMadeTitle else { return sentence }
        var cut = sentence.prefix(longestMadeTitle)
        if let space = cut.lastIndex(where: \.isWhitespace) { cut = cut[..<space] }
        return cut + "…"
    }

    /// The text up to the first full stop that ends a sentence rather than an abbreviation or initial, as far as the
    /// word before it tells.
    private static func firstSentence(_ text: String) -> String {
        var length = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            length += word.count + 1
            let body = word.dropLast()
            let isAbbreviation =
                body.count <= 3 || body.contains(".") || body.first?.isUppercase == true && body.count <= 4
            if word.last == ".", !isAbbreviation { return String(text.prefix(length - 1)) }
        }
        return text
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
}
