/// Which items are compared: those that share a fingerprint and stand near each other among its items.
///
/// The items of a fingerprint stand in the order of ranks that are drawn from their content, so the pairs are a function
/// of what is there, whatever came first; and an item is compared with a bounded number of others, however many share the
/// fingerprint. This is the sorted-neighbourhood method (Hernández and Stolfo, SIGMOD 1995).
struct SortedNeighbourhood {
    /// Two items, the higher id first.
    struct Pair: Hashable, Comparable {
        let high: Int64
        let low: Int64

        init(_ one: Int64, _ other: Int64) {
            high = max(one, other)
            low = min(one, other)
        }

        static func < (left: Pair, right: Pair) -> Bool { (left.high, left.low) < (right.high, right.low) }
    }

    /// How far apart two items may stand.
    static let width = 4

    private let connection: Connection
    private let table: NeighbourTable

    init(_ table: NeighbourTable, _ connection: Connection) {
        self.table = table
        self.connection = connection
    }

    /// Adds an item.
    ///
    /// - Returns: The items that it stands near, and the pairs that may have stopped standing near each other.
    func insert(_ item: Int64, _ prints: some Sequence<Int64>, rank: Int64) throws -> (near: [Int64], parted: [Pair]) {
        var near: Set<Int64> = []
        var parted: Set<Pair> = []
        for print in prints {
            let (before, after) = try around(print, rank)
            near.formUnion(before + after)
            parted.formUnion(Self.straddling(before, after))
            try connection.run(table.insert, [.integer(print), .integer(rank), .integer(item)])
        }
        return (near.sorted(), parted.sorted())
    }

    /// Removes an item.
    ///
    /// - Returns: The pairs that may stand near each other now.
    func remove(_ item: Int64) throws -> [Pair] {
        var rows: [(print: Int64, rank: Int64)] = []
        try connection.cached(table.rows).forEachRow([.integer(item)]) {
            rows.append(($0.integer(at: 0), $0.integer(at: 1)))
        }
        try connection.run(table.delete, [.integer(item)])
        var joined: Set<Pair> = []
        for (print, rank) in rows {
            let (before, after) = try around(print, rank)
            joined.formUnion(Self.straddling(before, after))
        }
        return joined.sorted()
    }

    /// The fingerprints of an item.
    func prints(of item: Int64) throws -> Set<Int64> {
        var prints: Set<Int64> = []
        try connection.cached(table.rows).forEachRow([.integer(item)]) { prints.insert($0.integer(at: 0)) }
        return prints
    }

    /// Whether two items stand near each other under some fingerprint.
    func areNear(_ pair: Pair) throws -> Bool {
        try connection.cached(table.areNear)
            .fetchOne([.integer(pair.high), .integer(pair.low), SQLValue(Self.width)]) { _ in true } ?? false
    }

    private func around(_ print: Int64, _ rank: Int64) throws -> (before: [Int64], after: [Int64]) {
        func items(_ sql: StaticString) throws -> [Int64] {
            var items: [Int64] = []
            try connection.cached(sql).forEachRow([.integer(print), .integer(rank), SQLValue(Self.width)]) {
                items.append($0.integer(at: 0))
            }
            return items
        }
        return (try items(table.before), try items(table.after))
    }

    /// The pairs with one on either side that stand as far apart as they may when nothing is between the sides.
    private static func straddling(_ before: [Int64], _ after: [Int64]) -> [Pair] {
        before.indices.compactMap { index in
            let other = width - 1 - index
            return other < after.count && before[index] != after[other] ? Pair(before[index], after[other]) : nil
        }
    }
}
