internal import FactModel

/// Tells which row across articles an article's person, organization, place or speaker is.
///
/// The rule is simple for now: equal ``NameKey``s are the same. It reads names only, so the rows do not depend on the
/// order of ingest, and they can be rebuilt from the `article_*` tables at any time.
struct IdentityResolver {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Returns the row of a person in `people`, adding it if it is new.
    func person(_ person: Person) throws -> Int64 {
        let key = NameKey.key(of: person.name)
        let gender = SQLValue(person.gender?.rawValue)
        let found = try connection.cached("SELECT id, name FROM people WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, name) = found {
            try rename(id, from: name, to: person.name, "UPDATE people SET name = ? WHERE id = ?")
            try connection.run(
                "UPDATE people SET gender = min(coalesce(gender, ?2), coalesce(?2, gender)) WHERE id = ?1 AND gender IS NOT ?2",
                [.integer(id), gender])
            return id
        }
        try connection.run(
            "INSERT INTO people (identity_key, name, gender) VALUES (?, ?, ?)",
            [.text(key), .text(person.name), gender])
        return connection.lastInsertRowID
    }

    /// Returns the row of an organization in `organizations`, adding it if it is new.
    func organization(_ organization: Organization) throws -> Int64 {
        let key = NameKey.key(of: organization.name)
        let kind = SQLValue(organization.kind?.rawValue)
        let acronym = SQLValue(organization.acronym)
        let found = try connection.cached("SELECT id, name FROM organizations WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, name) = found {
            try rename(id, from: name, to: organization.name, "UPDATE organizations SET name = ? WHERE id = ?")
            try connection.run(
                """
                UPDATE organizations SET acronym = min(coalesce(acronym, ?2), coalesce(?2, acronym)),
                    kind = min(coalesce(kind, ?3), coalesce(?3, kind))
                WHERE id = ?1 AND (acronym IS NOT ?2 OR kind IS NOT ?3)
                """, [.integer(id), acronym, kind])
            return id
        }
        try connection.run(
            "INSERT INTO organizations (identity_key, name, acronym, kind) VALUES (?, ?, ?, ?)",
            [.text(key), .text(organization.name), acronym, kind])
        return connection.lastInsertRowID
    }

    /// Returns the row of a place in `places`, adding it if it is new.
    func place(_ place: Place) throws -> Int64 {
        let key = NameKey.key(of: place.name)
        let kind = SQLValue(place.kind?.rawValue)
        let found = try connection.cached("SELECT id, name FROM places WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, name) = found {
            try rename(id, from: name, to: place.name, "UPDATE places SET name = ? WHERE id = ?")
            try connection.run(
                "UPDATE places SET kind = min(coalesce(kind, ?2), coalesce(?2, kind)) WHERE id = ?1 AND kind IS NOT ?2",
                [.integer(id), kind])
            return id
        }
        try connection.run(
            "INSERT INTO places (identity_key, name, kind) VALUES (?, ?, ?)", [.text(key), .text(place.name), kind])
        return connection.lastInsertRowID
    }

    /// Returns the row of a source in `speakers`, adding it if it is new.
    ///
    /// A source that is an entity is one with it; any other is told apart by its kind and name.
    func speaker(_ speaker: Speaker, person: Int64?, organization: Int64?, place: Int64?) throws -> Int64 {
        let entity: String? =
            if let person {
                try key("SELECT identity_key FROM people WHERE id = ?", person)
            } else if let organization {
                try key("SELECT identity_key FROM organizations WHERE id = ?", organization)
            } else if let place { try key("SELECT identity_key FROM places WHERE id = ?", place) } else { nil }
        let key = "\(speaker.kind.rawValue) \(entity ?? NameKey.key(of: speaker.name))"
        let found = try connection.cached("SELECT id, name FROM speakers WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, name) = found {
            try rename(id, from: name, to: speaker.name, "UPDATE speakers SET name = ? WHERE id = ?")
            try connection.run(
                """
                UPDATE speakers SET person_id = coalesce(person_id, ?2), organization_id = coalesce(organization_id, ?3),
                    place_id = coalesce(place_id, ?4) WHERE id = ?1
                """, [.integer(id), SQLValue(person), SQLValue(organization), SQLValue(place)])
            return id
        }
        try connection.run(
            """
            INSERT INTO speakers (identity_key, name, kind, person_id, organization_id, place_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(key), .text(speaker.name), .text(speaker.kind.rawValue), SQLValue(person),
                SQLValue(organization), SQLValue(place),
            ])
        return connection.lastInsertRowID
    }

    private func key(_ sql: StaticString, _ id: Int64) throws -> String? {
        try connection.cached(sql).fetchOne([.integer(id)]) { $0.text(at: 0) }
    }

    private func rename(_ id: Int64, from old: String, to new: String, _ sql: StaticString) throws {
        let name = NameKey.preferred(old, new)
        if name != old { try connection.run(sql, [.text(name), .integer(id)]) }
    }
}
