import FactStore

/// What was run for a question: its parameters and SQL, as the `sqlite3` shell takes them.
enum Explanation {
    /// Returns the text: comments that say what was understood, `.parameter` lines, and the SQL.
    static func text(_ query: CannedQuery, _ values: [String: SQLValue]) -> String {
        var text = "-- \(query.name): \(query.description)\n"
        let (sql, left) = query.statement(for: values)
        let parameters = query.parameters.compactMap { parameter in left[parameter.name].map { (parameter.name, $0) } }
        if !parameters.isEmpty { text += ".parameter init\n" }
        for (name, value) in parameters {
            text += ".parameter set :\(name) \(shellWord(literal(value)))\n"
        }
        return text + sql + ";\n"
    }

    private static func literal(_ value: SQLValue) -> String {
        value.text.map {
            "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
            ?? "NULL"
    }

    /// The shell reads a word in double quotes as C does.
    private static func shellWord(_ text: String) -> String {
        let escaped = text.reduce(into: "") { result, character in
            switch character {
            case "\\", "\"": result += "\\\(character)"
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return "\"\(escaped)\""
    }
}
