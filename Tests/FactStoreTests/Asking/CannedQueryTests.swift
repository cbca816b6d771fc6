import TestSupport
import Testing

@testable import FactStore

struct CannedQueryTests {
    private static let header = "-- name: who asked\n-- title: Who asked\n-- description: Who asked.\n"

    @Test func thereAreEnough() { #expect(FactDatabase.cannedQueries.count >= 25) }

    /// The manual lists what can be asked, as the queries say it.
    @Test func theManualListsThem() throws {
        let manual = String(decoding: try Bytes.read(Repository.path("docs/asking.md")), as: UTF8.self)
        for query in FactDatabase.cannedQueries {
            #expect(manual.contains("| `\(query.name)` | \(query.description) "), "\(query.name)")
        }
    }

    /// The columns that a chart draws are there.
    @Test func whatIsDrawnIsAColumn() throws {
        let database = try FactDatabase.inMemory()
        for query in FactDatabase.cannedQueries {
            #expect(Set(query.chart).isSubset(of: try database.run(query).columns), "\(query.name)")
        }
        #expect(FactDatabase.cannedQueries.contains { !$0.chart.isEmpty })
    }

    @Test func whatIsShownHasAnID() throws {
        let database = try FactDatabase.inMemory()
        for query in FactDatabase.cannedQueries {
            let columns = try database.run(query).columns
            #expect(query.shows != nil || !columns.contains("id") || ["corrections", "problems"].contains(query.name))
            if let shows = query.shows {
                #expect(Evidence.Subject(rawValue: shows) != nil, "\(query.name) shows \(shows)")
                #expect(columns.first == "id", "\(query.name)")
            }
        }
    }

    /// A query without parameters is a view, or a table, of its name: it can be asked without factdb.
    @Test func whatTakesNothingIsAView() throws {
        let database = try FactDatabase.inMemory()
        for query in FactDatabase.cannedQueries where query.parameters.isEmpty {
            let name = String(query.name.map { $0 == " " ? "_" : $0 })
            let count = try database.connection.prepare(
                "SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'view') AND (name = ?1 OR name = ?2)"
            ).fetchOne([.text(name), .text(name == "places" ? "place_facts" : name)]) { $0.integer(at: 0) }
            #expect(count ?? 0 >= 1, "\(query.name) is no view")
        }
    }

    /// Only full text needs SQLite: the rest is in the subset that other engines run.
    @Test func theSQLIsPortable() {
        for query in FactDatabase.cannedQueries {
            for word in [
                "GLOB", "julianday", "strftime", "json_", "printf", "IIF", "ifnull", "rowid FROM articles ", "total(",
            ] {
                #expect(!query.sql.contains(word), "\(query.name) uses \(word)")
            }
        }
    }

    /// The newest statements come out of the index by day: none waits until all that was said on one day are sorted.
    @Test(arguments: ["accusations", "demands", "denied", "first to say", "promises", "warnings", "who said"])
    func theNewestNeedNoSorting(name: String) throws {
        let query = try CannedQuery.named(name)
        let (sql, values) = query.statement(for: try query.values(for: [:]))
        let database = try FactDatabase.inMemory()
        let steps = try database.rows(of: "EXPLAIN QUERY PLAN \(sql)", values).all().compactMap { $0.last?.text }
        #expect(steps.contains { $0.contains("articles_by_published") })
        #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
    }

    @Test(
        arguments: [
            ("-- ask: who asked {words}\n-- param words: words\nSELECT 1", nil),
            ("-- ask: who asked {words}\nSELECT 1", "needs the parameter 'words'"),
            ("-- ask: who asked {period}\n-- param since: day\nSELECT 1", "needs the parameter 'until'"),
            ("-- ask: who [asked\nSELECT 1", "lacks a ']'"), ("-- ask: who asked)\nSELECT 1", "has ')' out of place"),
            ("-- ask: {\nSELECT 1", "has a { without its }"), ("-- colour: red\nSELECT 1", "is none of name"),
            ("-- title: again\nSELECT 1", "stands twice"), ("-- words: x\nSELECT 1", "needs the parameter 'x'"),
            ("-- a comment\nSELECT 1", "has no colon"), ("-- param a b: c\nSELECT 1", "names no parameter"),
            ("", "has no SQL"),
        ] as [(String, String?)])
    func aHeaderSaysWhatIsWrong(rest: String, reason: String?) {
        do {
            _ = try CannedQuery(parsing: Self.header + rest, file: "x.sql")
            #expect(reason == nil)
        } catch {
            #expect(reason.map { "\(error)".contains($0) } == true, "\(error)")
        }
    }

    @Test(arguments: [
        (
            "SELECT 1 WHERE (:a IS NULL OR x = :a)\n  AND (:b IS NULL\n       OR y IN (SELECT ')' || :b)) ORDER BY 1",
            "SELECT 1 WHERE (x = :a) ORDER BY 1"
        ),
        ("SELECT 1 WHERE true AND (:b IS NULL OR y) AND (:a IS NULL OR z)", "SELECT 1 WHERE true AND (z)"),
        ("SELECT 1 WHERE (:b IS NULL OR y)", "SELECT 1 WHERE true"), ("SELECT :a", "SELECT :a"),
        ("SELECT 1 WHERE (:a IS NULL OR '(' = :a", "SELECT 1 WHERE (:a IS NULL OR '(' = :a"),
    ])
    func conditionsThatAreNotGivenAreTakenOut(sql: String, settled: String) {
        #expect(OptionalConditions.settled(sql, ["a": "x", "b": .null]) == settled)
    }

    @Test func aQueryOfOnesOwnIsKept() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let query = try CannedQuery(parsing: Self.header + "SELECT 1 AS id", file: "x.sql")
        do { try FactDatabase(path: path, access: .writing).save(query) }
        // Another version's own queries are put in order when the file is opened for writing; a user's stay.
        do { _ = try FactDatabase(path: path, access: .writing) }
        let reader = try FactDatabase(path: path, access: .reading)
        #expect(try reader.savedQueries().queries == [query])
        #expect(try FactDatabase(path: path, access: .writing).forgetQuery("who asked"))
        #expect(try reader.savedQueries().queries == [])
        #expect(try !FactDatabase(path: path, access: .writing).forgetQuery("who said"))
        let broken = try CannedQuery(parsing: Self.header + "SELECT x", file: "x.sql")
        #expect(throws: SQLiteError.self) { try FactDatabase(path: path, access: .writing).save(broken) }
    }
}
