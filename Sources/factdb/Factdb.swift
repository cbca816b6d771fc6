import ArgumentParser
import FactModel

/// The command line's root.
@main
struct Factdb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "factdb",
        abstract: "Who said what, which bodies, which numbers: news articles in one SQLite file.",
        discussion: """
            Examples:
              factdb ingest articles/            read a folder of articles into facts.db
              factdb query "who said"            who said what
              factdb query "what did Ruto say about Haiti"
              factdb query --list                everything that can be asked
              factdb search gangs airport        full text, best first
              factdb show statement 12           the words in their article
              factdb people merge "A" "B"        two names that are one person
              factdb explain statement 12        why they are a statement, and whose

            The database is facts.db in the current folder, or $FACTDB_DB, or what --db names. It is an ordinary SQLite \
            file: sqlite3, Datasette and DuckDB open it.

            Exit codes: 0 done; 1 not found; 64 wrong command line; 65 bad input; 66 missing input; 70 a fault of \
            factdb; 74 cannot write.
            """,
        version: "factdb \(EngineVersion.current)",
        subcommands: [
            IngestCommand.self, QueryCommand.self, SQLCommand.self, SearchCommand.self, ShowCommand.self,
            ExplainCommand.self, EntityCommand<PeopleSort>.self, EntityCommand<OrganizationsSort>.self,
            StatementCommand.self, CorrectionsCommand.self, ResolveCommand.self, ExportCommand.self, DiffCommand.self,
            ReadCommand.self,
            ExtractCommand.self, StatsCommand.self, SchemaCommand.self, ParseCommand.self,
        ]
    )

    /// Runs a command on the main thread, which need not be started first and whose memory grows in larger steps, unless it
    /// is one that works on several.
    @MainActor
    static func main() async {
        StandardStream.ignoreSignals()
        if let word = CommandLine.arguments.dropFirst().first, let fault = MistypedCommand.message(for: word) {
            var diagnostics = Diagnostics()
            diagnostics.report(fault)
            exit(withError: ExitStatus.usage.exitCode)
        }
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }
}
