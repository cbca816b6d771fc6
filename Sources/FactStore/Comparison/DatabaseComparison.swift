/// Compares the facts of two databases article by article: after an upgrade of the engine, or after corrections.
///
/// A statement that was rejected is none. Articles are the same when their keys are; statements and numbers when they stand at the same place.
public struct DatabaseComparison {
    private let old: Connection
    private let new: Connection

    /// Takes two databases.
    public init(_ old: FactDatabase, _ new: FactDatabase) {
        self.old = old.connection
        self.new = new.connection
    }

    /// A fact of one database: where it stands, its words, and what is said of it by name.
    private struct Fact {
        let id: Int64
        let text: String
        let values: [SQLValue]
    }

    private struct Kind {
        let name: String
        let columns: [String]
        let sql: StaticString
    }

    private static let kinds = [
        Kind(
            name: "statement", columns: ["speaker", "act", "kind"],
            sql: """
                SELECT s.id, s.start, s."end", coalesce(s.content, s.text), p.name, s.told, s.kind
                FROM statements AS s LEFT JOIN speakers AS p ON p.id = s.speaker_id
                WHERE s.article_id = ? AND s.rejected = 0 ORDER BY s.start, s."end", s.id
                """),
        Kind(
            name: "number", columns: ["kind", "value", "unit", "about", "speaker"],
            sql: """
                SELECT n.id, n.start, n."end", n.text, n.kind, coalesce(n.iso, n.value_text), n.unit,
                       coalesce(n.about, n.counted_phrase), p.name
                FROM numbers AS n LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
                LEFT JOIN speakers AS p ON p.id = s.speaker_id
                WHERE n.article_id = ? ORDER BY n.start, n."end", n.id
                """),
    ]

    /// Calls a closure with every difference, in the order of the articles' keys and of the text.
    ///
    /// - Throws: ``SQLiteError``, and what the closure throws.
    public func forEachDifference(_ body: (FactDifference) throws -> Void) throws {
        let sql = "SELECT key, id, coalesce(title, key) FROM articles ORDER BY key"
        let left = QueryRows(try old.prepare(sql))
        let right = QueryRows(try new.prepare(sql))
        var leftRow = try left.next()
        var rightRow = try right.next()
        while leftRow != nil || rightRow != nil {
            let leftKey = leftRow?[0].text
            let rightKey = rightRow?[0].text
            if let leftRow, leftKey == rightKey, let rightRow {
                try compare(leftRow, rightRow, body)
            } else if let row = leftRow, rightKey.map({ leftKey ?? "" < $0 }) ?? true {
                try body(Self.difference(.vanished, "article", row, old: row[1].integer, text: row[2].text))
            } else if let row = rightRow {
                try body(Self.difference(.appeared, "article", row, new: row[1].integer, text: row[2].text))
            }
            let (takesLeft, takesRight) = Self.advance(leftKey, rightKey)
            if takesLeft { leftRow = try left.next() }
            if takesRight { rightRow = try right.next() }
        }
    }

    /// Which of two rows in the order of their keys is done with.
    private static func advance(_ left: String?, _ right: String?) -> (left: Bool, right: Bool) {
        guard let left else { return (false, true) }
        guard let right else { return (true, false) }
        return (left <= right, right <= left)
    }

    private func compare(_ left: [SQLValue], _ right: [SQLValue], _ body: (FactDifference) throws -> Void) throws {
        for kind in Self.kinds {
            let before = try facts(kind, of: left[1], in: old)
            let after = try facts(kind, of: right[1], in: new)
            for place in Set(before.keys).union(after.keys).sorted() {
                switch (before[place], after[place]) {
                case (let fact?, nil):
                    try body(Self.difference(.vanished, kind.name, left, old: fact.id, text: fact.text))
                case (nil, let fact?):
                    try body(Self.difference(.appeared, kind.name, left, new: fact.id, text: fact.text))
                case (let fact?, let other?) where fact.values != other.values:
                    let changed = kind.columns.indices.filter { fact.values[$0] != other.values[$0] }
                    func told(_ fact: Fact) -> String {
                        changed.map { "\(kind.columns[$0]) \(fact.values[$0].text ?? "(none)")" }.joined(
                            separator: ", ")
                    }
                    try body(
                        FactDifference(
                            change: .changed, fact: kind.name, article: left[2].text ?? "", oldID: fact.id,
                            newID: other.id, text: other.text, old: told(fact), new: told(other)))
                default: break
                }
            }
        }
    }

    /// Where facts stand; several at one place are told apart by their order.
    private struct Place: Hashable, Comparable {
        let start: Int64
        let end: Int64
        let order: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.start, left.end, left.order) < (right.start, right.end, right.order)
        }
    }

    private func facts(_ kind: Kind, of article: SQLValue, in connection: Connection) throws -> [Place: Fact] {
        var facts: [Place: Fact] = [:]
        try connection.cached(kind.sql).forEachRow([article]) { row in
            var place = Place(start: row.integer(at: 1), end: row.integer(at: 2), order: 0)
            while facts[place] != nil { place = Place(start: place.start, end: place.end, order: place.order + 1) }
            let values = kind.columns.indices.map { row.value(at: $0 + 4) }
            facts[place] = Fact(id: row.integer(at: 0), text: row.text(at: 3), values: values)
        }
        return facts
    }

    private static func difference(
        _ change: FactDifference.Change, _ fact: String, _ article: [SQLValue], old: Int64? = nil, new: Int64? = nil,
        text: String?
    ) -> FactDifference {
        FactDifference(
            change: change, fact: fact, article: article[2].text ?? "", oldID: old, newID: new, text: text ?? "",
            old: nil,
            new: nil)
    }
}
