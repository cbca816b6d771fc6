import FactModel

@testable import FactStore

/// What one article tells of one entity, for tests that make an article of each.
struct Telling {
    var name: String
    var acronym: String?
    var roles: [String]
    var gender: Person.Gender?
    var kind: EntityKind
    var placeKind: Place.Kind?

    static func person(_ name: String, _ roles: String..., gender: Person.Gender? = nil) -> Telling {
        Telling(name: name, roles: roles, gender: gender, kind: .person)
    }

    static func body(_ name: String, _ acronym: String? = nil) -> Telling {
        Telling(name: name, acronym: acronym, roles: [], kind: .organization)
    }

    static func place(_ name: String, _ kind: Place.Kind? = nil) -> Telling {
        Telling(name: name, roles: [], kind: .place, placeKind: kind)
    }

    /// An article that says so, and in which nobody known says one thing.
    func article(_ id: Int) -> (Article, ArticleFacts) {
        var article = Article(body: "\(name) was there. Someone said that all was well.")
        article.externalID = "\(id)"
        let mentions = [Mention(span: Span(start: 0, end: name.utf8.count), kind: .name)]
        var facts = ArticleFacts()
        switch kind {
        case .person:
            let roles = roles.map { Role(title: $0, span: Span(start: 0, end: 1)) }
            facts.people = [Person(name: name, gender: gender, roles: roles, mentions: mentions)]
        case .organization: facts.organizations = [Organization(name: name, acronym: acronym, mentions: mentions)]
        case .place: facts.places = [Place(name: name, kind: placeKind, mentions: mentions)]
        }
        let start = article.body.utf8.count - 14
        let source = Speaker(name: "Someone", kind: .unnamed)
        facts.statements = [
            FactModel.Statement(
                kind: .indirect, fragments: [Span(start: start, end: start + 13)],
                source: Source(span: Span(start: start, end: start + 1), mention: .description, speaker: source),
                confidence: 1, rule: "test")
        ]
        return (article, facts)
    }
}

extension FactDatabase {
    /// Adds an article for each telling; equal ones, numbered alike, are one article.
    func ingest(_ tellings: [(id: Int, telling: Telling)]) throws {
        let ingest = try Ingest(into: self, timestamp: "2025-01-01T00:00:00Z")
        for (id, telling) in tellings {
            let (article, facts) = telling.article(id)
            try ingest.add(article, facts: facts)
        }
        try ingest.finish()
    }

    /// The names that articles tell, posts behind a slash, by the entity that they went to, after the name shown.
    func entities(_ kind: EntityKind) throws -> [String] {
        var groups: [Int64: Set<String>] = [:]
        var shown: [Int64: String] = [:]
        try connection.prepare(
            """
            SELECT n.entity_id, n.name || CASE n.roles WHEN '' THEN '' ELSE '/' || n.roles END, coalesce(p.name, o.name, l.name)
            FROM identity_names AS n
            LEFT JOIN people AS p ON n.kind = 'person' AND p.id = n.entity_id
            LEFT JOIN organizations AS o ON n.kind = 'organization' AND o.id = n.entity_id
            LEFT JOIN places AS l ON n.kind = 'place' AND l.id = n.entity_id
            WHERE n.kind = ?
            """
        ).forEachRow([.text(kind.rawValue)]) { row in
            groups[row.integer(at: 0), default: []].insert(row.text(at: 1))
            shown[row.integer(at: 0)] = row.text(at: 2)
        }
        return groups.map { "\(shown[$0.key] ?? ""): \($0.value.sorted().joined(separator: ", "))" }.sorted()
    }
}
