/// The comment lines that a query's file starts with, and the SQL behind them.
struct QueryHeader {
    /// The fields that may stand once, by their names.
    private(set) var fields: [String: String] = [:]
    /// The phrases, in their order.
    private(set) var asks: [String] = []
    /// The parameters, in their order.
    private(set) var parameters: [QueryParameter] = []
    /// What stands behind the header.
    private(set) var sql = ""

    private static let known: Set<String> = [
        "name", "title", "description", "shows", "chart", "reads", "periods", "words",
    ]

    /// Reads a file.
    ///
    /// - Throws: ``FactStoreError/malformedQuery(file:reason:)`` naming the line that cannot be understood.
    init(of source: String, file: String) throws {
        // Bytes are looked at, since all queries are read for every question.
        var rest = source[...]
        while rest.utf8.starts(with: "--".utf8) {
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            let line = rest[..<end]
            rest = end == rest.endIndex ? "" : rest[rest.utf8.index(after: end)...]
            let parts = line.utf8.dropFirst(2).split(separator: UInt8(ascii: ":"), maxSplits: 1)
                .map { Substring($0).trimmed }
            func fault(_ reason: String) -> FactStoreError {
                .malformedQuery(file: file, reason: "the header line '\(line)' \(reason)")
            }
            guard parts.count == 2 else { throw fault("has no colon with something behind it") }
            if parts[0] == "ask" {
                asks.append(parts[1])
            } else if parts[0].hasPrefix("param ") {
                let name = parts[0].dropFirst(6).trimmed
                guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }), !name.isEmpty else {
                    throw fault("names no parameter")
                }
                parameters.append(QueryParameter(name: name, explanation: parts[1]))
            } else {
                guard Self.known.contains(parts[0]) else {
                    throw fault(
                        "is none of name, title, description, shows, chart, reads, periods, words, ask and param NAME")
                }
                guard fields.updateValue(parts[1], forKey: parts[0]) == nil else { throw fault("stands twice") }
            }
        }
        sql = rest.trimmed
        while sql.last == ";" { sql = sql.dropLast().trimmed }
    }
}

extension Substring {
    /// The text without blanks, tabs and line ends at its ends.
    fileprivate var trimmed: String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(self[first..<utf8.index(after: last)])
    }
}
