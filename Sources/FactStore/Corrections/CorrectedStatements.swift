/// Statements as corrections have them: with another speaker, or rejected.
struct CorrectedStatements {
    private let connection: Connection
    private let speakers: SpeakerRows

    init(_ connection: Connection, _ speakers: SpeakerRows) {
        self.connection = connection
        self.speakers = speakers
    }

    /// Lays a correction over the statement that it means, if that is there.
    func apply(_ correction: Correction) throws {
        guard let place = correction.place, let (id, old) = try statement(at: place) else { return }
        if correction.action == .reject {
            try connection.run("UPDATE statements SET rejected = 1 WHERE id = ?", [.integer(id)])
            return
        }
        guard let name = correction.value, let kind = correction.entityKind else { return }
        let entity = try entity(kind, key: correction.subject, name: name)
        let speaker = try speakers.row(name: name, kind: kind, entity: entity)
        guard speaker != old else { return }
        if let old { speakers.suspect(old) }
        try connection.run("UPDATE statements SET speaker_id = ? WHERE id = ?", [.integer(speaker), .integer(id)])
    }

    /// Brings a statement back to what the article alone gives.
    func reset(_ place: Correction.Place) throws {
        guard let (id, old) = try statement(at: place) else { return }
        if let old { speakers.suspect(old) }
        try connection.run(
            """
            UPDATE statements SET rejected = 0, speaker_id = (
                SELECT l.speaker_id FROM article_speakers AS l WHERE l.id = statements.article_speaker_id)
            WHERE id = ?
            """, [.integer(id)])
    }

    /// Brings all statements back to what their articles alone give.
    func resetAll() throws {
        try speakers.suspectAll()
        try connection.run(
            """
            UPDATE statements SET rejected = 0, speaker_id = (
                SELECT l.speaker_id FROM article_speakers AS l WHERE l.id = statements.article_speaker_id)
            WHERE rejected = 1 OR speaker_id IS NOT (
                SELECT l.speaker_id FROM article_speakers AS l WHERE l.id = statements.article_speaker_id)
            """)
    }

    /// Returns the statement at a place, or the one that shares more than half of its words with it, and its speaker.
    ///
    /// Another version of the extraction may end a statement elsewhere.
    private func statement(at place: Correction.Place) throws -> (Int64, Int64?)? {
        try connection.cached(
            """
            SELECT s.id, s.speaker_id FROM statements AS s JOIN articles AS a ON a.id = s.article_id
            WHERE a.key = ?1 AND s.start < ?3 AND s."end" > ?2
              AND 2 * (min(s."end", ?3) - max(s.start, ?2)) > max(s."end", ?3) - min(s.start, ?2)
            ORDER BY abs(s.start - ?2) + abs(s."end" - ?3), s.start, s.id LIMIT 1
            """
        ).fetchOne([.text(place.articleKey), .integer(place.start), .integer(place.end)]) {
            ($0.integer(at: 0), $0.value(at: 1).integer)
        }
    }

    /// The entity that a speaker is; one whom no article named when the correction was made may have come since.
    private func entity(_ speakerKind: String, key: String?, name: String) throws -> SpeakerRows.Entity? {
        guard let kind = EntityKind(speakerKind: speakerKind) else { return nil }
        let names = IdentityNames(connection)
        guard let ruleKey = try names.ruleKey(kind, meantBy: key ?? IdentityName.Telling(kind: kind, name: name).key)
        else { return nil }
        return try names.entity(kind, ofRuleKey: ruleKey).map { .init(kind: kind, id: $0, key: nil) }
    }
}
