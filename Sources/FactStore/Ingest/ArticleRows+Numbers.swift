internal import FactModel

extension ArticleRows {
    /// Adds the numbers of the article; the links between them come last, as they may point forward.
    mutating func addNumbers() throws {
        for number in article.facts.numbers { numbers.append(try add(number)) }
        for (index, number) in article.facts.numbers.enumerated() where number.base != nil || number.asOf != nil {
            try connection.run(
                "UPDATE numbers SET base_id = ?, as_of_id = ? WHERE id = ?",
                [
                    SQLValue(number.base.map { numbers[$0] }), SQLValue(number.asOf.map { numbers[$0] }),
                    .integer(numbers[index]),
                ])
        }
    }

    private func add(_ number: NumberFact) throws -> Int64 {
        var values: [SQLValue] = [.integer(id), SQLValue(number.statement.map { statements[$0] })]
        values += columns(number.span) + columns(number.cue)
        values += [.text(number.kind.rawValue), SQLValue(number.value), SQLValue(number.low), SQLValue(number.high)]
        values += [SQLValue(number.lowInclusive), SQLValue(number.highInclusive), SQLValue(number.valueText)]
        values += [SQLValue(number.significantDigits), SQLValue(number.unit), SQLValue(number.unitKind)]
        values += [SQLValue(number.perUnit), SQLValue(number.currencyAssumed), SQLValue(number.counted)]
        values += [SQLValue(number.countedPhrase), SQLValue(number.about)]
        values += [SQLValue(number.aboutOrganization.map { organizations[$0].local }), .text(number.bound.rawValue)]
        values += [SQLValue(number.direction?.rawValue), SQLValue(number.role?.rawValue)]
        values += [SQLValue(number.modality?.rawValue), SQLValue(number.iso), SQLValue(number.isoEnd)]
        values += [SQLValue(number.grain), .real(number.confidence), .text(number.rule)]
        values += [SQLValue(number.predicate), SQLValue(number.subject)]
        return try insert(
            """
            INSERT INTO numbers (article_id, statement_id, start, "end", text, cue_start, cue_end, cue, kind, value, low,
                high, low_inclusive, high_inclusive, value_text, significant, unit, unit_kind, per_unit,
                currency_assumed, counted, counted_phrase, about, about_article_organization_id, bound, direction,
                role, modality, iso, iso_end, grain, confidence, rule, predicate, subject)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, values)
    }
}
