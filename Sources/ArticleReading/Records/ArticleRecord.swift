internal import FactModel

/// Makes an article of a record's fields.
struct ArticleRecord {
    let map: FieldMap
    /// Returns the text of the field of a name, or `nil`.
    let field: (String) -> String?

    /// Returns the article.
    ///
    /// - Throws: A clause that tells what the record lacks.
    func article() throws(RecordFault) -> Article {
        var body: String?
        for name in map.names(of: .text) {
            guard let text = field(name) else { continue }
            body = name.hasSuffix("html") ? HTMLText.paragraphs(of: text).joined(separator: "\n\n") : text
            break
        }
        guard let body else { throw RecordFault(reason: "the record has no \"\(map.textName)\"") }
        guard body.utf8.contains(where: { $0 > 0x20 }) else {
            throw RecordFault(reason: "its \"\(map.textName)\" is empty")
        }
        var metadata = ArticleAssembler.Metadata()
        metadata.externalID = first(.id)
        metadata.title = first(.title)
        metadata.published = map.names(of: .date).lazy.compactMap { field($0).flatMap(PublicationDate.day) }.first
        metadata.modified = map.names(of: .modified).lazy.compactMap { field($0).flatMap(PublicationDate.day) }.first
        metadata.outlet = first(.outlet)
        metadata.url = first(.url)
        metadata.byline = first(.byline)
        metadata.language = first(.language)
        return ArticleAssembler.article(body: body.replacingNUL, metadata: metadata)
    }

    private func first(_ part: FieldMap.Part) -> String? {
        for name in map.names(of: part) {
            // Some scrapers write Python's None for nothing.
            if let text = field(name), !text.isEmpty, text != "None" { return text }
        }
        return nil
    }
}

extension String {
    /// The text with U+FFFD for each NUL, so that offsets stay those of the string in its file.
    var replacingNUL: String {
        guard utf8.contains(0) else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.value == 0 ? "\u{FFFD}" : scalar) }
        return String(scalars)
    }
}
