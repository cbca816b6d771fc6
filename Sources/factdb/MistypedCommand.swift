import ArgumentParser
import FactStore

/// A first word of the command line that is no command, with what may have been meant.
///
/// The argument parser would only count it among unexpected arguments.
enum MistypedCommand {
    /// The options of the program itself, and what shells ask of it with three hyphens.
    private static let own: Set<String> = ["-h", "-help", "--help", "--help-hidden", "--version"]
    private static let ownStarts = ["---", "--experimental", "--generate"]

    /// Returns what to tell about a word, or `nil` when it is a command, or an option of the program itself.
    static func message(for word: String) -> String? {
        let names = Factdb.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        if names.contains(word) || own.contains(word) || ownStarts.contains(where: { word.hasPrefix($0) }) {
            return nil
        }
        if word.hasPrefix("-") {
            return
                "The option \(word) stands behind a command, as in factdb query \(word) …; factdb --help lists the commands."
        }
        let distances = names.map { EditDistance.between($0, word.lowercased()) }
        if let least = distances.min(), least <= 2, let index = distances.firstIndex(of: least) {
            return "There is no command \"\(word)\"; did you mean factdb \(names[index])?"
        }
        let hint = word.contains(" ") ? "a question goes to factdb query \"\(word)\"" : "factdb --help lists them"
        return "There is no command \"\(word)\"; \(hint)."
    }
}
