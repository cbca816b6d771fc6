import ArgumentParser
import ArticleReading
import FactExtraction
import FactModel
import FactStore

/// `factdb explain`: why a row says what it says.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell why a statement is one, and why its speaker is who it is.",
        discussion: """
            Extracts the statement again from the stored text and prints its cue, its source with the mentions that lead \
            to a name, the signs that speak for and against it, and the cues of its paragraph that made no statement.

            Example:
              factdb explain statement 12
            """
    )

    /// What can be explained.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case statement
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: "What to explain.")
    var subject: Subject

    @Argument(help: "Its id.")
    var id: Int64

    func run() throws {
        let (stored, evidence) = try Failure.explained {
            let database = try database.open(for: .reading)
            return (
                try database.storedStatement(id: id),
                try database.evidence(of: .statement, id: id, context: 0, isMarked: false)
            )
        }
        let article = StoredArticle.article(
            body: stored.body, title: stored.title, published: stored.published, language: stored.language)
        let (facts, trace) = Extractor().trace(of: article)
        let index = facts.statements.firstIndex {
            $0.span.range == stored.span && $0.cue?.start == stored.cueStart
        }
        var output = StandardStream.output
        output.write(EvidenceText(evidence, usesColor: Terminal.usesColor, width: Terminal.width).text + "\n")
        if let index {
            let explanation = StatementExplanation(of: index, in: facts, trace, article: article)
            output.write(ExplanationText(explanation, article: article, width: Terminal.width).text)
        } else {
            output.write("This version does not find the statement in the text; version \(stored.engine) did.\n")
        }
    }
}
