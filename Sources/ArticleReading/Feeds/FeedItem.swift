internal import FactModel

/// An item of RSS 2.0 or 1.0 (<https://www.rssboard.org/rss-specification>) or an entry of Atom (RFC 4287).
enum FeedItem {
    /// Returns the article of an item: its full content where the feed carries it, else its summary.
    static func article(_ item: Int, of tree: MarkupTree) throws(RecordFault) -> Article {
        var children: [Substring: [Int]] = [:]
        for child in tree.children(of: item) where !tree.nodes[child].isText {
            children[tree.localName(child), default: []].append(child)
        }
        func text(_ names: Substring...) -> String? {
            names.lazy.compactMap { children[$0]?.first.flatMap { tree.foldedText(of: $0) } }.first
        }
        var paragraphs: [String] = []
        for name in ["encoded", "content", "description", "summary"] as [Substring] {
            guard let node = children[name]?.first(where: { tree.nodes[$0].end > Int32($0) + 1 }) else { continue }
            let isMarkup = tree.attribute("type", of: node) == "xhtml"
            paragraphs =
                isMarkup
                ? XMLText.paragraphs(of: node, in: tree) : HTMLText.paragraphs(of: tree.text(of: node))
            if !paragraphs.isEmpty { break }
        }
        guard !paragraphs.isEmpty else { throw RecordFault(reason: "the item has no text") }
        var metadata = ArticleAssembler.Metadata()
        metadata.externalID = text("guid", "id")
        metadata.title = text("title").map(HTMLText.unescaped)
        metadata.published = text("pubDate", "published", "date", "issued", "updated").flatMap(PublicationDate.day)
        metadata.modified = text("updated", "modified").flatMap(PublicationDate.day)
        metadata.url =
            children["link"]?.lazy.compactMap { node -> String? in
                guard let href = tree.attribute("href", of: node) else { return tree.foldedText(of: node) }
                return ["alternate", nil].contains(tree.attribute("rel", of: node)) ? href : nil
            }.first
        let authors = (children["creator"] ?? children["author"] ?? []).compactMap { node in
            tree.child("name", of: node).flatMap { tree.foldedText(of: $0) } ?? tree.foldedText(of: node)
        }
        metadata.byline = authors.isEmpty ? nil : authors.joined(separator: ", ")
        let channel = Int(tree.nodes[item].parent)
        let outlet =
            tree.child("title", of: channel)
            ?? tree.descendants("channel", of: channel).first.flatMap { tree.child("title", of: $0) }
        metadata.outlet = outlet.flatMap { tree.foldedText(of: $0) }
        metadata.language =
            tree.attribute("xml:lang", of: item)
            ?? tree.child("language", of: channel).flatMap { tree.foldedText(of: $0) }
            ?? tree.attribute("xml:lang", of: channel)
        return ArticleAssembler.article(body: paragraphs.joined(separator: "\n\n").replacingNUL, metadata: metadata)
    }
}
