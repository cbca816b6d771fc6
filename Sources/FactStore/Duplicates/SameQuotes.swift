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

    /// A direct quotation with its fingerprint.
    struct Item {
        let statement: Int64
        let fingerprint: QuoteFingerprint

        var rows: [SortedNeighbourhood.Row] {
            fingerprint.prints.map {
                .init(hash: $0, rank: Int32(truncatingIfNeeded: fingerprint.rank >> 32), item: statement)
            }
        }
    }

    /// Adds quotations, once their rows in `statements` are written.
    func add(_ quotes: [Item]) throws {
        let (near, parted) = try neighbourhood.insert(quotes.flatMap(\.rows))
        try compare(near)
        for pair in parted where try graph.holds(pair) {
            if try !neighbourhood.areNear(rows(of: pair.high), rows(of: pair.low)) { try graph.part(pair) }
        }
    }

    /// The fingerprint of a quotation as it stands in the database, if it has any.
    func stored(_ statement: Int64) throws -> Item? {
        guard let quote = try quote(statement) else { return nil }
        let place = Int(quote.order.start)..<Int(quote.order.end)
        return QuoteFingerprint(of: quote.text, inArticle: quote.order.key, at: place)
            .map { Item(statement: statement, fingerprint: $0) }
    }

    private func rows(of statement: Int64) throws -> [SortedNeighbourhood.Row] { try stored(statement)?.rows ?? [] }

    /// Removes the quotations of an article, before their rows are deleted.
    func remove(ofArticle article: Int64) throws {
        var statements: [Int64] = []
        try connection.cached("SELECT id FROM statements WHERE article_id = ? AND kind = 'direct' ORDER BY id")
            .forEachRow([.integer(article)]) { statements.append($0.integer(at: 0)) }
        for statement in statements {
            try graph.isolate(statement)
            try compare(try neighbourhood.remove(rows(of: statement)))
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

    /// Notes which pairs match; they are in order, so those of a quotation come together.
    private func compare(_ pairs: [SortedNeighbourhood.Pair]) throws {
        var own: (quote: Quote, words: WordHashes)?
        for pair in pairs {
            if own?.quote.id != pair.high { own = try quote(pair.high).map { ($0, WordHashes(of: $0.text)) } }
            if let own { try compare(own.quote, own.words, pair.low) }
        }
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
