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
            points and are half-open. An article or file that cannot be read gives an object with "error", and the \
            exit code stays 0, or is 66 when an input is missing. From an article that is not in English nothing is \
            extracted.

            Examples:
              factdb extract article.txt
              factdb extract --jobs 2 news.jsonl > facts.jsonl
            """
    )

    /// How facts are written.
    enum Layout: String, CaseIterable, ExpressibleByArgument {
        case jsonl
    }

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var work: WorkOptions

    @Option(help: "How to write the facts: \(Layout.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Layout.jsonl

    @Flag(name: .customLong("with-text"), help: "Put the article's text into its object.")
    var includesText = false

    @Flag(help: "Stop at the first article that cannot be read, with exit code 65.")
    var strict = false

    func run() async throws {
        var output = StandardStream.output
        var diagnostics = Diagnostics()
        let extractor = Extractor()
        var isInputMissing = false
        var articles = ArticleStream(reading)
        let map = OrderedParallelMap<ArticleStream.Item, Extracted>(jobs: work.jobCount) { [includesText] item in
            switch item {
            case .article(let article):
                .line(
                    ArticleJSON(article, article.isEnglish ? extractor.facts(of: article) : ArticleFacts())
                        .text(withBody: includesText))
            case .problem(let problem): .problem(problem)
            case .end: .nothing
            }
        }
        try await map.run(next: { articles.next() }, weight: \.byteCount) { extracted in
            switch extracted {
            case .line(let line): output.writeLine(line)
            case .problem(let problem):
                diagnostics.report(problem)
                if strict { throw ExitStatus.badInput.exitCode }
                isInputMissing = isInputMissing || problem.isMissing
                output.writeLine(Self.errorObject(problem))
            case .nothing: break
            }
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
    }

    private enum Extracted: Sendable {
        case line(String)
        case problem(ReadingProblem)
        case nothing
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
