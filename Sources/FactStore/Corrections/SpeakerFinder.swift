/// Finds the speaker that a person means.
struct SpeakerFinder {
    /// Who was found.
    struct Match: Hashable {
        /// The sort of speaker.
        var kind: String
        /// The identity key of the entity that the speaker is; nil for none.
        var key: String?
        /// The name.
        var name: String
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Finds who is meant: a person, else a body, else a place, else a source without a name of its own.
    ///
    /// - Parameters:
    ///   - words: A name, part of a name or id.
    ///   - kind: The sort of speaker; nil when any will do.
    /// - Returns: The speaker.
    /// - Throws: ``FactStoreError/noSuchEntity(kind:name:suggestions:)``,
    ///   ``FactStoreError/ambiguousEntity(kind:name:candidates:)``.
    func speaker(_ words: String, kind: String?) throws -> Match {
        guard let kind else { return try anyone(words) }
        guard let entity = EntityKind(speakerKind: kind) else { return Match(kind: kind, key: nil, name: words) }
        if entity == .place {
            if let found = try country(words) { return found }
        } else {
            do {
                return try match(entity, words)
            } catch FactStoreError.noSuchEntity where words.contains(where: \.isLetter) {}
        }
        // Nobody is known by that name yet; an article may come that knows it.
        return Match(kind: kind, key: IdentityName.Telling(kind: entity, name: words).key, name: words)
    }

    private func anyone(_ words: String) throws -> Match {
        for kind in [EntityKind.person, .organization] {
            if let found = try EntityFinder(kind, in: connection).exact(words) { return try match(kind, found) }
        }
        if let found = try country(words) { return found }
        do {
            return try match(.person, words)
        } catch FactStoreError.noSuchEntity(_, let name, let suggestions) {
            do {
                return try match(.organization, words)
            } catch FactStoreError.noSuchEntity(_, _, let others) {
                throw FactStoreError.noSuchSpeaker(name: name, suggestions: Array((suggestions + others).prefix(3)))
            }
        }
    }

    private func match(_ kind: EntityKind, _ words: String) throws -> Match {
        try match(kind, EntityFinder(kind, in: connection).entity(words))
    }

    private func match(_ kind: EntityKind, _ found: EntityFinder.Match) throws -> Match {
        let key = try IdentityNames(connection).lastingKey(kind, of: found.key)
        return Match(kind: kind.rawValue, key: key, name: found.name)
    }

    /// Finds a country; a city or a river says nothing.
    private func country(_ words: String) throws -> Match? {
        guard let found = try EntityFinder(.place, in: connection).exact(words),
            try connection.cached("SELECT kind FROM places WHERE id = ?")
                .fetchOne([.integer(found.id)], { $0.text(at: 0) }) == "country"
        else { return nil }
        return Match(kind: "country", key: found.key, name: found.name)
    }
}
