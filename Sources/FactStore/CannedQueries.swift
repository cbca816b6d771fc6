/// The canned queries that come with this version.
enum CannedQueries {
    /// The files of the folder `Queries`, by name; written by hand, and compared with the folder by a test.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("articles", PackageResources.articles_sql),
        ("conflicts", PackageResources.conflicts_sql),
        ("corrections", PackageResources.corrections_sql),
        ("how-many", PackageResources.how_many_sql),
        ("numbers", PackageResources.numbers_sql),
        ("organizations", PackageResources.organizations_sql),
        ("problems", PackageResources.problems_sql),
        ("role-history", PackageResources.role_history_sql),
        ("said-about", PackageResources.said_about_sql),
        ("sources", PackageResources.sources_sql),
        ("speakers", PackageResources.speakers_sql),
        ("timeline", PackageResources.timeline_sql),
        ("unnamed-sources", PackageResources.unnamed_sources_sql),
        ("who-is", PackageResources.who_is_sql),
        ("who-said", PackageResources.who_said_sql),
    ]

    /// The queries, in the order of their names. A test parses every file, so none is left out here.
    static let all: [CannedQuery] = files.compactMap {
        try? CannedQuery(parsing: String(decoding: $0.bytes, as: UTF8.self), file: $0.name)
    }

    /// Keeps the table `canned_queries` equal to this version's queries, writing only when they differ.
    static func store(in connection: Connection) throws {
        var stored: [[SQLValue]] = []
        try connection.cached("SELECT name, title, description, parameters, sql FROM canned_queries ORDER BY name")
            .forEachRow { stored.append($0.row) }
        let current = all.map { query -> [SQLValue] in
            let parameters = query.parameters.map { "\($0.name): \($0.explanation)" }.joined(separator: "\n")
            return [query.name, query.title, query.description, parameters, query.sql].map { .text($0) }
        }
        .sorted { ($0[0].text ?? "") < ($1[0].text ?? "") }
        guard stored != current else { return }
        try connection.write {
            try connection.run("DELETE FROM canned_queries")
            for row in current { try connection.run("INSERT INTO canned_queries VALUES (?, ?, ?, ?, ?)", row) }
        }
    }
}
