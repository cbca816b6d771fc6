/// The `<meta>`, `<link>` and `<title>` elements of a page's head: Open Graph (<https://ogp.me>), Dublin Core and
/// the names that publishing systems use.
struct MetaTags {
    /// The first value of each property or name, in small letters.
    private var values: [String: String] = [:]
    private(set) var authors: [String] = []
    private(set) var canonical: String?
    private(set) var title: String?
    private(set) var language: String?

    init(in tree: MarkupTree) {
        for node in tree.nodes.indices {
            switch tree.tag(node) {
            case .html where language == nil: language = tree.value(.lang, of: node)
            case .title where title == nil: title = tree.foldedText(of: node)
            case .link where canonical == nil:
                if tree.value(.rel, of: node)?.lowercased() == "canonical" { canonical = tree.value(.href, of: node) }
            case .meta:
                guard let content = tree.value(.content, of: node) else { continue }
                for attribute in [HTMLTag.property, .name, .itemprop] {
                    guard let name = tree.value(attribute, of: node)?.lowercased() else { continue }
                    if Self.authorNames.contains(name) { authors.append(content) }
                    if values[name] == nil { values[name] = content }
                }
            default: continue
            }
        }
    }

    /// Returns the value of the first of some names that has one.
    func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }

    private static let authorNames: Set<String> = [
        "author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "byl",
        "citation_author", "article:author_name", "cxenseparse:author", "og:article:author",
    ]

    static let publishedNames = [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
        "article:published",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
        "published_time_telegram",
        "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.published", "dcterms.date",
        "citation_publication_date", "citation_date", "originalpublicationdate", "article_date_original",
        "article.published", "ptime",
        "displaydate", "date_published", "published", "date", "dc.date", "bt:pubdate", "timestamp",
        "rnews:datepublished", "pdate",
    ]
    static let createdNames = ["datecreated", "dc.date.created", "dcterms.created", "article.created"]
    static let modifiedNames = [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dc.date.modified",
        "dcterms.modified",
        "last-modified", "lastmod", "revised", "updated_time", "bt:moddate",
    ]
}
