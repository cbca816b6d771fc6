import FactModel
import FoundationEssentials

/// News with its quotations and reported speech marked by annotators, to learn attributions from.
struct AnnotatedQuotes {
    /// A statement as annotated.
    struct Quote {
        /// The bytes of its content.
        let content: Range<Int>
        /// The bytes of its source; `nil` when it has none.
        let source: Range<Int>?
    }

    private struct Record: Decodable {
        struct Quote: Decodable {
            var start: Int
            var end: Int
            var speaker_start: Int?
            var speaker_end: Int?
        }

        var text: String
        var quotes: [Quote]
        var ignore: [[Int]]?
    }

    /// The article.
    let article: Article
    /// Its statements.
    let quotes: [Quote]
    /// The bytes that nobody annotated.
    let ignored: [Range<Int>]

    /// Reads JSON lines with `text` and `quotes`: `start`, `end`, `speaker_start` and `speaker_end` in code points.
    static func read(_ path: String) throws -> [AnnotatedQuotes] {
        try TrainingFile.records(of: path, as: Record.self) { record in
            let map = CodePointMap(utf8: Array(record.text.utf8))
            let size = record.text.unicodeScalars.count
            func bytes(_ start: Int, _ end: Int) throws -> Range<Int> {
                guard 0 <= start, start <= end, end <= size else {
                    throw LineProblem("\(start) to \(end) lies outside of its text")
                }
                return map.byteOffset(ofCodePoint: start)..<map.byteOffset(ofCodePoint: end)
            }
            return try AnnotatedQuotes(
                article: Article(body: record.text),
                quotes: record.quotes.map { quote in
                    var source: Range<Int>?
                    if let start = quote.speaker_start, let end = quote.speaker_end { source = try bytes(start, end) }
                    return try Quote(content: bytes(quote.start, quote.end), source: source)
                },
                ignored: (record.ignore ?? []).map {
                    guard $0.count == 2 else { throw LineProblem("“ignore” holds no pairs") }
                    return try bytes($0[0], $0[1])
                })
        }
    }
}
