/// Finds the body that a body is a part of: the United Nations for the UN Security Council.
///
/// The longer name starts with the whole name of the other and ends with a word for a part, such as council or office. Any
/// name that an article gives a body counts, so a body that a correction joins with another takes its parts along.
struct OrganizationParents {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Brings the parents up to date of the bodies with these keys of names, and of those that may be parts of them.
    func update(_ keys: Set<String>) throws {
        var bodies: Set<Int64> = []
        for key in keys {
            try connection.cached(
                """
                SELECT entity_id FROM identity_names WHERE kind = 'organization' AND key = ?1
                UNION SELECT entity_id FROM identity_names
                WHERE kind = 'organization' AND key > ?1 || ' ' AND key < ?1 || '!'
                """
            ).forEachRow([.text(key)]) { bodies.insert($0.integer(at: 0)) }
        }
        for body in bodies.sorted() { try settle(body) }
    }

    private func settle(_ body: Int64) throws {
        var keys: [String] = []
        // Left to itself, SQLite walks the names of all bodies in the order of their keys to spare the grouping.
        try connection.cached(
            """
            SELECT n.key FROM identity_names AS n INDEXED BY identity_names_by_entity
            JOIN organizations AS o ON o.id = n.entity_id
            WHERE n.kind = 'organization' AND n.entity_id = ? GROUP BY n.key
            ORDER BY n.key = o.identity_key DESC, sum(n.articles) DESC, n.key
            """
        ).forEachRow([.integer(body)]) { keys.append($0.text(at: 0)) }
        var parent: Int64?
        for key in keys where parent == nil { parent = try self.parent(of: body, named: key) }
        try connection.run(
            "UPDATE organizations SET parent_id = ?1 WHERE id = ?2 AND parent_id IS NOT ?1",
            [SQLValue(parent), .integer(body)])
    }

    private func parent(of body: Int64, named key: String) throws -> Int64? {
        let words = key.split(separator: " ")
        guard let last = words.last, words.count > 1, Self.parts.contains(String(last)) else { return nil }
        for count in stride(from: words.count - 1, to: 0, by: -1) {
            let whole = words[..<count].joined(separator: " ")
            let found = try connection.cached(
                """
                SELECT n.entity_id FROM identity_names AS n JOIN organizations AS o ON o.id = n.entity_id
                WHERE n.kind = 'organization' AND n.key = ?1 AND n.entity_id <> ?2 AND (?3 OR o.acronym IS NOT NULL)
                ORDER BY n.rule_key = n.key DESC, n.rule_key LIMIT 1
                """
            ).fetchOne([.text(whole), .integer(body), SQLValue(count > 1)]) { $0.integer(at: 0) }
            if let found { return found }
        }
        return nil
    }

    private static let parts: Set<String> = [
        "agency", "assembly", "board", "bureau", "chamber", "command", "commission", "commissioner", "committee",
        "council",
        "court", "department", "directorate", "division", "headquarters", "mission", "office", "panel", "parliament",
        "secretariat", "service", "tribunal", "unit", "wing",
    ]
}
