internal import FactModel

/// Links articles with mostly the same words, and tells the stories that they make.
///
/// A story is a connected part of the graph of near duplicates; its first article is the one published first, or, of those
/// of one day or none, the one with the lowest key. All of it is a function of the articles that are there.
final class NearDuplicates {
    private let connection: Connection
    private let neighbourhood: SortedNeighbourhood
    private var graph: MatchGraph

    /// Articles that share at least this of their runs of words are near duplicates.
    private static let leastSimilarity = 0.5

    init(_ connection: Connection) {
        self.connection = connection
        neighbourhood = SortedNeighbourhood(.articles, connection)
        graph = .articles(connection)
    }

    /// An article with the bands of its prose.
    struct Item {
        let id: Int64
        let key: String
        let bands: [Int64]

        var rows: [SortedNeighbourhood.Row] {
            bands.map { .init(hash: $0, rank: Int32(truncatingIfNeeded: NearDuplicates.rank(key) >> 29), item: id) }
        }
    }

    /// Adds articles that are not there.
    func add(_ articles: [Item]) throws {
        let (near, parted) = try neighbourhood.insert(articles.flatMap(\.rows))
        // The pairs are in order, so those of an article come together.
        var own: (id: Int64, shingles: Set<UInt64>)?
        for pair in near {
            let shingles = try own.flatMap { $0.id == pair.high ? $0.shingles : nil } ?? shingles(of: pair.high)
            own = (pair.high, shingles)
            try compare(pair, shingles, self.shingles(of: pair.low))
        }
        for pair in parted where try graph.holds(pair) {
            if try !neighbourhood.areNear(rows(of: pair.high), rows(of: pair.low)) { try graph.part(pair) }
        }
    }

    /// An article by the words that the file has; nil when it is not there.
    func stored(_ article: Int64) throws -> Item? {
        try connection.cached("SELECT key FROM articles WHERE id = ?").fetchOne([.integer(article)]) { $0.text(at: 0) }
            .map { Item(id: article, key: $0, bands: MinHashSketch(of: try words(of: article)).bands) }
    }

    /// Removes an article, before its words become others.
    func remove(_ article: Int64) throws {
        try graph.isolate(article)
        for pair in try neighbourhood.remove(rows(of: article)) {
            try compare(pair, shingles(of: pair.high), shingles(of: pair.low))
        }
    }

    /// Forgets what changed, after a transaction came to nothing.
    func forgetChanges() { graph.forgetTouched() }

    /// Brings the stories of all articles up to date that something changed for.
    func settle() throws {
        for part in try graph.takeTouched() {
            var first: (published: String, key: String, id: Int64)?
            for id in part {
                let found = try connection.cached("SELECT coalesce(published, '~'), key FROM articles WHERE id = ?")
                    .fetchOne([.integer(id)]) { ($0.text(at: 0), $0.text(at: 1), id) }
                guard let found else { continue }
                if first.map({ found < $0 }) ?? true { first = found }
            }
            guard let first else { continue }
            for id in part {
                try connection.run(
                    "UPDATE articles SET story_id = ?1 WHERE id = ?2 AND story_id IS NOT ?1",
                    [id == first.id ? .null : .integer(first.id), .integer(id)])
            }
        }
    }

    /// The place of an article among those of a band: a number drawn from its key.
    static func rank(_ key: String) -> Int64 { Int64(key.prefix(15), radix: 16) ?? 0 }

    private func compare(_ pair: SortedNeighbourhood.Pair, _ one: Set<UInt64>, _ other: Set<UInt64>) throws {
        let common = one.intersection(other).count
        let similarity = Double(common) / Double(max(1, one.count + other.count - common))
        guard similarity >= Self.leastSimilarity else { return }
        try connection.run(
            "INSERT OR IGNORE INTO near_duplicates (article_id, other_id, similarity) VALUES (?, ?, ?)",
            [.integer(pair.high), .integer(pair.low), .real((similarity * 1000).rounded() / 1000)])
        graph.touch(pair.high)
    }

    private func rows(of article: Int64) throws -> [SortedNeighbourhood.Row] { try stored(article)?.rows ?? [] }

    private func shingles(of article: Int64) throws -> Set<UInt64> {
        Set(try words(of: article).shingles(of: MinHashSketch.shingleLength))
    }

    private func words(of article: Int64) throws -> WordHashes {
        let prose = try connection.cached(
            "SELECT substr(body, coalesce(prose_start, 0) + 1, coalesce(prose_end - prose_start, length(body))) FROM articles WHERE id = ?"
        ).fetchOne([.integer(article)]) { $0.text(at: 0) }
        return WordHashes(of: Array((prose ?? "").utf8))
    }
}
