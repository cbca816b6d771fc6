import ArgumentParser

@main
struct Factdb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "factdb", abstract: "Who said what, in one SQLite file.")
}
