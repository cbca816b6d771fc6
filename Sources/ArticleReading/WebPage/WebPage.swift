internal import FactModel

/// Makes an article of a web page.
enum WebPage {
    /// Returns the article of a page.
    ///
    /// - Parameters:
    ///   - bytes: The page as it was served.
    ///   - charset: The encoding that its container names.
    ///   - url: The address it was fetched from.
    /// - Returns: The article.
    /// - Throws: A clause that tells why it holds no article.
    static func article(of bytes: [UInt8], charset: String? = nil, url: String? = nil) throws(RecordFault) -> Article {
        guard let decoded = TextDecoder.decode(bytes, charset: charset ?? MetaCharset.label(in: bytes)) else {
            throw RecordFault(reason: "it is not text (it looks like a binary file)")
        }
        let tree = MarkupParser.html(Array(decoded.text.utf8))
        if tree.isCut { throw RecordFault(reason: "its elements nest deeper than 4000") }
        let page = PageBlocks(of: tree)
        let pageMetadata = PageMetadata(of: tree)
        let metadata = pageMetadata.metadata(url: url)
        var text = MainText(of: page, title: metadata.title).text
        // A page may show little and give its article to machines alone.
        if let body = pageMetadata.linkedBody, text.utf8.count * 2 < body.utf8.count {
            text = HTMLText.paragraphs(of: body).joined(separator: "\n\n")
        }
        guard !text.isEmpty else { throw RecordFault(reason: "the page has no running text") }
        var article = ArticleAssembler.article(body: text, metadata: metadata)
        article.sourceFormat = ArticleFormat.html.rawValue
        article.decodedFrom = decoded.encoding
        return article
    }
}
