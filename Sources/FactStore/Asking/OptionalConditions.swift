/// Takes the conditions out of a query's SQL whose parameters are not given.
///
/// A query that works by hand says `(:speaker IS NULL OR …)`. SQLite plans it before it knows the value, and so cannot
/// use an index for what stands behind; with the value known, the condition is either all or nothing.
enum OptionalConditions {
    /// Returns the SQL with `(:name IS NULL OR …)` as `(…)` where the value is given, and without the `AND` before it
    /// where it is not.
    ///
    /// - Parameters:
    ///   - sql: The SQL.
    ///   - values: The values by parameter name.
    /// - Returns: The SQL that is left.
    static func settled(_ sql: String, _ values: [String: SQLValue]) -> String {
        var sql = sql
        for name in values.keys.sorted() {
            while let start = range(ofGuard: name, in: sql) {
                guard let end = closing(of: sql[start.upperBound...]) else { break }
                let condition = sql[start.upperBound..<end].drop(while: \.isWhitespace)
                let after = sql.index(after: end)
                if values[name] == .null {
                    let before = sql[..<start.lowerBound].trailingAnd
                    sql =
                        before.map { sql[..<$0] + sql[after...] }.map { String($0) }
                        ?? String(sql[..<start.lowerBound] + "true" + sql[after...])
                } else {
                    sql = String(sql[..<start.lowerBound] + "(" + condition + ")" + sql[after...])
                }
            }
        }
        return sql
    }

    /// Tells whether SQL has a parameter.
    static func has(_ name: String, in sql: String) -> Bool {
        var rest = sql[...]
        while let found = rest.firstRange(of: ":" + name) {
            rest = rest[found.upperBound...]
            if !(rest.first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false) { return true }
        }
        return false
    }

    /// Where `(:name IS NULL OR` stands, whatever white space is in it.
    private static func range(ofGuard name: String, in sql: String) -> Range<String.Index>? {
        var rest = sql[...]
        while let start = rest.firstRange(of: "(:\(name) IS NULL") {
            rest = rest[start.upperBound...].drop(while: \.isWhitespace)
            if rest.hasPrefix("OR"), rest.dropFirst(2).first?.isWhitespace == true {
                return start.lowerBound..<rest.index(rest.startIndex, offsetBy: 2)
            }
        }
        return nil
    }

    /// Where the bracket closes that was open before a text, texts in quotation marks left aside.
    private static func closing(of text: Substring) -> Substring.Index? {
        var depth = 1
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "'", "\"": quote = character
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }
}

extension Substring {
    /// Where an `AND` at the end of the text starts, with the white space before it; `nil` when there is none.
    fileprivate var trailingAnd: Index? {
        var rest = self
        while rest.last?.isWhitespace == true { rest.removeLast() }
        guard rest.hasSuffix("AND") else { return nil }
        rest.removeLast(3)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest.endIndex
    }
}
