import ArgumentParser
import FactStore

/// `factdb statement`: corrects who said something, or that anything was said.
struct StatementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Correct a statement: who said it, or that it is none.",
        discussion: """
            The number is the id that queries print. The article's own words stay as they are, and factdb corrections \
            undoes it.

            Examples:
              factdb statement 12 --speaker "William Ruto"
              factdb statement 12 --speaker "a senior diplomat" --kind unnamed
              factdb statement 13 reject --note "a song title"
            """)

    /// What can be done beside naming the speaker.
    enum Action: String, CaseIterable, ExpressibleByArgument {
        case reject
    }

    /// The sorts of speaker.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case country, document, group, organization, person, unnamed
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var note: NoteOptions

    @Argument(help: "The statement's id.")
    var id: Int64

    @Argument(help: "Say that it is no statement.")
    var action: Action?

    @Option(help: ArgumentHelp("Who said it: a name, a part of one, or an id.", valueName: "name"))
    var speaker: String?

    @Option(help: "What sort of speaker it is (default: whoever is known by the name).")
    var kind: Kind?

    func validate() throws {
        if (action == nil) == (speaker == nil) { throw ValidationError("Give either --speaker NAME or reject.") }
        if kind != nil, speaker == nil { throw ValidationError("--kind goes with --speaker.") }
    }

    func run() throws {
        try CorrectionReport.of(database) { corrections in
            if let speaker {
                return [try corrections.setSpeaker(ofStatement: id, to: speaker, kind: kind?.rawValue, note: note.note)]
            }
            return [try corrections.reject(statement: id, note: note.note)]
        }
    }
}
