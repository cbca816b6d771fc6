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
        switch kind {
        case "person", "organization":
            let entity: EntityKind = kind == "person" ? .person : .organization
            do {
                return try match(entity, words)
            } catch FactStoreError.noSuchEntity where words.contains(where: \.isLetter) {
                return Match(kind: entity.rawValue, key: nil, name: words)
            }
        case "country":
            guard let found = try EntityFinder(.place, in: connection).exact(words) else {
                return Match(kind: "country", key: nil, name: words)
            }
            return Match(kind: "country", key: found.key, name: found.name)
        case .some(let kind): return Match(kind: kind, key: nil, name: words)
        case nil: return try anyone(words)
        }
    }

    private func anyone(_ words: String) throws -> Match {
        for (entity, kind) in [(EntityKind.person, "person"), (.organization, "organization"), (.place, "country")] {
            if let found = try EntityFinder(entity, in: connection).exact(words) {
                return Match(kind: kind, key: found.key, name: found.name)
            }
        }
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
        let found = try EntityFinder(kind, in: connection).entity(words)
        return Match(kind: kind.rawValue, key: found.key, name: found.name)
    }
}
