/// What a page says about its article, by the chain JSON-LD, Open Graph, meta, `<time>`, and last the words shown.
struct PageMetadata {
    private let tree: MarkupTree
    private let linked: LinkedData
    private let tags: MetaTags
    /// The headings of the first rank, in the order of the page.
    private let firstHeadings: [String]
    private let secondHeadings: [String]
    /// The heading that is the site's name, as it leads to the site's first page.
    private let siteHeading: String?

    init(of tree: MarkupTree) {
        self.tree = tree
        linked = LinkedData(in: tree)
        tags = MetaTags(in: tree)
        let first = tree.nodes.indices.filter { tree.tag($0) == .h1 }
        firstHeadings = first.filter { !Self.leadsHome($0, tree) }.compactMap { tree.foldedText(of: $0) }
        siteHeading = first.first { Self.leadsHome($0, tree) }.flatMap { tree.foldedText(of: $0) }
        secondHeadings = tree.nodes.indices.filter { tree.tag($0) == .h2 }.compactMap { tree.foldedText(of: $0) }
    }

    /// The article's whole text where JSON-LD gives it.
    var linkedBody: String? { linked.body }

    /// The metadata as an article takes it.
    ///
    /// - Parameter url: The address the page was fetched from, where its container knows it.
    /// - Returns: The metadata.
    func metadata(url: String?) -> ArticleAssembler.Metadata {
        var metadata = ArticleAssembler.Metadata()
        metadata.url = self.url ?? url
        metadata.outlet = outlet
        metadata.title = title
        let dates = PageDates(tree, linked, tags, url: metadata.url)
        metadata.published = dates.published
        metadata.modified = dates.modified
        metadata.byline = Byline.joined(authors)
        metadata.language =
            linked.language ?? tags.language
            ?? tags.first(["og:locale", "language", "content-language", "dc.language"])
        return metadata
    }

    /// Whether a heading is a link to the first page of its site.
    private static func leadsHome(_ heading: Int, _ tree: MarkupTree) -> Bool {
        let link = (max(0, heading - 2)..<Int(tree.nodes[heading].end)).first {
            tree.tag($0) == .a && ($0 > heading || Int(tree.nodes[$0].end) >= Int(tree.nodes[heading].end))
        }
        guard let address = link.flatMap({ tree.value(.href, of: $0) }) else { return false }
        if address == "/" || address == "./" { return true }
        guard address.hasPrefix("http"), let scheme = address.firstRange(of: "://") else { return false }
        let rest = address[scheme.upperBound...]
        return !rest.contains("/") || rest.firstIndex(of: "/") == rest.index(before: rest.endIndex)
    }

    private var url: String? {
        [tags.canonical, tags.first(["og:url"]), linked.url].compactMap { $0 }.first { $0.hasPrefix("http") }
    }

    private var outlet: String? {
        tags.first(["og:site_name"]) ?? linked.publisher
            ?? tags.first(["publisher", "dc.publisher", "dcterms.publisher", "application-name", "cre", "twitter:site"])
    }

    private var authors: [String] {
        if !linked.authors.isEmpty { return linked.authors }
        if !tags.authors.isEmpty { return tags.authors }
        return Byline.shown(in: tree)
    }

    private var title: String? {
        PageTitle(
            linked: linked.headline,
            openGraph: tags.first(["og:title", "twitter:title", "dc.title", "sailthru.title", "headline"]),
            headings: firstHeadings, element: tags.title, outlet: outlet ?? siteHeading, subheadings: secondHeadings
        ).title
    }
}
