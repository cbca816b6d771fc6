import ArgumentParser
import FactStore

/// `factdb stats`: how much the database holds.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Show how many rows of each kind the database holds.",
        discussion: """
            A table is followed by the articles of each month, or year, as small bars.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let statistics = try Failure.explained { try database.open(for: .reading).statistics() }
        var stream = StandardStream.output
        try output.printer.print(
            ["table", "rows"], statistics.counts.map { [.text($0.table), .integer($0.rows)] }, to: &stream)
        if output.mode == .table {
            let line = ArticleDays(statistics.articlesByDay).text(width: Terminal.width)
            if !line.isEmpty { stream.write("\n" + line) }
        }
    }
}
