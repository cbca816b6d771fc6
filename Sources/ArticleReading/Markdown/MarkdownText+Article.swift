internal import FactModel

extension MarkdownText {
    /// Returns the article of a Markdown file.
    ///
    /// - Throws: A clause that tells why it holds none.
    static func article(_ bytes: [UInt8]) throws(RecordFault) -> Article {
        guard let decoded = TextDecoder.decode(bytes) else {
            throw RecordFault(reason: "it is not text (it looks like a binary file)")
        }
        let text = MarkdownText(decoded.text)
        guard !text.paragraphs.isEmpty else { throw RecordFault(reason: "the file has no text") }
        var metadata = ArticleAssembler.Metadata()
        metadata.title = text.title
        for (name, value) in text.frontMatter {
            guard let key = HeaderBlock.Key(spelling: name) else { continue }
            switch key {
            case .byline: metadata.byline = value
            case .date: metadata.published = PublicationDate.day(in: value)
            case .id: metadata.externalID = value
            case .language: metadata.language = value
            case .outlet: metadata.outlet = value
            case .title: metadata.title = value
            case .url: metadata.url = value
            case .place: break
            }
        }
        var article = ArticleAssembler.article(body: text.paragraphs.joined(separator: "\n\n"), metadata: metadata)
        article.decodedFrom = decoded.encoding
        return article
    }
}
