/// Which rows names stand for, and which names several rows share.
extension NameDirectory {
    /// The tables that hold names of a kind, each with its word for one row.
    private static func tables(of kind: QueryParameter.Kind) -> [(table: String, noun: String)] {
        switch kind {
        case .speaker: [("speakers", "speaker")]
        case .person: [("people", "person")]
        case .organization: [("organizations", "organization")]
        case .entity: [("people", "person"), ("organizations", "organization"), ("places", "place")]
        default: []
        }
    }

    /// Returns what is meant by a word and a number: `person:12`; nil when it is no such thing, or there is none.
    func numbered(_ text: String, among kind: QueryParameter.Kind) throws -> Finding? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = Int64(parts[1]) else { return nil }
        let noun = parts[0].lowercased()
        if let table = Self.tables(of: kind).first(where: { $0.noun == noun })?.table {
            let name = try connection.prepare("SELECT name FROM \(table) WHERE id = ?")
                .fetchOne([.integer(id)]) { $0.text(at: 0) }
            return name.map { Finding(names: [$0], rows: NamedRows(ids: [table: [id]])) }
        }
        // An entity may speak as several sorts of source.
        guard kind == .speaker, ["person", "organization", "place"].contains(noun) else { return nil }
        var names: [String] = []
        var ids: [Int64] = []
        try connection.prepare("SELECT id, name FROM speakers WHERE \(noun)_id = ? ORDER BY id")
            .forEachRow([.integer(id)]) { row in
                ids.append(row.integer(at: 0))
                if !names.contains(row.text(at: 1)) { names.append(row.text(at: 1)) }
            }
        return names.isEmpty ? nil : Finding(names: names, rows: NamedRows(ids: ["speakers": ids]))
    }

    /// Returns names with their rows.
    func finding(_ names: [String], among kind: QueryParameter.Kind) throws -> Finding {
        var finding = Finding(names: names)
        if kind == .outlet { finding.rows.outlets = names }
        for (table, noun) in Self.tables(of: kind) {
            // One entity has a speaker for each sort of source that it is taken for: these are no namesakes.
            let who = kind == .speaker ? Self.whoSpeaks : "'\(noun):' || id"
            let select = try connection.prepare("SELECT id, \(who) FROM \(table) WHERE name = ? ORDER BY id")
            for name in names {
                var apart: [String] = []
                try select.forEachRow([.text(name)]) { row in
                    finding.rows.ids[table, default: []].append(row.integer(at: 0))
                    if let one = row.optionalText(at: 1), !apart.contains(one) { apart.append(one) }
                }
                if apart.count > 1 { finding.namesakes[name] = apart }
            }
        }
        return finding
    }

    private static let whoSpeaks = """
        CASE WHEN person_id IS NOT NULL THEN 'person:' || person_id
             WHEN organization_id IS NOT NULL THEN 'organization:' || organization_id
             WHEN place_id IS NOT NULL THEN 'place:' || place_id END
        """
}
