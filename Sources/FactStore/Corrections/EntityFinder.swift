/// Finds the entity that a person means by a name, an id or a part of a name.
struct EntityFinder {
    /// An entity that was found.
    struct Match: Hashable {
        /// Its row.
        var id: Int64
        /// What it is known by to corrections.
        var key: String
        /// The name that is shown.
        var name: String
    }

    private let connection: Connection
    private let kind: EntityKind

    init(_ kind: EntityKind, in connection: Connection) {
        self.kind = kind
        self.connection = connection
    }

    /// Returns the one entity that is meant.
    ///
    /// A number is an id. Words are the name shown, a name in an article, or a part of the name shown; the first of these
    /// that fits decides.
    ///
    /// - Throws: ``FactStoreError/noSuchEntity(kind:name:suggestions:)``,
    ///   ``FactStoreError/ambiguousEntity(kind:name:candidates:)``.
    func entity(_ words: String) throws -> Match {
        let digits = words.hasPrefix(kind.rawValue + ":") ? words.dropFirst(kind.rawValue.count + 1) : words[...]
        if let id = Int64(digits) {
            if let found = try matches("id = ?1", id: id).first { return found }
            throw FactStoreError.noSuchEntity(kind: kind, name: words, suggestions: [])
        }
        for found in [
            try matches("identity_key = lower(?1) OR lower(name) = lower(?1)", words), try named(words),
            try matches("instr(lower(name), lower(?1)) > 0", words),
        ] {
            if found.count == 1 { return found[0] }
            if found.count > 1 {
                throw FactStoreError.ambiguousEntity(
                    kind: kind, name: words, candidates: found.prefix(5).map { "\($0.name) (\($0.id))" })
            }
        }
        throw FactStoreError.noSuchEntity(kind: kind, name: words, suggestions: try suggestions(words))
    }

    /// Returns the entity whose shown name or key is exactly this, if there is just one.
    func exact(_ name: String) throws -> Match? {
        let found = try matches("identity_key = lower(?1) OR lower(name) = lower(?1)", name)
        return found.count == 1 ? found[0] : nil
    }

    /// The entities that articles name so.
    private func named(_ name: String) throws -> [Match] {
        try matches(
            """
            id IN (SELECT entity_id FROM identity_names
                   WHERE kind = '\(kind.rawValue)' AND (lower(name) = lower(?1) OR lower(acronym) = lower(?1)))
            """, name)
    }

    private func matches(_ condition: String, _ words: String = "", id: Int64? = nil) throws -> [Match] {
        var found: [Match] = []
        try connection.prepare(
            "SELECT id, identity_key, name FROM \(kind.plural) WHERE \(condition) ORDER BY name, id"
        ).forEachRow([id.map { .integer($0) } ?? .text(words)]) {
            found.append(.init(id: $0.integer(at: 0), key: $0.text(at: 1), name: $0.text(at: 2)))
        }
        return found
    }

    /// The names that are nearest, at most three.
    private func suggestions(_ words: String) throws -> [String] {
        var near: [(distance: Int, name: String)] = []
        let wanted = words.lowercased()
        try connection.prepare("SELECT name FROM \(kind.plural)").forEachRow { row in
            let name = row.text(at: 0)
            guard abs(name.count - wanted.count) <= 6 else { return }
            let distance = EditDistance.between(name.lowercased(), wanted)
            if distance * 2 <= wanted.count { near.append((distance, name)) }
        }
        return near.sorted { $0 < $1 }.prefix(3).map(\.name)
    }
}
