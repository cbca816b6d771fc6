internal import FactModel

/// Links direct quotations to the first one read that has the same words, whole, trimmed or changed.
struct SameQuoteWriter {
    private let connection: Connection

    /// Shorter quotations are too common to be one.
    private static let leastWords = 6
    /// How many fingerprints a quotation has: the least hashes of its runs of four words.
    private static let prints = 4
    /// No quotation is compared with more than this many.
    private static let mostComparisons = 12

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Adds the fingerprints and the link of a quotation.
    func add(_ text: String, statement: Int64, article: Int64) throws {
        let utf8 = Array(text.utf8)
        let words = WordHashes(of: utf8)
        guard words.hashes.count >= Self.leastWords else { return }
        let prints = Set(words.shingles(of: 4)).sorted().prefix(Self.prints).map { Int64(bitPattern: $0) }
        var candidates: Set<Int64> = []
        let lookup = try connection.cached(
            "SELECT statement_id FROM quote_prints WHERE print = ? ORDER BY statement_id LIMIT 12")
        for print in prints { try lookup.forEachRow([.integer(print)]) { candidates.insert($0.integer(at: 0)) } }
        for print in prints {
            try connection.run(
                "INSERT OR IGNORE INTO quote_prints (print, statement_id) VALUES (?, ?)",
                [.integer(print), .integer(statement)])
        }
        var seen: Set<Int64> = []
        for candidate in candidates.sorted().prefix(Self.mostComparisons) {
            let found = try connection.cached(
                """
                SELECT f.id, f.text FROM statements AS c LEFT JOIN same_quotes AS q ON q.statement_id = c.id
                JOIN statements AS f ON f.id = coalesce(q.first_id, c.id) WHERE c.id = ? AND f.article_id <> ?
                """
            ).fetchOne([.integer(candidate), .integer(article)]) { ($0.integer(at: 0), $0.text(at: 1)) }
            guard let (first, firstText) = found, seen.insert(first).inserted else { continue }
            guard let match = QuoteComparison(of: utf8, words, with: Array(firstText.utf8)) else { continue }
            try connection.run(
                "INSERT INTO same_quotes (statement_id, first_id, relation, difference) VALUES (?, ?, ?, ?)",
                [.integer(statement), .integer(first), .text(match.relation), SQLValue(match.difference)])
            return
        }
    }
}
