import FactModel
import FactStore
import Testing

@testable import factdb

struct QuestionTests {
    private static func reader() throws -> QuestionReader {
        QuestionReader(queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
    }

    @Test(arguments: [
        "select 1", " SELECT * from who_said", "with x as (select 1) select * from x", "drop table a", "-- x",
        "/* x */",
    ])
    func whatStartsAsSQLIsSQL(question: String) throws {
        guard case .sql(question) = try Question(question, reader: Self.reader()) else {
            Issue.record("\(question) is not taken for SQL")
            return
        }
    }

    @Test(arguments: ["", "wo said", "how is the weather"])
    func anythingElseIsNotUnderstood(question: String) throws {
        let reader = try Self.reader()
        #expect(
            throws: Question.Fault.notUnderstood(question: question, suggestions: reader.suggestions(for: question))
        ) {
            try Question(question, reader: reader)
        }
    }

    @Test(arguments: ["a=1", ":a=1"])
    func aValueHasAName(text: String) throws { #expect(try ParameterValues.parse([text]) == ["a": "1"]) }

    @Test(arguments: [["a"], ["=1"], ["1=2"], ["a=1", "a=2"]])
    func aValueWithoutANameIsRefused(texts: [String]) {
        #expect(throws: ParameterValues.Fault.self) { try ParameterValues.parse(texts) }
    }
}
