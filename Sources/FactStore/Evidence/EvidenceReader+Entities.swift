extension EvidenceReader {
    /// How many passages are shown of what the articles mention often.
    private static let mostPassages = 5

    func speaker(_ id: Int64) throws -> Evidence {
        let row = try one(
            "SELECT name, kind, person_id, organization_id, place_id FROM speakers WHERE id = ?", "speaker", id)
        var evidence = Evidence(.speaker, id, title: "\(row[0].text ?? "") (\(row[1].text ?? ""))")
        for (kind, value) in zip(["person", "organization", "place"], row[2...4]) {
            evidence.note("is", value.integer.map { "\(kind) \($0)" })
        }
        try note(statementsOf: "SELECT id FROM speakers WHERE id = ?1", id, in: &evidence)
        var statements: [Int64] = []
        try connection.cached("SELECT id FROM statements WHERE speaker_id = ? AND rejected = 0 ORDER BY id LIMIT 5")
            .forEachRow([.integer(id)]) { statements.append($0.integer(at: 0)) }
        evidence.passages = try statements.flatMap { try statement($0).passages }
        return evidence
    }

    func person(_ id: Int64) throws -> Evidence {
        let row = try one("SELECT name, gender FROM people WHERE id = ?", "person", id)
        var evidence = Evidence(.person, id, title: row[0].text ?? "")
        evidence.note(
            "also printed as",
            try list(
                """
                SELECT DISTINCT n.name FROM article_people AS l JOIN person_names AS n ON n.article_person_id = l.id
                WHERE l.person_id = ?1 AND n.name <> (SELECT name FROM people WHERE id = ?1) ORDER BY 1 LIMIT 20
                """, id))
        evidence.note("gender", row[1].text)
        evidence.note(
            "posts",
            try list(
                """
                SELECT DISTINCT r.title || coalesce(' of ' || coalesce(r.organization, r.place), '')
                FROM article_people AS l JOIN roles AS r ON r.article_person_id = l.id
                WHERE l.person_id = ?1 ORDER BY 1 LIMIT 20
                """, id))
        evidence.note(
            "articles", try list("SELECT count(DISTINCT article_id) FROM article_people WHERE person_id = ?1", id))
        try note(statementsOf: "SELECT id FROM speakers WHERE person_id = ?1", id, in: &evidence)
        evidence.passages = try mentions(
            """
            SELECT m.article_id, m.start, m."end" FROM article_people AS l
            JOIN person_mentions AS m ON m.article_person_id = l.id WHERE l.person_id = ?1 AND m.kind = 'name'
            """, id)
        return evidence
    }

    func organization(_ id: Int64) throws -> Evidence {
        let row = try one("SELECT name, acronym, kind FROM organizations WHERE id = ?", "organization", id)
        let acronym = row[1].text.map { " (\($0))" } ?? ""
        var evidence = Evidence(.organization, id, title: (row[0].text ?? "") + acronym)
        evidence.note("kind", row[2].text)
        evidence.note(
            "also printed as",
            try list(
                """
                SELECT DISTINCT n.name FROM article_organizations AS l
                JOIN organization_names AS n ON n.article_organization_id = l.id
                WHERE l.organization_id = ?1 AND n.name <> (SELECT name FROM organizations WHERE id = ?1)
                ORDER BY 1 LIMIT 20
                """, id))
        evidence.note(
            "articles",
            try list("SELECT count(DISTINCT article_id) FROM article_organizations WHERE organization_id = ?1", id))
        try note(statementsOf: "SELECT id FROM speakers WHERE organization_id = ?1", id, in: &evidence)
        evidence.passages = try mentions(
            """
            SELECT m.article_id, m.start, m."end" FROM article_organizations AS l
            JOIN organization_mentions AS m ON m.article_organization_id = l.id
            WHERE l.organization_id = ?1 AND m.kind = 'name'
            """, id)
        return evidence
    }

    func place(_ id: Int64) throws -> Evidence {
        let row = try one("SELECT name, kind FROM places WHERE id = ?", "place", id)
        var evidence = Evidence(.place, id, title: row[0].text ?? "")
        evidence.note("kind", row[1].text)
        try note(statementsOf: "SELECT id FROM speakers WHERE place_id = ?1", id, in: &evidence)
        evidence.passages = try mentions(
            """
            SELECT m.article_id, m.start, m."end" FROM article_places AS l
            JOIN place_mentions AS m ON m.article_place_id = l.id WHERE l.place_id = ?1 AND m.kind = 'name'
            """, id)
        return evidence
    }

    private func note(statementsOf speakers: String, _ id: Int64, in evidence: inout Evidence) throws {
        let count = try list("SELECT count(*) FROM statements WHERE rejected = 0 AND speaker_id IN (\(speakers))", id)
        evidence.note("statements", count)
    }

    private func list(_ sql: String, _ id: Int64) throws -> String {
        var values: [String] = []
        try connection.prepare(sql).forEachRow([.integer(id)]) { values.append($0.text(at: 0)) }
        return values.joined(separator: ", ")
    }

    /// The first passages that mention something, each paragraph once.
    private func mentions(_ sql: String, _ id: Int64) throws -> [Evidence.Passage] {
        var rows: [(article: Int64, start: SQLValue, end: SQLValue)] = []
        try connection.prepare(sql + " LIMIT 200").forEachRow([.integer(id)]) {
            rows.append(($0.integer(at: 0), $0.value(at: 1), $0.value(at: 2)))
        }
        var passages: [Evidence.Passage] = []
        var texts: [Int64: ArticleText] = [:]
        for row in rows where passages.count < Self.mostPassages {
            let text = try texts[row.article] ?? ArticleText(id: row.article, in: connection)
            texts[row.article] = text
            let same = rows.filter { $0.article == row.article }
                .map { ArticleText.Place(start: $0.start, end: $0.end, role: .mention) }
            let place = ArticleText.Place(start: row.start, end: row.end, role: .mention)
            let passage = text.passage([place], around: same, context: context)
            if !passages.contains(where: { $0.text == passage.text }) { passages.append(passage) }
        }
        return passages
    }
}
