internal import FactModel

/// Groups the direct quotations of several articles that are one, whole, trimmed or changed.
///
/// Within a connected part of the graph of matching quotations, taken by day of publication, key and place, each one
/// repeats the earliest that it matches, or is a first one itself. That is a function of the quotations that are there.
final class SameQuotes {
    private let connection: Connection
    private let neighbourhood: SortedNeighbourhood
    private var graph: MatchGraph

    private struct Quote {
        let id: Int64
        let article: Int64
        let text: [UInt8]
        let order: (published: String, key: String, start: Int64, end: Int64)
    }

    init(_ connection: Connection) {
        self.connection = connection
        neighbourhood = SortedNeighbourhood(.quotes, connection)
        graph = .quotes(connection)
    }

    /// Adds a quotation, once its row in `statements` is written.
    func add(_ statement: Int64, _ fingerprint: QuoteFingerprint) throws {
        let (near, parted) = try neighbourhood.insert(statement, fingerprint.prints, rank: fingerprint.rank)
        if !near.isEmpty, let quote = try quote(statement) {
            let words = WordHashes(of: quote.text)
            for other in near { try compare(quote, words, other) }
        }
        for pair in parted where try !neighbourhood.areNear(pair) { try graph.part(pair) }
    }

    /// Adds a quotation as it stands in the database.
    func add(_ statement: Int64) throws {
        guard let quote = try quote(statement) else { return }
        let place = Int(quote.order.start)..<Int(quote.order.end)
        guard let fingerprint = QuoteFingerprint(of: quote.text, inArticle: quote.order.key, at: place) else { return }
        try add(statement, fingerprint)
    }

    /// Removes the quotations of an article, before their rows are deleted.
    func remove(ofArticle article: Int64) throws {
        var statements: [Int64] = []
        try connection.cached("SELECT id FROM statements WHERE article_id = ? AND kind = 'direct' ORDER BY id")
            .forEachRow([.integer(article)]) { statements.append($0.integer(at: 0)) }
        for statement in statements {
            try graph.isolate(statement)
            for pair in try neighbourhood.remove(statement) {
                if let quote = try quote(pair.high) { try compare(quote, WordHashes(of: quote.text), pair.low) }
            }
        }
    }

    /// Forgets what changed, after a transaction came to nothing.
    func forgetChanges() { graph.forgetTouched() }

    /// Brings the groups of all quotations up to date that something changed for.
    func settle() throws {
        for part in try graph.takeTouched() {
            let quotes = try part.compactMap(quote).sorted { $0.order < $1.order }
            var firsts: [Quote] = []
            for quote in quotes {
                try connection.run("DELETE FROM same_quotes WHERE statement_id = ?", [.integer(quote.id)])
                guard let (first, match) = match(quote, firsts) else {
                    firsts.append(quote)
                    continue
                }
                try connection.run(
                    "INSERT INTO same_quotes (statement_id, first_id, relation, difference) VALUES (?, ?, ?, ?)",
                    [.integer(quote.id), .integer(first), .text(match.relation), SQLValue(match.difference)])
            }
        }
    }

    private func match(_ quote: Quote, _ firsts: [Quote]) -> (Int64, QuoteComparison)? {
        let words = WordHashes(of: quote.text)
        for first in firsts where first.article != quote.article {
            if let match = QuoteComparison(of: quote.text, words, with: first.text) { return (first.id, match) }
        }
        return nil
    }

    private func compare(_ quote: Quote, _ words: WordHashes, _ other: Int64) throws {
        guard let other = try self.quote(other), other.article != quote.article,
            QuoteComparison(of: quote.text, words, with: other.text) != nil
        else { return }
        let pair = SortedNeighbourhood.Pair(quote.id, other.id)
        try connection.run(
            "INSERT OR IGNORE INTO quote_matches (statement_id, other_id) VALUES (?, ?)",
            [.integer(pair.high), .integer(pair.low)])
        graph.touch(quote.id)
    }

    private func quote(_ statement: Int64) throws -> Quote? {
        try connection.cached(
            """
            SELECT s.article_id, s.text, coalesce(a.published, '~'), a.key, s.start, s."end"
            FROM statements AS s JOIN articles AS a ON a.id = s.article_id WHERE s.id = ?
            """
        ).fetchOne([.integer(statement)]) { row in
            Quote(
                id: statement, article: row.integer(at: 0), text: Array(row.text(at: 1).utf8),
                order: (row.text(at: 2), row.text(at: 3), row.integer(at: 4), row.integer(at: 5)))
        }
    }
}
