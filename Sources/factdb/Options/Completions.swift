import FactStore

/// What a shell offers for the word that is being typed.
enum Completions {
    /// The names of canned queries.
    static func queries(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        // bash and zsh give the word as it is typed, with the backslashes before its blanks.
        let prefix = prefix.filter { $0 != "\\" }
        let store = try? FactDatabase(path: path(in: words), access: .reading)
        let library = try? QueryLibrary(folder: nil, database: store)
        return (library?.queries ?? FactDatabase.cannedQueries).map(\.name).filter { $0.hasPrefix(prefix) }
    }

    /// The names of speakers in the database.
    static func speakers(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        names(words, prefix, .speaker)
    }

    /// The names of organizations, people and places in the database.
    static func entities(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        names(words, prefix, .entity)
    }

    /// A shell shows no more than a screen of them.
    private static let most = 50

    private static func names(_ words: [String], _ prefix: String, _ kind: QueryParameter.Kind) -> [String] {
        // A shell that completes must not be told of a missing database.
        guard let store = try? FactDatabase(path: path(in: words), access: .reading) else { return [] }
        return (try? store.names.completions(of: prefix, among: kind, count: most)) ?? []
    }

    /// The database that the command line names so far.
    private static func path(in words: [String]) -> String {
        if let option = words.firstIndex(of: "--db"), option + 1 < words.count { return words[option + 1] }
        return DatabaseOptions.defaultPath
    }
}
