/// Adds the rows of a transaction to the full-text indexes, all at once.
///
/// Triggers would do it row by row, and at a hundred times the cost: an INSERT with a trigger on a virtual table opens a
/// statement journal (<https://www.sqlite.org/tempfiles.html>), and FTS5 then writes what it holds as a segment of its own.
struct FullTextRows {
    private let connection: Connection
    private var firstArticle: Int64?
    private var firstStatement: Int64?
    private var firstNumber: Int64?

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Has ``settle()`` add rows; those of a transaction have the highest ids of their tables, in the order of their
    /// coming, since nothing that a transaction adds is deleted within it.
    mutating func note(article: Int64?, statement: Int64?, number: Int64?) {
        firstArticle = firstArticle ?? article
        firstStatement = firstStatement ?? statement
        firstNumber = firstNumber ?? number
    }

    /// Forgets what was noted, after a transaction came to nothing.
    mutating func forget() { (firstArticle, firstStatement, firstNumber) = (nil, nil, nil) }

    /// Adds what was noted.
    mutating func settle() throws {
        if let firstArticle {
            try connection.run(
                "INSERT INTO articles_fts (rowid, title, body) SELECT id, title, body FROM articles WHERE id >= ? ORDER BY id",
                [.integer(firstArticle)])
        }
        if let firstStatement {
            try connection.run(
                "INSERT INTO statements_fts (rowid, text) SELECT id, text FROM statements WHERE id >= ? ORDER BY id",
                [.integer(firstStatement)])
        }
        if let firstNumber {
            try connection.run(
                """
                INSERT INTO numbers_fts (rowid, text, counted, counted_phrase, about, unit)
                SELECT id, text, counted, counted_phrase, about, unit FROM numbers WHERE id >= ? ORDER BY id
                """, [.integer(firstNumber)])
        }
        forget()
    }
}
