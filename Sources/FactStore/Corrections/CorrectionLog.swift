/// The table `corrections`, which is only ever added to.
struct CorrectionLog {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// All corrections in the order in which they were made.
    func all() throws -> [Correction] {
        var corrections: [Correction] = []
        try connection.cached(
            """
            SELECT c.id, c.made_at, c.action, c.entity_kind, c.subject, c.value, coalesce(a.key, c.article_key), c.start,
                   c."end", c.note
            FROM corrections AS c LEFT JOIN articles AS a ON a.former_key = c.article_key
            ORDER BY c.id
            """
        ).forEachRow { row in
            guard let action = Correction.Action(rawValue: row.text(at: 2)) else { return }
            var correction = Correction(
                action, entityKind: row.optionalText(at: 3), subject: row.optionalText(at: 4),
                value: row.optionalText(at: 5), note: row.optionalText(at: 9))
            correction.id = row.integer(at: 0)
            correction.madeAt = row.text(at: 1)
            if let key = row.optionalText(at: 6) {
                correction.place = .init(articleKey: key, start: row.integer(at: 7), end: row.integer(at: 8))
            }
            corrections.append(correction)
        }
        return corrections
    }

    /// Returns a correction with the key that the article has now, where it names one by a former key.
    func withKeysOfNow(_ correction: Correction) throws -> Correction {
        guard let former = correction.place?.articleKey else { return correction }
        var correction = correction
        let key = try connection.cached("SELECT key FROM articles WHERE former_key = ?")
            .fetchOne([.text(former)]) { $0.text(at: 0) }
        correction.place?.articleKey = key ?? former
        return correction
    }

    /// Adds a correction and returns it with its id and time; the clock's time when it has none.
    func add(_ correction: Correction) throws -> Correction {
        var correction = correction
        let clock = "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')" as StaticString
        if correction.madeAt.isEmpty {
            correction.madeAt = try connection.cached(clock).fetchOne { $0.text(at: 0) } ?? ""
        }
        try connection.run(
            """
            INSERT INTO corrections (made_at, action, entity_kind, subject, value, article_key, start, "end", note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(correction.madeAt), .text(correction.action.rawValue), SQLValue(correction.entityKind),
                SQLValue(correction.subject), SQLValue(correction.value), SQLValue(correction.place?.articleKey),
                SQLValue(correction.place?.start), SQLValue(correction.place?.end), SQLValue(correction.note),
            ])
        correction.id = connection.lastInsertRowID
        return correction
    }
}

extension [Correction] {
    /// The ids of the corrections that do not hold.
    var undone: Set<Int64> {
        var undone: Set<Int64> = []
        // From the last backwards, so that an undoing that is undone itself undoes nothing.
        for correction in reversed() where !undone.contains(correction.id) {
            if let id = correction.undone { undone.insert(id) }
        }
        return undone
    }

    /// The corrections that hold, undoings left out.
    var inForce: [Correction] {
        let undone = undone
        return filter { $0.action != .undo && !undone.contains($0.id) }
    }
}
