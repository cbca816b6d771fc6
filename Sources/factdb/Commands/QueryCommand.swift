import ArgumentParser
import FactModel
import FactStore

/// `factdb query`: questions in words, canned queries by name, and SELECTs.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask the database a question in words, or a canned query by its name.",
        discussion: """
            A question fits a phrase of a canned query; factdb query --list shows them all. Names may be given in part, \
            as acronyms and without accents; a period is a day, month, quarter, year or stretch. Words are looked for as \
            factdb search looks for them. A SELECT is run as factdb sql runs it.

            Examples:
              factdb query "who said gangs"
              factdb query "what did Ruto say about Haiti in September 2025"
              factdb query "who said" --speaker Ruto --since 2025-09-01
              factdb query organizations --output csv
              factdb query --explain "who denied what"
              factdb query --list

            A query of your own is a file NAME.sql in ~/.config/factdb/queries or in --queries: comment lines \
            (-- name: …, -- title: …, -- description: …, -- ask: PHRASE, -- param NAME: …) before the SQL. In a phrase, \
            [this] may be left out, (one|the other) is a choice, {name} takes words for the parameter :name, \
            and {name!} only what the database knows.
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    @Option(
        help: ArgumentHelp("Only what this speaker said.", valueName: "name"),
        completion: .custom(Completions.speakers))
    var speaker: String?

    @Option(
        help: ArgumentHelp("Only what is about this.", valueName: "words"), completion: .custom(Completions.entities))
    var about: String?

    @Option(help: ArgumentHelp("Only from this day, month or year on.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only up to this day, month or year.", valueName: "date"))
    var until: String?

    @Option(name: .short, help: ArgumentHelp("Any parameter of the query.", valueName: "name=value"))
    var p: [String] = []

    @Option(help: ArgumentHelp("The day that \"last year\" is counted from (default: today).", valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Option(help: ArgumentHelp("A folder of queries of your own.", valueName: "folder"))
    var queries: String?

    @Flag(help: "List the queries and how to ask for them; with --output line, all their phrases and parameters.")
    var list = false

    @Flag(help: "Print the SQL and its parameters, as the sqlite3 shell takes them, instead of running it.")
    var explain = false

    @Option(help: ArgumentHelp("Keep the query of a file in the database.", valueName: "file"))
    var save: String?

    @Option(help: ArgumentHelp("Take a query of your own out of the database.", valueName: "name"))
    var forget: String?

    @Argument(
        help: ArgumentHelp("The question, in quotation marks or not.", valueName: "question"),
        completion: .custom(Completions.queries))
    var words: [String] = []

    func validate() throws {
        if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }), !list, save == nil, forget == nil {
            throw ValidationError("There is no question; factdb query --list shows what can be asked.")
        }
    }

    func run() throws {
        try Pager.around(isWanted: output.isForReading) { try print() }
    }

    private func print() throws {
        var stream = StandardStream.output
        try Failure.explained(in: output.mode) {
            if let save {
                let query = try QueryLibrary.query(in: save)
                try database.openExisting().save(query)
            } else if let forget {
                let store = try database.openExisting()
                guard try store.forgetQuery(forget) else { throw FactStoreError.noSuchQuery(name: forget) }
            } else if list {
                try printList(to: &stream)
            } else {
                try answer(words.joined(separator: " "), to: &stream)
            }
        }
    }

    private func printList(to stream: inout StandardStream) throws {
        let store = try? FactDatabase(path: database.path, access: .reading)
        let entries = try library(with: store).entries
        if output.mode == .table {
            // Who looks wants to know what to type; the whole grammar is for programs and for --output line.
            let rows = entries.map { entry in
                let examples = entry.query.phrases.dropFirst().prefix(3).map(\.example).joined(separator: "\n")
                return [SQLValue.text(entry.query.name), .text(entry.query.description), .text(examples)]
            }
            try output.printer.print(["query", "what it answers", "asked, for instance"], rows, to: &stream)
            return
        }
        let rows = entries.map { entry in
            [
                SQLValue.text(entry.query.name), .text(entry.query.description),
                .text(entry.query.phrases.dropFirst().map(\.text).joined(separator: "\n")),
                .text(entry.query.parameters.map(\.name).joined(separator: ", ")),
            ] + (entry.origin == "factdb" ? ["factdb"] : [.text(entry.origin)])
        }
        try output.printer.print(["query", "what it answers", "ask", "parameters", "from"], rows, to: &stream)
    }

    private func library(with store: FactDatabase?) throws -> QueryLibrary {
        let library = try QueryLibrary(folder: queries, database: store)
        var diagnostics = Diagnostics()
        for fault in library.faults { diagnostics.report(fault) }
        return library
    }

    private func answer(_ question: String, to stream: inout StandardStream) throws {
        limits.applyMemory()
        if Question.isSQL(question) {
            if let filter = filters.first { throw Question.Fault.takesNoFilter(what: "SQL", filter: filter.name) }
            let answer = SQLAnswer(limits: limits, output: output)
            try answer.print(question, ParameterValues.parse(p), from: database.open(for: .reading), to: &stream)
            return
        }
        let store = try FactDatabase(path: database.path, access: .reading)
        let today = try Today.day(asOf)
        let reader = QuestionReader(queries: try library(with: store).queries, today: today)
        guard case .canned(let reading) = try Question(question, reader: reader, where: store.knows) else { return }
        let arguments = try arguments(for: reading)
        let resolved = try store.resolve(reading.query, arguments)
        if explain {
            stream.write(try Explanation.text(resolved))
            return
        }
        stream.flush()
        var diagnostics = Diagnostics()
        for note in resolved.notes { diagnostics.report(note) }
        let rows = try store.run(resolved, limits: limits.limits(for: output.mode))
        try ResultReport(rows, of: resolved, limits: limits, output: output).print(to: &stream)
    }

    private var filters: [(name: String, value: String)] {
        [("speaker", speaker), ("about", about), ("since", since), ("until", until)]
            .compactMap { name, value in value.map { (name, $0) } }
    }

    /// The day that `-p` gives a parameter that takes one.
    private func day(_ text: String, for kind: QueryParameter.Kind?) throws -> String? {
        switch kind {
        case .since: try PeriodOptions(since: text, until: nil, asOf: asOf).period()?.since?.iso
        case .until: try PeriodOptions(since: nil, until: text, asOf: asOf).period()?.until?.iso
        default: nil
        }
    }

    /// What the question and the options together give; none may say the same thing twice.
    private func arguments(for reading: QuestionReader.Reading) throws -> [String: String] {
        var arguments = reading.arguments
        let period = try PeriodOptions(since: since, until: until, asOf: asOf).period()
        var given = try ParameterValues.parse(p).map { name, value in
            let day = try day(value, for: reading.query.parameter(name)?.kind)
            return (option: name, parameter: name, value: day ?? value)
        }
        for (name, value) in filters {
            switch name {
            case "since": given.append((name, name, period?.since?.iso ?? value))
            case "until": given.append((name, name, period?.until?.iso ?? value))
            case "about":
                let parameter = ["topic", "about", "entity"].first { reading.query.parameter($0) != nil } ?? "about"
                given.append((name, parameter, value))
            default: given.append((name, name, value))
            }
        }
        for (option, parameter, value) in given.sorted(by: { $0.parameter < $1.parameter }) {
            if let words = arguments.updateValue(value, forKey: parameter) {
                throw Question.Fault.givenTwice(parameter: option, words: words)
            }
        }
        return arguments
    }
}
