import ArgumentParser
import FactStore

/// `factdb resolve`: identity from scratch.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Decide anew who is who across articles.",
        discussion: """
            Ingest keeps this up to date by itself; the outcome is the same. It is for a database that another version \
            of factdb wrote, or whose rows were changed by hand. Corrections stay in force.
            """)

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Failure.explained { try database.openExisting() }
        try Failure.explained { try Corrections(of: store).resolve() }
        let counts = try Failure.explained { try store.statistics().counts }
        func count(_ table: String) -> Int64 { counts.first { $0.table == table }?.rows ?? 0 }
        var error = StandardStream.error
        error.writeLine(
            "\(database.path): \(count("people")) people, \(count("organizations")) organizations, \(count("places")) places"
        )
    }
}
