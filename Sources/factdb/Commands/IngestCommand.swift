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
            exit code is 65, or 66 when an input is missing.

            Examples:
              factdb ingest articles/ more/*.txt
              factdb ingest --db news.db news.jsonl
              curl -s https://example.org/feed.jsonl | factdb ingest -
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var work: WorkOptions

    @Flag(help: "Extract the facts of articles that are there already again; corrections stay in force.")
    var again = false

    @Flag(help: "Print no counts.")
    var quiet = false

    func run() async throws {
        let store = try database.open(for: .writing)
        var diagnostics = Diagnostics()
        var isInputMissing = false
        let extractor = Extractor()
        var articles = ArticleStream(reading)
        let ingest = try Failure.explained { try Ingest(into: store, again: again) }
        func note(_ problem: ReadingProblem) throws {
            diagnostics.report(problem)
            isInputMissing = isInputMissing || problem.isMissing
            try ingest.addProblem(
                path: problem.path, record: problem.record, byteOffset: problem.byteOffset, reason: problem.reason)
        }
        let map = OrderedParallelMap<ArticleStream.Item, Extracted>(jobs: work.jobCount) { item in
            switch item {
            case .article(let article): .facts(article, extractor.facts(of: article))
            case .problem(let problem): .problem(problem)
            }
        }
        do {
            // Articles that are there already are passed over before anything is extracted.
            let next: () throws -> ArticleStream.Item? = {
                while let item = articles.next() {
                    if case .article(let article) = item, try ingest.skipIfPresent(article) { continue }
                    return item
                }
                return nil
            }
            try await map.run(next: next, weight: \.byteCount) { extracted in
                switch extracted {
                case .facts(let article, let facts): try ingest.add(article, facts: facts)
                case .problem(let problem): try note(problem)
                }
            }
        } catch {
            // What was read so far is kept: the articles before the failure are whole.
            _ = try? ingest.finish()
            throw try Failure.explained { throw error } as ExitCode
        }
        let counts = try Failure.explained { try ingest.finish() }
        if !quiet {
            var error = StandardStream.error
            error.writeLine(
                "\(database.path): \(counts.added) added, \(again ? "\(counts.replaced) replaced, " : "")\(counts.unchanged) unchanged, \(counts.failed) failed"
            )
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
        if counts.failed > 0 { throw ExitStatus.badInput.exitCode }
    }

    private enum Extracted: Sendable {
        case facts(Article, ArticleFacts)
        case problem(ReadingProblem)
    }
}
