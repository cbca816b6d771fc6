import FactModel
import Testing

@testable import FactStore

/// Names that several people or bodies share, and names with marks in them.
struct NamesakeTests {
    private func ask(_ question: String, _ database: FactDatabase) throws -> (notes: [String], rows: [[SQLValue]]) {
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        let reading = try #require(reader.read(question), "\(question) is not understood")
        let resolved = try database.resolve(reading.query, reading.arguments)
        return (resolved.notes, try database.run(resolved).all())
    }

    @Test func namesakesAreToldApartAndAskedForOneByOne() throws {
        let database = try FactDatabase.inMemory()
        let player = Telling.person("Michael Jordan", "basketball player")
        let professor = Telling.person("Michael Jordan", "professor")
        try database.ingest([(1, player), (2, player), (3, professor)])
        let both = try ask("who is Michael Jordan", database)
        #expect(both.rows.count == 2)
        #expect(
            both.notes == [
                "\"Michael Jordan\" is the name of 2 that are told apart: person:1, person:2; the answer is about all of "
                    + "them, person:1 about one."
            ])
        for id in [Int64(1), 2] {
            let one = try ask("who is person:\(id)", database)
            #expect(one.rows.map { $0[0] } == [.integer(id)])
            #expect(one.notes.isEmpty)
        }
        #expect(throws: FactStoreError.self) { try ask("who is person:3", database) }
    }

    @Test func marksInNamesPartNothing() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([
            (1, .body("Pipe|Works")), (2, .body("Pipe")), (3, .body("Works")), (4, .body("\"Q\" \\ Co")),
        ])
        let pipe = try database.resolve(.named("organizations"), ["organization": "Pipe|Works"])
        #expect(try database.run(pipe).all().map { $0[1] } == ["Pipe|Works"])
        let quoted = try database.resolve(.named("organizations"), ["organization": "\"Q\" \\ Co"])
        #expect(try database.run(quoted).all().count == 1)
    }

    /// A word of very many names means them all.
    @Test func noNameIsLeftOut() throws {
        let database = try FactDatabase.inMemory()
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let people = (0..<60).map {
            Telling.person("Ann \(String(letters[$0 / 26]).uppercased())ol\(letters[$0 % 26])er")
        }
        try database.ingest(people.enumerated().map { ($0.offset, $0.element) })
        let all = try ask("who is Ann", database)
        #expect(all.rows.count == 60)
        #expect(all.notes.first?.hasPrefix("\"Ann\" means 60 names: ") == true)
    }

    /// A query of one's own that asks in another way is given one name, and says which.
    @Test func aQueryThatTakesOneNameSaysSo() throws {
        let database = try FactDatabase.inMemory()
        try database.ingest([(1, .person("Tom Hill")), (2, .person("Ann Hill"))])
        let query = try CannedQuery(
            parsing:
                "-- name: mine\n-- title: Mine\n-- description: People.\n-- param person: who\nselect name from people where name=:person",
            file: "mine.sql")
        let resolved = try database.resolve(query, ["person": "Hill"])
        let rows = try database.run(resolved).all()
        #expect(rows.count == 1)
        #expect(
            resolved.notes == [
                "\"Hill\" means 2 names, and the query \"mine\" takes one: the answer is about \(rows[0][0].text ?? "")."
            ])
    }

    @Test(
        arguments: FactDatabase.cannedQueries.flatMap { query in
            query.parameters.filter(\.kind.isName).map { (query, $0.name) }
        })
    func everyQueryThatComesWithTheProgramTakesRows(query: CannedQuery, parameter: String) {
        #expect(NamedRows.bound(query.sql, to: parameter) != query.sql)
    }
}
