import FactModel
import TestSupport
import Testing

@testable import FactStore

/// Which names are one across articles, one article for each.
struct IdentityRulesTests {
    /// Ingests one article for each name, and returns the names by the entity that they went to.
    private func entities(_ kind: EntityKind, _ tellings: [Telling]) throws -> [Set<String>] {
        let database = try FactDatabase.inMemory()
        try database.ingest(tellings.enumerated().map { (id: $0.offset, telling: $0.element) })
        var groups: [Int64: Set<String>] = [:]
        try database.connection.prepare("SELECT entity_id, name, roles FROM identity_names").forEachRow { row in
            let roles = row.text(at: 2)
            groups[row.integer(at: 0), default: []].insert(row.text(at: 1) + (roles.isEmpty ? "" : "/" + roles))
        }
        return groups.values.sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) }
    }

    @Test(arguments: [
        ["Nataša Pirc Musar", "Natasa Pirc Musar", "Nataša Pirc-Musar"],
        ["J.K. Rowling", "J. K. Rowling", "JK Rowling"],
        ["George W. Bush", "George Walker Bush", "George Bush"], ["Ronan O'Gara", "Ronan O’Gara"],
        ["Martin Luther King Jr.", "Martin Luther King, Jr."],
    ])
    func spellingsOfOnePersonAreOne(names: [String]) throws {
        #expect(try entities(.person, names.map { .person($0) }) == [Set(names)])
    }

    @Test(arguments: [
        ["Donald Trump", "Donald Trump Jr."], ["John Smith", "Jane Smith"], ["George W. Bush", "George H.W. Bush"],
        ["Hans Liemt", "Hans van Liemt"], ["Smith", "John Smith"],
    ])
    func differentPeopleAreTwo(names: [String]) throws {
        #expect(try entities(.person, names.map { .person($0) }) == names.sorted().map { [$0] })
    }

    @Test func peopleOfFieldsThatHardlyMixAreTwo() throws {
        let player = Telling.person("Michael Jordan", "basketball player")
        let professor = Telling.person("Michael Jordan", "professor")
        #expect(
            try entities(.person, [player, player, professor])
                == [["Michael Jordan/basketball player"], ["Michael Jordan/professor"]])
        let both = Telling.person("Michael Jordan", "professor", "basketball player")
        #expect(try entities(.person, [player, professor, both]).count == 1)
        let office = Telling.person("Jane Roe", "Deputy Minister")
        #expect(
            try entities(.person, [office, Telling.person("Jane Roe", "Minister"), .person("Jane Roe")]).count == 1)
    }

    @Test func aBareSurnameIsTheOnlyOneOfTheSamePost() throws {
        let president = Telling.person("William Ruto", "President")
        let bare = Telling.person("Ruto", "President")
        #expect(try entities(.person, [bare, president]).count == 1)
        #expect(try entities(.person, [bare, president, Telling.person("Rachel Ruto", "Mayor")]).count == 2)
        #expect(try entities(.person, [bare, president, Telling.person("Rachel Ruto", "President")]).count == 3)
        #expect(try entities(.person, [Telling.person("Ruto", "Mayor"), president]).count == 2)
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
        #expect(try entities(.organization, names.map { .body($0) }) == [Set(names)])
    }

    @Test(arguments: [
        ["Bank of Japan", "Bank of England"], ["Manchester City", "Manchester United"], ["Group of Seven", "Seven"],
        ["Labor Party", "Labor Union"], ["Ministry of Health", "Ministry of Defence"],
    ])
    func differentBodiesAreTwo(names: [String]) throws {
        #expect(try entities(.organization, names.map { .body($0) }) == names.sorted().map { [$0] })
    }

    @Test func anAcronymIsWhatArticlesSayThatItIs() throws {
        let long = Telling.body("Kurdistan Workers Party", "PKK")
        #expect(try entities(.organization, [Telling.body("PKK"), long]) == [["PKK", "Kurdistan Workers Party"]])
        #expect(try entities(.organization, [Telling.body("PKK"), Telling.body("Kurdistan Workers Party")]).count == 2)
        // Two long forms of equal weight decide nothing; three in four do.
        let other = Telling.body("Polska Komisja Kultury", "PKK")
        #expect(try entities(.organization, [Telling.body("PKK"), long, other]).count == 3)
        let many = try entities(.organization, [Telling.body("PKK"), long, long, long, other])
        #expect(many == [["Kurdistan Workers Party", "PKK"], ["Polska Komisja Kultury"]])
    }

    @Test func placesAreOneWhateverTheirCapitals() throws {
        let names = ["Saint Louis", "St. Louis", "ST LOUIS"]
        #expect(try entities(.place, names.map { .place($0) }) == [Set(names)])
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

    @Test func anInitialJoinsNobodyWhoseNamesContradict() throws {
        let albert = Telling.person("John Albert Smith")
        let andrew = Telling.person("John Andrew Smith")
        let initial = Telling.person("John A. Smith")
        #expect(try entities(.person, [albert, initial]).count == 1)
        #expect(
            try entities(.person, [albert, initial, andrew])
                == [["John A. Smith"], ["John Albert Smith"], ["John Andrew Smith"]])
        // Three in four mean one of them.
        #expect(
            try entities(.person, [albert, albert, albert, andrew, initial])
                == [["John A. Smith", "John Albert Smith"], ["John Andrew Smith"]])
    }

    @Test func bareSurnamesOfTwoFieldsOrGendersAreTwo() throws {
        let minister = Telling.person("Smith", "foreign minister", gender: .female)
        let coach = Telling.person("Smith", "coach", gender: .male)
        #expect(try entities(.person, [minister, coach]) == [["Smith/coach"], ["Smith/foreign minister"]])
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, .person("Smith", gender: .female)), (1, .person("Smith", gender: .male))])
        #expect(try database.entities(.person).count == 2)
    }

    @Test func aManAndAWomanOfOneNameAreTwoWhereThatIsClear() throws {
        let woman = Telling.person("Chris Lee", gender: .female)
        let man = Telling.person("Chris Lee", gender: .male)
        func count(_ tellings: [Telling]) throws -> Int {
            let database = try FactDatabase.inMemory()
            try database.ingest(tellings.enumerated().map { (id: $0.offset, telling: $0.element) })
            return try database.entities(.person).count
        }
        #expect(try count([woman, man, woman, man]) == 2)
        // One article is no proof.
        #expect(try count([woman, man, man]) == 1)
    }

    @Test func anArticleOfTwoFieldsJoinsThemAlone() throws {
        let actor = Telling.person("Ann Roe", "actress")
        let player = Telling.person("Ann Roe", "footballer")
        let bishop = Telling.person("Ann Roe", "bishop")
        let both = Telling.person("Ann Roe", "actress", "footballer")
        #expect(
            try entities(.person, [actor, player, both, bishop])
                == [["Ann Roe/actress", "Ann Roe/actress;footballer", "Ann Roe/footballer"], ["Ann Roe/bishop"]])
    }

    @Test(arguments: [
        ("football club chairman", "office"), ("minister of sport", "office"), ("basketball player", "sport"),
        ("coach of the year", "sport"), ("pop star", "arts"), ("star", ""), ("vice-president", "office"),
        ("actor and rugby captain", "arts sport"), ("former striker", "sport"), ("", ""), ("bank manager", ""),
    ])
    func theHeadOfAPostTellsTheField(post: String, fields: String) {
        #expect(RoleField.fields(ofRoles: post).map(\.rawValue).sorted().joined(separator: " ") == fields)
    }

    @Test func partsAreTheSameWhateverCameFirstAndFollowAMerge() throws {
        let tellings: [Telling] = [
            .body("UN Security Council"), .body("United Nations", "UN"), .body("World Body"), .body("Acme Board"),
            .body("Acme", "AC"), .body("Acme"),
        ]
        func parents(_ database: FactDatabase) throws -> [String] {
            var parents: [String] = []
            try database.connection.prepare(
                "SELECT o.name || ' < ' || p.name FROM organizations AS o JOIN organizations AS p ON p.id = o.parent_id ORDER BY 1"
            ).forEachRow { parents.append($0.text(at: 0)) }
            return parents
        }
        let expected = ["Acme Board < Acme", "UN Security Council < World Body"]
        for order in [Array(tellings.enumerated()), tellings.enumerated().reversed()] {
            let database = try FactDatabase.inMemory()
            for (id, telling) in order { try database.ingest([(id, telling)]) }
            try Corrections(of: database).merge(.organization, "World Body", with: ["United Nations"])
            #expect(try parents(database) == expected)
            try Corrections(of: database).resolve()
            #expect(try parents(database) == expected)
            try Corrections(of: database).undo(1)
            #expect(try parents(database) == ["Acme Board < Acme", "UN Security Council < United Nations"])
        }
    }

    @Test(arguments: ["  ", "...", "Ⅷ", "北京", "a\u{0301}", "O'", "Jr.", "the", "Co Ltd", "🚀", "Ann (", "() (x)"])
    func anyNameIsOneEntityHoweverOften(name: String) throws {
        for kind in EntityKind.allCases {
            let database = try FactDatabase.inMemory()
            let telling = Telling(name: name, roles: [], kind: kind)
            try database.ingest([(0, telling), (1, telling)])
            #expect(try database.entities(kind) == ["\(name): \(name)"])
            let key = IdentityName.Telling(kind: kind, name: name).key
            #expect(!key.isEmpty)
            #expect(try IdentityNames(database.connection).ruleKey(kind, meantBy: key) == key)
        }
    }

    @Test(arguments: [
        "ann lee", "ann lee (b) (sport) (male)", "ann lee (office)", "ann lee (female) (apart)", "()", "x (",
    ])
    func aKeyIsItsParts(text: String) {
        #expect(EntityKey(text).text == text)
    }
}
