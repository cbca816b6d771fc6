import ArgumentParser
import FactStore

/// `factdb schema`: the database's CREATE statements.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the CREATE statements of the database; table_notes and column_notes explain them.")

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let text = try Failure.explained { try database.open(for: .reading).schemaText() }
        var stream = StandardStream.output
        stream.write(text)
    }
}
