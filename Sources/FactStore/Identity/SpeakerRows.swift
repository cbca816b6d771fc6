/// The rows of `speakers`: sources across articles.
///
/// A source that is an entity has one row for each sort of source that the entity is taken for; any other is told apart
/// by its kind and name.
final class SpeakerRows {
    /// The entity that a source is.
    struct Entity: Hashable {
        /// The sort of entity.
        var kind: EntityKind
        /// Its row.
        var id: Int64
        /// Its identity key; read from the row when nil.
        var key: String?
    }

    private let connection: Connection
    /// Rows that something stopped pointing at.
    private var suspects: Set<Int64> = []

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Returns the row of a source, adding it if it is new.
    func row(name: String, kind: String, entity: Entity?) throws -> Int64 {
        let key: String
        var shown = name
        if let entity {
            let found = try connection.cached(EntityTable.of(entity.kind).row)
                .fetchOne([.integer(entity.id)]) { ($0.text(at: 0), $0.text(at: 1)) }
            key = "\(kind) \(entity.kind.rawValue) \(entity.key ?? found?.0 ?? "")"
            shown = found?.1 ?? name
        } else {
            key = Self.key(ofUnknown: name, kind)
        }
        let found = try connection.cached("SELECT id, name FROM speakers WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, old) = found {
            // The spelling of a source without entity must not depend on which came first.
            if entity == nil, NameSpelling.best(of: [old, name]) != old {
                try connection.run("UPDATE speakers SET name = ? WHERE id = ?", [.text(name), .integer(id)])
            }
            return id
        }
        func id(_ kind: EntityKind) -> SQLValue { entity?.kind == kind ? SQLValue(entity?.id) : .null }
        try connection.run(
            """
            INSERT INTO speakers (identity_key, name, kind, person_id, organization_id, place_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [.text(key), .text(shown), .text(kind), id(.person), id(.organization), id(.place)])
        return connection.lastInsertRowID
    }

    /// Points what articles attribute to a telling's entity at the speaker of another entity.
    func move(localsOf telling: Int64, to entity: Entity, _ table: EntityTable) throws {
        var locals: [(id: Int64, name: String, kind: String, speaker: Int64)] = []
        try connection.cached(table.speakers).forEachRow([.integer(telling)]) {
            locals.append(($0.integer(at: 0), $0.text(at: 1), $0.text(at: 2), $0.integer(at: 3)))
        }
        for local in locals {
            let speaker = try row(name: local.name, kind: local.kind, entity: entity)
            guard speaker != local.speaker else { continue }
            suspects.insert(local.speaker)
            try connection.run(
                "UPDATE article_speakers SET speaker_id = ? WHERE id = ?", [.integer(speaker), .integer(local.id)])
            try connection.run(
                "UPDATE statements SET speaker_id = ? WHERE article_speaker_id = ?",
                [.integer(speaker), .integer(local.id)])
        }
    }

    /// Has ``settle(_:)`` look at a row.
    func suspect(_ id: Int64) { suspects.insert(id) }

    /// Has ``settle(_:)`` look at all rows.
    func suspectAll() throws {
        try connection.cached("SELECT id FROM speakers").forEachRow { suspects.insert($0.integer(at: 0)) }
    }

    /// Has ``settle(_:)`` look at the rows of an entity.
    func suspectAll(of id: Int64, _ table: EntityTable) throws {
        try connection.cached(table.speakerIDs).forEachRow([.integer(id)]) { suspects.insert($0.integer(at: 0)) }
    }

    /// Forgets what ``settle(_:)`` was to look at.
    func forgetChanges() { suspects = [] }

    /// Deletes the rows that neither an article nor a statement points at any more, and spells the others as they are
    /// spelled by those that do.
    ///
    /// - Parameter corrected: The names that corrections give to sources without an entity, by the key of the source.
    /// - Throws: ``SQLiteError``.
    func settle(_ corrected: [String: Set<String>]) throws {
        for id in suspects.sorted() {
            try connection.run(
                """
                DELETE FROM speakers WHERE id = ?1
                AND NOT EXISTS (SELECT 1 FROM article_speakers WHERE speaker_id = ?1)
                AND NOT EXISTS (SELECT 1 FROM statements WHERE speaker_id = ?1)
                """, [.integer(id)])
            let key = try connection.cached(
                """
                SELECT identity_key FROM speakers
                WHERE id = ? AND coalesce(person_id, organization_id, place_id) IS NULL
                """
            ).fetchOne([.integer(id)]) { $0.text(at: 0) }
            guard let key else { continue }
            var names = corrected[key] ?? []
            try connection.cached("SELECT DISTINCT name FROM article_speakers WHERE speaker_id = ?")
                .forEachRow([.integer(id)]) { names.insert($0.text(at: 0)) }
            guard let name = NameSpelling.best(of: names) else { continue }
            try connection.run(
                "UPDATE speakers SET name = ?1 WHERE id = ?2 AND name <> ?1", [.text(name), .integer(id)])
        }
        suspects = []
    }

    /// The key of a source that is no entity.
    static func key(ofUnknown name: String, _ kind: String) -> String { "\(kind) \(NameFolding.folded(name))" }
}
