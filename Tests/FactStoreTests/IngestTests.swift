import FactModel
import TestSupport
import Testing

@testable import FactStore

@Suite struct IngestTests {
    @Test func everySpanIsItsText() throws {
        let database = try FactDatabase.inMemory()
        let (article, facts) = SampleArticle.make()
        let ingest = try Ingest(into: database)
        try ingest.add(article, facts: facts)
        try ingest.finish()
        let spans = [
            ("person_mentions", "start", "\"end\"", "text"), ("organization_mentions", "start", "\"end\"", "text"),
            ("place_mentions", "start", "\"end\"", "text"), ("roles", "start", "\"end\"", "text"),
            ("acronyms", "start", "\"end\"", "text"), ("acronyms", "long_start", "long_end", "long_text"),
            ("statements", "start", "\"end\"", "text"), ("statements", "cue_start", "cue_end", "cue"),
            ("statements", "source_start", "source_end", "source"), ("numbers", "start", "\"end\"", "text"),
        ]
        for (table, start, end, text) in spans {
            let good = try database.connection.prepare(
                """
                SELECT count(*), sum(substr(a.body, t.\(start) + 1, t.\(end) - t.\(start)) = t.\(text))
                FROM \(table) AS t JOIN articles AS a ON a.id = t.article_id WHERE t.\(text) IS NOT NULL
                """
            ).fetchOne { ($0.integer(at: 0), $0.integer(at: 1)) }
            #expect(good.map { $0.0 > 0 && $0.0 == $0.1 } == true, "\(table).\(text)")
        }
        let parts = try database.connection.prepare(
            """
            SELECT count(*), sum(substr(a.body, p.start + 1, p."end" - p.start) = p.text) FROM statement_parts AS p
            JOIN statements AS s ON s.id = p.statement_id JOIN articles AS a ON a.id = s.article_id
            """
        ).fetchOne { ($0.integer(at: 0), $0.integer(at: 1)) }
        #expect(parts?.0 == 3 && parts?.1 == 3)
    }

