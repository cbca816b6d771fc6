internal import FactModel

/// A news item of NewsML-G2 (<https://iptc.org/standards/newsml-g2/>).
enum NewsMLItem {
    /// Returns the article of an item: the text of its content set, be it NITF, XHTML or plain.
    static func article(_ item: Int, of tree: MarkupTree) throws(RecordFault) -> Article {
        func first(_ name: String) -> Int? { tree.descendants(name, of: item).first }
        func text(_ name: String) -> String? { first(name).flatMap { tree.foldedText(of: $0) } }
        guard let content = first("contentSet") else { throw RecordFault(reason: "the item has no contentSet") }
        let body =
            tree.descendants("body.content", of: content).first ?? tree.descendants("body", of: content).first
            ?? content
        var paragraphs = XMLText.paragraphs(of: body, in: tree)
        if let data = tree.descendants("inlineData", of: content).first, body == content {
            paragraphs = HTMLText.paragraphs(ofPlainOrHTML: tree.text(of: data))
        }
        guard !paragraphs.isEmpty else { throw RecordFault(reason: "its contentSet has no text") }
        var metadata = ArticleAssembler.Metadata()
        metadata.externalID = tree.attribute("guid", of: item)
        metadata.title = text("headline") ?? text("hl1") ?? text("title")
        metadata.published =
            ["contentCreated", "firstCreated", "versionCreated"].lazy.compactMap {
                text($0).flatMap(PublicationDate.day)
            }.first
        metadata.modified = (text("contentModified") ?? text("versionCreated")).flatMap(PublicationDate.day)
        metadata.byline = text("by").flatMap { Byline.joined([$0]) }
        let source = first("infoSource") ?? first("provider")
        metadata.outlet =
            source.flatMap {
                tree.child("name", of: $0).flatMap { tree.foldedText(of: $0) } ?? tree.attribute("literal", of: $0)
            }
            ?? text("creditline")
        metadata.language =
            first("language").flatMap { tree.attribute("tag", of: $0) } ?? tree.attribute("xml:lang", of: item)
        return ArticleAssembler.article(body: paragraphs.joined(separator: "\n\n").replacingNUL, metadata: metadata)
    }
}
