import FactModel
import TestSupport

@testable import ArticleReading

/// Everything that reading some bytes gives, in order.
struct ReadResult {
    var articles: [Article] = []
    var problems: [ReadingProblem] = []

    /// Reads bytes as if they were a file's.
    init(
        _ bytes: [UInt8], format: ArticleFormat? = nil, map: FieldMap = FieldMap(),
        limits: ReadingLimits = ReadingLimits()
    ) {
        do {
            var reader = try ArticleInput.open(bytes: bytes, path: "input", format: format, map: map, limits: limits)
            // A reader that does not come to an end is a failure, not a hang.
            for _ in 0..<100_000 {
                do throws(ReadingProblem) {
                    guard let article = try reader.next() else { return }
                    articles.append(article)
                } catch {
                    problems.append(error)
                }
            }
            problems.append(ReadingProblem(path: "input", reason: "the reader does not end"))
        } catch {
            problems.append(error)
        }
    }

    /// Reads text as if it were a file's.
    init(_ text: String, format: ArticleFormat? = nil, map: FieldMap = FieldMap()) {
        self.init(Array(text.utf8), format: format, map: map)
    }

    var bodies: [String] { articles.map(\.body) }
    var reasons: [String] { problems.map(\.reason) }
    var formats: Set<String> { Set(articles.compactMap(\.sourceFormat)) }
}
