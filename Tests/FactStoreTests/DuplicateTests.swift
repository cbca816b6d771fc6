import FactExtraction
import FactModel
import Testing

@testable import FactStore

@Suite struct DuplicateTests {
    private static let story =
        "The port of Mombasa opened again on Tuesday after a month in which no ship had come in, officials said. “We will never close this port again as long as I am here,” said Ann Lee, who runs it. Ten ships wait outside the harbour, and two have left for other places. The next one is due on Wednesday morning with grain from the north."

    private func database(_ bodies: [String]) throws -> FactDatabase {
        let database = try FactDatabase.inMemory()
        let ingest = try Ingest(into: database)
        let extractor = Extractor()
        for body in bodies { try ingest.add(Article(body: body), readBy: extractor) }
        try ingest.finish()
        return database
    }

    private func rows(_ sql: String, in database: FactDatabase) throws -> [[SQLValue]] {
        try QueryRows(database.connection.prepare(sql)).all()
    }

    @Test func theSameStoryElsewhereIsLinked() throws {
        let other =
            "Rain fell in the hills all week, and the river rose by a metre, the weather service said on Monday in a note that named no town and gave no time for the end of it."
        let database = try database([
            Self.story, other, "By our reporter\n\n" + Self.story, Self.story.replacing("Tuesday", with: "Monday"),
        ])
        #expect(
            try rows("SELECT article_id, other_id FROM near_duplicates", in: database) == [
                [.integer(3), .integer(1)], [.integer(4), .integer(1)], [.integer(4), .integer(3)],
            ])
        #expect(
            try rows("SELECT story_id FROM articles ORDER BY id", in: database) == [
                [.null], [.null], [.integer(1)], [.integer(1)],
            ])
        #expect(
            try rows("SELECT story_id, articles FROM stories ORDER BY 1", in: database) == [
                [.integer(1), .integer(3)], [.integer(2), .integer(1)],
            ])
        try database.connection.execute("DELETE FROM articles WHERE id = 1")
        #expect(try rows("SELECT count(*) FROM near_duplicates", in: database) == [[.integer(1)]])
    }

    @Test func theSameQuoteIsOneClusterWithItsChanges() throws {
        let quotes = [
            "We will never close this port again as long as I am here",
            "never close this port again as long as I am here",
            "We will not close this port again as long as I am here",
            "We will never close this port again as long as I am here",
            "It rained in the hills for days and nobody came to help us",
        ]
        let database = try database(quotes.enumerated().map { "“\($1),” said Ann Lee on day \($0).\n" })
        let found = try rows("SELECT relation, difference FROM same_quotes ORDER BY statement_id", in: database)
        #expect(
            found == [
                [.text("trimmed"), .text("[-We will-] never close this port again as long as I am here")],
                [.text("changed"), .text("We will [-never-] {+not+} close this port again as long as I am here")],
                [.text("same"), .null],
            ])
        let listed = try database.run(.named("same quote"), ["words": "port"]).all()
        #expect(listed.count == 4)
        #expect(listed.first?[3] == .text("first"))
        #expect(try database.run(.named("same quote"), ["words": "hills"]).all().isEmpty)
    }

    @Test(arguments: [
        ("a b c", 3), ("Don’t — won't; U.S.-led", 5), ("", 0), ("café “naïve” x\u{A0}y", 4), ("é", 1), ("'", 0),
        ("\u{2019}\u{2019}", 0),
    ])
    func wordsAreFound(text: String, count: Int) {
        let words = WordHashes(of: Array(text.utf8))
        #expect(words.hashes.count == count)
        #expect(words.ranges.allSatisfy { !$0.isEmpty })
    }
}
