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

    /// A fingerprint of an item.
    ///
    /// Half of a hash is enough: what shares one by chance is compared once and found to be different. The rows are most
    /// of what an ingest writes in no order, so their pages are worth saving.
    struct Row: Comparable {
        let print: Int64
        let rank: Int64
        let item: Int64

        init(hash: Int64, rank: Int32, item: Int64) {
            print = Int64(Int32(truncatingIfNeeded: hash))
            self.rank = Int64(rank)
            self.item = item
        }

        static func < (left: Row, right: Row) -> Bool {
            (left.print, left.rank, left.item) < (right.print, right.rank, right.item)
        }
    }

    /// How far apart two items may stand.
    static let width = 4

    private let connection: Connection
    private let table: NeighbourTable

    init(_ table: NeighbourTable, _ connection: Connection) {
        self.table = table
        self.connection = connection
    }

    /// Adds items.
    ///
    /// They are added in the order of the table, fingerprint by fingerprint, so that however large the table is each of its
    /// pages is looked for once, and not once for every item.
    ///
    /// - Returns: The pairs of which one is new that stand near each other or did for a while, and those that may have
    ///   stopped standing near each other.
    func insert(_ rows: [Row]) throws -> (near: [Pair], parted: [Pair]) {
        var near: Set<Pair> = []
        var parted: Set<Pair> = []
        var last: Int64?
        var isShared = false
        for row in rows.sorted() {
            // Most fingerprints are those of one item alone, which has no neighbours to be looked for on either side.
            if row.print != last { isShared = try isTaken(row.print) }
            if isShared {
                let (before, after) = try around(row.print, row.rank)
                for other in before + after where other != row.item { near.insert(Pair(row.item, other)) }
                parted.formUnion(Self.straddling(before, after))
            }
            try connection.run(table.insert, [.integer(row.print), .integer(row.rank), .integer(row.item)])
            (last, isShared) = (row.print, true)
        }
        return (near.sorted(), parted.sorted())
    }

    /// Removes an item, given all of its fingerprints.
    ///
    /// - Returns: The pairs that may stand near each other now.
    func remove(_ rows: [Row]) throws -> [Pair] {
        for row in rows {
            try connection.run(table.delete, [.integer(row.print), .integer(row.rank), .integer(row.item)])
        }
        var joined: Set<Pair> = []
        for row in rows {
            let (before, after) = try around(row.print, row.rank)
            joined.formUnion(Self.straddling(before, after))
        }
        return joined.sorted()
    }

    /// Whether two items stand near each other under some fingerprint, given all of theirs.
    func areNear(_ one: [Row], _ other: [Row]) throws -> Bool {
        for row in one {
            for match in other where match.print == row.print {
                let between = try connection.cached(table.between).fetchOne([
                    .integer(row.print), .integer(min(row.rank, match.rank)), .integer(max(row.rank, match.rank)),
                    SQLValue(Self.width),
                ]) { $0.integer(at: 0) }
                if (between ?? 0) < Self.width { return true }
            }
        }
        return false
    }

    private func isTaken(_ print: Int64) throws -> Bool {
        try connection.cached(table.first).fetchOne([.integer(print)]) { _ in true } ?? false
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
