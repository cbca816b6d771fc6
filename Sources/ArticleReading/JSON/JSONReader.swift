internal import FactModel

/// Reads the objects of a JSON file one at a time: one object, several, or an array of them.
///
/// Elements are found by their brackets alone, so that a damaged one costs only itself, and memory is bounded by the
/// largest element.
struct JSONReader: ArticleReader {
    private let stream: ByteStream
    private let records: JSONRecord
    private var record = 0
    private var isArray = false
    private var isStarted = false
    private var listed: ArraySlice<JSONValue> = []

    /// Makes a reader of a stream.
    init(_ stream: ByteStream, map: FieldMap) {
        self.stream = stream
        records = JSONRecord(map: map)
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        while true {
            if let value = listed.popFirst() {
                record += 1
                return try article(value)
            }
            guard let bytes = try element() else { return nil }
            record += 1
            let value: JSONValue
            do throws(RecordFault) { value = try records.value(bytes) } catch { throw problem(error) }
            if let list = records.list(in: value) {
                isArray = true
                record -= 1
                listed = list[...]
                continue
            }
            return try article(value)
        }
    }

    private func article(_ value: JSONValue) throws(ReadingProblem) -> Article {
        do throws(RecordFault) {
            return try records.article(value)
        } catch {
            throw problem(error, id: records.id(of: value))
        }
    }

    private func problem(_ fault: RecordFault, id: String? = nil) -> ReadingProblem {
        ReadingProblem(
            path: stream.path, record: isArray || record > 1 ? record : nil, byteOffset: fault.offset, externalID: id,
            reason: fault.reason)
    }

    /// Takes the next element, or returns `nil` at the end.
    private mutating func element() throws(ReadingProblem) -> [UInt8]? {
        while let byte = try stream.peek(1).first {
            if byte == UInt8(ascii: "["), !isStarted {
                isArray = true
            } else if byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") {
                isStarted = true
                return try elementBytes()
            }
            isStarted = isStarted || byte > 0x20
            stream.skip(1)
        }
        return nil
    }

    private mutating func elementBytes() throws(ReadingProblem) -> [UInt8] {
        let limit = isArray ? stream.limits.articleBytes : stream.limits.fileBytes
        var bytes: [UInt8] = []
        var scanner = JSONElementScanner()
        var isTooLarge = false
        while true {
            let block = try stream.peek(1 << 14)
            if block.isEmpty { break }
            let end = scanner.end(in: block)
            let count = (end ?? block.endIndex) - block.startIndex
            if bytes.count + count > limit { isTooLarge = true }
            if !isTooLarge { bytes += block.prefix(count) }
            stream.skip(count)
            if end != nil { break }
        }
        if isTooLarge {
            record += 1
            let reason = isArray ? stream.limits.tooLarge("record") : stream.limits.fileTooLarge
            throw problem(RecordFault(reason: reason))
        }
        return bytes
    }
}

/// Finds the end of an element of JSON by its brackets.
private struct JSONElementScanner {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isStarted = false

    /// Returns the index behind the element's last byte when it lies in a block.
    mutating func end(in block: ArraySlice<UInt8>) -> Int? {
        for index in block.indices {
            let byte = block[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                    if depth == 0 { return index + 1 }
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // A closing bracket right after a bare word closes what is around it.
                if depth == 0 { return isStarted ? index : index + 1 }
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: ","): if depth == 0 { return isStarted ? index : index + 1 }
            default: break
            }
            isStarted = true
        }
        return nil
    }
}
