internal import FactModel

/// Links an article to those before it that have mostly the same words.
struct NearDuplicateWriter {
    private let connection: Connection

    /// Articles that share at least this of their runs of words are near duplicates.
    private static let leastSimilarity = 0.5
    /// No article is compared with more than this many; the first ones read come first.
    private static let mostComparisons = 8

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Adds an article's bands, its pairs, and the story it belongs to.
    func add(_ article: Article, id: Int64) throws {
        let words = WordHashes(of: Array(article.text(of: article.prose).utf8))
        let bands = MinHashSketch(of: words).bands
        guard !bands.isEmpty else { return }
        var shared: [Int64: Int] = [:]
        let lookup = try connection.cached(
            "SELECT article_id FROM article_bands WHERE band = ? ORDER BY article_id LIMIT 32")
        for band in bands { try lookup.forEachRow([.integer(band)]) { shared[$0.integer(at: 0), default: 0] += 1 } }
        for band in bands {
            try connection.run(
                "INSERT OR IGNORE INTO article_bands (band, article_id) VALUES (?, ?)", [.integer(band), .integer(id)])
        }
        guard !shared.isEmpty else { return }
        let own = Set(words.shingles(of: MinHashSketch.shingleLength))
        var stories: Set<Int64> = []
        let candidates = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostComparisons).map(
            \.key)
        for other in candidates.sorted() {
            let found = try connection.cached("SELECT body, coalesce(story_id, id) FROM articles WHERE id = ?")
                .fetchOne([.integer(other)]) { ($0.text(at: 0), $0.integer(at: 1)) }
            guard let (body, story) = found else { continue }
            let theirs = Set(WordHashes(of: Array(body.utf8)).shingles(of: MinHashSketch.shingleLength))
            let common = own.intersection(theirs).count
            let similarity = Double(common) / Double(max(1, own.count + theirs.count - common))
            guard similarity >= Self.leastSimilarity else { continue }
            try connection.run(
                "INSERT INTO near_duplicates (article_id, other_id, similarity) VALUES (?, ?, ?)",
                [.integer(max(id, other)), .integer(min(id, other)), .real((similarity * 1000).rounded() / 1000)])
            stories.insert(story)
        }
        guard let earliest = stories.min() else { return }
        // An article that is read again keeps its id, and may be the first of its story.
        let first = min(earliest, id)
        if first != id {
            try connection.run("UPDATE articles SET story_id = ? WHERE id = ?", [.integer(first), .integer(id)])
        }
        // An article may show that two stories are one.
        for story in stories where story != first {
            try connection.run(
                "UPDATE articles SET story_id = ? WHERE story_id = ? OR id = ?",
                [.integer(first), .integer(story), .integer(story)])
        }
    }
}
