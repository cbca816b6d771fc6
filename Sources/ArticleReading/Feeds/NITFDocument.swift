internal import FactModel

/// A document of NITF, the News Industry Text Format (<https://iptc.org/standards/nitf/>).
enum NITFDocument {
    /// Returns the article of a document.
    static func article(_ nitf: Int, of tree: MarkupTree) throws(RecordFault) -> Article {
        func first(_ name: String) -> Int? { tree.descendants(name, of: nitf).first }
        func text(_ name: String) -> String? { first(name).flatMap { tree.foldedText(of: $0) } }
        let paragraphs = first("body.content").map { XMLText.paragraphs(of: $0, in: tree) } ?? []
        guard !paragraphs.isEmpty else { throw RecordFault(reason: "its body.content has no text") }
        var metadata = ArticleAssembler.Metadata()
        metadata.externalID = first("doc-id").flatMap { tree.attribute("id-string", of: $0) }
        metadata.title = text("hl1") ?? text("hedline") ?? text("title")
        let dates = [
            ("date.issue", "norm"), ("story.date", "norm"), ("pubdata", "date.publication"), ("date.release", "norm"),
        ]
        metadata.published =
            dates.lazy.compactMap { name, attribute in
                first(name).flatMap { tree.attribute(attribute, of: $0) }.flatMap(PublicationDate.day)
            }.first
        metadata.modified = first("revision-history").flatMap { tree.attribute("norm", of: $0) }.flatMap(
            PublicationDate.day)
        metadata.outlet = first("pubdata").flatMap { tree.attribute("name", of: $0) } ?? text("distributor")
        metadata.url = first("pubdata").flatMap { tree.attribute("ex-ref", of: $0) }
        metadata.byline = Byline.joined(
            [text("byttl").map { _ in text("person") ?? text("byline") } ?? text("byline")].compactMap { $0 })
        metadata.language = tree.attribute("xml:lang", of: nitf)
        return ArticleAssembler.article(body: paragraphs.joined(separator: "\n\n").replacingNUL, metadata: metadata)
    }
}
