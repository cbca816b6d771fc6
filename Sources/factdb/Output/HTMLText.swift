import FactStore

/// Writes a result as an HTML table, to paste into a page.
enum HTMLText {
    static let tableEnd = "</tbody>\n</table>\n"

    static func tableStart(_ columns: [String]) -> String {
        "<table>\n<thead><tr>" + columns.map { "<th>\(escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    }

    static func row(_ row: [SQLValue]) -> String {
        "<tr>" + row.map { "<td>\(escaped($0.displayText))</td>" }.joined() + "</tr>\n"
    }

    /// Text as HTML shows it, also inside an attribute.
    static func escaped(_ text: String) -> String {
        SafeText.escaped(text).reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "<br>"
            default: result.append(character)
            }
        }
    }
}
