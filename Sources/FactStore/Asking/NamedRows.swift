/// The rows that the names of a question stand for.
///
/// A canned query asks for the rows of one exact name: `speaker_id IN (SELECT id FROM speakers WHERE name = :speaker)`.
/// Where a question means several names, or one of several namesakes, the rows go there themselves, as JSON.
public struct NamedRows: Hashable, Sendable {
    /// The ids by table.
    var ids: [String: [Int64]] = [:]
    /// The publications, which have no row of their own.
    var outlets: [String] = []

    /// How many rows there are.
    public var count: Int { ids.values.reduce(outlets.count) { $0 + $1.count } }

    /// The rows as a JSON object of arrays: `{"people": [3, 9]}`.
    var json: String {
        var parts = ids.sorted { $0.key < $1.key }
            .map { "\"\($0.key)\": [\($0.value.map(String.init).joined(separator: ", "))]" }
        if !outlets.isEmpty { parts.append("\"outlets\": [\(outlets.map(Self.quoted).joined(separator: ", "))]") }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// The name of the parameter that holds the rows of another.
    static func parameter(for name: String) -> String { name + "_rows" }

    /// Returns the SQL with the rows of a parameter in place of the rows of its name.
    static func bound(_ sql: String, to name: String) -> String {
        let tables = ["speakers", "people", "organizations", "places"].map { ("SELECT id FROM \($0) WHERE name", $0) }
        return (tables + [("SELECT outlet FROM articles WHERE outlet", "outlets")]).reduce(sql) { sql, table in
            sql.replacing(
                "\(table.0) = :\(name))",
                with: "SELECT value FROM json_each(:\(parameter(for: name)), '$.\(table.1)'))")
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"\(escaped)\""
    }
}
