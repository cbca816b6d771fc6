/// How much a database holds.
public struct Statistics: Hashable, Sendable {
    /// The number of rows of each table that holds facts, by the table's name, in the order to show them.
    public let counts: [(table: String, rows: Int64)]

    init(of connection: Connection) throws {
        counts = try Self.tables.map { table, sql in
            (table, try connection.prepare(sql).fetchOne { $0.integer(at: 0) } ?? 0)
        }
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

    /// Tells whether two counts are equal.
    public static func == (left: Statistics, right: Statistics) -> Bool {
        left.counts.elementsEqual(right.counts) { $0 == $1 }
    }

    /// Hashes the counts.
    public func hash(into hasher: inout Hasher) {
        for count in counts { hasher.combine(count.rows) }
    }
}
