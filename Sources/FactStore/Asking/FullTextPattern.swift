/// A full-text query made of a user's words, none of which can be an operator of FTS5.
///
/// All words must occur, in any order. `"a phrase"` must occur as it stands, `-word` must not occur, `word*` stands for
/// all words that start so, and `OR` between two words lets either do. Everything else is a word.
/// See <https://www.sqlite.org/fts5.html#full_text_query_syntax>.
public struct FullTextPattern: Hashable, Sendable {
    /// The query in FTS5's syntax.
    public let text: String
    /// The words and phrases that must or may occur, without marks.
    public let terms: [String]

    /// The most terms of a pattern; a question has far fewer.
    private static let mostTerms = 256

    private struct Term {
        var word: String
        var isExcluded = false
        var isPrefix = false
        /// Whether it only offers another way for the term before it.
        var isAlternative = false

        var quoted: String { "\"" + word + "\"" + (isPrefix ? " *" : "") }
    }

    /// Makes a pattern of a user's words.
    ///
    /// - Throws: ``FactStoreError/noSearchableWords(words:)`` when no word that must occur holds a letter or digit,
    ///   ``FactStoreError/tooManyWords(count:limit:)``.
    public init(_ words: String) throws {
        let terms = Self.terms(of: words)
        guard terms.count <= Self.mostTerms else {
            throw FactStoreError.tooManyWords(count: terms.count, limit: Self.mostTerms)
        }
        let wanted = terms.filter { !$0.isExcluded }
        guard !wanted.isEmpty else { throw FactStoreError.noSearchableWords(words: words) }
        var groups: [[Term]] = []
        for term in wanted {
            if term.isAlternative, !groups.isEmpty {
                groups[groups.count - 1].append(term)
            } else {
                groups.append([term])
            }
        }
        var pattern = groups.map { group in
            group.count == 1 ? group[0].quoted : "(" + group.map(\.quoted).joined(separator: " OR ") + ")"
        }.joined(separator: " AND ")
        let excluded = terms.filter(\.isExcluded)
        if !excluded.isEmpty {
            pattern = "(\(pattern)) NOT (" + excluded.map(\.quoted).joined(separator: " OR ") + ")"
        }
        text = pattern
        self.terms = wanted.map(\.word)
    }

    /// Makes a pattern that any of some phrases fits, such as the forms of a name; `nil` of none with a letter or digit.
    public init?(anyOf phrases: [String]) {
        let terms = phrases.compactMap { Self.cleaned($0) }.map { Term(word: $0) }.prefix(Self.mostTerms)
        guard !terms.isEmpty else { return nil }
        text = terms.map(\.quoted).joined(separator: " OR ")
        self.terms = terms.map(\.word)
    }

    private static func terms(of text: String) -> [Term] {
        var terms: [Term] = []
        var rest = text[...]
        var isExcluded = false
        var isAlternative = false
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            if rest.first == "-" {
                rest.removeFirst()
                isExcluded = rest.first.map { !$0.isWhitespace } ?? false
                continue
            }
            let piece: Substring
            let opening = rest[rest.startIndex]
            if opening == "\"" || opening == "“" {
                rest.removeFirst()
                let end = rest.firstIndex { $0 == "\"" || $0 == "”" } ?? rest.endIndex
                piece = rest[..<end]
                rest = rest[end...].dropFirst()
            } else {
                let end = rest.firstIndex { $0.isWhitespace || $0 == "\"" || $0 == "“" } ?? rest.endIndex
                piece = rest[..<end]
                rest = rest[end...]
                if piece == "OR", !terms.isEmpty {
                    isAlternative = true
                    continue
                }
                if piece == "AND", !terms.isEmpty { continue }
            }
            let star = rest.first == "*" && opening == "\""
            if star { rest.removeFirst() }
            if let word = cleaned(String(piece)) {
                terms.append(
                    Term(
                        word: word, isExcluded: isExcluded, isPrefix: star || piece.last == "*",
                        isAlternative: isAlternative && !isExcluded))
            }
            isExcluded = false
            isAlternative = false
        }
        return terms
    }

    /// A term without what FTS5 cannot take inside quotation marks; `nil` without a token, which would match nothing.
    private static func cleaned(_ term: String) -> String? {
        guard term.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return String(String.UnicodeScalarView(term.unicodeScalars.filter { $0.value != 0 && $0 != "\"" }))
    }
}
