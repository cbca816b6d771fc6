import ArgumentParser
import FactStore

/// `factdb show`: the evidence behind a row.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the words behind a row, marked in their paragraph.",
        discussion: """
            The number is the id that queries print. Content stands in [brackets], the cue in <these>, the speaker as \
            printed in {these}; on a terminal they are coloured instead.

            Example:
              factdb show statement 12
            """
    )

    /// What can be shown.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case statement
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: "What to show.")
    var subject: Subject

    @Argument(help: "Its id.")
    var id: Int64

    func run() throws {
        let evidence = try Failure.explained { try database.open(for: .reading).statementEvidence(id: id) }
        var output = StandardStream.output
        output.write(EvidenceText(evidence, usesColor: Terminal.usesColor, width: Terminal.width).text)
    }
}
