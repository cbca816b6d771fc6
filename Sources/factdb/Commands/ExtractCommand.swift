import ArgumentParser
import ArticleReading
import FactExtraction
import FactModel

/// `factdb extract`: articles in, facts out, no database.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write the facts of articles as JSON lines, without a database.",
        discussion: """
            Reads articles and writes one JSON object for each, in the order of the input. Offsets count Unicode code \
            points and are half-open. An article that cannot be read gives an object with "error".

            Examples:
              factdb extract article.txt
              factdb extract --jobs 2 news.jsonl > facts.jsonl
            """
    )

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var work: WorkOptions

    @Flag(name: .customLong("with-text"), help: "Put the article's text into its object.")
    var includesText = false

    @Flag(help: "Stop at the first article that cannot be read, with exit code 65.")
    var strict = false

    func run() async throws {
        var output = StandardStream.output
        var diagnostics = Diagnostics()
        let extractor = Extractor()
        var articles = ArticleStream(reading, report: { diagnostics.report($0) })
        let map = OrderedParallelMap<ArticleStream.Item, String>(jobs: work.jobCount) { [includesText] item in
            switch item {
            case .article(let article):
                ArticleJSON(article, extractor.facts(of: article)).text(withBody: includesText)
            case .problem(let problem): Self.errorObject(problem)
            }
        }
        try await map.run {
            guard let item = articles.next() else { return nil }
            if strict, case .problem(let problem) = item {
                diagnostics.report(problem)
                throw ExitStatus.badInput.exitCode
            }
            return item
        } deliver: {
            output.writeLine($0)
        }
        if diagnostics.count > 0 { throw ExitStatus.missingInput.exitCode }
    }

    private static func errorObject(_ problem: ReadingProblem) -> String {
        var json = JSONText()
        json.object { json in
            let place = problem.record.map { "\(problem.path):\($0)" } ?? problem.path
            json.string("id", problem.externalID ?? place)
            json.object("error") { json in
                json.string("reason", problem.reason)
                json.string("at", place)
            }
        }
        return json.text
    }
}
