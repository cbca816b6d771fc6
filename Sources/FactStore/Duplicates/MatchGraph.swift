/// Items that match in pairs, and the parts of that graph that changed.
struct MatchGraph {
    private let connection: Connection
    /// The items that match one: item.
    private let neighbours: StaticString
    /// Removes a pair: the higher id, the lower.
    private let delete: StaticString
    /// Removes all pairs of an item: item.
    private let isolate: StaticString
    private var touched: Set<Int64> = []

    /// Articles that are near duplicates.
    static func articles(_ connection: Connection) -> MatchGraph {
        MatchGraph(
            connection: connection,
            neighbours: """
                SELECT other_id FROM near_duplicates WHERE article_id = ?1
                UNION ALL SELECT article_id FROM near_duplicates WHERE other_id = ?1
                """,
            delete: "DELETE FROM near_duplicates WHERE article_id = ? AND other_id = ?",
            isolate: "DELETE FROM near_duplicates WHERE article_id = ?1 OR other_id = ?1")
    }

    /// Quotations with mostly the same words.
    static func quotes(_ connection: Connection) -> MatchGraph {
        MatchGraph(
            connection: connection,
            neighbours: """
                SELECT other_id FROM quote_matches WHERE statement_id = ?1
                UNION ALL SELECT statement_id FROM quote_matches WHERE other_id = ?1
                """,
            delete: "DELETE FROM quote_matches WHERE statement_id = ? AND other_id = ?",
            isolate: "DELETE FROM quote_matches WHERE statement_id = ?1 OR other_id = ?1")
    }

    private init(
        connection: Connection, neighbours: StaticString, delete: StaticString, isolate: StaticString
    ) {
        self.connection = connection
        self.neighbours = neighbours
        self.delete = delete
        self.isolate = isolate
    }

    /// The items that match one, in order.
    func neighbours(of item: Int64) throws -> [Int64] {
        var items: [Int64] = []
        try connection.cached(neighbours).forEachRow([.integer(item)]) { items.append($0.integer(at: 0)) }
        return items.sorted()
    }

    /// Has ``takeTouched()`` return the part that an item is in.
    mutating func touch(_ item: Int64) { touched.insert(item) }

    /// Whether two items match.
    func holds(_ pair: SortedNeighbourhood.Pair) throws -> Bool { try neighbours(of: pair.high).contains(pair.low) }

    /// Removes a pair, if it is one.
    mutating func part(_ pair: SortedNeighbourhood.Pair) throws {
        let before = connection.totalChanges
        try connection.run(delete, [.integer(pair.high), .integer(pair.low)])
        if connection.totalChanges != before { touched.formUnion([pair.high, pair.low]) }
    }

    /// Removes all pairs of an item.
    mutating func isolate(_ item: Int64) throws {
        touched.formUnion(try neighbours(of: item))
        touched.insert(item)
        try connection.run(isolate, [.integer(item)])
    }

    /// Forgets what was touched.
    mutating func forgetTouched() { touched = [] }

    /// Returns the connected parts of the graph that hold something touched, and forgets what was.
    mutating func takeTouched() throws -> [[Int64]] {
        var parts: [[Int64]] = []
        var seen: Set<Int64> = []
        for start in touched.sorted() where seen.insert(start).inserted {
            var part = [start]
            var next = 0
            while next < part.count {
                for item in try neighbours(of: part[next]) where seen.insert(item).inserted { part.append(item) }
                next += 1
            }
            parts.append(part)
        }
        touched = []
        return parts
    }
}
