import ArgumentParser
import ArticleReading
import FactModel

/// `factdb read`: articles as they are read, before anything is extracted.
struct ReadCommand: ParsableCommand {
    /// How an article is written.
    enum Layout: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Print articles as they are read: their text and what is known about them.",
        discussion: """
            Writes each article's metadata and text, or one JSON object a line, which ingest and extract read again. \
            What cannot be read is named on standard error, and the exit code is 65, or 66 when an input is missing.

            Examples:
              factdb read page.html
              factdb read --as json crawl.warc.gz > articles.jsonl
              factdb read --map text=body,date=pubdate dump.json
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .customLong("as"), help: "How to write it: \(Layout.allCases.map(\.rawValue).joined(separator: ", ")).")
    var layout = Layout.text

    func run() throws {
        var output = StandardStream.output
        var diagnostics = Diagnostics()
        var isInputMissing = false
        var isFirst = true
        var articles = ArticleStream(reading)
        while let item = articles.next() {
            switch item {
            case .article(let article):
                switch layout {
                case .json: output.writeLine(Self.json(article))
                case .text:
                    if !isFirst { output.writeLine("\n————\n") }
                    output.writeLine(Self.text(article))
                }
                isFirst = false
            case .problem(let problem):
                diagnostics.report(problem)
                isInputMissing = isInputMissing || problem.isMissing
            case .end: continue
            }
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
        if diagnostics.count > 0 { throw ExitStatus.badInput.exitCode }
    }

    private static func fields(_ article: Article) -> [(name: String, value: String?)] {
        [
            ("title", article.title), ("date", article.published), ("modified", article.modified),
            ("byline", article.byline), ("outlet", article.outlet), ("url", article.url),
            ("language", article.language),
            ("id", article.externalID),
        ]
    }

    private static func text(_ article: Article) -> String {
        let header = fields(article).compactMap { field in field.value.map { "\(field.name): \($0)" } }
        let text = header.joined(separator: "\n") + "\n\n" + article.body
        return Terminal.isOutputTerminal ? SafeText.escaped(text) : text
    }

    private static func json(_ article: Article) -> String {
        var json = JSONText()
        json.object { json in
            for field in fields(article) { json.optionalString(field.name, field.value) }
            json.optionalString("path", article.sourcePath)
            json.optionalString("format", article.sourceFormat)
            json.optionalString("decoded_from", article.decodedFrom)
            json.string("text", article.body)
        }
        return json.text
    }
}
