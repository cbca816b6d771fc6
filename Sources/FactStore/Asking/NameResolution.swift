/// A canned query with arguments that are names and days of the database, and what to tell about how they were found.
public struct ResolvedQuestion: Hashable, Sendable {
    /// The query.
    public let query: CannedQuery
    /// What it is given by parameter: the names in the database that a name means, one text for anything else.
    public let arguments: [String: [String]]
    /// The rows that names mean, by parameter.
    let rows: [String: NamedRows]
    /// What the person who asked should know, each a sentence: a name that means several.
    public let notes: [String]

    /// Returns the SQL that answers it, with the values of its parameters.
    ///
    /// - Throws: ``FactStoreError/noSearchableWords(words:)``.
    public func statement() throws -> (sql: String, values: [String: SQLValue]) {
        var values = try query.values(for: arguments.compactMapValues(\.first))
        var sql = OptionalConditions.settled(query.sql, values)
        for (name, rows) in rows {
            sql = NamedRows.bound(sql, to: name)
            values[NamedRows.parameter(for: name)] = .text(rows.json)
        }
        return (sql, values.filter { OptionalConditions.has($0.key, in: sql) })
    }
}

extension FactDatabase {
    /// The names that a question can mean.
    public var names: NameDirectory { NameDirectory(connection) }

    /// Puts the names of the database for the names that a person typed, and other forms of a topic beside it.
    ///
    /// - Throws: ``FactStoreError/unknownName(kind:name:near:)`` when a name means nobody;
    ///   ``FactStoreError/unknownParameter(query:name:)``.
    public func resolve(_ query: CannedQuery, _ arguments: [String: String]) throws -> ResolvedQuestion {
        var resolved: [String: [String]] = [:]
        var rows: [String: NamedRows] = [:]
        var notes: [String] = []
        for (name, value) in arguments.sorted(by: { $0.key < $1.key }) {
            guard let parameter = query.parameter(name) else {
                throw FactStoreError.unknownParameter(query: query.name, name: name)
            }
            guard parameter.kind.isName else {
                resolved[name] = [parameter.kind == .topic ? try topic(value) : value]
                continue
            }
            let finding = try names.find(value, among: parameter.kind)
            guard !finding.names.isEmpty else {
                throw FactStoreError.unknownName(kind: parameter.kind.noun, name: value, near: finding.near)
            }
            resolved[name] = finding.names
            if NamedRows.bound(query.sql, to: name) != query.sql {
                rows[name] = finding.rows
                notes += finding.notes(for: value)
            } else if finding.names.count > 1 || !finding.namesakes.isEmpty {
                notes.append(
                    "\"\(value)\" means \(finding.names.count) names, and the query \"\(query.name)\" takes one: the answer is "
                        + "about \(finding.names[0]).")
            }
        }
        return ResolvedQuestion(query: query, arguments: resolved, rows: rows, notes: notes)
    }

    /// Tells whether names and posts of a reading are known: some name means them, some title holds their words.
    ///
    /// - Throws: ``SQLiteError``.
    public func knows(_ reading: QuestionReader.Reading) throws -> Bool {
        for (name, value) in reading.arguments {
            guard let kind = reading.query.parameter(name)?.kind else { continue }
            if kind.isName, try !names.knows(value, among: kind) { return false }
            if kind == .post, try !names.isPost(value) { return false }
        }
        return true
    }

    /// Runs a question that was asked.
    ///
    /// - Throws: As ``run(_:_:limits:)``.
    public func run(_ question: ResolvedQuestion, limits: ReadOnlySession.Limits = .init()) throws -> QueryRows {
        let (sql, values) = try question.statement()
        return try rows(of: sql, values, limits: limits)
    }

    /// Adds the other forms of a name that is the whole topic: for `UN` also `"United Nations"`.
    private func topic(_ text: String) throws -> String {
        guard !text.contains(where: { "\"“”*".contains($0) }), !text.split(separator: " ").contains("OR"),
            !text.hasPrefix("-"), !text.contains(" -")
        else { return text }
        let forms = try names.forms(of: text)
        guard !forms.isEmpty else { return Self.connected(text) }
        let others = forms.filter { NameFold.words($0) != NameFold.words(text) }
        let quoted = ([text] + others).map { "\"" + $0.filter { $0 != "\"" } + "\"" }
        return others.isEmpty ? Self.connected(text) : quoted.joined(separator: " OR ")
    }
}

