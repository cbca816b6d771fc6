import FactModel
import Testing

@testable import FactStore

/// What a count must stand beside when a question says more than what is counted.
struct HowManyTests {
    private static let bodies = [
        "Aid agencies fed 680 people. The need is great in Chad.",
        "In Chad, 90 people were in need, 12 of them children.\nThe talks go on.",
        "Rain fell on Chad. About 7 people drowned near the lake, officials in Niger said.",
    ]

    private static func database() throws -> FactDatabase {
        let database = try FactDatabase.inMemory()
        let ingest = try Ingest(into: database)
        for (index, body) in bodies.enumerated() {
            var article = Article(body: body)
            article.externalID = "count-\(index)"
            try ingest.add(article, facts: ArticleFacts())
        }
        try ingest.finish()
        for (index, text) in ["680", "90", "7"].enumerated() {
            try database.connection.run(
                """
                INSERT INTO numbers (article_id, start, "end", text, kind, value, counted, confidence, rule)
                SELECT id, instr(body, ?2) - 1, instr(body, ?2) - 1 + length(?2), ?2, 'cardinal', ?2, 'people', 1, 'test'
                FROM articles WHERE external_id = ?1
                """, [.text("count-\(index)"), .text(text)])
        }
        // An ingest fills the indexes itself.
        try database.connection.execute("INSERT INTO numbers_fts (numbers_fts) VALUES ('rebuild')")
        return database
    }

    @Test(arguments: [
        ("how many people", ["680", "90", "7"]), ("how many people in need", ["90"]),
        ("how many people in Chad", ["90"]), ("how many people were in need in Chad", ["90"]),
        ("how many people drowned in Niger", []), ("how many people are drowned in Niger", ["7"]),
        ("how many people in the talks", []), ("how many people were fed", ["680"]),
        ("how many people in Niger OR Mali", ["7"]),
    ])
    func theNumbersOwnSentenceCounts(question: String, found: [String]) throws {
        let database = try Self.database()
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        let reading = try #require(reader.read(question), "\(question) is not understood")
        #expect(reading.query.name == "how many")
        let resolved = try database.resolve(reading.query, reading.arguments)
        #expect(try database.run(resolved).all().map { $0[1].text ?? "" } == found)
    }
}
