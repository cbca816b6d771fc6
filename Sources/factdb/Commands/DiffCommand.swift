import ArgumentParser
import FactStore

/// `factdb diff`: what two databases do not share.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare the facts of two databases, article by article.",
        discussion: """
            Statements and numbers that appeared, vanished or changed, after an upgrade of factdb or after corrections. \
            Articles are the same when text, title and date are. The exit code is 0 when nothing differs, else 1.

            Example:
              factdb diff before.db after.db
            """
    )

    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("The database before.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The database after.", valueName: "new"))
    var new: String

    func run() throws {
        var stream = StandardStream.output
        var count = 0
        try Failure.explained(in: output.mode) {
            let comparison = DatabaseComparison(
                try FactDatabase(path: old, access: .reading), try FactDatabase(path: new, access: .reading))
            var rows: [[SQLValue]] = []
            try comparison.forEachDifference { difference in
                rows.append(Self.row(difference))
            }
            count = rows.count
            try output.printer.print(
                ["change", "fact", "old_id", "new_id", "text", "old", "new", "article"], rows, to: &stream)
        }
        if count > 0 { throw ExitStatus.failure.exitCode }
    }

    private static func row(_ difference: FactDifference) -> [SQLValue] {
        func id(_ id: Int64?) -> SQLValue { id.map { .integer($0) } ?? .null }
        func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
        return [
            .text(difference.change.rawValue), .text(difference.fact), id(difference.oldID), id(difference.newID),
            .text(difference.text), text(difference.old), text(difference.new), .text(difference.article),
        ]
    }
}
