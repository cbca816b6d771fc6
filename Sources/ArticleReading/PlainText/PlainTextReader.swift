internal import FactModel

/// Reads a plain text file as one article.
struct PlainTextReader: ArticleReader {
    private let path: String
    private var bytes: [UInt8]?

    /// Makes a reader of a file's bytes.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        guard let bytes else { return nil }
        self.bytes = nil
        guard let decoded = TextDecoder.decode(bytes) else {
            throw ReadingProblem(path: path, reason: "it is not text (it looks like a binary file)")
        }
        guard decoded.text.contains(where: { !$0.isWhitespace }) else {
            throw ReadingProblem(path: path, reason: "the file is empty")
        }
        var article = ArticleAssembler.article(body: decoded.text)
        article.sourcePath = path
        article.sourceFormat = ArticleFormat.text.rawValue
        article.decodedFrom = decoded.encoding
        return article
    }
}
