import FactStore
import Testing

@testable import factdb

struct QuestionTests {
    @Test(arguments: [
        ("who said", "who said", ""), ("Who said  gangs and guns", "who said", "gangs and guns"),
        ("organizations", "organizations", ""), ("said about Haiti", "said about", "Haiti"),
    ])
    func theLongestNameWins(question: String, name: String, words: String) throws {
        guard case .canned(let query, let rest, _) = try Question(question) else {
            Issue.record("\(question) is taken for SQL")
            return
        }
        #expect(query.name == name)
        #expect(rest == words)
    }

    @Test(arguments: [
        ("numbers about inflation since 2004", "inflation", ["since": "2004"]),
        ("numbers Ruto since 2025-09 until 2025-10-01", "Ruto", ["since": "2025-09", "until": "2025-10-01"]),
        ("how many personnel", "personnel", [:]), ("how many votes since the war", "votes since the war", [:]),
        ("said about Haiti", "Haiti", [:]),
    ])
    func aQuestionMayEndWithADay(question: String, words: String, filters: [String: String]) throws {
        guard case .canned(_, let rest, let found) = try Question(question) else {
            Issue.record("\(question) is taken for SQL")
            return
        }
        #expect(rest == words)
        #expect(found == filters)
    }

    @Test(arguments: [
        "select 1", " SELECT * from who_said", "with x as (select 1) select * from x", "drop table a", "-- x",
    ])
    func whatStartsAsSQLIsSQL(question: String) throws {
        guard case .sql(question) = try Question(question) else {
            Issue.record("\(question) is not taken for SQL")
            return
        }
    }

    @Test(arguments: ["", "wo said", "how is the weather"])
    func anythingElseIsNotUnderstood(question: String) {
        #expect(throws: Question.Fault.self) { try Question(question) }
    }

    @Test(arguments: [("", "", 0), ("said", "", 4), ("who said", "who sayd", 1), ("kitten", "sitting", 3)])
    func editsAreCounted(left: String, right: String, count: Int) {
        #expect(EditDistance.between(left, right) == count)
        #expect(EditDistance.between(right, left) == count)
    }
}
