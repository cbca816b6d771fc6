internal import FactModel

/// Reads one article a line, in memory bounded by the longest line.
final class JSONLinesReader: ArticleReader {
    private let path: String
    private let limits: ReadingLimits
    private let decoder = JSONRecordDecoder()
    private var lines: LineReader
    private var record = 0

    /// Makes a reader of a source whose first bytes were already read.
    init(path: String, source: consuming ByteSource, startingWith bytes: [UInt8], limits: ReadingLimits) {
        self.path = path
        self.limits = limits
        lines = LineReader(source, startingWith: bytes, longest: limits.articleBytes)
    }

    func next() throws(ReadingProblem) -> Article? {
        while let line = try lines.next() {
            record += 1
            switch line {
            case .tooLong:
                throw problem("the record is larger than \(limits.articleBytes >> 20) MiB")
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
                return try article(bytes)
            }
        }
        return nil
    }

    private func article(_ bytes: [UInt8]) throws(ReadingProblem) -> Article {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw problem("it is not valid UTF-8")
        }
        do throws(RecordFault) {
            var article = try decoder.article(bytes)
            article.sourcePath = path
            article.sourceFormat = ArticleFormat.jsonl.rawValue
            return article
        } catch {
            throw problem(error.reason, id: decoder.id(bytes))
        }
    }

    private func problem(_ reason: String, id: String? = nil) -> ReadingProblem {
        ReadingProblem(path: path, record: record, externalID: id, reason: reason)
    }
}
