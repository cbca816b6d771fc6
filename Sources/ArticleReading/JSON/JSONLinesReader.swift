internal import FactModel

/// Reads one article a line, in memory bounded by the longest line.
struct JSONLinesReader: ArticleReader {
    private let stream: ByteStream
    private let records: JSONRecord
    private var record = 0
    /// What is left of a list of articles on one line, the last first.
    private var waiting: [JSONValue] = []

    /// Makes a reader of a stream.
    init(_ stream: ByteStream, map: FieldMap) {
        self.stream = stream
        records = JSONRecord(map: map)
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        if let value = waiting.popLast() { return try article(of: value) }
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

    private mutating func article(_ bytes: [UInt8]) throws(ReadingProblem) -> Article {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw problem(RecordFault(reason: "it is not valid UTF-8"))
        }
        var value: JSONValue
        do throws(RecordFault) {
            value = try records.value(bytes)
        } catch {
            throw problem(error)
        }
        // `{"articles": [{…}, {…}]}` on one line.
        if let list = records.list(in: value), let first = list.first {
            waiting = Array(list.dropFirst().reversed())
            value = first
        }
        return try article(of: value)
    }

    private func article(of value: JSONValue) throws(ReadingProblem) -> Article {
        do throws(RecordFault) {
            return try records.article(value)
        } catch {
            throw problem(error, id: records.id(of: value))
        }
    }

    private func problem(_ fault: RecordFault, id: String? = nil) -> ReadingProblem {
        ReadingProblem(
            path: stream.path, record: record, byteOffset: fault.offset, externalID: id, reason: fault.reason)
    }
}
