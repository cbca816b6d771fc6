import ArgumentParser
import ArticleReading
import FactModel
import Linguistics

/// `factdb parse`: what the linguistic engine sees in a text.
struct ParseCommand: ParsableCommand {
    /// How an analysis is written.
    enum Layout: String, CaseIterable, ExpressibleByArgument {
        case readable, conllu, none
    }

    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Show tokens, sentences, tags and dependency trees as the engine sees them.",
        discussion: """
            Reads articles and writes their analysis, in CoNLL-U or with a line for each word: tag, relation, head. \
            The layout "none" analyzes without writing, for timing.

            Examples:
              factdb parse article.txt
              factdb parse --as conllu article.txt > article.conllu
              factdb parse --gold-tokens --as conllu treebank.conllu > parsed.conllu
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .customLong("as"), help: "How to write it: \(Layout.allCases.map(\.rawValue).joined(separator: ", ")).")
    var layout = Layout.readable

    @Flag(help: "Take the inputs for CoNLL-U files, keep their words and sentences, and add tags and trees.")
    var goldTokens = false

    func run() throws {
        var output = StandardStream.output
        let annotator = Annotator()
        if goldTokens {
            try Failure.explained {
                for path in reading.paths {
                    let text = CoNLLU.tokens(of: try WholeFile.bytes(of: path))
                    write(annotator.annotateTokens(of: text), to: &output)
                }
            }
            return
        }
        var diagnostics = Diagnostics()
        var isInputMissing = false
        var articles = ArticleStream(reading)
        while let item = articles.next() {
            switch item {
            case .article(let article): write(annotator.annotate(Array(article.body.utf8)), to: &output)
            case .problem(let problem):
                diagnostics.report(problem)
                isInputMissing = isInputMissing || problem.isMissing
            case .end: continue
            }
        }
        if isInputMissing { throw ExitStatus.missingInput.exitCode }
        if diagnostics.count > 0 { throw ExitStatus.badInput.exitCode }
    }

    private func write(_ text: AnnotatedText, to output: inout StandardStream) {
        switch layout {
        case .readable: ReadableTree.write(text, to: &output)
        case .conllu: CoNLLU.write(text, to: &output)
        case .none: break
        }
    }
}
