internal import FactModel

/// A statement's place in its article as stored, for a tool that extracts it again.
public struct StoredStatement: Hashable, Sendable {
    /// The article's text.
    public let body: String
    /// The article's title.
    public let title: String?
    /// The article's day of publication as `yyyy-mm-dd`.
    public let published: String?
    /// The article's language as a BCP 47 tag.
    public let language: String
    /// The version of the extraction that found the statement.
    public let engine: String
    /// The statement's bytes in ``body``.
    public let span: Range<Int>
    /// The byte at which its cue starts.
    public let cueStart: Int?
}

extension FactDatabase {
    /// Returns a statement with the text it was found in.
    ///
    /// - Throws: ``FactStoreError/noSuchRow(kind:id:)``.
    public func storedStatement(id: Int64) throws -> StoredStatement {
        let row = try connection.prepare(
            """
            SELECT a.body, a.title, a.published, a.language, a.engine_version, s.start, s."end", s.cue_start
            FROM statements AS s JOIN articles AS a ON a.id = s.article_id WHERE s.id = ?
            """
        ).fetchOne([.integer(id)]) { $0.row }
        guard let row, let start = row[5].integer, let end = row[6].integer else {
            throw FactStoreError.noSuchRow(kind: "statement", id: id)
        }
        let body = row[0].text ?? ""
        let map = CodePointMap(utf8: Array(body.utf8))
        let first = map.byteOffset(ofCodePoint: Int(start))
        return StoredStatement(
            body: body, title: row[1].text, published: row[2].text, language: row[3].text ?? "en",
            engine: row[4].text ?? "", span: first..<max(first, map.byteOffset(ofCodePoint: Int(end))),
            cueStart: row[7].integer.map { map.byteOffset(ofCodePoint: Int($0)) })
    }
}
