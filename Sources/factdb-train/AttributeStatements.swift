import FactExtraction
import FactModel
import FoundationEssentials

/// Prints the statements in texts as JSON lines, to measure weights before they are embedded:
/// `factdb-train attribute WEIGHTS.tsv TEXTS.jsonl`.
struct AttributeStatements {
    private struct Record: Decodable {
        var id: String
        var text: String
    }

    private struct Output: Encodable {
        var id: String
        var statements: [Row]
    }

    private struct Row: Encodable {
        struct Place: Encodable {
            var start: Int
            var end: Int
            var text: String
            var name: String?
        }

        var kind: String
        var start: Int
        var end: Int
        var fragments: [[Int]]
        var nested: Bool
        var cue: Place?
        var speaker: Place?
        var confidence: Double
        var rule: String
    }

    private let extractor: Extractor

    init(table: String) {
        extractor = Extractor(model: AttributionModel(table: table))
    }

    func print(_ path: String) throws {
        let encoder = JSONEncoder()
        for record in try TrainingFile.records(of: path, as: Record.self, take: { $0 }) {
            let output = Output(id: record.id, statements: rows(of: Article(body: record.text)))
            Swift.print(String(decoding: try encoder.encode(output), as: UTF8.self))
        }
    }

    private func rows(of article: Article) -> [Row] {
        let map = CodePointMap(utf8: Array(article.body.utf8))
        func place(_ span: Span, name: String? = nil) -> Row.Place {
            Row.Place(
                start: map.codePointOffset(ofByte: span.start), end: map.codePointOffset(ofByte: span.end),
                text: article.text(of: span), name: name)
        }
        return extractor.facts(of: article).statements.map { statement in
            let whole = place(statement.span)
            return Row(
                kind: statement.kind.rawValue, start: whole.start, end: whole.end,
                fragments: statement.fragments.map { [place($0).start, place($0).end] },
                nested: statement.nestedIn != nil, cue: statement.cue.map { place($0) },
                speaker: statement.source.map { place($0.span, name: $0.speaker?.name) },
                confidence: statement.confidence, rule: statement.rule)
        }
    }
}
