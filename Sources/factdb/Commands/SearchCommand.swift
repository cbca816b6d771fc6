public import ArgumentParser
public import FactStore

/// `factdb search`: full text over statements or articles.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Look for words in what was said, the best hit first.",
        discussion: """
            All words must occur, in any form (gang finds gangs) and in any order. "a phrase" must occur as it stands, \
            -word must not occur, word* stands for all words that start so, and OR between two words lets either do; \
            every other character is only a character. When a word is so common that ranking would take long, the \
            statements added last come first.

            Examples:
              factdb search gangs airport
              factdb search '"security council" OR au -ceasefire'
              factdb search 'operat*' --in articles
              factdb search haiti --by speaker
              factdb search --raw 'NEAR(haiti mandate, 5)'
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    @Option(name: .customLong("in"), help: "Where to look.")
    var field: TextSearch.Field = .statements

    @Option(help: "Count the hits by this instead of showing them.")
    var by: TextSearch.Facet?

    @Option(
        help: ArgumentHelp("Only what this speaker said.", valueName: "name"),
        completion: .custom(Completions.speakers))
    var speaker: String?

    @Option(help: ArgumentHelp("Only from this day, month or year on.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only up to this day, month or year.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("The day that \"last year\" is counted from (default: today).", valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Flag(help: "Take the words as a query in FTS5's own syntax.")
    var raw = false

    @Flag(help: "Show the newest first, however many there are.")
    var newest = false

    @Argument(help: ArgumentHelp("The words; -- before them when the first starts with a hyphen.", valueName: "words"))
    var words: [String]

    func run() throws {
        try Pager.around(isWanted: output.isForReading) {
            var stream = StandardStream.output
            try Failure.explained(in: output.mode) { try answer(to: &stream) }
        }
    }

    /// People look at a page of hits; a program asks for as many as it wants.
    private static let page = 20

    private func answer(to stream: inout StandardStream) throws {
        limits.applyMemory()
        let store = try FactDatabase(path: database.path, access: .reading)
        let text = words.joined(separator: " ")
        let pattern = raw ? text : try FullTextPattern(text).text
        let rows = limits.limit.map { $0 == 0 ? Int.max : $0 } ?? (by == nil ? Self.page : 100)
        var search = TextSearch(pattern: pattern, field: field, limit: rows)
        search.period = try PeriodOptions(since: since, until: until, asOf: asOf).period()
        if let speaker { search.speakers = try meant(by: speaker, in: store) }
        var sessionLimits = limits.limits(for: output.mode)
        sessionLimits.rows = .max
        if let by {
            let counts = try store.counts(of: search, by: by, limits: sessionLimits)
            try ResultReport(counts, limits: limits, output: output).print(to: &stream)
            return
        }
        let hits = try store.hits(of: search, order: newest ? .newest : nil, limits: sessionLimits)
        let count = try ResultReport(hits.rows, limits: limits, output: output).print(to: &stream)
        stream.flush()
        var diagnostics = Diagnostics()
        if count == 0 {
            diagnostics.report("Nothing holds \(text).")
        } else if hits.order == .newest, !newest {
            diagnostics.report(
                "More than \(TextSearch.mostRanked) \(field.rawValue) hold this: those added last are shown, not the best."
            )
        } else if count == rows {
            diagnostics.report("There may be more; --limit shows as many as you like.")
        }
    }

    private func meant(by speaker: String, in store: FactDatabase) throws -> NamedRows {
        let finding = try store.names.find(speaker, among: .speaker)
        guard !finding.names.isEmpty else {
            throw FactStoreError.unknownName(kind: "speaker", name: speaker, near: finding.near)
        }
        var diagnostics = Diagnostics()
        for note in finding.notes(for: speaker) { diagnostics.report(note) }
        return finding.rows
    }
}

extension TextSearch.Field: ExpressibleByArgument {}
extension TextSearch.Facet: ExpressibleByArgument {}
