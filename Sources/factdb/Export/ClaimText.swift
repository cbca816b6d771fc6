import FactStore

/// Writes statements as schema.org Claims, the shape that ClaimReview points at (<https://schema.org/Claim>).
enum ClaimText {
    private static let sql = """
        SELECT s.id, coalesce(s.content, s.text), p.name, p.kind, a.published, a.title, a.url, a.outlet, s.told, a.key,
               s.start, s."end"
        FROM statements AS s JOIN articles AS a ON a.id = s.article_id LEFT JOIN speakers AS p ON p.id = s.speaker_id
        WHERE s.rejected = 0
        ORDER BY s.id
        """

    /// Writes one graph of all statements but the rejected ones.
    static func write(_ store: FactDatabase, to stream: inout StandardStream) throws {
        let rows = try store.rows(of: sql, limits: .unbounded)
        stream.write("{\"@context\": \"https://schema.org\", \"@graph\": [")
        var isFirst = true
        while let row = try rows.next() {
            stream.write(isFirst ? "\n" : ",\n")
            isFirst = false
            stream.write(claim(row))
        }
        stream.write("\n]}\n")
    }

    private static func claim(_ row: [SQLValue]) -> String {
        var json = JSONText()
        json.object { json in
            json.string("@type", "Claim")
            json.string("identifier", "\(row[9].text ?? ""):\(row[10].integer ?? 0)-\(row[11].integer ?? 0)")
            json.optionalString("text", row[1].text)
            if let name = row[2].text {
                json.object("author") { json in
                    json.string("@type", type(of: row[3].text))
                    json.string("name", name)
                }
            }
            json.optionalString("datePublished", row[4].text)
            json.optionalString("keywords", row[8].text)
            json.object("appearance") { json in
                json.string("@type", "NewsArticle")
                json.optionalString("headline", row[5].text)
                json.optionalString("url", row[6].text)
                json.optionalString("datePublished", row[4].text)
                if let outlet = row[7].text {
                    json.object("publisher") { json in
                        json.string("@type", "Organization")
                        json.string("name", outlet)
                    }
                }
            }
        }
        return json.text
    }

    private static func type(of kind: String?) -> String {
        switch kind {
        case "person": "Person"
        case "country": "Country"
        case "document": "CreativeWork"
        default: "Organization"
        }
    }
}
