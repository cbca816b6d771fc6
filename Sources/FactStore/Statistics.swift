/// How much a database holds.
public struct Statistics: Sendable {
    /// The number of rows of each table that holds facts, by the table's name, in the order to show them.
    public let counts: [(table: String, rows: Int64)]
    /// The number of articles of each day of publication, in order; articles without a day are left out.
    public let articlesByDay: [(day: String, articles: Int64)]

    init(of connection: Connection) throws {
        counts = try Self.tables.map { table, sql in
            (table, try connection.prepare(sql).fetchOne { $0.integer(at: 0) } ?? 0)
        }
        var days: [(day: String, articles: Int64)] = []
        try connection.prepare(
            "SELECT published, count(*) FROM articles WHERE published IS NOT NULL GROUP BY published ORDER BY published"
        ).forEachRow { days.append(($0.text(at: 0), $0.integer(at: 1))) }
        articlesByDay = days
    }

    private static let tables = [
        ("articles", "SELECT count(*) FROM articles"),
        ("statements", "SELECT count(*) FROM statements"),
        ("speakers", "SELECT count(*) FROM speakers"),
        ("people", "SELECT count(*) FROM people"),
        ("organizations", "SELECT count(*) FROM organizations"),
        ("places", "SELECT count(*) FROM places"),
        ("numbers", "SELECT count(*) FROM numbers"),
        ("problems", "SELECT count(*) FROM problems"),
    ]
}
