import ArgumentParser
import FactStore

/// `factdb people merge`.
struct EntityMerge<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", abstract: "Make several \(Sort.kind.plural) one; the first keeps its name.")
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var note: NoteOptions

    @Argument(help: "The one whose name stays.")
    var kept: String

    @Argument(help: ArgumentHelp("Those that are the same.", valueName: "other"))
    var others: [String]

    func run() throws {
        try CorrectionReport.of(database) {
            try $0.merge(Sort.kind, kept, with: others, note: note.note)
        }
    }
}
