import ArgumentParser
import FactStore

/// `factdb corrections`: what people corrected.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: "List, undo, export and import corrections.",
        discussion: """
            Examples:
              factdb corrections
              factdb corrections undo 3 --note "they are two after all"
              factdb corrections export > corrections.jsonl
              factdb corrections import corrections.jsonl --db other.db
            """,
        subcommands: [List.self, Undo.self, Export.self, Import.self],
        defaultSubcommand: List.self)

    /// `factdb corrections list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List all corrections, the oldest first, and which of them hold.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try Failure.explained {
                let corrections = Corrections(of: try database.open(for: .reading))
                let inForce = try corrections.idsInForce()
                let idle = try corrections.idsThatFindNothing()
                let rows = try corrections.all().map { correction -> [SQLValue] in
                    [
                        .integer(correction.id), .text(correction.madeAt), .text(CorrectionReport.sentence(correction)),
                        correction.note.map { .text($0) } ?? .null,
                        .text(state(of: correction, inForce, idle)),
                    ]
                }
                var stream = StandardStream.output
                try output.printer.print(["id", "made at", "correction", "note", "state"], rows, to: &stream)
            }
        }

        private func state(of correction: Correction, _ inForce: Set<Int64>, _ idle: Set<Int64>) -> String {
            if correction.action == .undo { return "" }
            if idle.contains(correction.id) { return "finds nothing" }
            return inForce.contains(correction.id) ? "holds" : "undone"
        }
    }

    /// `factdb corrections undo`.
    struct Undo: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "undo", abstract: "Undo a correction, or an undoing.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var note: NoteOptions

        @Argument(help: "The correction's id.")
        var id: Int64

        func run() throws {
            try CorrectionReport.of(database) { [try $0.undo(id, note: note.note)] }
        }
    }

    /// `factdb corrections export`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write all corrections as JSON lines.")

        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let all = try Failure.explained { try Corrections(of: database.open(for: .reading)).all() }
            var stream = StandardStream.output
            for correction in all { stream.writeLine(CorrectionJSON.line(of: correction)) }
        }
    }

    /// `factdb corrections import`.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Add the corrections of an export; those that are there add nothing.")

        @OptionGroup var database: DatabaseOptions

        @Argument(help: ArgumentHelp("A file of JSON lines; - for standard input.", valueName: "file"))
        var path: String

        func run() throws {
            let added = try Failure.explained {
                let corrections = try CorrectionJSON.corrections(in: WholeFile.bytes(of: path), path: path)
                return (try Corrections(of: database.openExisting()).add(corrections), corrections.count)
            }
            var error = StandardStream.error
            error.writeLine("\(database.path): \(added.0) of \(added.1) corrections added")
        }
    }
}
