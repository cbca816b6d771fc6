import ArgumentParser
import FactStore

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The database (default: $FACTDB_DB, else facts.db).", valueName: "file"))
    var db: String?

    /// The path of the database.
    var path: String { db ?? Self.defaultPath }

    /// The path of the database when the command line names none.
    static var defaultPath: String {
        Terminal.environment("FACTDB_DB").flatMap { $0.isEmpty ? nil : $0 } ?? "facts.db"
    }

    /// Opens the database, or ends the program with a message and the exit code that fits.
    func open(for access: FactDatabase.Access) throws -> FactDatabase {
        try Failure.explained { try FactDatabase(path: path, access: access) }
    }

    /// Opens a database for writing that must be there already.
    func openExisting() throws -> FactDatabase {
        _ = try FactDatabase(path: path, access: .reading)
        return try FactDatabase(path: path, access: .writing)
    }
}
