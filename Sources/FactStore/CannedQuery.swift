/// A question with a name: SQL with a header that tells what it answers and what it can be given.
///
/// ```sql
/// -- name: who said
/// -- title: Who said what
/// -- description: Every statement with its speaker, newest first.
/// -- words: words
/// -- param words: words to look for (default: any)
/// SELECT …
/// ```
///
/// A parameter named `words` or ending in `_words` is turned into a ``FullTextPattern``; one that is not given is NULL.
public struct CannedQuery: Hashable, Sendable {
    /// A value that a query can be given.
    public struct Parameter: Hashable, Sendable {
        /// The name, bound as `:name`.
        public let name: String
        /// What it means, with its default.
        public let explanation: String
    }

    /// The name in lower case, words separated by blanks.
    public let name: String
    /// A title for people.
    public let title: String
    /// One sentence that says what it answers.
    public let description: String
    /// What it can be given.
    public let parameters: [Parameter]
    /// The parameter that words behind the query's name are bound to; `nil` when it takes none.
    public let wordsParameter: String?
    /// The SQL without its header.
    public let sql: String

    /// Reads a query's file.
    ///
    /// - Throws: ``FactStoreError/malformedQuery(file:reason:)`` when a part of the header or the SQL is missing.
    public init(parsing source: String, file: String) throws {
        var fields: [String: String] = [:]
        var parameters: [Parameter] = []
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first, line.hasPrefix("-- ") {
            lines.removeFirst()
            let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1).map(Self.trimmed)
            guard parts.count == 2 else {
                throw FactStoreError.malformedQuery(file: file, reason: "the header line '\(line)' has no colon")
            }
            if parts[0].hasPrefix("param ") {
                parameters.append(Parameter(name: Self.trimmed(parts[0].dropFirst(6)), explanation: parts[1]))
            } else {
                guard fields.updateValue(parts[1], forKey: parts[0]) == nil else {
                    throw FactStoreError.malformedQuery(file: file, reason: "the header has two lines '\(parts[0])'")
                }
            }
        }
        if let words = fields["words"], !parameters.contains(where: { $0.name == words }) {
            throw FactStoreError.malformedQuery(file: file, reason: "its words go to '\(words)', which is no parameter")
        }
        guard let name = fields["name"], let title = fields["title"], let description = fields["description"] else {
            throw FactStoreError.malformedQuery(file: file, reason: "the header needs name, title and description")
        }
        sql = Self.trimmed(lines.joined(separator: "\n")[...])
        guard !sql.isEmpty else { throw FactStoreError.malformedQuery(file: file, reason: "it has no SQL") }
        self.name = name
        self.title = title
        self.description = description
        self.parameters = parameters
        wordsParameter = fields["words"]
    }

    /// Returns what to bind for the arguments given.
    ///
    /// - Throws: ``FactStoreError/unknownParameter(query:name:)``, ``FactStoreError/noSearchableWords(words:)``.
    func values(for arguments: [String: String]) throws -> [String: SQLValue] {
        if let unknown = arguments.keys.sorted().first(where: { key in !parameters.contains { $0.name == key } }) {
            throw FactStoreError.unknownParameter(query: name, name: unknown)
        }
        var values: [String: SQLValue] = [:]
        for parameter in parameters {
            values[parameter.name] = try arguments[parameter.name].map { try value($0, of: parameter.name) } ?? .null
        }
        return values
    }

    /// Turns an argument into what is bound; words without anything to look for would find everything.
    private func value(_ argument: String, of parameter: String) throws -> SQLValue {
        if parameter == "words" || parameter.hasSuffix("_words") {
            guard let pattern = FullTextPattern(argument) else {
                throw FactStoreError.noSearchableWords(words: argument)
            }
            return .text(pattern.text)
        }
        if parameter == wordsParameter, argument.allSatisfy(\.isWhitespace) {
            throw FactStoreError.noSearchableWords(words: argument)
        }
        return .text(argument)
    }

    private static func trimmed(_ text: Substring) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
