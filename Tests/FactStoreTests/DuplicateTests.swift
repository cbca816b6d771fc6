import FactExtraction
import FactModel
import Testing

@testable import FactStore

@Suite struct DuplicateTests {
    private static let story =
        "The port of Mombasa opened again on Tuesday after a month in which no ship had come in, officials said. “We will never close this port again as long as I am here,” said Ann Lee, who runs it. Ten ships wait outside the harbour, and two have left for other places. The next one is due on Wednesday morning with grain from the north."

    private func rows(_ sql: String, in database: FactDatabase) throws -> [[SQLValue]] {
        try QueryRows(database.connection.prepare(sql)).all()
    }

    @Test func theSameStoryElsewhereIsLinked() throws {
        let other =
            "Rain fell in the hills all week, and the river rose by a metre, the weather service said on Monday in a note that named no town and gave no time for the end of it."
        let database = try FactDatabase.inMemory()
        let bodies = [
            Self.story, other, "By our reporter\n\n" + Self.story, Self.story.replacing("Tuesday", with: "Monday"),
        ]
        try ingest(
            bodies.enumerated().map { index, body in
                var article = Article(body: body)
                article.published = "2025-01-0\(index + 1)"
                return article
            }, into: database)
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

    private func dump(_ database: FactDatabase) throws -> [String] {
        try CanonicalDump.lines(of: database).filter {
            $0.contains("near duplicate") || $0.contains("story") || $0.contains("same quote")
        }
    }

    /// Articles of one story with one quotation, published on these days.
    private static func articles(_ days: [String?]) -> [Article] {
        days.enumerated().map { index, day in
            var article = Article(body: "From our correspondent \(index).\n\n" + story)
            article.published = day
            article.externalID = "\(index)"
            article.prose = Span(start: article.body.utf8.count - story.utf8.count, end: article.body.utf8.count)
            return article
        }
    }

    private func ingest(_ articles: some Sequence<Article>, again: Bool = false, into database: FactDatabase) throws {
        let ingest = try Ingest(into: database, again: again)
        let extractor = Extractor()
        for article in articles { try ingest.add(article, facts: extractor.facts(of: article)) }
        try ingest.finish()
    }

    @Test func theFirstIsTheOnePublishedFirst() throws {
        let articles = Self.articles(["2025-01-03", "2025-01-01", nil, "2025-01-02"])
        for order in [articles, articles.reversed()] {
            let database = try FactDatabase.inMemory()
            try ingest(order, into: database)
            let firsts = [[SQLValue.text("1")], [.text("1")], [.text("1")]]
            let sql = "SELECT f.external_id FROM articles AS a JOIN articles AS f ON f.id = a.story_id"
            #expect(try rows(sql, in: database) == firsts)
            let quotes = """
                SELECT a.external_id FROM same_quotes AS q JOIN statements AS f ON f.id = q.first_id
                JOIN articles AS a ON a.id = f.article_id
                """
            #expect(try rows(quotes, in: database) == firsts)
        }
    }

    /// Ten are more than are compared with each under one fingerprint.
    @Test(arguments: [3, 10]) func extractingAgainKeepsStoriesAndQuotes(count: Int) throws {
        let articles = Self.articles((0..<count).map { "2025-01-0\($0 % 9 + 1)" })
        let database = try FactDatabase.inMemory()
        try ingest(articles, into: database)
        let before = try dump(database)
        #expect(before.count { $0.contains("story") } == count - 1)
        #expect(before.count { $0.contains("same quote") } == count - 1)
        for article in articles {
            try ingest([article], again: true, into: database)
            #expect(try dump(database) == before)
        }
        try ingest(articles.reversed(), again: true, into: database)
        #expect(try dump(database) == before)
        let backwards = try FactDatabase.inMemory()
        try ingest(articles.reversed(), into: backwards)
        #expect(try dump(backwards) == before)
    }

    @Test func whatIsNotProseDoesNotCountOnEitherSide() throws {
        let header = (0..<120).map { "navigation\($0)" }.joined(separator: " ") + "\n\n"
        var page = Article(body: header + Self.story)
        page.prose = Span(start: header.utf8.count, end: page.body.utf8.count)
        let plain = Article(body: Self.story)
        for order in [[page, plain], [plain, page]] {
            let database = try FactDatabase.inMemory()
            try ingest(order, into: database)
            #expect(try rows("SELECT similarity FROM near_duplicates", in: database) == [[.real(1)]])
        }
    }

    @Test func aDatabaseDecidedOtherwiseIsDecidedAnew() throws {
        let articles = Self.articles(["2025-01-02", "2025-01-01", "2025-01-03"])
        let database = try FactDatabase.inMemory()
        try ingest(articles, into: database)
        let before = try dump(database)
        try database.connection.execute(
            "DELETE FROM near_duplicates; DELETE FROM same_quotes; UPDATE articles SET story_id = NULL; DELETE FROM meta WHERE key = 'duplicate_rules'"
        )
        try ingest([Article(body: "Nothing.")], into: database)
        #expect(try dump(database) == before)
    }

    /// As a file that another program filled, or whose ingest was killed.
    @Test func aDatabaseLeftBehindCatchesUp() throws {
        let articles = Self.articles(["2025-01-02", "2025-01-01", "2025-01-03"])
        let database = try FactDatabase.inMemory()
        try ingest(articles, into: database)
        let before = try dump(database)
        try database.connection.execute(
            """
            DELETE FROM near_duplicates; DELETE FROM quote_matches; DELETE FROM same_quotes;
            DELETE FROM article_bands; DELETE FROM quote_prints;
            UPDATE articles SET story_id = NULL; DELETE FROM meta WHERE key = 'duplicates_through';
            """)
        var waiting: [Int] = []
        try Ingest(into: database).finish { waiting.append($0) }
        #expect(waiting == [3])
        #expect(try dump(database) == before)
        try Ingest(into: database).finish { waiting.append($0) }
        #expect(waiting == [3])
    }

    @Test(arguments: [
        0, -1, 1, Int64.max, .min, 0x7FFF_FFFF, 0x8000_0000, 0x1234_5678_9ABC_DEF0, -0x1234_5678_9ABC_DEF0,
    ])
    func fingerprintsOfAnOlderSchemaBecomeThoseOfNow(hash: Int64) throws {
        let connection = try Connection.inMemory()
        try Migration.bringUpToDate(connection, with: Array(Migration.all.prefix(13)))
        let key = "fedcba98765432100123456789abcdef"
        try connection.run(
            """
            INSERT INTO articles (id, key, language, body, word_count, engine_version, ingested_at)
            VALUES (7, ?, 'en', '', 0, '', '')
            """, [.text(key)])
        try connection.execute(
            """
            INSERT INTO statements (id, article_id, kind, start, "end", text, act, attribution, paragraph, confidence, rule)
            VALUES (9, 7, 'direct', 0, 0, '', 'said', 0, 1, 1, '')
            """)
        try connection.run(
            "INSERT INTO article_bands (band, rank, article_id) VALUES (?, ?, 7)",
            [.integer(hash), .integer(NearDuplicates.rank(key))])
        let quote = QuoteFingerprint(prints: [hash], rank: ~hash)
        try connection.run(
            "INSERT INTO quote_prints (print, rank, statement_id) VALUES (?, ?, 9)",
            [.integer(hash), .integer(quote.rank)])
        try Migration.bringUpToDate(connection)
        func stored(_ sql: String) throws -> [[SQLValue]] { try QueryRows(connection.prepare(sql)).all() }
        func row(_ row: SortedNeighbourhood.Row) -> [SQLValue] {
            [.integer(row.print), .integer(row.rank), .integer(row.item)]
        }
        #expect(
            try stored("SELECT band, rank, article_id FROM article_bands")
                == NearDuplicates.Item(id: 7, key: key, bands: [hash]).rows.map(row))
        #expect(
            try stored("SELECT print, rank, statement_id FROM quote_prints")
                == SameQuotes.Item(statement: 9, fingerprint: quote).rows.map(row))
    }

    @Test func theSameQuoteIsOneClusterWithItsChanges() throws {
        let quotes = [
            "We will never close this port again as long as I am here",
            "never close this port again as long as I am here",
            "We will not close this port again as long as I am here",
            "We will never close this port again as long as I am here",
            "It rained in the hills for days and nobody came to help us",
        ]
        let database = try FactDatabase.inMemory()
        try ingest(
            quotes.enumerated().map { index, quote in
                var article = Article(body: "“\(quote),” said Ann Lee on day \(index).\n")
                article.published = "2025-01-0\(index + 1)"
                return article
            }, into: database)
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
