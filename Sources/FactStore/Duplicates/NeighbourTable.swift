/// The SQL of a table of fingerprints: each row is a fingerprint, the rank of an item, and the item.
struct NeighbourTable {
    /// Adds a row: fingerprint, rank, item.
    let insert: StaticString
    /// Removes a row: fingerprint, rank, item.
    let delete: StaticString
    /// Tells whether any item has a fingerprint: fingerprint.
    let first: StaticString
    /// The items before a rank, nearest first: fingerprint, rank, how many.
    let before: StaticString
    /// The items behind a rank, nearest first: fingerprint, rank, how many.
    let after: StaticString
    /// Counts the items between two ranks: fingerprint, rank, rank, how many to count at most.
    let between: StaticString

    /// Articles by the bands of their min-hashes.
    static let articles = NeighbourTable(
        insert: "INSERT OR IGNORE INTO article_bands (band, rank, article_id) VALUES (?, ?, ?)",
        delete: "DELETE FROM article_bands WHERE band = ? AND rank = ? AND article_id = ?",
        first: "SELECT 1 FROM article_bands WHERE band = ? LIMIT 1",
        before: "SELECT article_id FROM article_bands WHERE band = ? AND rank < ? ORDER BY rank DESC LIMIT ?",
        after: "SELECT article_id FROM article_bands WHERE band = ? AND rank > ? ORDER BY rank LIMIT ?",
        between: """
            SELECT count(*) FROM (SELECT 1 FROM article_bands WHERE band = ? AND rank > ? AND rank < ? LIMIT ?)
            """)

    /// Direct quotations by the least hashes of their runs of words.
    static let quotes = NeighbourTable(
        insert: "INSERT OR IGNORE INTO quote_prints (print, rank, statement_id) VALUES (?, ?, ?)",
        delete: "DELETE FROM quote_prints WHERE print = ? AND rank = ? AND statement_id = ?",
        first: "SELECT 1 FROM quote_prints WHERE print = ? LIMIT 1",
        before: "SELECT statement_id FROM quote_prints WHERE print = ? AND rank < ? ORDER BY rank DESC LIMIT ?",
        after: "SELECT statement_id FROM quote_prints WHERE print = ? AND rank > ? ORDER BY rank LIMIT ?",
        between: """
            SELECT count(*) FROM (SELECT 1 FROM quote_prints WHERE print = ? AND rank > ? AND rank < ? LIMIT ?)
            """)
}
