/// The SQL that differs between people, organizations and places.
struct EntityTable {
    /// Finds the row of a key: id.
    let find: StaticString
    /// Adds a row: key, name.
    let insert: StaticString
    /// Gives a row another key: key, id.
    let rekey: StaticString
    /// Sets what is decided by votes: name, detail, acronym, id.
    let update: StaticString
    /// All ids.
    let ids: StaticString
    /// Deletes a row: id.
    let delete: StaticString
    /// Points the articles' own rows of a telling at an entity: entity, telling.
    let move: StaticString
    /// The articles' speakers of a telling: id, name, kind, speaker across articles.
    let speakers: StaticString
    /// Gives an entity's speakers its key: key, id.
    let rekeySpeakers: StaticString
    /// Sets the name of an entity's speakers: name, id.
    let renameSpeakers: StaticString

    /// Returns the SQL for a sort of entity.
    static func of(_ kind: EntityKind) -> EntityTable {
        switch kind {
        case .person: people
        case .organization: organizations
        case .place: places
        }
    }

    private static let people = EntityTable(
        find: "SELECT id FROM people WHERE identity_key = ?",
        insert: "INSERT INTO people (identity_key, name) VALUES (?, ?)",
        rekey: "UPDATE people SET identity_key = ? WHERE id = ?",
        update: """
            UPDATE people SET name = ?1, gender = ?2
            WHERE id = ?4 AND (name IS NOT ?1 OR gender IS NOT ?2 OR ?3 IS NOT NULL)
            """,
        ids: "SELECT id FROM people",
        delete: "DELETE FROM people WHERE id = ?",
        move: "UPDATE article_people SET person_id = ?1 WHERE identity_name_id = ?2 AND person_id <> ?1",
        speakers: """
            SELECT s.id, s.name, s.kind, s.speaker_id FROM article_people AS l JOIN article_speakers AS s ON s.article_person_id = l.id
            WHERE l.identity_name_id = ?
            """,
        rekeySpeakers: "UPDATE speakers SET identity_key = kind || ' person ' || ?1 WHERE person_id = ?2",
        renameSpeakers: "UPDATE speakers SET name = ?1 WHERE person_id = ?2 AND name <> ?1")

    private static let organizations = EntityTable(
        find: "SELECT id FROM organizations WHERE identity_key = ?",
        insert: "INSERT INTO organizations (identity_key, name) VALUES (?, ?)",
        rekey: "UPDATE organizations SET identity_key = ? WHERE id = ?",
        update: """
            UPDATE organizations SET name = ?1, kind = ?2, acronym = ?3
            WHERE id = ?4 AND (name IS NOT ?1 OR kind IS NOT ?2 OR acronym IS NOT ?3)
            """,
        ids: "SELECT id FROM organizations",
        delete: "DELETE FROM organizations WHERE id = ?",
        move: """
            UPDATE article_organizations SET organization_id = ?1 WHERE identity_name_id = ?2 AND organization_id <> ?1
            """,
        speakers: """
            SELECT s.id, s.name, s.kind, s.speaker_id FROM article_organizations AS l JOIN article_speakers AS s ON s.article_organization_id = l.id
            WHERE l.identity_name_id = ?
            """,
        rekeySpeakers: "UPDATE speakers SET identity_key = kind || ' organization ' || ?1 WHERE organization_id = ?2",
        renameSpeakers: "UPDATE speakers SET name = ?1 WHERE organization_id = ?2 AND name <> ?1")

    private static let places = EntityTable(
        find: "SELECT id FROM places WHERE identity_key = ?",
        insert: "INSERT INTO places (identity_key, name) VALUES (?, ?)",
        rekey: "UPDATE places SET identity_key = ? WHERE id = ?",
        update: """
            UPDATE places SET name = ?1, kind = ?2
            WHERE id = ?4 AND (name IS NOT ?1 OR kind IS NOT ?2 OR ?3 IS NOT NULL)
            """,
        ids: "SELECT id FROM places",
        delete: "DELETE FROM places WHERE id = ?",
        move: "UPDATE article_places SET place_id = ?1 WHERE identity_name_id = ?2 AND place_id <> ?1",
        speakers: """
            SELECT s.id, s.name, s.kind, s.speaker_id FROM article_places AS l JOIN article_speakers AS s ON s.article_place_id = l.id
            WHERE l.identity_name_id = ?
            """,
        rekeySpeakers: "UPDATE speakers SET identity_key = kind || ' place ' || ?1 WHERE place_id = ?2",
        renameSpeakers: "UPDATE speakers SET name = ?1 WHERE place_id = ?2 AND name <> ?1")
}
