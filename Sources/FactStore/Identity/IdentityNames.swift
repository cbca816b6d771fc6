/// The table `identity_names`: what articles tell, counted.
///
/// Counts are sums, so they do not depend on the order of articles, and an article's part can be taken away again.
struct IdentityNames {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

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
            INSERT INTO identity_names
                (kind, name, acronym, detail, roles, pin, block, key, rule_key, entity_id, folded, articles)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            Self.values(of: telling) + [
                .text(telling.block), .text(key), .text(key), .integer(entity), .text(NameFolding.folded(telling.name)),
            ])
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

    /// Returns the names that a correction's key may stand for: those of that rule key, and those of its name.
    func names(_ kind: EntityKind, reachedBy key: String) throws -> [IdentityName] {
        var names: [IdentityName] = []
        try connection.cached(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ?1 AND rule_key = ?2
            UNION SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles FROM identity_names
            WHERE kind = ?1 AND key IN (?2, ?3) ORDER BY id
            """
        ).forEachRow([.text(kind.rawValue), .text(key), .text(EntityKey(key).base)]) { names.append(Self.read($0)) }
        return names
    }

    /// Returns the rule keys of the names that articles spell so, but for case, marks and points.
    func ruleKeys(_ kind: EntityKind, spelled folded: String) throws -> [String] {
        var keys: [String] = []
        try connection.cached(
            "SELECT DISTINCT rule_key FROM identity_names WHERE kind = ? AND folded = ? AND pin = '' ORDER BY 1"
        ).forEachRow([.text(kind.rawValue), .text(folded)]) { keys.append($0.text(at: 0)) }
        return keys
    }

    /// Returns the entity of a rule key.
    func entity(_ kind: EntityKind, ofRuleKey key: String) throws -> Int64? {
        try connection.cached("SELECT entity_id FROM identity_names WHERE kind = ? AND rule_key = ? LIMIT 1")
            .fetchOne([.text(kind.rawValue), .text(key)]) { $0.integer(at: 0) }
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
        var stale: [(Int64, [String])] = []
        try connection.cached(
            """
            SELECT id, kind, name, acronym, detail, roles, pin, rule_key, entity_id, articles, block, key, folded
            FROM identity_names
            """
        ).forEachRow { row in
            let name = Self.read(row)
            let now = [name.telling.block, name.telling.key, NameFolding.folded(name.telling.name)]
            if now != (10...12).map({ row.text(at: $0) }) { stale.append((name.id, now)) }
        }
        for (id, now) in stale {
            try connection.run(
                "UPDATE identity_names SET block = ?, key = ?, folded = ? WHERE id = ?",
                now.map { .text($0) } + [.integer(id)])
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
