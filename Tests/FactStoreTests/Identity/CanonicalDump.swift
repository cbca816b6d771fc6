import TestSupport

@testable import FactStore

/// What a database holds, in an order that depends on the content alone: the output of `scripts/canonical_dump.sql`.
enum CanonicalDump {
    static func lines(of database: FactDatabase) throws -> [String] {
        let script = String(decoding: try Bytes.read(Repository.path("scripts/canonical_dump.sql")), as: UTF8.self)
        var lines: [String] = []
        for part in script.split(separator: ";\n") {
            let sql = part.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n")
            try database.connection.prepare(sql).forEachRow { row in
                lines.append(row.row.map { "\($0)" }.joined(separator: "|"))
            }
        }
        return lines
    }

    /// The first line that is in one dump only, for a message.
    static func difference(_ left: [String], _ right: [String]) -> String? {
        let (a, b) = (Set(left), Set(right))
        return left.first { !b.contains($0) }.map { "only before: " + $0 }
            ?? right.first { !a.contains($0) }.map { "only after: " + $0 }
            ?? (left == right ? nil : "another order")
    }
}
