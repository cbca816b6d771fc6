import CSQLite
import FactModel
import TestSupport
import Testing

@testable import FactStore

@Suite struct SmokeTests {
    @Test func ingestsAnArticleAndAnswersWhoSaid() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let database = try FactDatabase(path: path, access: .writing)
        let (article, facts) = SampleArticle.make()
        let ingest = try Ingest(into: database, timestamp: "2025-01-01T00:00:00Z")
        #expect(try ingest.add(article, facts: facts) == .added)
        #expect(try ingest.add(article, facts: facts) == .unchanged)
        try ingest.addProblem(path: "empty.txt", reason: "the file is empty")
        let counts = try ingest.finish()
        #expect(counts == .init(added: 1, unchanged: 1, failed: 1))
        let reader = try FactDatabase(path: path, access: .reading)
        let rows = try reader.run(.named("who said"), ["words": "“roads” works"]).all()
        #expect(rows.map { $0[1] } == ["Ada Obi"])
        for query in FactDatabase.cannedQueries { _ = try reader.run(query).all() }
    }
}
