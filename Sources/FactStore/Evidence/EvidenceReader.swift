/// Reads what stands behind statements, numbers and articles.
struct EvidenceReader {
    let connection: Connection
    /// How many paragraphs to show around those that matter.
    let context: Int

    func statement(_ id: Int64) throws -> Evidence {
        let row = try one(
            """
            SELECT p.name, s.told, s.kind, s.confidence, s.rule, s.article_id, s.start, s."end", s.cue_start, s.cue_end,
                   s.source_start, s.source_end, s.source, s.nested_in, s.rejected
            FROM statements AS s LEFT JOIN speakers AS p ON p.id = s.speaker_id WHERE s.id = ?
            """, "statement", id)
        var evidence = Evidence(
            .statement, id, title: "\(row[0].text ?? "(nobody could tell)") \(row[1].text ?? "") (\(row[2].text ?? ""))"
        )
        let text = try ArticleText(id: row[5].integer ?? 0, in: connection)
        var places = try pieces(of: id, whole: (row[6], row[7]))
        places.append(ArticleText.Place(start: row[8], end: row[9], role: .cue))
        places.append(ArticleText.Place(start: row[10], end: row[11], role: .mention))
        places += try numbers("SELECT start, \"end\" FROM numbers WHERE statement_id = ? AND kind <> 'identifier'", id)
        evidence.passages = [text.passage(places, focus: offsets(row[6], row[7]), context: context)]
        if row[12].text != row[0].text { evidence.note("as printed", row[12].text) }
        evidence.note("within", row[13].integer.map { "statement \($0)" })
        evidence.note("rule", "\(row[4].text ?? ""), confidence \(percent(row[3])) %")
        if row[14].integer == 1 { evidence.note("rejected", "a correction says that it is no statement") }
        return evidence
    }

    func number(_ id: Int64) throws -> Evidence {
        let row = try one(
            """
            SELECT n.text, n.kind, n.value_text, coalesce(n.unit, n.counted), n.bound, coalesce(n.about, n.counted_phrase),
                   p.name, s.id,
                   n.iso, n.confidence, n.rule, n.article_id, n.start, n."end", n.cue_start, n.cue_end
            FROM numbers AS n LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
            LEFT JOIN speakers AS p ON p.id = s.speaker_id WHERE n.id = ?
            """, "number", id)
        let value = [row[8].text ?? row[2].text, row[3].text].compactMap { $0 }.joined(separator: " ")
        var evidence = Evidence(
            .number, id,
            title: "\(row[0].text ?? "")" + (value.isEmpty ? "" : " = \(value)") + " (\(row[1].text ?? ""))")
        let text = try ArticleText(id: row[11].integer ?? 0, in: connection)
        var places = [ArticleText.Place(start: row[12], end: row[13], role: .number)]
        places.append(ArticleText.Place(start: row[14], end: row[15], role: .cue))
        if let statement = row[7].integer { places += try pieces(of: statement) }
        evidence.passages = [text.passage(places, focus: offsets(row[12], row[13]), context: context)]
        if row[4].text != "=" { evidence.note("bound", row[4].text) }
        evidence.note("about", row[5].text)
        evidence.note("given by", row[7].integer.map { "\(row[6].text ?? "(nobody could tell)"), statement \($0)" })
        evidence.note("rule", "\(row[10].text ?? ""), confidence \(percent(row[9])) %")
        return evidence
    }

    func article(_ id: Int64, isMarked: Bool) throws -> Evidence {
        let row = try one(
            """
            SELECT title, published, outlet, byline, url, source_path, source_format, word_count, engine_version,
                   (SELECT count(*) FROM statements AS s WHERE s.article_id = a.id),
                   (SELECT count(*) FROM numbers AS n WHERE n.article_id = a.id)
            FROM articles AS a WHERE id = ?
            """, "article", id)
        var evidence = Evidence(.article, id, title: row[0].text ?? "(no title)")
        var places: [ArticleText.Place] = []
        if isMarked {
            try connection.cached(
                """
                SELECT id, start, "end", cue_start, cue_end, source_start, source_end FROM statements
                WHERE article_id = ? AND rejected = 0 ORDER BY start
                """
            ).forEachRow([.integer(id)]) { statement in
                places += try pieces(
                    of: statement.integer(at: 0), whole: (statement.value(at: 1), statement.value(at: 2)))
                places.append(ArticleText.Place(start: statement.value(at: 3), end: statement.value(at: 4), role: .cue))
                places.append(
                    ArticleText.Place(start: statement.value(at: 5), end: statement.value(at: 6), role: .mention))
            }
            places += try numbers(
                "SELECT start, \"end\" FROM numbers WHERE article_id = ? AND kind <> 'identifier'", id)
        }
        evidence.passages = [try ArticleText(id: id, in: connection).whole(places)]
        for (name, value) in zip(["published", "outlet", "byline", "url", "file"], row[1...5]) {
            evidence.note(name, value.text)
        }
        evidence.note(
            "holds", "\(row[9].integer ?? 0) statements, \(row[10].integer ?? 0) numbers, \(row[7].integer ?? 0) words")
        evidence.note("read by", row[8].text.map { "engine \($0)" })
        return evidence
    }

    /// The one row of a query, or an error that says that there is none.
    func one(_ sql: String, _ kind: String, _ id: Int64) throws -> [SQLValue] {
        guard let row = try connection.prepare(sql).fetchOne([.integer(id)], { $0.row }) else {
            throw FactStoreError.noSuchRow(kind: kind, id: id)
        }
        return row
    }

    /// The pieces of a statement: its fragments when it is interrupted.
    private func pieces(of statement: Int64, whole: (SQLValue, SQLValue)? = nil) throws -> [ArticleText.Place] {
        var places: [ArticleText.Place] = []
        try connection.cached(
            "SELECT start, \"end\" FROM statement_parts WHERE statement_id = ? AND part = 'fragment' ORDER BY start"
        ).forEachRow([.integer(statement)]) {
            places.append(ArticleText.Place(start: $0.value(at: 0), end: $0.value(at: 1), role: .content))
        }
        guard places.isEmpty else { return places }
        let found =
            try whole
            ?? connection.cached("SELECT start, \"end\" FROM statements WHERE id = ?")
            .fetchOne([.integer(statement)]) { ($0.value(at: 0), $0.value(at: 1)) }
        return found.map { [ArticleText.Place(start: $0.0, end: $0.1, role: .content)] } ?? []
    }

    private func numbers(_ sql: StaticString, _ id: Int64) throws -> [ArticleText.Place] {
        var places: [ArticleText.Place] = []
        try connection.cached(sql).forEachRow([.integer(id)]) {
            places.append(ArticleText.Place(start: $0.value(at: 0), end: $0.value(at: 1), role: .number))
        }
        return places
    }

    private func offsets(_ start: SQLValue, _ end: SQLValue) -> Range<Int>? {
        guard let start = start.integer, let end = end.integer, start <= end else { return nil }
        return Int(start)..<Int(end)
    }

    private func percent(_ value: SQLValue) -> Int {
        if case .real(let share) = value { Int((share * 100).rounded()) } else { 0 }
    }
}
