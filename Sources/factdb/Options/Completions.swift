import FactStore

/// What a shell offers for the word that is being typed.
enum Completions {
    /// The names of canned queries.
    static func queries(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        // bash and zsh give the word as it is typed, with the backslashes before its blanks or a mark at its start.
        let prefix = prefix.filter { !"\\\"'".contains($0) }
        let before = typed(in: words, upTo: index).map { $0 + " " } ?? ""
        let store = try? FactDatabase(path: path(in: words), access: .reading)
        let library = try? QueryLibrary(folder: nil, database: store)
        return (library?.queries ?? FactDatabase.cannedQueries).map(\.name)
            .filter { $0.hasPrefix(before + prefix) }.map { String($0.dropFirst(before.count)) }
    }

    /// The words of the question before one, which may be several on the command line; `nil` for none.
    private static func typed(in words: [String], upTo index: Int) -> String? {
        guard words.indices.contains(index) else { return nil }
        var start = index
        while start > 0, words[start - 1] != "query", !words[start - 1].hasPrefix("-") { start -= 1 }
        // The first word behind an option is its value.
        if start > 0, words[start - 1].hasPrefix("--") { start += 1 }
        return start < index ? words[start..<index].joined(separator: " ").lowercased() : nil
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
