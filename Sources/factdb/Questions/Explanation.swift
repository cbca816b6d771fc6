import FactStore

/// What was run for a question: its parameters and SQL, as the `sqlite3` shell takes them.
enum Explanation {
    /// Returns the text: comments that say what was understood, `.parameter` lines, and the SQL.
    static func text(_ question: ResolvedQuestion) throws -> String {
        var text = "-- \(question.query.name): \(question.query.description)\n"
        let (sql, values) = try question.statement()
        let parameters = values.sorted { $0.key < $1.key }
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
