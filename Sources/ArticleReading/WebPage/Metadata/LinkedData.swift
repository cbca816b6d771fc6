/// What a page says about its article in JSON-LD with the words of schema.org
/// (<https://schema.org/NewsArticle>, <https://www.w3.org/TR/json-ld11/>).
struct LinkedData {
    var headline: String?
    var published: String?
    var modified: String?
    var authors: [String] = []
    var publisher: String?
    var url: String?
    var language: String?
    var body: String?

    /// Reads the scripts of a page; those that are no JSON say nothing.
    init(in tree: MarkupTree) {
        var articles: [JSONValue] = []
        var others: [JSONValue] = []
        for node in tree.nodes.indices where tree.tag(node) == .script {
            guard tree.value(.type, of: node)?.lowercased().hasPrefix("application/ld+json") == true else { continue }
            var bytes = Array(tree.text(of: node).utf8)
            // Some wrap it in a comment or CDATA section, as scripts once were.
            if let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) {
                bytes.removeFirst(start)
            }
            guard let value = try? JSONParser.value(bytes, isLenient: true) else { continue }
            Self.collect(value, depth: 0, articles: &articles, others: &others)
        }
        guard let article = articles.first else {
            // A page that is no article may still say when it was made.
            published = others.lazy.compactMap { $0["datePublished"]?.text }.first
            modified = others.lazy.compactMap { $0["dateModified"]?.text }.first
            return
        }
        headline = Self.plain(article["headline"]) ?? Self.plain(article["name"])
        published = article["datePublished"]?.text
        modified = article["dateModified"]?.text
        authors = (article["author"] ?? article["creator"])?.elements.compactMap(Self.name) ?? []
        publisher = article["publisher"]?.elements.compactMap(Self.name).first
        url = article["url"]?.text ?? article["mainEntityOfPage"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
        language = article["inLanguage"]?.elements.first?.text
        body = article["articleBody"]?.text
    }

    private static func collect(_ value: JSONValue, depth: Int, articles: inout [JSONValue], others: inout [JSONValue])
    {
        guard depth < 6 else { return }
        if case .array(let elements) = value {
            for element in elements { collect(element, depth: depth + 1, articles: &articles, others: &others) }
            return
        }
        guard case .object = value else { return }
        let types = value["@type"]?.elements.compactMap(\.text) ?? []
        if types.contains(where: isArticle) { articles.append(value) } else { others.append(value) }
        for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
            if let inner = value[name] { collect(inner, depth: depth + 1, articles: &articles, others: &others) }
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || type == "Report"
    }

    /// The name of a person or body, which may be given alone.
    private static func name(_ value: JSONValue) -> String? {
        plain(value) ?? plain(value["name"]?.elements.first)
    }

    /// Text without the entities that some leave in it.
    private static func plain(_ value: JSONValue?) -> String? {
        guard case .string(let text)? = value else { return nil }
        return HTMLText.unescaped(text).folded
    }
}
