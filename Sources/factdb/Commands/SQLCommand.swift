import ArgumentParser
import FactStore

/// `factdb sql`: a SELECT of the user's own.
struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Run one SELECT, which may only read.",
        discussion: """
            Whatever would change a file is refused, and limits bound time, rows, memory and the length of the SQL; the \
            message that tells of a limit names the option that lifts it. factdb schema shows tables and views, and \
            the tables table_notes and column_notes explain them.

            Examples:
              factdb sql "select speaker, count(*) from who_said group by 1"
              factdb sql "select * from who_said where speaker = :who" -p who="William Ruto"
              factdb sql "select text from statements_fts where statements_fts match 'gang*'" --output csv
              factdb sql - < question.sql
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    @Option(name: .short, help: ArgumentHelp("A value for the parameter :name.", valueName: "name=value"))
    var p: [String] = []

    @Argument(help: ArgumentHelp("The SQL; - for standard input.", valueName: "sql"))
    var sql: String

    func run() throws {
        try Pager.around(isWanted: output.isForReading) { try print() }
    }

    private func print() throws {
        var stream = StandardStream.output
        try Failure.explained(in: output.mode) {
            let text = sql == "-" ? StandardInput.text(atMost: limits.length + 1) : sql
            let answer = SQLAnswer(limits: limits, output: output)
            let store = try FactDatabase(path: database.path, access: .reading)
            try answer.print(text, ParameterValues.parse(p), from: store, to: &stream)
        }
    }
}
