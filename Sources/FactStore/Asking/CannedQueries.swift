/// The canned queries that come with this version, and those that people keep in a database.
enum CannedQueries {
    /// The files of the folder `Queries`, by name; written by hand, and compared with the folder by a test.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("accusations", PackageResources.accusations_sql),
        ("articles", PackageResources.articles_sql),
        ("conflicts", PackageResources.conflicts_sql),
        ("corrections", PackageResources.corrections_sql),
        ("dates-ahead", PackageResources.dates_ahead_sql),
        ("demands", PackageResources.demands_sql),
        ("denied", PackageResources.denied_sql),
        ("doubtful", PackageResources.doubtful_sql),
        ("figures", PackageResources.figures_sql),
        ("first-to-say", PackageResources.first_to_say_sql),
        ("how-many", PackageResources.how_many_sql),
        ("named-and-unnamed", PackageResources.named_and_unnamed_sql),
        ("numbers", PackageResources.numbers_sql),
        ("organizations", PackageResources.organizations_sql),
        ("organizations-together", PackageResources.organizations_together_sql),
        ("outlets", PackageResources.outlets_sql),
        ("places", PackageResources.places_sql),
        ("problems", PackageResources.problems_sql),
        ("promises", PackageResources.promises_sql),
        ("role-history", PackageResources.role_history_sql),
        ("said-about", PackageResources.said_about_sql),
        ("same-quote", PackageResources.same_quote_sql),
        ("second-hand", PackageResources.second_hand_sql),
        ("single-source", PackageResources.single_source_sql),
        ("sources", PackageResources.sources_sql),
        ("speakers", PackageResources.speakers_sql),
        ("speakers-by-outlet", PackageResources.speakers_by_outlet_sql),
        ("spoke-for", PackageResources.spoke_for_sql),
        ("statements-by-month", PackageResources.statements_by_month_sql),
        ("stories", PackageResources.stories_sql),
        ("timeline", PackageResources.timeline_sql),
        ("unnamed-sources", PackageResources.unnamed_sources_sql),
        ("warnings", PackageResources.warnings_sql),
        ("who-is", PackageResources.who_is_sql),
        ("who-said", PackageResources.who_said_sql),
        ("who-talks-about-whom", PackageResources.who_talks_about_whom_sql),
    ]

    /// The queries, in the order of their names. A test parses every file, so none is left out here.
    static let all: [CannedQuery] = files.compactMap {
        try? CannedQuery(parsing: String(decoding: $0.bytes, as: UTF8.self), file: $0.name)
    }

    /// Keeps what the table `canned_queries` holds of this version equal to it, writing only when they differ.
    static func store(in connection: Connection) throws {
        var stored: [[SQLValue]] = []
        try connection.cached(
            """
            SELECT name, title, description, parameters, sql, phrases, shows, source FROM canned_queries
            WHERE origin = 'factdb' ORDER BY name
            """
        ).forEachRow { stored.append($0.row) }
        let current = all.map(row).sorted { ($0[0].text ?? "") < ($1[0].text ?? "") }
        guard stored != current else { return }
        try connection.write {
            try connection.run("DELETE FROM canned_queries WHERE origin = 'factdb'")
            for row in current { try insert(row, origin: "factdb", into: connection) }
        }
    }

    /// Keeps a query of the user's own in the table, in place of one of its name.
    static func save(_ query: CannedQuery, in connection: Connection) throws {
        try connection.write {
            try connection.run("DELETE FROM canned_queries WHERE name = ?", [.text(query.name)])
            try insert(row(of: query), origin: "user", into: connection)
        }
    }

    /// Takes a query of the user's own out of the table.
    ///
    /// - Returns: Whether it was there.
    static func forget(_ name: String, in connection: Connection) throws -> Bool {
        let before = connection.totalChanges
        try connection.write {
            try connection.run("DELETE FROM canned_queries WHERE name = ? AND origin = 'user'", [.text(name)])
        }
        return connection.totalChanges > before
    }

    /// Returns the user's own queries of the table, and for each that cannot be read the reason.
    static func saved(in connection: Connection) throws -> (queries: [CannedQuery], faults: [FactStoreError]) {
        var queries: [CannedQuery] = []
        var faults: [FactStoreError] = []
        try connection.cached("SELECT name, source FROM canned_queries WHERE origin = 'user' ORDER BY name")
            .forEachRow { row in
                do {
                    queries.append(
                        try CannedQuery(parsing: row.text(at: 1), file: "canned_queries '\(row.text(at: 0))'"))
                } catch let fault as FactStoreError {
                    faults.append(fault)
                }
            }
        return (queries, faults)
    }

    private static func row(of query: CannedQuery) -> [SQLValue] {
        let parameters = query.parameters.map { "\($0.name): \($0.explanation)" }.joined(separator: "\n")
        let phrases = query.phrases.map(\.text).joined(separator: "\n")
        return [query.name, query.title, query.description, parameters, query.sql, phrases].map { .text($0) }
            + [SQLValue(query.shows), .text(query.source)]
    }

    private static func insert(_ row: [SQLValue], origin: String, into connection: Connection) throws {
        try connection.run(
            """
            INSERT INTO canned_queries (name, title, description, parameters, sql, phrases, shows, source, origin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, row + [.text(origin)])
    }
}
