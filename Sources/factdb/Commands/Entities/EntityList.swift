import ArgumentParser
import FactStore

/// `factdb people list`.
struct EntityList<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: "List \(Sort.kind.plural), those of most articles first.")
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("A part of a name (default: all).", valueName: "name"))
    var words: [String] = []

    func validate() throws {
        // Options before the subcommand would make its name a word to look for.
        if let first = words.first, ["list", "merge", "rename", "split"].contains(first) {
            throw ValidationError("'\(first)' stands right behind 'factdb \(Sort.kind.plural)', before any option.")
        }
    }

    func run() throws {
        try Failure.explained {
            let name = words.isEmpty ? nil : words.joined(separator: " ")
            let rows = try database.open(for: .reading).entities(Sort.kind, named: name)
            var stream = StandardStream.output
            try output.printer.print(rows.columns, to: &stream) { try rows.next() }
        }
    }
}
