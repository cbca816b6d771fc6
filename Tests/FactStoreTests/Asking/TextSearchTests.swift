import FactModel
import Testing

@testable import FactStore

struct TextSearchTests {
    private let database: FactDatabase

    init() throws { database = try SampleCast.database() }

    private func passages(_ words: String, in field: TextSearch.Field = .statements) throws -> [String] {
        let search = TextSearch(pattern: try FullTextPattern(words).text, field: field, limit: 20)
        return try database.hits(of: search).rows.all().map { $0[field == .statements ? 2 : 3].text ?? "" }
    }

    @Test(arguments: [
        ("haiti", ["Aid reached [Haiti].", "[Haiti] deserves better."]), ("haiti -aid", ["[Haiti] deserves better."]),
        ("deserve*", ["Haiti [deserves] better."]), ("\"reached haiti\"", ["Aid [reached Haiti]."]),
        ("trees OR roads", ["[Roads] pay.", "[Trees] matter."]), ("tree", ["[Trees] matter."]), ("ceasefire", []),
    ])
    func wordsAreFound(words: String, passages: [String]) throws {
        #expect(try self.passages(words).sorted() == passages.sorted())
    }

    @Test func articlesAreFoundByTheirText() throws { #expect(try passages("haiti", in: .articles).count == 2) }

    @Test func hitsAreNarrowed() throws {
        var search = TextSearch(pattern: "\"haiti\"", limit: 20)
        search.speakers = try database.names.find("Ruto", among: .speaker).rows
        #expect(try database.hits(of: search).rows.all().map { $0[1] } == ["William Ruto"])
        search.speakers = nil
        search.period = Period(since: CalendarDay(iso: "2025-09-02"), until: nil)
        #expect(try database.hits(of: search).rows.all().map { $0[1] } == ["United Nations"])
    }

    @Test(
        arguments: [
            (TextSearch.Facet.speaker, [["United Nations", 1], ["William Ruto", 1]]),
            (.outlet, [["Daily Nation", 1], ["The Star", 1]]), (.month, [["2025-09", 2]]), (.organization, []),
        ] as [(TextSearch.Facet, [[SQLValue]])])
    func hitsAreCounted(facet: TextSearch.Facet, rows: [[SQLValue]]) throws {
        for field in TextSearch.Field.allCases where field == .statements || facet != .organization {
            let search = TextSearch(pattern: "\"haiti\"", field: field, limit: 20)
            #expect(try database.counts(of: search, by: facet).all() == rows)
        }
    }

    @Test(arguments: ["NEAR(", "\"", "a:b", "AND", "*", ""])
    func aPatternThatCannotBeReadIsAnErrorAndNotNothing(pattern: String) throws {
        let search = TextSearch(pattern: pattern, limit: 20)
        #expect(throws: FactStoreError.self) { _ = try database.hits(of: search).rows.all() }
        #expect(throws: FactStoreError.self) { _ = try database.counts(of: search, by: .speaker).all() }
    }
}