extension FactDatabase {
    /// A topic in the syntax of words to look for: `and` joins as blanks do, `or` offers the other, and articles and
    /// prepositions, which a statement about it may lack, are left out where anything else stands.
    private static func connected(_ topic: String) -> String {
        let words = topic.split(separator: " ")
        let telling = words.filter { !little.contains($0.lowercased()) }
        guard !telling.allSatisfy({ $0.lowercased() == "or" }) else { return topic }
        return telling.map { $0.lowercased() == "or" ? "OR" : String($0) }.joined(separator: " ")
    }

    private static let little: Set<String> = [
        "a", "about", "an", "and", "at", "by", "for", "from", "in", "of", "on", "that", "the", "to", "with",
    ]
}

extension NameDirectory.Finding {
    /// What who asked should know, each a sentence: that words mean several names, and names several people.
    public func notes(for text: String) -> [String] {
        var notes: [String] = []
        if names.count > 1 {
            let shown = names.prefix(5).joined(separator: ", ")
            let more = names.count > 5 ? " and \(names.count - 5) more" : ""
            notes.append(
                "\"\(text)\" means \(names.count) names: \(shown)\(more); the answer is about all of them, a full name "
                    + "about one.")
        }
        for (name, apart) in namesakes.sorted(by: { $0.key < $1.key }).prefix(5) {
            let shown = apart.prefix(5).joined(separator: ", ") + (apart.count > 5 ? " and more" : "")
            notes.append(
                "\"\(name)\" is the name of \(apart.count) that are told apart: \(shown); the answer is about all of them, "
                    + "\(apart[0]) about one.")
        }
        return notes
    }
}

extension NameDirectory {
    /// Returns the forms of the name of the person or organization whose whole name, acronym or other form a text is.
    func forms(of text: String) throws -> [String] {
        let words = NameFold.words(text)
        guard !words.isEmpty, words.count <= 8 else { return [] }
        // A word of a longer name is a topic of its own: who asks about "Haiti" means no body named after it.
        let found = try wholeNames(text, words)
        guard found.count == 1, let name = found.first else { return [] }
        var forms = [name]
        try connection.prepare(
            """
            SELECT DISTINCT form FROM (
                SELECT n.name AS form FROM people AS e JOIN article_people AS l ON l.person_id = e.id
                JOIN person_names AS n ON n.article_person_id = l.id WHERE e.name = ?1 LIMIT 500)
            UNION SELECT DISTINCT form FROM (
                SELECT n.name AS form FROM organizations AS e JOIN article_organizations AS l ON l.organization_id = e.id
                JOIN organization_names AS n ON n.article_organization_id = l.id WHERE e.name = ?1 LIMIT 500)
            UNION SELECT acronym FROM organizations WHERE name = ?1 AND acronym IS NOT NULL
            ORDER BY 1 LIMIT 20
            """
        ).forEachRow([.text(name)]) { row in
            let form = row.text(at: 0)
            if !forms.contains(form) { forms.append(form) }
        }
        return forms
    }

    /// The people, organizations and places of which a text is the whole name, an acronym or another form; by indexes
    /// alone, since most topics are nobody's name.
    private func wholeNames(_ text: String, _ words: [String]) throws -> Set<String> {
        var names: Set<String> = []
        if let source = Self.sources[.entity] {
            for spelling in Self.spellings(text, words) {
                let aliases = try connection.prepare(source.aliases)
                try aliases.forEachRow([.text(spelling)]) { names.insert($0.text(at: 0)) }
            }
        }
        try connection.prepare(
            """
            SELECT name FROM people WHERE folded IN (?1, 'the ' || ?1)
            UNION SELECT name FROM organizations WHERE folded IN (?1, 'the ' || ?1)
            UNION SELECT name FROM places WHERE folded IN (?1, 'the ' || ?1)
            """
        ).forEachRow([.text(words.joined(separator: " "))]) { names.insert($0.text(at: 0)) }
        return names
    }
}
