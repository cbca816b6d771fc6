public import ArgumentParser
public import FactStore

/// `factdb show`: the evidence behind a row.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the words behind a row, marked in their paragraph.",
        discussion: """
            The number is the id that queries print; factdb query --list tells what each numbers. What was said stands in \
            [brackets], the cue in <these>, people, organizations and places as printed in {these}, numbers between \
            #these#; on a terminal they are bold, yellow, cyan and green instead.

            Examples:
              factdb show statement 12
              factdb show number 5 --context 1
              factdb show person 3
              factdb show article 1 --marked
            """
    )

    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp("How many paragraphs to show before and after.", valueName: "n"))
    var context = 0

    @Flag(help: "Mark the statements and numbers of a whole article.")
    var marked = false

    @Argument(help: "What to show.")
    var subject: Evidence.Subject

    @Argument(help: "Its id.")
    var id: Int64

    func validate() throws {
        if !(0...1000).contains(context) { throw ValidationError("--context takes a number from 0 to 1000.") }
        if marked, subject != .article { throw ValidationError("--marked is for articles.") }
    }

    func run() throws {
        let evidence = try Failure.explained {
            try database.open(for: .reading).evidence(of: subject, id: id, context: context, isMarked: marked)
        }
        let text = EvidenceText(evidence, usesColor: Terminal.usesColor, width: Terminal.width).text
        Pager.around(isWanted: true) {
            var output = StandardStream.output
            output.write(text)
        }
    }
}

extension Evidence.Subject: ExpressibleByArgument {}
