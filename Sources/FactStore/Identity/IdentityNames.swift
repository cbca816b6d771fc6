/// The table `identity_names`: what articles tell, counted.
///
/// Counts are sums, so they do not depend on the order of articles, and an article's part can be taken away again.
struct IdentityNames {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    private static let columns = "id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles"

    /// Returns the row of a telling, without counting anything.
    func find(_ telling: IdentityName.Telling) throws -> IdentityName? {
        try connection.cached(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ? AND name = ? AND acronym = ? AND detail = ? AND roles = ? AND pin = ?
            """
        ).fetchOne(Self.values(of: telling), Self.read)
    }

    /// Adds the row of a telling that no article has told yet.
    func add(_ telling: IdentityName.Telling, entity: Int64) throws -> IdentityName {
        let key = telling.key
        try connection.run(
            """
            INSERT INTO identity_names (kind, name, acronym, detail, roles, pin, block, key, rule_key, entity_id, articles)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """, Self.values(of: telling) + [.text(telling.block), .text(key), .text(key), .integer(entity)])
        return IdentityName(
            id: connection.lastInsertRowID, telling: telling, ruleKey: key, entity: entity, articles: 0)
    }

    /// Counts one article more or less for a telling.
    func count(_ id: Int64, by difference: Int64) throws {
        try connection.run(
            "UPDATE identity_names SET articles = articles + ? WHERE id = ?", [.integer(difference), .integer(id)])
    }

    /// Returns a row by its id.
    func name(_ id: Int64) throws -> IdentityName? {
        try connection.cached(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE id = ?
            """
        ).fetchOne([.integer(id)], Self.read)
    }

    /// Returns the names of a block.
    func names(_ kind: EntityKind, inBlock block: String) throws -> [IdentityName] {
        try names(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ? AND block = ? ORDER BY id
            """, kind, .text(block))
    }

    /// Returns the names that the rules take for one entity.
    func names(_ kind: EntityKind, withRuleKey key: String) throws -> [IdentityName] {
        try names(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ? AND rule_key = ? ORDER BY id
            """, kind, .text(key))
    }

    /// Returns the names of an entity.
    func names(_ kind: EntityKind, of entity: Int64) throws -> [IdentityName] {
        try names(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ? AND entity_id = ? ORDER BY id
            """, kind, .integer(entity))
    }

    /// Returns the rule keys of the names with a key of their own, or with a rule key.
    func ruleKeys(_ kind: EntityKind, of key: String) throws -> [String] {
        var keys: [String] = []
        try connection.cached(
            """
            SELECT rule_key FROM identity_names WHERE kind = ?1 AND rule_key = ?2
            UNION SELECT rule_key FROM identity_names WHERE kind = ?1 AND key = ?2 ORDER BY 1
            """
        ).forEachRow([.text(kind.rawValue), .text(key)]) { keys.append($0.text(at: 0)) }
        // A name that is the key of an entity means that entity, whatever else it is joined with.
        return keys.contains(key) ? [key] : keys
    }

    /// Notes what the rules decided.
    func set(ruleKey: String, of id: Int64) throws {
        try connection.run("UPDATE identity_names SET rule_key = ? WHERE id = ?", [.text(ruleKey), .integer(id)])
    }

    /// Notes which entity a name is.
    func set(entity: Int64, of id: Int64) throws {
        try connection.run("UPDATE identity_names SET entity_id = ? WHERE id = ?", [.integer(entity), .integer(id)])
    }

    /// Normalises all names again, and forgets those that no article tells.
    func refresh() throws {
        try connection.run("DELETE FROM identity_names WHERE articles <= 0")
        var stale: [(Int64, String, String)] = []
        try connection.prepare("SELECT \(Self.columns), block, key FROM identity_names").forEachRow { row in
            let name = Self.read(row)
            let (block, key) = (name.telling.block, name.telling.key)
            if row.text(at: 10) != block || row.text(at: 11) != key { stale.append((name.id, block, key)) }
        }
        for (id, block, key) in stale {
            try connection.run(
                "UPDATE identity_names SET block = ?, key = ? WHERE id = ?", [.text(block), .text(key), .integer(id)])
        }
    }

    /// Deletes a name that no article tells any more.
    func delete(_ id: Int64) throws {
        try connection.run("DELETE FROM identity_names WHERE id = ?", [.integer(id)])
    }

    /// Returns all blocks of a kind, in order.
    func blocks(_ kind: EntityKind) throws -> [String] {
        var blocks: [String] = []
        try connection.cached("SELECT DISTINCT block FROM identity_names WHERE kind = ? ORDER BY block")
            .forEachRow([.text(kind.rawValue)]) { blocks.append($0.text(at: 0)) }
        return blocks
    }

    private func names(_ sql: StaticString, _ kind: EntityKind, _ value: SQLValue) throws -> [IdentityName] {
        var names: [IdentityName] = []
        try connection.cached(sql).forEachRow([.text(kind.rawValue), value]) { names.append(Self.read($0)) }
        return names
    }

    private static func values(of telling: IdentityName.Telling) -> [SQLValue] {
        [
            .text(telling.kind.rawValue), .text(telling.name), .text(telling.acronym), .text(telling.detail),
            .text(telling.roles), .text(telling.pin),
        ]
    }

    private static func read(_ row: Statement) -> IdentityName {
        IdentityName(
            id: row.integer(at: 0),
            telling: .init(
                kind: EntityKind(rawValue: row.text(at: 1)) ?? .place, name: row.text(at: 2), acronym: row.text(at: 3),
                detail: row.text(at: 4), roles: row.text(at: 5), pin: row.text(at: 6)),
            ruleKey: row.text(at: 7), entity: row.integer(at: 8), articles: row.integer(at: 9))
    }
}
