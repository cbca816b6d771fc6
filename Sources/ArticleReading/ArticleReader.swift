public import FactModel

/// Reads articles from the bytes of one input, one at a time.
public protocol ArticleReader {
    /// Returns the next article, or `nil` at the end of the input.
    ///
    /// - Throws: ``ReadingProblem`` for a record that cannot be read; the next call goes on behind it.
    mutating func next() throws(ReadingProblem) -> Article?
}
