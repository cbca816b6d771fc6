import FactModel
import TestSupport
import Testing

@testable import FactStore

/// Corrections mean the same entity whatever articles come later, and in whatever order.
struct CorrectionTests {
    private let player = Telling.person("Michael Jordan", "basketball player")
    private let professor = Telling.person("Michael Jordan", "professor")

    /// Ingests some articles, corrects, ingests the others, and expects entities; then the same with the articles in other
    /// orders and the corrections read from the first database, before and behind them.
    private func expect(
        _ kind: EntityKind, _ before: [Telling], _ correct: (Corrections) throws -> Void, then after: [Telling] = [],
        give expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let all = Array((before + after).enumerated()).map { (id: $0.offset, telling: $0.element) }
        let database = try FactDatabase.inMemory()
        try database.ingest(Array(all.prefix(before.count)))
        try correct(Corrections(of: database))
        try database.ingest(Array(all.dropFirst(before.count)))
        #expect(try database.entities(kind) == expected, sourceLocation: sourceLocation)
        let dump = try CanonicalDump.lines(of: database)
        try Corrections(of: database).resolve()
        let resolved = try CanonicalDump.difference(dump, CanonicalDump.lines(of: database))
        #expect(resolved == nil, "resolved", sourceLocation: sourceLocation)
        let made = try Corrections(of: database).all()
        var random = SplitMix64(seed: 1)
        for round in 0..<4 {
            let other = try FactDatabase.inMemory()
            if round % 2 == 0 { _ = try Corrections(of: other).add(made) }
            for article in all.shuffled(using: &random) { try other.ingest([article]) }
            if round % 2 == 1 { _ = try Corrections(of: other).add(made) }
            let difference = try CanonicalDump.difference(dump, CanonicalDump.lines(of: other))
            #expect(difference == nil, "another order", sourceLocation: sourceLocation)
        }
    }

    @Test func aNameStaysWithWhoHasItWhenLabelsGo() throws {
        let both = Telling.person("Michael Jordan", "basketball player", "professor")
        func rename(_ corrections: Corrections) throws {
            try corrections.rename(.person, "michael jordan (sport)", to: "Air Jordan")
        }
        try expect(
            .person, [player, professor], rename,
            give: ["Air Jordan: Michael Jordan/basketball player", "Michael Jordan: Michael Jordan/professor"])
        try expect(
            .person, [player, professor], rename, then: [both],
            give: [
                "Air Jordan: Michael Jordan/basketball player, Michael Jordan/basketball player;professor, "
                    + "Michael Jordan/professor"
            ])
    }

    @Test func aMergeLeavesANamesakeOutThatComesLater() throws {
        try expect(
            .person, [player, .person("Air Jordan")],
            { try $0.merge(.person, "Michael Jordan", with: ["Air Jordan"]) },
            then: [professor, professor, .person("Michael Jordan", "physicist")],
            give: [
                "Michael Jordan: Air Jordan, Michael Jordan/basketball player",
                "Michael Jordan: Michael Jordan/physicist, Michael Jordan/professor",
            ])
        try expect(
            .person, [.person("John A. Smith"), .person("Jack Smith")],
            { try $0.merge(.person, "Jack Smith", with: ["John A. Smith"]) },
            then: [.person("John B. Smith")],
            give: ["Jack Smith: Jack Smith, John A. Smith", "John B. Smith: John B. Smith"])
    }

    @Test func theOneWhoseNameStaysGivesTheName() throws {
        try expect(
            .organization, [.body("The Bank"), .body("World Bank"), .body("World Bank"), .body("World Bank")],
            { try $0.merge(.organization, "The Bank", with: ["World Bank"]) }, then: [.body("World Bank")],
            give: ["The Bank: The Bank, World Bank"])
    }

    @Test func aNameCanBeSplitOffAfterAMerge() throws {
        try expect(
            .organization, [.body("Acme"), .body("Alpha Club"), .body("Beta Club")],
            {
                try $0.merge(.organization, "Acme", with: ["Alpha Club", "Beta Club"])
                try $0.split(.organization, "Acme", form: "Alpha Club")
            }, then: [.body("Alpha Club")], give: ["Acme: Acme, Beta Club", "Alpha Club: Alpha Club"])
        // The one that the others were merged into can go too.
        try expect(
            .organization, [.body("Acme"), .body("Alpha Club"), .body("Beta Club")],
            {
                try $0.merge(.organization, "Acme", with: ["Alpha Club", "Beta Club"])
                try $0.split(.organization, "Acme", form: "Acme")
            }, give: ["Acme: Acme", "Alpha Club: Alpha Club, Beta Club"])
        try expect(
            .organization, [.body("Acme"), .body("Alpha Club")],
            {
                try $0.merge(.organization, "Acme", with: ["Alpha Club"])
                try $0.split(.organization, "Acme", form: "alpha club")
                try $0.merge(.organization, "Acme", with: ["Alpha Club"])
            }, give: ["Acme: Acme, Alpha Club"])
    }

    @Test func whatIsSplitOffUnderAKnownNameIsThatOne() throws {
        let actor = Telling.person("Michael B. Jordan", "actor")
        func split(_ corrections: Corrections) throws {
            try corrections.split(.person, "Michael Jordan", inArticles: [1], as: "Michael B. Jordan")
        }
        let expected = [
            "Michael B. Jordan: Michael B. Jordan/actor, Michael Jordan",
            "Michael Jordan: Michael Jordan/basketball player",
        ]
        let unclear = Telling.person("Michael Jordan")
        try expect(.person, [unclear, player, player, player, actor], split, give: expected)
        try expect(.person, [unclear, player, player, player], split, then: [actor], give: expected)
    }

