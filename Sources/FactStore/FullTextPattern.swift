/// A full-text query made of a user's words: every one must occur, and none can be an operator of FTS5.
///
/// See <https://www.sqlite.org/fts5.html#full_text_query_syntax>.
public struct FullTextPattern: Hashable, Sendable {
    /// The query in FTS5's syntax.
    public let text: String

    /// Makes a pattern of words separated by white space, or of phrases between double quotes.
    ///
    /// - Returns: `nil` when no word holds a letter or digit.
    public init?(_ words: String) {
        var terms: [String] = []
        var isPhrase = false
        for piece in words.split(separator: "\"", omittingEmptySubsequences: false) {
            if isPhrase {
                terms.append(String(piece))
            } else {
                terms += piece.split(whereSeparator: \.isWhitespace).map(String.init)
            }
            isPhrase.toggle()
        }
        // A term without a token would match nothing, or be an error.
        let quoted = terms.filter { $0.contains { $0.isLetter || $0.isNumber } }
            .map { "\"" + String(String.UnicodeScalarView($0.unicodeScalars.filter { $0.value != 0 })) + "\"" }
        guard !quoted.isEmpty else { return nil }
        text = quoted.joined(separator: " ")
    }
}
