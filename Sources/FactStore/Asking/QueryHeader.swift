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

    private static let known: Set<String> = ["name", "title", "description", "shows", "chart", "reads", "words"]

    /// Reads a file.
    ///
    /// - Throws: ``FactStoreError/malformedQuery(file:reason:)`` naming the line that cannot be understood.
    init(of source: String, file: String) throws {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first, line.hasPrefix("--") {
            lines.removeFirst()
            let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1).map(\.trimmed)
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
                    throw fault("is none of name, title, description, shows, chart, reads, words, ask and param NAME")
                }
                guard fields.updateValue(parts[1], forKey: parts[0]) == nil else { throw fault("stands twice") }
            }
        }
        sql = lines.joined(separator: "\n")[...].trimmed
        while sql.last == ";" { sql = sql.dropLast().trimmed }
    }
}

extension Substring {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
