extension FactDatabase {
    /// Lists the entities of a sort, those of most articles first.
    ///
    /// - Parameters:
    ///   - kind: The sort.
    ///   - name: A part of a name that it has in an article or is shown by; nil for all.
    /// - Returns: The rows, read while they are asked for.
    /// - Throws: ``SQLiteError``.
    public func entities(_ kind: EntityKind, named name: String? = nil) throws -> QueryRows {
        let columns =
            switch kind {
            case .person:
                """
                e.gender, (SELECT group_concat(DISTINCT r.title) FROM article_people AS l
                           JOIN roles AS r ON r.article_person_id = l.id WHERE l.person_id = e.id) AS roles
                """
            case .organization:
                "e.acronym, e.kind, (SELECT p.name FROM organizations AS p WHERE p.id = e.parent_id) AS parent"
            case .place: "e.kind"
            }
        let statement = try connection.prepare(
            """
            SELECT e.id, e.name, \(columns),
                   (SELECT group_concat(name, ' | ') FROM (
                        SELECT DISTINCT n.name FROM identity_names AS n
                        WHERE n.kind = '\(kind.rawValue)' AND n.entity_id = e.id AND n.name <> e.name
                        ORDER BY n.name)) AS other_names,
                   (SELECT sum(n.articles) FROM identity_names AS n
                    WHERE n.kind = '\(kind.rawValue)' AND n.entity_id = e.id) AS articles
            FROM \(kind.plural) AS e
            WHERE ?1 IS NULL OR instr(lower(e.name), lower(?1)) > 0 OR e.id IN (
                SELECT n.entity_id FROM identity_names AS n
                WHERE n.kind = '\(kind.rawValue)'
                  AND (instr(lower(n.name), lower(?1)) > 0 OR lower(n.acronym) = lower(?1)))
            ORDER BY articles DESC, e.name, e.id
            """)
        try statement.bind([SQLValue(name)])
        return QueryRows(statement)
    }
}
