import Glibc
import TestSupport
import Testing

@testable import FactStore

@Suite struct EmbeddedFilesTests {
    /// The SQL files of a folder of the package, found from this file's own place.
    private func files(in folder: String, from here: String = #filePath) -> [String] {
        let root = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        guard let directory = opendir(root + "/" + folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".sql") { names.append(String(name.dropLast(4))) }
        }
        return names.sorted()
    }

    @Test func everyMigrationIsListedInItsOrder() {
        #expect(Migration.all.map(\.name) == files(in: "Migrations"))
        #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
    }

    @Test func everyQueryIsListedAndUnderstood() throws {
        #expect(CannedQueries.files.map(\.name) == files(in: "Sources/FactStore/Queries"))
        for file in CannedQueries.files {
            let query = try CannedQuery(parsing: String(decoding: file.bytes, as: UTF8.self), file: file.name)
            #expect(String(file.name.map { $0 == "-" ? " " : $0 }) == query.name)
        }
    }

    @Test func aQueryTakesEachOfItsParameters() throws {
        let database = try FactDatabase.inMemory()
        for query in FactDatabase.cannedQueries {
            let evil = "Robert'); DROP TABLE x;--"
            let names = query.parameters.map(\.name)
            _ = try database.run(query, Dictionary(uniqueKeysWithValues: names.map { ($0, evil) })).all()
            for name in names { _ = try database.run(query, [name: evil]).all() }
        }
        let query = try CannedQuery.named("who said")
        #expect(throws: FactStoreError.unknownParameter(query: "who said", name: "x")) {
            try database.run(query, ["x": ""])
        }
    }

    @Test(arguments: ["SELECT 1", "-- name: a\n-- title: b\nSELECT 1", "-- name: a\n-- title: b\n-- description: c\n"])
    func aMalformedQueryIsRefused(source: String) {
        #expect(throws: FactStoreError.self) { try CannedQuery(parsing: source, file: "x") }
    }
}
