import FactModel
import TestSupport

/// Articles whose names meet every rule of identity: acronyms with one and with two long forms, initials, generations, bare
/// surnames with and without a post, spellings. Many tell one of a few stories, or hold one of a few quotations.
enum SyntheticArticles {
    static let people: [(name: String, roles: [String])] = [
        ("John Smith", []), ("John Smith", ["President"]), ("John Smith", ["striker"]), ("John A. Smith", []),
        ("John Albert Smith", ["President"]), ("John B. Smith", []), ("John Smith Jr.", []), ("Smith", []),
        ("Smith", ["President"]), ("Smith", ["striker"]), ("Ann Smith", ["Bishop"]), ("José Díaz", []),
        ("Jose Diaz", ["Mayor"]),
        ("Diaz", ["Mayor"]), ("Hans van Liemt", []), ("van Liemt", ["Mayor"]),
    ]
    static let organizations: [(name: String, acronym: String?, kind: Organization.Kind?)] = [
        ("World Health Organization", "WHO", nil), ("World Health Organisation", nil, .intergovernmental),
        ("WHO", nil, nil),
        ("Workers Help Office", "WHO", nil), ("Acme Corp", nil, .company), ("Acme", nil, nil), ("ACME Inc.", nil, nil),
        ("United Nations", "UN", nil), ("UN", nil, nil), ("UN Security Council", nil, nil), ("ABC", nil, .media),
        ("Alpha Beta Club", "ABC", .team), ("Department of Justice", nil, .governmentBody),
        ("Justice Department", nil, nil),
    ]
    static let places = ["Haiti", "HAITI", "The Hague", "Saint Louis", "St. Louis"]

    /// Makes articles, each different.
    static func make(_ count: Int, seed: UInt64) -> [(Article, ArticleFacts)] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { make($0, &random) }
    }

    private static func make(_ index: Int, _ random: inout SplitMix64) -> (Article, ArticleFacts) {
        var body = "Article \(index).\n\n"
        var facts = ArticleFacts()
        func write(_ words: String) -> Span {
            let start = body.utf8.count
            body += words
            let span = Span(start: start, end: body.utf8.count)
            body += " is here. "
            return span
        }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let (name, roles) = people.randomElement(using: &random) else { continue }
            if facts.people.contains(where: { $0.name == name }) { continue }
            let titles = roles.map { Role(title: $0, span: write($0)) }
            let gender = [nil, Person.Gender.male, .female].randomElement(using: &random) ?? nil
            let mention = write(name)
            facts.people.append(
                Person(name: name, gender: gender, roles: titles, mentions: [Mention(span: mention, kind: .name)]))
            let speaker = Speaker(name: name, kind: .person, entity: .person(facts.people.count - 1))
            facts.statements.append(
                FactModel.Statement(
                    kind: .indirect, fragments: [write("all is well")],
                    source: Source(span: mention, mention: .name, speaker: speaker), group: facts.statements.count,
                    confidence: 0.5, rule: "test"))
        }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let (name, acronym, kind) = organizations.randomElement(using: &random) else { continue }
            if facts.organizations.contains(where: { $0.name == name }) { continue }
            facts.organizations.append(
                Organization(
                    name: name, acronym: acronym, kind: kind, mentions: [Mention(span: write(name), kind: .name)]))
        }
        if let name = places.randomElement(using: &random) {
            facts.places = [
                Place(
                    name: name, kind: Bool.random(using: &random) ? .city : nil,
                    mentions: [Mention(span: write(name), kind: .name)])
            ]
        }
        if Bool.random(using: &random), let quote = quotes.randomElement(using: &random) {
            facts.statements.append(
                FactModel.Statement(
                    kind: .direct, fragments: [write(quote)], source: nil, group: facts.statements.count,
                    confidence: 0.5, rule: "test"))
        }
        let start = body.utf8.count
        if Bool.random(using: &random) { body += story(&random) }
        var article = Article(body: body)
        // What stands before is a header that other articles have too.
        if body.utf8.count > start { article.prose = Span(start: start, end: body.utf8.count) }
        article.published = [nil, "2025-01-01", "2025-01-02"].randomElement(using: &random) ?? nil
        return (article, facts)
    }

    private static let quotes = [
        "we will never close this port again as long as I am here",
        "never close this port again as long as I am here", "we will not close this port again as long as I am here",
        "as long as I am here the road through the hills stays open",
        "the road through the hills stays open and the port too",
    ]

    /// One of two texts of 80 words, with some words changed.
    private static func story(_ random: inout SplitMix64) -> String {
        let which = Int.random(in: 0...1, using: &random)
        return (0..<80).map { index in
            let isChanged = Int.random(in: 0..<30, using: &random) == 0
            return isChanged ? "changed\(Int.random(in: 0...9, using: &random))" : "word\(which)x\(index)"
        }.joined(separator: " ")
    }
}
