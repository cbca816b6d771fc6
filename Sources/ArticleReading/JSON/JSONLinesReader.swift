internal import FactModel

/// Reads one article a line, in memory bounded by the longest line.
struct JSONLinesReader: ArticleReader {
    private let stream: ByteStream
    private let records: JSONRecord
    private var record = 0

    /// Makes a reader of a stream.
    init(_ stream: ByteStream, map: FieldMap) {
        self.stream = stream
        records = JSONRecord(map: map)
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        while let line = try stream.line(longest: stream.limits.articleBytes) {
            record += 1
            switch line {
            case .tooLong: throw problem(RecordFault(reason: stream.limits.tooLarge("record")))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
                return try article(bytes)
            }
        }
        return nil
    }

    private func article(_ bytes: [UInt8]) throws(ReadingProblem) -> Article {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw problem(RecordFault(reason: "it is not valid UTF-8"))
        }
        var id: String?
        do throws(RecordFault) {
            let value = try records.value(bytes)
            id = records.id(of: value)
            return try records.article(value)
        } catch {
            throw problem(error, id: id)
        }
    }

    private func problem(_ fault: RecordFault, id: String? = nil) -> ReadingProblem {
        ReadingProblem(
            path: stream.path, record: record, byteOffset: fault.offset, externalID: id, reason: fault.reason)
    }
}