    @Test func ingestingAgainChangesNoRow() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        func run(_ time: String) throws {
            let database = try FactDatabase(path: path, access: .writing)
            let ingest = try Ingest(into: database, timestamp: time)
            let (article, facts) = SampleArticle.make()
            try ingest.add(article, facts: facts)
            try ingest.addProblem(path: "x'); DROP TABLE articles;--\u{0}y", reason: "it is empty")
            try ingest.finish()
        }
        func rows() throws -> [[[SQLValue]]] {
            let database = try FactDatabase(path: path, access: .reading)
            return try ["articles", "statements", "numbers", "problems", "runs", "meta", "speakers", "people"].map {
                try QueryRows(database.connection.prepare("SELECT * FROM \($0)")).all()
            }
        }
        try run("2025-01-01T00:00:00Z")
        let before = try rows()
        try run("2026-01-01T00:00:00Z")
        #expect(try rows() == before)
        #expect(try folder.names() == ["facts.db"])
    }

    @Test func deletingAnArticleTakesItsWordsOutOfTheIndex() throws {
        let database = try FactDatabase.inMemory()
        let (article, facts) = SampleArticle.make()
        let ingest = try Ingest(into: database)
        try ingest.add(article, facts: facts)
        try ingest.finish()
        let connection = database.connection
        let count = "SELECT count(*) FROM statements_fts WHERE statements_fts MATCH 'robots OR roads'"
        #expect(try connection.prepare(count).fetchOne { $0.integer(at: 0) } == 2)
        try connection.execute("DELETE FROM articles")
        #expect(try connection.prepare(count).fetchOne { $0.integer(at: 0) } == 0)
        #expect(try connection.prepare("SELECT count(*) FROM numbers").fetchOne { $0.integer(at: 0) } == 0)
        try connection.execute("INSERT INTO statements_fts (statements_fts, rank) VALUES ('integrity-check', 1)")
    }

    /// What cannot be written alone is given up, in whatever place of its batch it stands.
    @Test(arguments: 0..<3) func anArticleThatCannotBeWrittenCostsNoOther(place: Int) throws {
        let database = try FactDatabase.inMemory()
        let ingest = try Ingest(into: database, batchSize: 3)
        var failures = 0
        for index in 0..<3 {
            var (article, facts) = SampleArticle.make(id: "a\(index)")
            if index == place { facts.statements[0].confidence = 2 }
            do { try ingest.add(article, facts: facts) } catch { failures += 1 }
        }
        #expect(failures == 1)
        #expect(try ingest.finish().added == 2)
        func count(_ sql: String) throws -> Int64? {
            try database.connection.prepare(sql).fetchOne { $0.integer(at: 0) }
        }
        #expect(try count("SELECT count(*) FROM articles") == 2)
        #expect(try count("SELECT count(*) FROM statements_fts WHERE statements_fts MATCH 'roads'") == 2)
        #expect(try count("SELECT sum(articles) FROM identity_names WHERE kind = 'person'") == 2)
        for index in ["articles_fts", "statements_fts", "numbers_fts"] {
            try database.connection.execute("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        }
    }

    /// An article whose facts are extracted again may stand before or behind new ones in its batch.
    @Test func theIndexFollowsWhatIsExtractedAgain() throws {
        let database = try FactDatabase.inMemory()
        for order in [[0, 1], [2, 1, 0], [1, 3, 2, 0]] {
            let ingest = try Ingest(into: database, again: true)
            for index in order {
                let (article, facts) = SampleArticle.make(id: "a\(index)")
                try ingest.add(article, facts: facts)
            }
            try ingest.finish()
            for index in ["articles_fts", "statements_fts", "numbers_fts"] {
                try database.connection.execute("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
            }
        }
        let count = "SELECT count(*) FROM statements_fts WHERE statements_fts MATCH 'roads'"
        #expect(try database.connection.prepare(count).fetchOne { $0.integer(at: 0) } == 4)
    }

    @Test func evidenceMarksContentCueAndSource() throws {
        let database = try FactDatabase.inMemory()
        let (article, facts) = SampleArticle.make()
        let ingest = try Ingest(into: database)
        try ingest.add(article, facts: facts)
        try ingest.finish()
        let evidence = try database.evidence(of: .statement, id: 1)
        let passage = try #require(evidence.passages.first)
        let bytes = Array(passage.text.utf8)
        func words(_ role: Evidence.Passage.Role) -> [String] {
            passage.marks.filter { $0.role == role }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
        #expect(words(.content) == ["The “roads” works,", "will cost 40 per cent."])
        #expect(words(.cue) == ["said"])
        #expect(words(.mention).first?.hasPrefix("Ms Ada Obi") == true)
        #expect(words(.number) == ["40 per cent"])
        #expect(evidence.title == "Ada Obi said (direct)")
        #expect(throws: FactStoreError.noSuchRow(kind: "statement", id: 99)) {
            try database.evidence(of: .statement, id: 99)
        }
    }

    @Test(arguments: ["a\"b", "NEAR(", "foo:x", "-", "AND", "", "\"", "a* OR", "^x", "{a b} : c", "\u{0}", "( ) +"])
    func anyWordsAreAPatternOrNone(words: String) throws {
        let database = try FactDatabase.inMemory()
        if words.contains(where: \.isLetter) {
            _ = try database.run(.named("who said"), ["words": words]).all()
        } else {
            #expect(throws: FactStoreError.noSearchableWords(words: words)) {
                try database.run(.named("who said"), ["words": words])
            }
        }
    }

    @Test func noWordsAreASyntaxError() throws {
        let database = try FactDatabase.inMemory()
        let parts = [
            "a", "NEAR(", "\"", "'", "*", ":", "^", "-", "+", " ", "AND", "OR", "NOT", "(", ")", "{", "}", ",", "\u{0}",
            "é", "𝛼",
        ]
        var random = SplitMix64(seed: 7)
        let query = try CannedQuery.named("who said")
        for _ in 0..<5000 {
            let words = (0..<Int.random(in: 1...8, using: &random)).map { _ in parts.randomElement(using: &random) ?? ""
            }
            do {
                _ = try database.run(query, ["words": words.joined()]).all()
            } catch FactStoreError.noSearchableWords {}
        }
    }
}
