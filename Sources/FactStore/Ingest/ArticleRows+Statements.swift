internal import FactModel

extension ArticleRows {
    /// Adds the statements of the article with their speakers and parts.
    mutating func addStatements(_ identity: IdentityResolver) throws {
        var speakers: [Speaker: (local: Int64, global: Int64)] = [:]
        for statement in article.facts.statements {
            var speaker: (local: Int64, global: Int64)?
            if let value = statement.source?.speaker {
                speaker = try speakers[value] ?? add(value, identity)
                speakers[value] = speaker
            }
            try add(statement, speaker: speaker)
        }
        // A statement may be reported in one that comes later in the array.
        for (index, statement) in article.facts.statements.enumerated() {
            guard let outer = statement.nestedIn else { continue }
            try connection.run(
                "UPDATE statements SET nested_in = ? WHERE id = ?",
                [.integer(statements[outer]), .integer(statements[index])])
        }
    }

    private func add(_ speaker: Speaker, _ identity: IdentityResolver) throws -> (local: Int64, global: Int64) {
        var person: (local: Int64, global: Int64)?
        var organization: (local: Int64, global: Int64)?
        var place: (local: Int64, global: Int64)?
        switch speaker.entity {
        case .person(let index): person = people[index]
        case .organization(let index): organization = organizations[index]
        case .place(let index): place = places[index]
        case nil: break
        }
        let entity: SpeakerRows.Entity? =
            if let person {
                .init(kind: .person, id: person.global)
            } else if let organization {
                .init(kind: .organization, id: organization.global)
            } else if let place { .init(kind: .place, id: place.global) } else { nil }
        let global = try identity.speaker(speaker, entity: entity)
        let local = try insert(
            """
            INSERT INTO article_speakers
                (article_id, speaker_id, name, kind, article_person_id, article_organization_id, article_place_id)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .integer(global), .text(speaker.name), .text(speaker.kind.rawValue),
                SQLValue(person?.local), SQLValue(organization?.local), SQLValue(place?.local),
            ])
        return (local, global)
    }

    private mutating func add(_ statement: FactModel.Statement, speaker: (local: Int64, global: Int64)?) throws {
        let isInterrupted = statement.fragments.count > 1
        let content = isInterrupted ? statement.fragments.map { text(of: $0) }.joined(separator: " … ") : nil
        var values: [SQLValue] = [
            .integer(id), SQLValue(speaker?.local), SQLValue(speaker?.global), .text(statement.kind.rawValue),
        ]
        values += columns(statement.span)
        values += [SQLValue(content), .text(statement.act.rawValue)]
        values += columns(statement.cue)
        values += columns(statement.source?.span)
        values += [
            SQLValue(statement.source?.mention.rawValue), SQLValue(statement.group),
            SQLValue(article.paragraphs.index(at: statement.span.start) + 1), .real(statement.confidence),
            .text(statement.rule), SQLValue(statement.isNegated ? 1 : 0),
        ]
        let row = try insert(
            """
            INSERT INTO statements (article_id, article_speaker_id, speaker_id, kind, start, "end", text, content, act,
                cue_start, cue_end, cue, source_start, source_end, source, source_mention, attribution, paragraph,
                confidence, rule, negated)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, values)
        statements.append(row)
        let parts =
            (isInterrupted ? statement.fragments : []).map { ("fragment", $0) }
            + statement.quoted.map { ("quoted", $0) }
        for (part, span) in parts {
            try connection.run(
                "INSERT INTO statement_parts (statement_id, part, start, \"end\", text) VALUES (?, ?, ?, ?, ?)",
                [.integer(row), .text(part)] + columns(span))
        }
    }
}
