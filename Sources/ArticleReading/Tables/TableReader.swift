internal import FactModel

/// Reads one article a row from delimited text whose first row names the fields.
struct TableReader: ArticleReader {
    private let stream: ByteStream
    private let map: FieldMap
    private var layout: TableLayout?
    private var row = 0
    private var isAtEnd = false

    /// Makes a reader of a stream.
    init(_ stream: ByteStream, map: FieldMap) {
        self.stream = stream
        self.map = map
    }

    mutating func next() throws(ReadingProblem) -> Article? {
        if layout == nil, !isAtEnd {
            guard case .bytes(let header)? = try stream.line(longest: 1 << 16),
                let found = TableLayout(header: header, map: map)
            else {
                isAtEnd = true
                throw ReadingProblem(
                    path: stream.path,
                    reason: "its first row names no field \"\(map.textName)\" (--map tells which field holds the text)")
            }
            layout = found
        }
        guard let layout, !isAtEnd else { return nil }
        while true {
            var fields = DelimitedRow(delimiter: layout.delimiter)
            var isTooLarge = false
            var end: Int?
            row += 1
            while end == nil {
                let block = try stream.peek(1 << 14)
                if block.isEmpty { break }
                // Only the row's end is looked for now.
                if isTooLarge { fields.forget() }
                end = fields.feed(block)
                stream.skip((end ?? block.endIndex) - block.startIndex)
                if fields.count > stream.limits.articleBytes { isTooLarge = true }
            }
            if end == nil { isAtEnd = true }
            if isTooLarge { throw problem(stream.limits.tooLarge("row")) }
            if fields.count == 0 { return nil }
            if end == nil, fields.isOpen { throw problem("the file ends within quotation marks") }
            let values = fields.finish()
            if values.count == 1, values[0].isEmpty { if isAtEnd { return nil } else { continue } }
            return try article(values, layout)
        }
    }

    private func article(_ values: [[UInt8]], _ layout: TableLayout) throws(ReadingProblem) -> Article {
        var texts: [String: String] = [:]
        for (name, value) in zip(layout.names, values) {
            guard let decoded = TextDecoder.decode(value) else {
                throw problem("it is not text (it looks like binary data)")
            }
            texts[name] = decoded.text
            if texts[name.lowercased()] == nil { texts[name.lowercased()] = decoded.text }
        }
        do throws(RecordFault) {
            return try ArticleRecord(map: map) { texts[$0] }.article()
        } catch {
            throw problem(error.reason)
        }
    }

    private func problem(_ reason: String) -> ReadingProblem {
        ReadingProblem(path: stream.path, record: row, reason: reason)
    }
}
