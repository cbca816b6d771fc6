import ArgumentParser
import FactStore

/// `factdb query`: canned queries by name or phrase, and SELECTs.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask the database: a canned query, with words to look for, or a SELECT.",
        discussion: """
            A question starts with the name of a canned query; words after it are looked for. SQL may only read.

            Examples:
              factdb query "who said"
              factdb query "who said gangs" --speaker Ruto --since 2025-09-01
              factdb query organizations --output csv
              factdb query "select speaker, count(*) from who_said group by 1"
              factdb query --list
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("Only what this speaker said (part of the name).", valueName: "name"))
    var speaker: String?

    @Option(help: ArgumentHelp("Only what is about this person, body, place or word.", valueName: "words"))
    var about: String?

    @Option(help: ArgumentHelp("Only articles published on this day or later.", valueName: "yyyy-mm-dd"))
    var since: String?

    @Option(help: ArgumentHelp("Only articles published on this day or earlier.", valueName: "yyyy-mm-dd"))
    var until: String?

    @Flag(help: "List the canned queries with their parameters.")
    var list = false

    @Argument(help: ArgumentHelp("The question, in quotation marks or not.", valueName: "question"))
    var words: [String] = []

    func validate() throws {
        if words.isEmpty, !list {
            throw ValidationError("There is no question; factdb query --list shows what can be asked.")
        }
        for (name, value) in [("since", since), ("until", until)] {
            if let value, !Day.isPrefix(value) {
                throw ValidationError("--\(name) takes a day as yyyy-mm-dd (or yyyy-mm, or yyyy), not \"\(value)\".")
            }
        }
    }

    func run() throws {
        var stream = StandardStream.output
        if list {
            let rows = FactDatabase.cannedQueries.map { query in
                [
                    SQLValue.text(query.name), .text(query.description),
                    .text(query.parameters.map(\.name).joined(separator: ", ")),
                ]
            }
            try output.printer.print(["query", "what it answers", "parameters"], rows, to: &stream)
            return
        }
        let question = words.joined(separator: " ")
        try Failure.explained {
            let rows = try answer(to: question)
            try output.printer.print(rows.columns, to: &stream) { try rows.next() }
            if rows.isTruncated {
                stream.flush()
                var diagnostics = Diagnostics()
                diagnostics.report(
                    "The result was cut at \(ReadOnlySession.Limits().rows) rows; a LIMIT or narrower question shows the rest."
                )
            }
        }
    }

    private func answer(to question: String) throws -> QueryRows {
        switch try Question(question) {
        case .sql(let sql):
            try refuseFilters(for: "SQL")
            FactDatabase.limitMemoryOfProcess(toBytes: Self.memoryForSQL)
            return try database.open(for: .reading).adHoc(sql)
        case .canned(let query, let rest, let asked):
            var arguments = asked
            if let until = asked["until"] { arguments["until"] = Day.end(of: until) }
            for (name, value) in filters {
                guard arguments.updateValue(value, forKey: name) == nil else {
                    throw Question.Fault.givenTwice(parameter: name, words: asked[name] ?? "")
                }
            }
            if !rest.isEmpty {
                guard let parameter = query.wordsParameter else {
                    throw Question.Fault.takesNoWords(query: query.name, words: rest)
                }
                guard arguments.updateValue(rest, forKey: parameter) == nil else {
                    throw Question.Fault.givenTwice(parameter: parameter, words: rest)
                }
            }
            return try database.open(for: .reading).run(query, arguments)
        }
    }

    /// What a SELECT of the user's own may take: 512 MiB, enough to sort a large table.
    private static let memoryForSQL: Int64 = 512 << 20

    private var filters: [(String, String)] {
        [("speaker", speaker), ("about", about), ("since", since), ("until", until.map(Day.end))]
            .compactMap { name, value in value.map { (name, $0) } }
    }

    private func refuseFilters(for what: String) throws {
        if let (name, _) = filters.first { throw Question.Fault.takesNoFilter(what: what, filter: name) }
    }
}
