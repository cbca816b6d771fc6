/// Which fields of a record (a JSON object, a row of a table) hold what of an article.
///
/// The names that scrapers and agencies use are known: factdb's own, news-please, trafilatura, newspaper4k, ninjs
/// (<https://iptc.org/std/ninjs/>), JSON Feed (<https://www.jsonfeed.org/version/1.1/>) and schema.org.
public struct FieldMap: Hashable, Sendable {
    /// What a field can hold.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case byline, date, id, language, modified, outlet, text, title, url
    }

    /// A mapping that cannot be understood, as a sentence.
    public struct Fault: Error, CustomStringConvertible {
        /// What is wrong.
        public let description: String
    }

    private var own: [Part: String] = [:]

    private static let known: [Part: [String]] = [
        .byline: ["byline", "authors", "author", "creator"],
        .date: [
            "date", "published", "date_publish", "publish_date", "date_published", "datePublished", "published_at",
            "publishedAt", "pubDate", "pubdate", "firstcreated", "versioncreated", "publication_date",
            "publicationDate",
        ],
        .id: ["id", "uri", "guid", "_id"],
        .language: ["language", "lang", "meta_lang", "inLanguage"],
        .modified: [
            "modified", "date_modify", "date_modified", "dateModified", "versioncreated", "updated_at", "updated",
        ],
        .outlet: [
            "outlet", "source", "sitename", "source_domain", "publication", "publisher", "site_name", "hostname",
        ],
        .text: [
            "text", "maintext", "body_text", "content_text", "articleBody", "article_text", "full_text", "fulltext",
            "body_html", "body_xhtml", "content_html", "body", "content", "article", "story",
        ],
        .title: ["title", "headline", "name"],
        .url: ["url", "link", "canonical_link", "external_url"],
    ]

    /// Makes the map of the names that are known.
    public init() {}

    /// Makes a map from what a user wrote: `text=body_text,date=meta.pubdate`; a full stop leads into an object.
    ///
    /// - Throws: ``Fault`` when a part is unknown or a field is missing.
    public init(parsing text: String) throws(Fault) {
        for pair in text.split(separator: ",") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let part = Part(rawValue: String(sides[0])) else {
                let parts = Part.allCases.map(\.rawValue).joined(separator: ", ")
                throw Fault(
                    description: "--map takes PART=FIELD pairs, where PART is one of \(parts); \"\(pair)\" is none.")
            }
            own[part] = String(sides[1])
        }
    }

    /// The map as ``init(parsing:)`` reads it, in the order of the parts; empty for the names that are known.
    public var text: String { own.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: ",") }

    /// The names to look for, best first.
    func names(of part: Part) -> [String] {
        own[part].map { [$0] } ?? Self.known[part] ?? []
    }

    /// The name that the text has, for a message.
    var textName: String { own[.text] ?? "text" }

    /// Whether a record's field names give an article.
    func hasText(_ names: Set<String>) -> Bool { self.names(of: .text).contains(where: names.contains) }
}
