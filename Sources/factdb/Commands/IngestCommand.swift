import ArgumentParser
import ArticleReading
import FactExtraction
import FactModel
import FactStore

/// `factdb ingest`: reads articles into the database.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read articles into the database; an article that is there already adds nothing.",
        discussion: """
            Reads files, folders with everything below them, patterns, or standard input (-). What cannot be read is \
            named on standard error and noted in the table problems; everything else is read all the same, and the \
            exit code is 65, or 66 when an input is missing. An article that is not in English is stored without \
            facts. After any stop, --resume goes on without reading finished files again.

            Examples:
              factdb ingest articles/ more/*.txt
              factdb ingest --db news.db news.jsonl
              factdb ingest --resume crawl/*.warc.gz
              curl -s https://example.org/feed.jsonl | factdb ingest -
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var work: WorkOptions

    @Flag(help: "Extract the facts of articles that are there already again; corrections stay in force.")
    var again = false

    @Flag(help: "Print no counts and no progress.")
    var quiet = false

    @Flag(help: "Pass over files that were read to their end before and have not changed since.")
    var resume = false

    @Flag(help: "Read everything and tell what would be added, but write nothing.")
    var dryRun = false

    @Flag(help: "Stop at the first input or record that cannot be read.")
    var strict = false

    @Option(help: ArgumentHelp("Leave out articles published before this day.", valueName: "yyyy-mm-dd"))
    var since: String?

    @Option(help: ArgumentHelp("Stop after this many new articles.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let since, PublicationDate.day(in: since) != since {
            throw ValidationError("--since takes a day as yyyy-mm-dd.")
        }
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    @MainActor
    func run() async throws {
        guard !dryRun else { return try IngestRehearsal(of: self).run() }
        let store = try database.open(for: .writing)
        let ingest = try Failure.explained { try Ingest(into: store, again: again, live: reading.paths.contains("-")) }
        let session = IngestSession(of: self, ingest)
        do {
            try await session.run()
        } catch {
            session.progress.clear()
            // What was read so far is kept: the articles before the failure are whole.
            _ = try? ingest.finish()
            throw try Failure.explained { throw error } as ExitCode
        }
        let counts = try Failure.explained {
            defer { session.progress.clear() }
            return try ingest.finish { session.progress.update(comparing: $0) }
        }
        if !quiet {
            var error = StandardStream.error
            error.writeLine("\(database.path): " + session.summary(counts).text)
        }
        if session.isInputMissing { throw ExitStatus.missingInput.exitCode }
        if counts.failed > 0 { throw ExitStatus.badInput.exitCode }
    }
}
