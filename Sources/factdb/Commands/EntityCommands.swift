import ArgumentParser
import FactStore

/// A sort of entity that has commands of its own.
protocol EntitySort {
    /// The sort.
    static var kind: EntityKind { get }
    /// Two names that show what a merge is.
    static var example: (kept: String, other: String) { get }
}

/// The sort of `factdb people`.
enum PeopleSort: EntitySort {
    static let kind = EntityKind.person
    static let example = (kept: "William Ruto", other: "W. S. Ruto")
}

/// The sort of `factdb organizations`.
enum OrganizationsSort: EntitySort {
    static let kind = EntityKind.organization
    static let example = (kept: "World Bank", other: "The Bank")
}

/// `factdb people` and `factdb organizations`: who is who across articles.
struct EntityCommand<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        let (kept, other) = Sort.example
        let name = Sort.kind.plural
        return CommandConfiguration(
            commandName: name,
            abstract: "List \(name), merge two that are one, split one that is two, or rename one.",
            discussion: """
                A name is the one shown, or one that an article uses, or a part of it when that fits just one, or an id. What \
                you correct survives factdb resolve and a new extraction; factdb corrections lists it and undoes it.

                Examples:
                  factdb \(name) list \(kept.split(separator: " ").last ?? "")
                  factdb \(name) merge "\(kept)" "\(other)" --note "the same"
                  factdb \(name) split "\(kept)" --name "\(other)"
                  factdb \(name) split "\(kept)" --article 12 --as "\(kept) (the other)"
                  factdb \(name) rename "\(other)" "\(kept)"
                """,
            subcommands: [
                EntityList<Sort>.self, EntityMerge<Sort>.self, EntitySplit<Sort>.self, EntityRename<Sort>.self,
            ],
            defaultSubcommand: EntityList<Sort>.self)
    }
}

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
