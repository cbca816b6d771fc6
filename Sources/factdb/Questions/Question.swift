import FactStore

/// What a user's question asks for: a canned query with words to look for, or SQL.
enum Question {
    case canned(CannedQuery, words: String, filters: [String: String])
    case sql(String)

    /// Why a question cannot be answered.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case notUnderstood(question: String, suggestions: [String])
        case takesNoFilter(what: String, filter: String)
        case takesNoWords(query: String, words: String)
        case givenTwice(parameter: String, words: String)

        var description: String {
            switch self {
            case .notUnderstood(let question, let suggestions):
                "The question \"\(question)\" is not understood; try "
                    + suggestions.map { "\"\($0)\"" }.joined(separator: ", ") + ", or factdb query --list."
            case .takesNoFilter(let what, let filter): "\(what) takes no --\(filter)."
            case .takesNoWords(let query, let words): "The query \"\(query)\" takes no words (\"\(words)\")."
            case .givenTwice(let parameter, let words):
                "The words \"\(words)\" of the question mean the same as --\(parameter); give one of them."
            }
        }
    }

    /// The words that SQL starts with; what does more than read is refused further down, with the reason.
    private static let sqlKeywords: Set<String> = [
        "alter", "analyze", "attach", "begin", "commit", "create", "delete", "detach", "drop", "end", "explain",
        "insert", "pragma", "reindex", "release", "replace", "rollback", "savepoint", "select", "update", "vacuum",
        "values", "with",
    ]

    /// Understands a question.
    ///
    /// - Throws: ``Fault/notUnderstood(question:suggestions:)`` when it starts with no query's name.
    init(_ text: String) throws(Fault) {
        let words = text.split(whereSeparator: \.isWhitespace)
        let first = words.first.map { $0.lowercased().prefix { $0.isLetter } } ?? ""
        let startsComment = text.drop(while: \.isWhitespace).hasPrefix("--")
        if Self.sqlKeywords.contains(String(first)) || startsComment {
            self = .sql(text)
            return
        }
        let queries = FactDatabase.cannedQueries
        let lowered = words.map { $0.lowercased() }
        let match = queries.filter { lowered.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
        guard let match else {
            throw .notUnderstood(question: text, suggestions: Self.suggestions(lowered, queries))
        }
        var rest = words.dropFirst(match.words.count)
        let filters = Self.takeFilters(from: &rest, of: match)
        if match.wordsParameter == "about", rest.first?.lowercased() == "about" { rest.removeFirst() }
        self = .canned(match, words: rest.joined(separator: " "), filters: filters)
    }

    /// Takes `since 2004` and `until 2005-06` off the end of a question to a query that can be bounded so.
    private static func takeFilters(from words: inout ArraySlice<Substring>, of query: CannedQuery) -> [String: String]
    {
        var filters: [String: String] = [:]
        while let day = words.last, words.count >= 2, Day.isPrefix(String(day)) {
            let name = words[words.endIndex - 2].lowercased()
            guard query.parameters.contains(where: { $0.name == name }), ["since", "until"].contains(name),
                filters[name] == nil
            else { break }
            filters[name] = String(day)
            words.removeLast(2)
        }
        return filters
    }

    /// The three queries whose names share most letters with the question's start.
    private static func suggestions(_ words: [String], _ queries: [CannedQuery]) -> [String] {
        let start = words.prefix(2).joined(separator: " ")
        return queries.map { (EditDistance.between($0.name, start), $0.name) }.sorted { $0 < $1 }.prefix(3).map(\.1)
    }
}

extension CannedQuery {
    /// The words of the name, as a question starts with them.
    fileprivate var words: [String] { name.split(separator: " ").map(String.init) }
}
