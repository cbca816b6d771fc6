import FactModel
import Glibc
import TestSupport
import Testing

@testable import FactStore

@Suite struct SharedUseTests {
    @Test func twoIngestsAtTheSameTimeBothSucceed() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        try await withThrowingTaskGroup(of: Int.self) { group in
            for part in 0..<2 {
                group.addTask {
                    let ingest = try Ingest(into: FactDatabase(path: path, access: .writing), batchSize: 3)
                    for index in 0..<20 {
                        let (article, facts) = SampleArticle.make(id: "\(part)-\(index)")
                        try ingest.add(article, facts: facts)
                    }
                    return try ingest.finish().added
                }
            }
            for try await added in group { #expect(added == 20) }
        }
        let counts = try FactDatabase(path: path, access: .reading).statistics().counts
        #expect(counts.first { $0.table == "articles" }?.rows == 40)
        #expect(counts.first { $0.table == "people" }?.rows == 1)
    }

    @Test func whatWaitsKeepsNobodyOutAndIsSeen() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let ingest = try Ingest(into: FactDatabase(path: path, access: .writing))
        let (article, facts) = SampleArticle.make()
        try ingest.add(article, facts: facts)
        #expect(try ingest.skipIfPresent(key: article.key, isEnglish: true))
        let other = try Connection(path: path, mode: .readWriteCreate, busyTimeout: 0)
        try other.write { try other.execute("UPDATE meta SET value = value") }
        // The other connection keeps the file busy, which is no failure.
        #expect(try ingest.finish().added == 1)
    }

    @Test(arguments: [":memory:", "file:x?mode=memory"])
    func aNameIsTheNameOfAFile(name: String) throws {
        _ = try Connection(path: name, mode: .readWriteCreate).execute("CREATE TABLE t (x)")
        defer { unlink(name) }
        #expect(FileProbe.exists(name))
    }

    @Test func aFolderAndAnEmptyNameAreRefused() throws {
        let folder = try TemporaryFolder()
        let reason = "it is a folder"
        for (access, error) in [
            (.reading, .cannotRead(what: "database", path: folder.path, reason: reason)),
            (.writing, .cannotOpen(path: folder.path, reason: reason)),
        ] as [(FactDatabase.Access, FactStoreError)] {
            #expect(throws: error) { try FactDatabase(path: folder.path, access: access) }
            #expect(throws: FactStoreError.emptyPath) { try FactDatabase(path: "", access: access) }
        }
    }
}