    @Test func whoIsSplitOffNeedsAnotherName() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, player), (1, .person("Jordan"))])
        #expect(throws: FactStoreError.sameEntity(kind: .person, name: "Michael Jordan")) {
            try Corrections(of: database).split(.person, "Michael Jordan", inArticles: [1], as: "michael jordan")
        }
    }

    private func speakers(_ database: FactDatabase) throws -> [String] {
        var speakers: [String] = []
        try database.connection.prepare(
            """
            SELECT a.external_id || ' ' || p.kind || ' ' || p.name
                   || CASE WHEN coalesce(p.person_id, p.organization_id, p.place_id) IS NULL THEN '' ELSE ' known' END
            FROM statements AS s JOIN articles AS a ON a.id = s.article_id JOIN speakers AS p ON p.id = s.speaker_id
            ORDER BY 1
            """
        ).forEachRow { speakers.append($0.text(at: 0)) }
        return speakers
    }

    @Test func aSpeakerWhoIsNotKnownYetIsFoundLater() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, player)])
        try Corrections(of: database).setSpeaker(ofStatement: 1, to: "Acme", kind: "organization")
        #expect(try speakers(database) == ["0 organization Acme"])
        try database.ingest([(1, .body("Acme Inc."))])
        #expect(try speakers(database) == ["0 organization Acme Inc. known", "1 unnamed Someone"])
        let rows = try database.connection.prepare("SELECT count(*) FROM speakers").fetchOne { $0.integer(at: 0) }
        #expect(rows == 2)
    }

    @Test func aSpeakerStaysThePersonWhenLabelsGo() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, player), (1, professor)])
        try Corrections(of: database).setSpeaker(ofStatement: 2, to: "michael jordan (sport)")
        try database.ingest([(2, .person("Michael Jordan", "basketball player", "professor"))])
        #expect(try speakers(database)[1] == "1 person Michael Jordan known")
    }

    @Test func onlyACountrySpeaksAmongPlaces() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, .place("Kenya", .country)), (1, .place("Nairobi", .city))])
        let corrections = Corrections(of: database)
        try corrections.setSpeaker(ofStatement: 1, to: "kenya")
        #expect(try speakers(database)[0] == "0 country Kenya known")
        #expect(throws: FactStoreError.noSuchSpeaker(name: "Nairobi", suggestions: [])) {
            try corrections.setSpeaker(ofStatement: 2, to: "Nairobi")
        }
    }

    @Test func anUndoneNameLeavesNoSpelling() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, player), (1, professor)])
        let made = try Corrections(of: database).setSpeaker(ofStatement: 1, to: "Some-One", kind: "unnamed")
        let other = try Corrections(of: database).setSpeaker(ofStatement: 1, to: "SomeOne", kind: "unnamed")
        #expect(try speakers(database) == ["0 unnamed SomeOne", "1 unnamed SomeOne"])
        try Corrections(of: database).undo(other.id)
        try Corrections(of: database).undo(made.id)
        #expect(try speakers(database) == ["0 unnamed Someone", "1 unnamed Someone"])
    }

    @Test func namesAreFoundWhateverTheirMarks() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, .person("Émile Zola")), (1, .body("Örsted", "OAS"))])
        let corrections = Corrections(of: database)
        let made = try corrections.rename(.person, "émile zolà", to: "Emile Z.")
        #expect(made.subject == "emile zola")
        #expect(try corrections.rename(.person, "ZOLA", to: "Émile Zola").subject == "emile zola")
        #expect(try corrections.rename(.organization, "orsted", to: "Ørsted").subject == "orsted")
        #expect(try database.entities(.person, named: "ÉMILE").all().count == 1)
        #expect(try database.entities(.organization, named: "oas").all().count == 1)
        #expect(try database.entities(.organization, named: "x").all().isEmpty)
    }

    @Test func whatWasUndoneAndDoneAgainIsImportedAsThat() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, .body("Acme")), (1, .body("Alpha Club"))])
        func correction(_ id: Int64, _ action: Correction.Action, _ subject: String?, _ value: String) throws
            -> Correction
        {
            try #require(
                Correction(
                    id: id, madeAt: "2025-01-01T00:00:00Z", action, entityKind: subject == nil ? nil : "organization",
                    subject: subject, value: value, articleKey: nil, start: nil, end: nil, note: nil))
        }
        // All in one second.
        let made = [
            try correction(1, .merge, "acme", "alpha club"), try correction(2, .undo, nil, "1"),
            try correction(3, .merge, "acme", "alpha club"),
        ]
        #expect(try Corrections(of: database).add(made) == 3)
        #expect(try database.entities(.organization).count == 1)
        let exported = try Corrections(of: database).all()
        #expect(try Corrections(of: database).add(exported) == 0)
        #expect(try Corrections(of: database).idsInForce() == [3])
    }

    @Test func aCorrectionThatFindsNobodyIsKnown() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(0, .body("Acme"))])
        let corrections = Corrections(of: database)
        let gone = Correction(.rename, entityKind: "organization", subject: "gone", value: "Gone")
        #expect(try corrections.add([gone]) == 1)
        let found = try corrections.rename(.organization, "Acme", to: "The Acme")
        #expect(try corrections.idsInForce() == [1, found.id])
        #expect(try corrections.idsThatFindNothing() == [1])
    }
}
