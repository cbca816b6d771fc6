import FactModel
import TestSupport
import Testing

@testable import FactStore

/// Which names are one across articles, one article for each.
struct IdentityRulesTests {
    /// Ingests one article for each name, and returns the names by the entity that they went to.
    private func entities(_ kind: EntityKind, _ tellings: [Telling]) throws -> [Set<String>] {
        let database = try FactDatabase.inMemory()
        let ingest = try Ingest(into: database)
        for (index, telling) in tellings.enumerated() {
            var article = Article(body: "Here is \(telling.name).")
            article.externalID = "\(index)"
            let mentions = [Mention(span: Span(start: 0, end: 4), kind: .name)]
            var facts = ArticleFacts()
            switch kind {
            case .person:
                let roles = telling.roles.map { Role(title: $0, span: Span(start: 0, end: 4)) }
                facts.people = [Person(name: telling.name, roles: roles, mentions: mentions)]
            case .organization:
                facts.organizations = [Organization(name: telling.name, acronym: telling.acronym, mentions: mentions)]
            case .place: facts.places = [Place(name: telling.name, mentions: mentions)]
            }
            try ingest.add(article, facts: facts)
        }
        try ingest.finish()
        var groups: [Int64: Set<String>] = [:]
        try database.connection.prepare("SELECT entity_id, name, roles FROM identity_names").forEachRow { row in
            let roles = row.text(at: 2)
            groups[row.integer(at: 0), default: []].insert(row.text(at: 1) + (roles.isEmpty ? "" : "/" + roles))
        }
        return groups.values.sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) }
    }

    struct Telling {
        var name: String
        var acronym: String?
        var roles: [String] = []

        init(_ name: String, _ acronym: String? = nil, roles: [String] = []) {
            self.name = name
            self.acronym = acronym
            self.roles = roles
        }
    }

    @Test(arguments: [
        ["Nataša Pirc Musar", "Natasa Pirc Musar", "Nataša Pirc-Musar"],
        ["J.K. Rowling", "J. K. Rowling", "JK Rowling"],
        ["George W. Bush", "George Walker Bush", "George Bush"], ["Ronan O'Gara", "Ronan O’Gara"],
        ["Martin Luther King Jr.", "Martin Luther King, Jr."],
    ])
    func spellingsOfOnePersonAreOne(names: [String]) throws {
        #expect(try entities(.person, names.map { Telling($0) }) == [Set(names)])
    }

    @Test(arguments: [
        ["Donald Trump", "Donald Trump Jr."], ["John Smith", "Jane Smith"], ["George W. Bush", "George H.W. Bush"],
        ["Hans Liemt", "Hans van Liemt"], ["Smith", "John Smith"],
    ])
    func differentPeopleAreTwo(names: [String]) throws {
        #expect(try entities(.person, names.map { Telling($0) }) == names.sorted().map { [$0] })
    }

    @Test func peopleOfFieldsThatHardlyMixAreTwo() throws {
        let player = Telling("Michael Jordan", roles: ["basketball player"])
        let professor = Telling("Michael Jordan", roles: ["professor"])
        #expect(
            try entities(.person, [player, player, professor])
                == [["Michael Jordan/basketball player"], ["Michael Jordan/professor"]])
        let both = Telling("Michael Jordan", roles: ["professor", "basketball player"])
        #expect(try entities(.person, [player, professor, both]).count == 1)
        let office = Telling("Jane Roe", roles: ["Deputy Minister"])
        #expect(
            try entities(.person, [office, Telling("Jane Roe", roles: ["Minister"]), Telling("Jane Roe")]).count == 1)
    }

    @Test func aBareSurnameIsTheOnlyOneOfTheSamePost() throws {
        let president = Telling("William Ruto", roles: ["President"])
        let bare = Telling("Ruto", roles: ["President"])
        #expect(try entities(.person, [bare, president]).count == 1)
        #expect(try entities(.person, [bare, president, Telling("Rachel Ruto", roles: ["Mayor"])]).count == 2)
        #expect(try entities(.person, [bare, president, Telling("Rachel Ruto", roles: ["President"])]).count == 3)
        #expect(try entities(.person, [Telling("Ruto", roles: ["Mayor"]), president]).count == 2)
    }

    @Test(arguments: [
        ["Acme Corp", "Acme Corporation", "Acme", "ACME Inc.", "The Acme Company", "Acme Holdings Plc"],
        ["World Health Organisation", "World Health Organization"], ["Merck & Co Inc", "Merck and Co"],
        ["Ministry of Defence", "Defense Ministry"], ["US Congress", "U.S. Congress", "United States Congress"],
        ["UN Security Council", "United Nations Security Council"],
        ["Kurdistan Workers' Party", "Kurdistan Workers Party"],
        ["Volkswagen AG", "Volkswagen Group"], ["NV DSM", "DSM"],
    ])
    func formsOfOneBodyAreOne(names: [String]) throws {
        #expect(try entities(.organization, names.map { Telling($0) }) == [Set(names)])
    }

    @Test(arguments: [
        ["Bank of Japan", "Bank of England"], ["Manchester City", "Manchester United"], ["Group of Seven", "Seven"],
        ["Labor Party", "Labor Union"], ["Ministry of Health", "Ministry of Defence"],
    ])
    func differentBodiesAreTwo(names: [String]) throws {
        #expect(try entities(.organization, names.map { Telling($0) }) == names.sorted().map { [$0] })
    }

    @Test func anAcronymIsWhatArticlesSayThatItIs() throws {
        let long = Telling("Kurdistan Workers Party", "PKK")
        #expect(try entities(.organization, [Telling("PKK"), long]) == [["PKK", "Kurdistan Workers Party"]])
        #expect(try entities(.organization, [Telling("PKK"), Telling("Kurdistan Workers Party")]).count == 2)
        // Two long forms of equal weight decide nothing; three in four do.
        let other = Telling("Polska Komisja Kultury", "PKK")
        #expect(try entities(.organization, [Telling("PKK"), long, other]).count == 3)
        let many = try entities(.organization, [Telling("PKK"), long, long, long, other])
        #expect(many == [["Kurdistan Workers Party", "PKK"], ["Polska Komisja Kultury"]])
    }

    @Test func placesAreOneWhateverTheirCapitals() throws {
        let names = ["Saint Louis", "St. Louis", "ST LOUIS"]
        #expect(try entities(.place, names.map { Telling($0) }) == [Set(names)])
    }

    @Test func aPartOfABodyKnowsItsWhole() throws {
        let database = try FactDatabase.inMemory()
        func ingest(_ name: String, _ acronym: String? = nil) throws {
            let ingest = try Ingest(into: database)
            let mentions = [Mention(span: Span(start: 0, end: 4), kind: .name)]
            try ingest.add(
                Article(body: "Here is \(name)."),
                facts: ArticleFacts(organizations: [Organization(name: name, acronym: acronym, mentions: mentions)]))
            try ingest.finish()
        }
        func parents() throws -> [String] {
            var parents: [String] = []
            try database.connection.prepare(
                "SELECT o.name || ' < ' || p.name FROM organizations AS o JOIN organizations AS p ON p.id = o.parent_id ORDER BY 1"
            ).forEachRow { parents.append($0.text(at: 0)) }
            return parents
        }
        try ingest("UN Security Council")
        #expect(try parents().isEmpty)
        try ingest("United Nations", "UN")
        try ingest("United Nations Security Council Sanctions Committee")
        try ingest("United")
        try ingest("United Nations Ltd Friends")
        #expect(
            try parents() == [
                "UN Security Council < United Nations",
                "United Nations Security Council Sanctions Committee < UN Security Council",
            ])
    }

    @Test(arguments: ["", "  ", "...", "Ⅷ", "北京", "a\u{0301}", "O'", "Jr.", "the", "Co Ltd", "🚀"])
    func anyNameHasAKey(name: String) {
        for kind in EntityKind.allCases {
            let telling = IdentityName.Telling(kind: kind, name: name)
            #expect(name.isEmpty || !telling.key.isEmpty)
            #expect(telling.key == IdentityName.Telling(kind: kind, name: name).key)
        }
    }
}
