internal import FactModel

/// Plain text: a file is one article.
enum PlainText {
    /// Returns the article of a file.
    ///
    /// - Throws: A clause that tells why it holds none.
    static func article(_ bytes: [UInt8]) throws(RecordFault) -> Article {
        guard let decoded = TextDecoder.decode(bytes) else {
            throw RecordFault(reason: "it is not text (it looks like a binary file)")
        }
        guard decoded.text.contains(where: { !$0.isWhitespace }) else { throw RecordFault(reason: "the file is empty") }
        var article = ArticleAssembler.article(body: decoded.text)
        article.decodedFrom = decoded.encoding
        return article
    }
}
