import FactModel

@testable import FactStore

/// A database in memory with a few sources that share a surname, have acronyms, accents and titles.
enum SampleCast {
    static func database() throws -> FactDatabase {
        let database = try FactDatabase.inMemory()
        let ingest = try Ingest(into: database)
        for (index, (name, kind, aliases, words)) in speakers.enumerated() {
            let (article, facts) = article(name, kind, aliases, words, number: index)
            try ingest.add(article, facts: facts)
        }
        try ingest.finish()
        return database
    }

    private static let speakers: [(String, Speaker.Kind, [String], [String])] = [
        ("William Ruto", .person, ["Ruto"], ["Haiti deserves better.", "The airport is operational.", "Roads pay."]),
        ("Rachel Ruto", .person, ["Ruto"], ["Trees matter."]),
        ("Christopher Landau", .person, ["Landau"], ["The force has 5,500 personnel."]),
        ("Recep Tayyip Erdoğan", .person, ["Erdoğan"], ["Ankara will help."]),
        ("United Nations", .organization, ["UN"], ["Aid reached Haiti."]),
        ("World Bank", .organization, [], ["Growth will slow."]),
        ("Kenya", .country, [], ["Officers will stay."]),
        ("James Landau-Smith", .person, [], ["Nothing changed."]),
    ]

    private static func article(
        _ name: String, _ kind: Speaker.Kind, _ aliases: [String], _ words: [String], number: Int
    ) -> (Article, ArticleFacts) {
        let body = "\(name)" + words.map { " said “\($0)”" }.joined()
        var article = Article(body: body)
        article.externalID = "cast-\(number)"
        article.title = "Article \(number)"
        article.published = "2025-09-0\(number + 1)"
        article.outlet = number < 4 ? "The Star" : "Daily Nation"
        let mention = Mention(span: Span(0..<name.utf8.count), kind: .name)
        var facts = ArticleFacts()
        var entity: EntityReference?
        switch kind {
        case .person:
            facts.people = [Person(name: name, aliases: aliases, mentions: [mention])]
            entity = .person(0)
        case .organization:
            facts.organizations = [
                Organization(name: name, acronym: aliases.first, aliases: aliases, mentions: [mention])
            ]
            entity = .organization(0)
        default:
            facts.places = [Place(name: name, kind: .country, mentions: [mention])]
            entity = .place(0)
        }
        var position = name.utf8.count
        for text in words {
            let start = position + " said “".utf8.count
            let end = start + text.utf8.count
            facts.statements.append(
                FactModel.Statement(
                    kind: .direct, fragments: [Span(start..<end)],
                    source: Source(
                        span: mention.span, mention: .name, speaker: Speaker(name: name, kind: kind, entity: entity)),
                    confidence: 0.9, rule: "test"))
            position = end + "”".utf8.count
        }
        return (article, facts)
    }
}
