import ArgumentParser
import FactStore

/// `factdb people rename`.
struct EntityRename<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rename", abstract: "Show a \(Sort.kind.rawValue) by another name.")
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var note: NoteOptions

    @Argument(help: "The one to rename.")
    var entity: String

    @Argument(help: ArgumentHelp("What to call it.", valueName: "name"))
    var newName: String

    func run() throws {
        try CorrectionReport.of(database) {
            [try $0.rename(Sort.kind, entity, to: newName, note: note.note)]
        }
    }
}
