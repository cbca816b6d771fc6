import FactModel
import TestSupport
import Testing

@testable import FactStore

/// The rows do not depend on the order of articles, on batches, on a whole new decision or on a new extraction.
struct IdentityPropertyTests {
    private func ingest(
        _ articles: some Sequence<(Article, ArticleFacts)>, batch: Int = 200, into database: FactDatabase,
        again: Bool = false
    ) throws {
        let ingest = try Ingest(into: database, batchSize: batch, timestamp: "2025-01-01T00:00:00Z", again: again)
        for (article, facts) in articles { try ingest.add(article, facts: facts) }
        try ingest.finish()
    }

    private func expectSame(_ dump: [String], _ database: FactDatabase, _ how: String) throws {
        let difference = try CanonicalDump.difference(dump, CanonicalDump.lines(of: database))
        #expect(difference == nil, "\(how)")
        let broken = try database.connection.prepare("PRAGMA foreign_key_check").fetchOne { $0.text(at: 0) }
        #expect(broken == nil)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func anyOrderAndAnyBatchesGiveTheSameRows(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let articles = SyntheticArticles.make(Int.random(in: 5...60, using: &random), seed: seed)
        let whole = try FactDatabase.inMemory()
        try ingest(articles, into: whole)
        let dump = try CanonicalDump.lines(of: whole)
        #expect(dump.contains { $0.contains("statement") })
        for batch in [1, 3, 17] {
            let parts = try FactDatabase.inMemory()
            var shuffled = articles.shuffled(using: &random)[...]
            while !shuffled.isEmpty {
                let part = shuffled.prefix(Int.random(in: 1...20, using: &random))
                try ingest(part, batch: batch, into: parts)
                shuffled = shuffled.dropFirst(part.count)
            }
            try expectSame(dump, parts, "batches of \(batch)")
            try Corrections(of: parts).resolve()
            try expectSame(dump, parts, "resolved")
            try ingest(articles.shuffled(using: &random), batch: batch, into: parts, again: true)
            try expectSame(dump, parts, "extracted again")
        }
    }

    @Test(arguments: 20..<32 as Range<UInt64>)
    func correctionsHalfWayGiveTheSameRowsAsCorrectionsAtTheEnd(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let articles = SyntheticArticles.make(40, seed: seed)
        func correct(_ database: FactDatabase) throws {
            let corrections = Corrections(of: database)
            let added = try corrections.add(
                [
                    correction(1, .merge, "organization", "acme", "alpha beta club"),
                    correction(2, .merge, "person", "john smith", "jose diaz"),
                    correction(3, .rename, "organization", "acme", "The Acme Club"),
                    correction(4, .split, "organization", "world health organization", "who"),
                    correction(5, .merge, "place", "haiti", "hague"),
                    correction(6, .undo, nil, nil, "5"),
                    correction(7, .rename, "person", "john smith (sport)", "The Striker"),
                    correction(8, .merge, "person", "hans van liemt", "john smith (b)"),
                    correction(9, .merge, "organization", "united nations", "abc"),
                    correction(10, .merge, "organization", "united nations", "justice department"),
                    correction(11, .split, "organization", "united nations", "abc"),
                    correction(12, .rename, "person", "smith (office) (male)", "President Smith"),
                ].compactMap { $0 })
            #expect(added == 12)
        }
        let atEnd = try FactDatabase.inMemory()
        try ingest(articles, into: atEnd)
        try correct(atEnd)
        let dump = try CanonicalDump.lines(of: atEnd)
        let halfWay = try FactDatabase.inMemory()
        try ingest(articles.prefix(20), into: halfWay)
        try correct(halfWay)
        try ingest(articles.dropFirst(20).shuffled(using: &random), batch: 3, into: halfWay)
        try expectSame(dump, halfWay, "corrected half-way")
        try ingest(articles.reversed(), into: halfWay, again: true)
        try expectSame(dump, halfWay, "extracted again")
        try Corrections(of: halfWay).resolve()
        try expectSame(dump, halfWay, "resolved")
    }

    private func correction(
        _ id: Int64, _ action: Correction.Action, _ kind: String?, _ subject: String?, _ value: String
    ) -> Correction? {
        Correction(
            id: id, madeAt: "2025-01-01T00:00:00Z", action, entityKind: kind, subject: subject, value: value,
            articleKey: nil, start: nil, end: nil, note: nil)
    }

    @Test func entitiesThatDoNotChangeKeepTheirIds() throws {
        let articles = SyntheticArticles.make(60, seed: 99)
        let database = try FactDatabase.inMemory()
        func ids() throws -> [String: Int64] {
            var ids: [String: Int64] = [:]
            for kind in EntityKind.allCases {
                try database.connection.prepare("SELECT identity_key, id FROM \(kind.plural)")
                    .forEachRow { ids["\(kind) \($0.text(at: 0))"] = $0.integer(at: 1) }
            }
            return ids
        }
        try ingest(articles.prefix(50), into: database)
        let before = try ids()
        try ingest(articles.dropFirst(50), into: database)
        try Corrections(of: database).resolve()
        let after = try ids()
        let kept = before.filter { after[$0.key] != nil }
        #expect(kept.count > 10)
        for (key, id) in kept { #expect(after[key] == id, "\(key)") }
    }
}
