import FactModel
import TestSupport
import Testing

@testable import FactStore

/// Whatever people type: an answer, or a reason that is about what they typed, and never an error of SQL.
struct RandomQuestionTests {
    private static let parts = [
        "who said", "what did", "say", "about", "Ruto", "William Ruto", "in 2025", "since", "timeline", "articles",
        "gangs",
        "a", "NEAR(", "\"", "'", "“", "”", "*", ":", "^", "-", "+", " ", "  ", "AND", "OR", "NOT", "(", ")", "{", "}",
        ",",
        "\u{0}", "é", "𝛼", "习近平", "🏳️‍🌈", "\u{202E}", "'s", "|", ";", "--", "/*", "%", "_", "\\", "\n", "\t", "?", "…",
        "1e9",
        "title:", "rowid", "who is quoted most", "?x", "$y", ":words", "U.N.", "the", "last week",
    ]

    private static func text(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
            (parts.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
        }.joined()
    }

    @Test func questionsAreAnsweredOrNot() throws {
        let database = try SampleCast.database()
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        var random = SplitMix64(seed: 3)
        var answered = 0
        for _ in 0..<RandomInputs.count(100_000) {
            let question = Self.text(&random)
            guard let reading = reader.read(question) else { continue }
            do {
                let resolved = try database.resolve(reading.query, reading.arguments)
                _ = try database.run(resolved).all()
                answered += 1
            } catch let error as FactStoreError {
                switch error {
                case .unknownName, .noSearchableWords: break
                default: Issue.record("\(question): \(error)")
                }
            } catch {
                Issue.record("\(question): \(error)")
            }
        }
        #expect(answered > 100)
    }

    @Test func anyWordsAreSearched() throws {
        let database = try SampleCast.database()
        var random = SplitMix64(seed: 5)
        var found = 0
        for _ in 0..<RandomInputs.count(100_000) {
            let words = Self.text(&random)
            do {
                let search = TextSearch(pattern: try FullTextPattern(words).text, limit: 3)
                if try database.hits(of: search).rows.next() != nil { found += 1 }
            } catch FactStoreError.noSearchableWords(words) {
                // Only words that must occur count: -a looks for nothing.
            } catch {
                Issue.record("\(words): \(error)")
            }
        }
        #expect(found > 50)
    }

    @Test func aQuestionOfAnyLengthEnds() throws {
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        let start = ContinuousClock.now
        #expect(reader.read("what did " + String(repeating: "say about in 2025 on ", count: 2000)) == nil)
        _ = reader.read("what did " + String(repeating: "say about in 2025 on ", count: 90))
        _ = reader.read(String(repeating: "'a ", count: 600))
        _ = reader.suggestions(for: String(repeating: "who said ", count: 500))
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(throws: FactStoreError.tooManyWords(count: 1000, limit: 256)) {
            try FullTextPattern(String(repeating: "a ", count: 1000))
        }
    }
}
