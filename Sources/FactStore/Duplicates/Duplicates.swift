/// Keeps stories and same quotations true to the articles that are there.
///
/// New articles wait for each other: their fingerprints lie all over the tables, and a page of them is written once for
/// many articles then. The file tells up to which article all is decided, so that after any stop the next ingest goes on.
final class Duplicates {
    private let connection: Connection
    private let articles: NearDuplicates
    private let quotes: SameQuotes
    /// The fingerprints of articles that wait, by the article.
    private var waiting: [Int64: Waiting] = [:]
    /// The articles that began to wait in this transaction.
    private var new: [Int64] = []
    /// All articles up to this one are decided.
    private var through: Int64 = 0
    /// What SQLite counts other connections' changes by.
    private var dataVersion: Int64?

    private struct Waiting {
        let article: NearDuplicates.Item
        let quotes: [SameQuotes.Item]
    }

    /// Goes up with every change of what is a duplicate, so that databases decided otherwise are decided anew.
    private static let version = "2"
    /// How many articles are decided in one transaction at most.
    private static let mostWaiting = 4096

    init(_ connection: Connection) {
        self.connection = connection
        articles = NearDuplicates(connection)
        quotes = SameQuotes(connection)
    }

    /// Makes ready for a transaction; called first in it.
    func begin() throws {
        new = []
        let version = try connection.cached("PRAGMA data_version").fetchOne { $0.integer(at: 0) }
        // Another process may have extracted anew what waits here; the file has the words of it.
        if version != dataVersion { waiting = [:] }
        dataVersion = version
        try resolveIfOutdated()
        try readThrough()
    }

    /// Adds an article, or brings it up to date, once its row and those of its statements are written.
    ///
    /// - Parameters:
    ///   - id: The article's row.
    ///   - key: The article's key.
    ///   - fingerprints: Those of its words.
    ///   - statements: The rows of its statements, in their order.
    ///   - hasNewWords: Whether it was not there before, or its words were removed.
    /// - Throws: ``SQLiteError``.
    func put(
        _ id: Int64, key: String, _ fingerprints: Fingerprints, statements: [Int64], hasNewWords: Bool
    ) throws {
        let article = NearDuplicates.Item(id: id, key: key, bands: fingerprints.bands)
        let direct = fingerprints.quotes.map {
            SameQuotes.Item(statement: statements[$0.statement], fingerprint: $0.fingerprint)
        }
        guard id <= through else {
            // Of a file that is far behind, the words are read again.
            guard waiting.count < 2 * Self.mostWaiting else { return }
            waiting[id] = Waiting(article: article, quotes: direct)
            new.append(id)
            return
        }
        if hasNewWords { try articles.add([article]) }
        try quotes.add(direct)
    }

    /// Removes an article whose words are others now.
    func remove(_ id: Int64) throws {
        if id <= through { try articles.remove(id) }
    }

    /// Removes the quotations of an article, before its statements are deleted.
    func removeQuotes(ofArticle id: Int64) throws {
        if id <= through { try quotes.remove(ofArticle: id) }
    }

    /// Forgets what changed, after a transaction came to nothing.
    func forgetChanges() {
        for id in new { waiting[id] = nil }
        articles.forgetChanges()
        quotes.forgetChanges()
    }

    /// Decides what changed, and about the articles that wait when they are many.
    ///
    /// - Parameter isLast: Whether to decide about the articles that wait in any case.
    /// - Throws: ``SQLiteError``.
    func settle(isLast: Bool) throws {
        if isLast || waiting.count >= Self.mostWaiting { try catchUp() }
        try articles.settle()
        try quotes.settle()
    }

    /// About how many articles of the file wait; 0 for none.
    func countBehind() throws -> Int {
        try readThrough()
        // Articles are never deleted, so their ids have no gaps worth counting.
        let last = try connection.cached("SELECT max(id) FROM articles").fetchOne { $0.integer(at: 0) } ?? 0
        return Int(max(0, last - through))
    }

    private func catchUp() throws {
        var found: [Int64] = []
        try connection.cached("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?")
            .forEachRow([.integer(through), SQLValue(Self.mostWaiting)]) { found.append($0.integer(at: 0)) }
        let known = try found.compactMap { try waiting[$0] ?? stored($0) }
        try articles.add(known.map(\.article))
        try quotes.add(known.flatMap(\.quotes))
        guard let last = found.last else { return }
        for id in found { waiting[id] = nil }
        try connection.run(
            "INSERT INTO meta (key, value) VALUES ('duplicates_through', ?1) ON CONFLICT DO UPDATE SET value = ?1",
            [.text(String(last))])
        through = last
    }

    /// The fingerprints of an article by the words that the file has.
    private func stored(_ id: Int64) throws -> Waiting? {
        guard let article = try articles.stored(id) else { return nil }
        var direct: [Int64] = []
        try connection.cached("SELECT id FROM statements WHERE article_id = ? AND kind = 'direct' ORDER BY id")
            .forEachRow([.integer(id)]) { direct.append($0.integer(at: 0)) }
        return Waiting(article: article, quotes: try direct.compactMap(quotes.stored))
    }

    private func readThrough() throws {
        through =
            try connection.cached("SELECT value FROM meta WHERE key = 'duplicates_through'")
            .fetchOne { Int64($0.text(at: 0)) ?? 0 } ?? 0
    }

    /// Has everything decided anew if it was decided otherwise last.
    private func resolveIfOutdated() throws {
        let version = try connection.cached("SELECT value FROM meta WHERE key = 'duplicate_rules'")
            .fetchOne { $0.text(at: 0) }
        guard version != Self.version else { return }
        try connection.execute(
            """
            DELETE FROM near_duplicates; DELETE FROM quote_matches; DELETE FROM same_quotes;
            DELETE FROM article_bands; DELETE FROM quote_prints;
            UPDATE articles SET story_id = NULL WHERE story_id IS NOT NULL;
            DELETE FROM meta WHERE key = 'duplicates_through';
            """)
        try connection.run(
            "INSERT INTO meta (key, value) VALUES ('duplicate_rules', ?1) ON CONFLICT DO UPDATE SET value = ?1",
            [.text(Self.version)])
    }
}
