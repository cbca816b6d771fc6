internal import FactModel

/// One article as a JSON object: `{"id", "title", "date", "text"}`, where only `text` is required.
struct JSONArticleRecord: Decodable {
    private var body: String
    private var metadata = ArticleAssembler.Metadata()

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let record = try decoder.container(keyedBy: Key.self)
        func string(_ names: String...) -> String? {
            for name in names {
                let key = Key(stringValue: name)
                if let value = try? record.decode(String.self, forKey: key), !value.isEmpty { return value }
                if let value = try? record.decode(Int.self, forKey: key) { return String(value) }
                if let values = try? record.decode([String].self, forKey: key), !values.isEmpty {
                    return values.joined(separator: ", ")
                }
            }
            return nil
        }
        body = try record.decode(String.self, forKey: Key(stringValue: "text"))
        metadata.externalID = string("id")
        metadata.title = string("title", "headline")
        metadata.published = string("date", "published", "date_publish").flatMap { PublicationDate.day(in: $0) }
        metadata.outlet = string("outlet", "source", "source_domain", "sitename")
        metadata.url = string("url")
        metadata.byline = string("byline", "authors", "author")
        metadata.language = string("language")
    }

    /// The article; NUL in the text becomes U+FFFD, so that offsets stay those of the string in the file.
    func article() -> Article {
        let text = body.utf8.contains(0) ? replacingNUL(body) : body
        return ArticleAssembler.article(body: text, metadata: metadata)
    }

    private func replacingNUL(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar.value == 0 ? "\u{FFFD}" : scalar) }
        return String(scalars)
    }
}
