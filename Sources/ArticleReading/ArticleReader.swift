public import FactModel

/// Reads articles from the bytes of one input, one at a time.
public protocol ArticleReader {
    /// How many bytes of the input were read so far, for telling how far reading has come; 0 when not known.
    var bytesRead: Int { get }

    /// Returns the next article, or `nil` at the end of the input.
    ///
    /// - Throws: ``ReadingProblem`` for a record that cannot be read; the next call goes on behind it.
    mutating func next() throws(ReadingProblem) -> Article?
}

extension ArticleReader {
    /// How many bytes of the input were read so far: not known.
    public var bytesRead: Int { 0 }
}
