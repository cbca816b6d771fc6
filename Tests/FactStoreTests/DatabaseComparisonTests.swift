import FactModel
import TestSupport
import Testing

@testable import FactStore

struct DatabaseComparisonTests {
    private func database(_ change: (inout ArticleFacts) -> Void = { _ in }, id: String = "a1") throws -> FactDatabase {
        let database = try FactDatabase.inMemory()
        var (article, facts) = SampleArticle.make(id: id)
        change(&facts)
        let ingest = try Ingest(into: database)
        try ingest.add(article, facts: facts)
        try ingest.finish()
        return database
    }

    private func differences(_ old: FactDatabase, _ new: FactDatabase) throws -> [FactDifference] {
        var found: [FactDifference] = []
        try DatabaseComparison(old, new).forEachDifference { found.append($0) }
        return found
    }

    @Test func equalDatabasesDoNotDiffer() throws { #expect(try differences(database(), database()).isEmpty) }

    @Test func whatChangedIsTold() throws {
        let new = try database { facts in
            facts.statements[0].act = .denied
            facts.statements.remove(at: 1)
        }
        let found = try differences(database(), new)
        #expect(found.map(\.change) == [.changed, .vanished])
        #expect(found.map(\.fact) == ["statement", "statement"])
        #expect(found[0].old == "act said")
        #expect(found[0].new == "act denied")
        #expect(found[1].text == "robots were fine")
        #expect(try differences(new, database()).map(\.change) == [.changed, .appeared])
    }

    @Test func whatWasRejectedVanished() throws {
        let new = try database()
        try new.connection.run("UPDATE statements SET rejected = 1 WHERE text = 'robots were fine'")
        let found = try differences(database(), new)
        #expect(found.filter { $0.fact == "statement" }.map(\.change) == [.vanished])
        #expect(found.first { $0.fact == "statement" }?.text == "robots were fine")
    }

    @Test func articlesOfOneOnlyAreTold() throws {
        let found = try differences(database(), database(id: "a2"))
        #expect(Set(found.map(\.change)) == [.appeared, .vanished])
        #expect(found.allSatisfy { $0.fact == "article" && $0.text == "Tests" })
    }
}
