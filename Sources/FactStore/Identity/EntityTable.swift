/// SQL that differs between people, organizations and places in the names of tables and columns alone.
struct EntitySQL: Sendable {
    /// The SQL; all values in it are parameters.
    let text: String

    fileprivate init(_ text: String) { self.text = text }
}

/// All SQL that is about one sort of entity.
struct EntityTable: Sendable {
    /// Finds the row of a key: id.
    let find: EntitySQL
    /// Finds the key and name of a row: id.
    let row: EntitySQL
    /// Adds a row: key, name, folded name.
    let insert: EntitySQL
    /// Gives a row another key: key, id.
    let rekey: EntitySQL
    /// Sets what is decided by votes: name, detail, acronym, id, folded name.
    let update: EntitySQL
    /// All ids.
    let ids: EntitySQL
    /// Deletes a row: id.
    let delete: EntitySQL
    /// Points the articles' own rows of a telling at an entity: entity, telling.
    let move: EntitySQL
    /// Gives an article's own row a telling and an entity: telling, entity, row.
    let tell: EntitySQL
    /// The articles' speakers of a telling: id, name, kind, speaker across articles.
    let speakers: EntitySQL
    /// The ids of an entity's speakers: id.
    let speakerIDs: EntitySQL
    /// Gives an entity's speakers its key: key, id.
    let rekeySpeakers: EntitySQL
    /// Sets the name of an entity's speakers: name, id.
    let renameSpeakers: EntitySQL
    /// An article's own rows of an entity, each with its first mention (article key, start, end): article, entity.
    let firstMentions: EntitySQL
    /// The mentions of an article's own rows (row, telling, start, end): article key.
    let mentions: EntitySQL
    /// The entities shown by a folded name, or of a key (id, key, name): folded name, words as typed.
    let exact: EntitySQL
    /// The entities that an article names by a folded name, or by an acronym (id, key, name): folded name, words as typed.
    let named: EntitySQL
    /// The entities with a name that holds a folded part (id, key, name): folded part.
    let holding: EntitySQL
    /// All names shown.
    let names: EntitySQL
    /// The rows that are listed for a folded part of a name, or all: folded part or NULL.
    let list: EntitySQL

    /// Returns the SQL for a sort of entity.
    static func of(_ kind: EntityKind) -> EntityTable {
        switch kind {
        case .person: people
        case .organization: organizations
        case .place: places
        }
    }

    private static let people = EntityTable(
        .person, detail: "gender",
        listed: """
            e.gender, (SELECT group_concat(DISTINCT r.title) FROM article_people AS l
                       JOIN roles AS r ON r.article_person_id = l.id WHERE l.person_id = e.id) AS roles
            """)
    private static let organizations = EntityTable(
        .organization, detail: "kind", hasAcronym: true,
        listed: "e.acronym, e.kind, (SELECT p.name FROM organizations AS p WHERE p.id = e.parent_id) AS parent")
    private static let places = EntityTable(.place, detail: "kind", listed: "e.kind")

    private init(_ kind: EntityKind, detail: String, hasAcronym: Bool = false, listed: String) {
        let (one, table) = (kind.rawValue, kind.plural)
        let (id, local) = ("\(one)_id", "article_\(table)")
        let columns = "SELECT id, identity_key, name FROM \(table)"
        find = EntitySQL("SELECT id FROM \(table) WHERE identity_key = ?")
        row = EntitySQL("SELECT identity_key, name FROM \(table) WHERE id = ?")
        insert = EntitySQL("INSERT INTO \(table) (identity_key, name, folded) VALUES (?, ?, ?)")
        rekey = EntitySQL("UPDATE \(table) SET identity_key = ? WHERE id = ?")
        let acronym = hasAcronym ? (set: ", acronym = ?3", differs: " OR acronym IS NOT ?3") : (set: "", differs: "")
        update = EntitySQL(
            """
            UPDATE \(table) SET name = ?1, \(detail) = ?2, folded = ?5\(acronym.set)
            WHERE id = ?4 AND (name IS NOT ?1 OR \(detail) IS NOT ?2 OR folded IS NOT ?5\(acronym.differs))
            """)
        ids = EntitySQL("SELECT id FROM \(table)")
        delete = EntitySQL("DELETE FROM \(table) WHERE id = ?")
        move = EntitySQL("UPDATE \(local) SET \(id) = ?1 WHERE identity_name_id = ?2 AND \(id) <> ?1")
        tell = EntitySQL("UPDATE \(local) SET identity_name_id = ?, \(id) = ? WHERE id = ?")
        speakers = EntitySQL(
            """
            SELECT s.id, s.name, s.kind, s.speaker_id FROM \(local) AS l
            JOIN article_speakers AS s ON s.article_\(id) = l.id WHERE l.identity_name_id = ?
            """)
        speakerIDs = EntitySQL("SELECT id FROM speakers WHERE \(id) = ?")
        rekeySpeakers = EntitySQL("UPDATE speakers SET identity_key = kind || ' \(one) ' || ?1 WHERE \(id) = ?2")
        renameSpeakers = EntitySQL("UPDATE speakers SET name = ?1 WHERE \(id) = ?2 AND name <> ?1")
        firstMentions = EntitySQL(
            """
            SELECT a.key, m.start, m."end", min(m.start) FROM \(local) AS l JOIN articles AS a ON a.id = l.article_id
            JOIN \(one)_mentions AS m ON m.article_\(id) = l.id
            WHERE l.article_id = ? AND l.\(id) = ? GROUP BY l.id ORDER BY m.start
            """)
        mentions = EntitySQL(
            """
            SELECT l.id, l.identity_name_id, m.start, m."end" FROM \(local) AS l JOIN articles AS a ON a.id = l.article_id
            JOIN \(one)_mentions AS m ON m.article_\(id) = l.id
            WHERE a.key = ? AND l.identity_name_id IS NOT NULL
            """)
        exact = EntitySQL("\(columns) WHERE folded = ?1 OR identity_key = lower(?2) ORDER BY name, id")
        named = EntitySQL(
            """
            \(columns) WHERE id IN (
                SELECT entity_id FROM identity_names WHERE kind = '\(one)' AND folded = ?1
                UNION SELECT entity_id FROM identity_names WHERE kind = '\(one)' AND lower(acronym) = lower(?2))
            ORDER BY name, id
            """)
        holding = EntitySQL(
            """
            \(columns) WHERE instr(folded, ?1) > 0 OR id IN (
                SELECT entity_id FROM identity_names WHERE kind = '\(one)' AND instr(folded, ?1) > 0)
            ORDER BY name, id
            """)
        names = EntitySQL("SELECT name FROM \(table)")
        list = EntitySQL(
            """
            SELECT e.id, e.name, \(listed),
                   (SELECT group_concat(name, ' | ') FROM (
                        SELECT DISTINCT n.name FROM identity_names AS n
                        WHERE n.kind = '\(one)' AND n.entity_id = e.id AND n.name <> e.name
                        ORDER BY n.name)) AS other_names,
                   (SELECT sum(n.articles) FROM identity_names AS n
                    WHERE n.kind = '\(one)' AND n.entity_id = e.id) AS articles
            FROM \(table) AS e
            WHERE ?1 IS NULL OR instr(e.folded, ?1) > 0 OR e.id IN (
                SELECT n.entity_id FROM identity_names AS n
                WHERE n.kind = '\(one)' AND (instr(n.folded, ?1) > 0 OR lower(n.acronym) = ?1))
            ORDER BY articles DESC, e.name, e.id
            """)
    }
}
