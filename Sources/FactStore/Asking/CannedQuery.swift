/// A question with a name: SQL with a header that tells what it answers, how people ask for it and what it can be given.
///
/// ```sql
/// -- name: who said
/// -- title: Who said what
/// -- description: Every statement with its speaker, newest first.
/// -- shows: statement
/// -- chart: speaker statements
/// -- ask: who said {words} [{period}]
/// -- ask: what did {speaker} say [about {topic}] [{period}]
/// -- param words: words that the statement must hold (default: any)
/// -- param speaker: whose words (default: anyone's)
/// SELECT …
/// ```
///
/// The name itself is a phrase too, and with `-- words: name` the words behind it go to that parameter. `{period}` gives
/// the parameters `since` and `until`; `{name!}` takes only what the database knows. What a parameter means is told by its name, see ``QueryParameter/kind``; one that
/// is not given is NULL.
public struct CannedQuery: Hashable, Sendable {
    /// The name in lower case, words separated by blanks.
    public let name: String
    /// A title for people.
    public let title: String
    /// One sentence that says what it answers.
    public let description: String
    /// The kind of row that the first column, `id`, numbers, as `factdb show` takes it; `nil` for a row of none.
    public let shows: String?
    /// The columns that a chart of its rows draws, in this order; empty when none is said.
    public let chart: [String]
    /// A Boolean value indicating whether it must read a whole table, so that it takes as long as the table is large.
    public let readsWholeTable: Bool
    /// A Boolean value indicating whether its periods lie ahead: `in December` is the next one, not the last.
    public let looksAhead: Bool
    /// How people ask for it.
    public let phrases: [QuestionPattern]
    /// What it can be given.
    public let parameters: [QueryParameter]
    /// The SQL without its header.
    public let sql: String
    /// The text that all of this was read from.
    public let source: String

    /// Reads a query's file.
    ///
    /// - Throws: ``FactStoreError/malformedQuery(file:reason:)`` when a part of the header or the SQL is missing.
    public init(parsing source: String, file: String) throws {
        let header = try QueryHeader(of: source, file: file)
        guard let name = header.fields["name"], let title = header.fields["title"],
            let description = header.fields["description"], !name.isEmpty
        else {
            throw FactStoreError.malformedQuery(file: file, reason: "the header needs name, title and description")
        }
        guard !header.sql.isEmpty else { throw FactStoreError.malformedQuery(file: file, reason: "it has no SQL") }
        self.name = name.lowercased()
        self.title = title
        self.description = description
        shows = header.fields["shows"]
        chart = header.fields["chart"]?.split(separator: " ").map(String.init) ?? []
        readsWholeTable = header.fields["reads"] == "whole table"
        looksAhead = header.fields["periods"] == "ahead"
        parameters = header.parameters
        sql = header.sql
        self.source = source
        let byName = name + (header.fields["words"].map { " [{\($0)}]" } ?? "")
        var phrases: [QuestionPattern] = []
        for phrase in [byName] + header.asks {
            let pattern: QuestionPattern
            do {
                pattern = try QuestionPattern(phrase)
            } catch {
                throw FactStoreError.malformedQuery(file: file, reason: "the phrase '\(phrase)' \(error)")
            }
            for slot in pattern.slots {
                let needed = slot == QuestionPattern.period ? ["since", "until"] : [slot]
                if let unknown = needed.first(where: { name in !header.parameters.contains { $0.name == name } }) {
                    throw FactStoreError.malformedQuery(
                        file: file, reason: "the phrase '\(phrase)' needs the parameter '\(unknown)'")
                }
            }
            phrases.append(pattern)
        }
        self.phrases = phrases
    }

    /// The parameter of a name, or `nil` when there is none.
    public func parameter(_ name: String) -> QueryParameter? { parameters.first { $0.name == name } }

    /// Returns what to bind for the arguments given.
    ///
    /// - Throws: ``FactStoreError/unknownParameter(query:name:)``, ``FactStoreError/noSearchableWords(words:)``.
    public func values(for arguments: [String: String]) throws -> [String: SQLValue] {
        if let unknown = arguments.keys.sorted().first(where: { parameter($0) == nil }) {
            throw FactStoreError.unknownParameter(query: name, name: unknown)
        }
        var values: [String: SQLValue] = [:]
        for parameter in parameters {
            values[parameter.name] = try arguments[parameter.name].map { try value($0, of: parameter) } ?? .null
        }
        return values
    }

    /// Returns the SQL that answers for some values: without the conditions whose parameters are not given.
    ///
    /// - Parameter values: What ``values(for:)`` returned.
    /// - Returns: The SQL, and the values of the parameters that are left in it.
    public func statement(for values: [String: SQLValue]) -> (sql: String, values: [String: SQLValue]) {
        let sql = OptionalConditions.settled(sql, values)
        return (sql, values.filter { OptionalConditions.has($0.key, in: sql) })
    }

    /// Turns an argument into what is bound; words without anything to look for would find everything.
    private func value(_ argument: String, of parameter: QueryParameter) throws -> SQLValue {
        switch parameter.kind {
        case .words, .topic: return .text(try FullTextPattern(argument).text)
        case .act: return .text(ActWords.act(of: QuestionWords.key(of: argument)) ?? argument)
        default:
            guard !argument.allSatisfy(\.isWhitespace) else { throw FactStoreError.noSearchableWords(words: argument) }
            return .text(argument)
        }
    }
}
