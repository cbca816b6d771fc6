import FactStore

/// The values that `-p name=value` gives.
enum ParameterValues {
    /// Why a value cannot be taken.
    enum Fault: Error, CustomStringConvertible {
        case noName(String)
        case twice(String)

        var description: String {
            switch self {
            case .noName(let text): "-p takes name=value, not \"\(text)\"."
            case .twice(let name): "-p \(name)=… is given twice."
            }
        }
    }

    /// Reads the values.
    static func parse(_ texts: [String]) throws(Fault) -> [String: String] {
        var values: [String: String] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let first = parts[0].first, first.isLetter || first == "_" || first == ":" else {
                throw .noName(text)
            }
            let name = String(first == ":" ? parts[0].dropFirst() : parts[0])
            guard values.updateValue(String(parts[1]), forKey: name) == nil else { throw .twice(name) }
        }
        return values
    }

    /// A value as SQL gets it: a number where the text is one, otherwise text.
    static func sqlValue(_ text: String) -> SQLValue {
        if let integer = Int64(text), String(integer) == text { return .integer(integer) }
        if let real = Double(text), text.allSatisfy({ "+-.0123456789eE".contains($0) }) { return .real(real) }
        return .text(text)
    }
}
