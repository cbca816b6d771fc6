internal import FactModel

/// A statement in its paragraph: what `show statement` marks.
///
/// The spans are UTF-8 offsets into ``paragraph``.
public struct StatementEvidence: Hashable, Sendable {
    /// The statement's id.
    public let id: Int64
    /// The speaker's real name; `nil` when nobody could tell.
    public let speaker: String?
    /// What the speaker does with the words.
    public let act: String
    /// `direct`, `indirect` or `mixed`.
    public let kind: String
    /// How sure the rule is, from 0 to 1.
    public let confidence: Double
    /// The rule that found it.
    public let rule: String
    /// The article's id.
    public let articleID: Int64
    /// The article's title.
    public let articleTitle: String?
    /// The article's date.
    public let published: String?
    /// The file that the article was read from.
    public let sourcePath: String?
    /// The paragraph, or paragraphs, that hold content, cue and source.
    public let paragraph: String
    /// The pieces of what was said.
    public let content: [Range<Int>]
    /// The words that announce it.
    public let cue: Range<Int>?
    /// The speaker as printed.
    public let source: Range<Int>?
}

extension StatementEvidence {
    init(id: Int64, in connection: Connection) throws {
        let row = try connection.prepare(
            """
            SELECT p.name, s.act, s.kind, s.confidence, s.rule, a.id, a.title, a.published, a.source_path, a.body,
                   s.start, s."end", s.cue_start, s.cue_end, s.source_start, s.source_end
            FROM statements AS s JOIN articles AS a ON a.id = s.article_id LEFT JOIN speakers AS p ON p.id = s.speaker_id
            WHERE s.id = ?
            """
        ).fetchOne([.integer(id)]) { $0.row }
        guard let row else { throw FactStoreError.noSuchStatement(id: id) }
        let body = Array((row[9].text ?? "").utf8)
        let map = CodePointMap(utf8: body)
        func range(_ start: SQLValue, _ end: SQLValue) -> Range<Int>? {
            guard let start = start.integer, let end = end.integer, start <= end else { return nil }
            return map.byteOffset(ofCodePoint: Int(start))..<map.byteOffset(ofCodePoint: Int(end))
        }
        var pieces: [Range<Int>] = []
        try connection.prepare(
            "SELECT start, \"end\" FROM statement_parts WHERE statement_id = ? AND part = 'fragment' ORDER BY start"
        ).forEachRow([.integer(id)]) { part in
            if let piece = range(part.value(at: 0), part.value(at: 1)) { pieces.append(piece) }
        }
        if pieces.isEmpty, let whole = range(row[10], row[11]) { pieces = [whole] }
        let cue = range(row[12], row[13])
        let source = range(row[14], row[15])
        let marked = pieces + [cue, source].compactMap { $0 }
        let paragraphs = Paragraphs(of: body)
        let first = paragraphs.ranges[paragraphs.index(at: marked.map(\.lowerBound).min() ?? 0)]
        let last = paragraphs.ranges[paragraphs.index(at: marked.map(\.upperBound).max() ?? 0)]
        let start = first.lowerBound
        func shifted(_ range: Range<Int>) -> Range<Int> { (range.lowerBound - start)..<(range.upperBound - start) }
        self.id = id
        speaker = row[0].text
        act = row[1].text ?? ""
        kind = row[2].text ?? ""
        confidence = if case .real(let value) = row[3] { value } else { 0 }
        rule = row[4].text ?? ""
        articleID = row[5].integer ?? 0
        articleTitle = row[6].text
        published = row[7].text
        sourcePath = row[8].text
        paragraph = String(decoding: body[start..<max(start, last.upperBound)], as: UTF8.self)
        content = pieces.map(shifted)
        self.cue = cue.map(shifted)
        self.source = source.map(shifted)
    }
}
