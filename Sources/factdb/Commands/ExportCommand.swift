import ArgumentParser
import FactStore

/// `factdb export`: the database in the forms that other tools read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the database in forms that other tools read.",
        discussion: """
            csv and jsonl write one file for each table and view into a folder that must be empty or absent; claims \
            writes the statements as schema.org Claims in JSON-LD, and datasette-metadata the titles, descriptions, \
            facets and queries for Datasette, on standard output.

            Examples:
              factdb export csv facts/
              factdb export claims > claims.jsonld
              factdb export datasette-metadata > metadata.json; datasette facts.db -m metadata.json
            """
    )

    /// What can be written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case csv, jsonl, claims
        case datasetteMetadata = "datasette-metadata"
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: "The form.")
    var form: Form

    @Argument(help: ArgumentHelp("The folder for csv and jsonl.", valueName: "folder"))
    var folder: String?

    func validate() throws {
        let needsFolder = form == .csv || form == .jsonl
        if needsFolder, folder == nil { throw ValidationError("\(form.rawValue) needs a folder to write into.") }
        if !needsFolder, folder != nil { throw ValidationError("\(form.rawValue) goes to standard output.") }
    }

    func run() throws {
        var stream = StandardStream.output
        try Failure.explained {
            let store = try FactDatabase(path: database.path, access: .reading)
            switch form {
            case .csv: try TableFiles(folder: folder ?? ".", mode: .csv).write(store)
            case .jsonl: try TableFiles(folder: folder ?? ".", mode: .jsonl).write(store)
            case .claims: try ClaimText.write(store, to: &stream)
            case .datasetteMetadata: try stream.writeLine(DatasetteMetadata(of: store, at: database.path).text())
            }
        }
    }
}
