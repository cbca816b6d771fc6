/// The SQL of a table of fingerprints: each row is a fingerprint, the rank of an item, and the item.
struct NeighbourTable {
    /// Adds a row: fingerprint, rank, item.
    let insert: StaticString
    /// Removes the rows of an item: item.
    let delete: StaticString
    /// The rows of an item: fingerprint, rank.
    let rows: StaticString
    /// The items before a rank, nearest first: fingerprint, rank, how many.
    let before: StaticString
    /// The items behind a rank, nearest first: fingerprint, rank, how many.
    let after: StaticString
    /// Tells whether two items stand near each other under some fingerprint: item, item, how many may stand between.
    let areNear: StaticString

    /// Articles by the bands of their min-hashes.
    static let articles = NeighbourTable(
        insert: "INSERT OR IGNORE INTO article_bands (band, rank, article_id) VALUES (?, ?, ?)",
        delete: "DELETE FROM article_bands WHERE article_id = ?",
        rows: "SELECT band, rank FROM article_bands WHERE article_id = ?",
        before: "SELECT article_id FROM article_bands WHERE band = ? AND rank < ? ORDER BY rank DESC LIMIT ?",
        after: "SELECT article_id FROM article_bands WHERE band = ? AND rank > ? ORDER BY rank LIMIT ?",
        areNear: """
            SELECT 1 FROM article_bands AS a JOIN article_bands AS b ON b.band = a.band
            WHERE a.article_id = ?1 AND b.article_id = ?2 AND ?3 > (
                SELECT count(*) FROM (
                    SELECT 1 FROM article_bands AS m
                    WHERE m.band = a.band AND m.rank > min(a.rank, b.rank) AND m.rank < max(a.rank, b.rank) LIMIT ?3))
            LIMIT 1
            """)

    /// Direct quotations by the least hashes of their runs of words.
    static let quotes = NeighbourTable(
        insert: "INSERT OR IGNORE INTO quote_prints (print, rank, statement_id) VALUES (?, ?, ?)",
        delete: "DELETE FROM quote_prints WHERE statement_id = ?",
        rows: "SELECT print, rank FROM quote_prints WHERE statement_id = ?",
        before: "SELECT statement_id FROM quote_prints WHERE print = ? AND rank < ? ORDER BY rank DESC LIMIT ?",
        after: "SELECT statement_id FROM quote_prints WHERE print = ? AND rank > ? ORDER BY rank LIMIT ?",
        areNear: """
            SELECT 1 FROM quote_prints AS a JOIN quote_prints AS b ON b.print = a.print
            WHERE a.statement_id = ?1 AND b.statement_id = ?2 AND ?3 > (
                SELECT count(*) FROM (
                    SELECT 1 FROM quote_prints AS m
                    WHERE m.print = a.print AND m.rank > min(a.rank, b.rank) AND m.rank < max(a.rank, b.rank) LIMIT ?3))
            LIMIT 1
            """)
}
