/// Writes the fields of formats that set values apart by a character.
enum DelimitedText {
    /// A field of CSV, quoted where RFC 4180 asks for it.
    static func csvField(_ value: String) -> String {
        guard value.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }) else {
            return value
        }
        return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A field of TSV, with tab, line feed, carriage return and backslash escaped (IANA text/tab-separated-values
    /// allows none of them bare).
    static func tsvField(_ value: String) -> String {
        escape(value) { scalar in
            switch scalar {
            case "\t": "\\t"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\\": "\\\\"
            default: nil
            }
        }
    }

    /// A cell of a Markdown table, on one line.
    static func markdownCell(_ value: String) -> String {
        escape(SafeText.escaped(value)) { scalar in
            switch scalar {
            case "|": "\\|"
            case "\n": "<br>"
            default: nil
            }
        }
    }

    /// A line of fields.
    static func line(_ fields: [String], _ separator: String) -> String { fields.joined(separator: separator) + "\n" }

    /// A line of a Markdown table.
    static func markdownLine(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private static func escape(_ value: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
