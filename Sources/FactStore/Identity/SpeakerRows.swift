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
            let found = try connection.cached(Self.find(entity.kind))
                .fetchOne([.integer(entity.id)]) { ($0.text(at: 0), $0.text(at: 1)) }
            key = "\(kind) \(entity.kind.rawValue) \(entity.key ?? found?.0 ?? "")"
            shown = found?.1 ?? name
        } else {
            key = "\(kind) \(NameFolding.words(of: name).joined(separator: " "))"
        }
        let found = try connection.cached("SELECT id, name FROM speakers WHERE identity_key = ?")
            .fetchOne([.text(key)]) { ($0.integer(at: 0), $0.text(at: 1)) }
        if let (id, old) = found {
            // The spelling of a source without entity must not depend on which came first.
            if entity == nil, Self.goesBefore(name, old) {
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

    /// Has ``deleteUnused()`` look at a row.
    func suspect(_ id: Int64) { suspects.insert(id) }

    /// Has ``deleteUnused()`` look at all rows, or at those of an entity.
    func suspectAll(of entity: Entity? = nil) throws {
        let sql: StaticString =
            switch entity?.kind {
            case .person: "SELECT id FROM speakers WHERE person_id = ?"
            case .organization: "SELECT id FROM speakers WHERE organization_id = ?"
            case .place: "SELECT id FROM speakers WHERE place_id = ?"
            case nil: "SELECT id FROM speakers WHERE ? IS NULL"
            }
        try connection.cached(sql).forEachRow([SQLValue(entity?.id)]) { suspects.insert($0.integer(at: 0)) }
    }

    /// Deletes the rows that neither an article nor a statement points at any more.
    func deleteUnused() throws {
        for id in suspects.sorted() {
            try connection.run(
                """
                DELETE FROM speakers WHERE id = ?1
                AND NOT EXISTS (SELECT 1 FROM article_speakers WHERE speaker_id = ?1)
                AND NOT EXISTS (SELECT 1 FROM statements WHERE speaker_id = ?1)
                """, [.integer(id)])
        }
        suspects = []
    }

    private static func goesBefore(_ name: String, _ other: String) -> Bool {
        func rank(_ name: String) -> (Int, Int) {
            (name.contains(where: \.isLowercase) ? 1 : 0, name.unicodeScalars.count)
        }
        let (a, b) = (rank(name), rank(other))
        if a != b { return a > b }
        return name.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }

    private static func find(_ kind: EntityKind) -> StaticString {
        switch kind {
        case .person: "SELECT identity_key, name FROM people WHERE id = ?"
        case .organization: "SELECT identity_key, name FROM organizations WHERE id = ?"
        case .place: "SELECT identity_key, name FROM places WHERE id = ?"
        }
    }
}
