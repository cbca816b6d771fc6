import FactModel
import FactStore

/// What a user's question asks for: a canned query with what it is given, or SQL.
enum Question {
    case canned(QuestionReader.Reading)
    case sql(String)

    /// Why a question cannot be answered.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case notUnderstood(question: String, suggestions: [String])
        case takesNoFilter(what: String, filter: String)
        case givenTwice(parameter: String, words: String)
        case noPeriod(option: String, text: String)
        case noDay(text: String)

        var description: String {
            switch self {
            case .notUnderstood(let question, let suggestions):
                "The question \"\(question)\" is not understood; try "
                    + suggestions.map { "\"\($0)\"" }.joined(separator: ", ") + ", or factdb query --list."
            case .takesNoFilter(let what, let filter): "\(what) takes no --\(filter)."
            case .givenTwice(let parameter, let words):
                "The words \"\(words)\" of the question mean the same as --\(parameter); give one of them."
            case .noPeriod(let option, let text):
                "--\(option) takes a day, month, year or the like (2025-09-23, \"September 2025\", \"last year\"), "
                    + "not \"\(text)\"."
            case .noDay(let text): "--as-of takes a day as yyyy-mm-dd, not \"\(text)\"."
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
    /// - Parameters:
    ///   - text: The question.
    ///   - reader: What can be asked.
    ///   - isKnown: Tells whether the database knows what a reading names.
    /// - Throws: ``Fault/notUnderstood(question:suggestions:)`` when no phrase fits it.
    init(
        _ text: String, reader: QuestionReader, where isKnown: (QuestionReader.Reading) throws -> Bool = { _ in true }
    ) throws {
        if Self.isSQL(text) {
            self = .sql(text)
        } else if let reading = try reader.read(text, where: isKnown) {
            self = .canned(reading)
        } else {
            throw Fault.notUnderstood(question: text, suggestions: reader.suggestions(for: text))
        }
    }

    /// Tells whether a text starts as SQL does.
    static func isSQL(_ text: String) -> Bool {
        let start = text.drop(while: \.isWhitespace)
        let first = start.prefix { $0.isLetter }.lowercased()
        return sqlKeywords.contains(first) || start.hasPrefix("--") || start.hasPrefix("/*")
    }
}
