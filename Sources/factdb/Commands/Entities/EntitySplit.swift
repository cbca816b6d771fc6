import ArgumentParser
import FactStore

/// `factdb people split`.
struct EntitySplit<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "split",
            abstract: "Make one of a \(Sort.kind.rawValue)'s names, or what some articles mean, another.")
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var note: NoteOptions

    @Argument(help: "The one that is two.")
    var entity: String

    @Option(name: .customLong("name"), help: ArgumentHelp("The name that is another's.", valueName: "form"))
    var form: String?

    @Option(
        name: .customLong("article"),
        help: ArgumentHelp("The id of an article that means another; may be repeated.", valueName: "id"))
    var articles: [Int64] = []

    @Option(name: .customLong("as"), help: ArgumentHelp("What the other is called.", valueName: "name"))
    var newName: String?

    func validate() throws {
        if (form == nil) == articles.isEmpty || articles.isEmpty != (newName == nil) {
            throw ValidationError("Give either --name FORM, or --article ID … with --as NAME.")
        }
    }

    func run() throws {
        try CorrectionReport.of(database) {
            if let form { return try $0.split(Sort.kind, entity, form: form, note: note.note) }
            return try $0.split(Sort.kind, entity, inArticles: articles, as: newName ?? "", note: note.note)
        }
    }
}
