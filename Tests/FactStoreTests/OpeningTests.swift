import TestSupport
import Testing

@testable import FactStore

@Suite struct OpeningTests {
    private func refused(_ bytes: [UInt8], _ access: FactDatabase.Access) throws -> FactStoreError? {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file.db"
        try Bytes.write(bytes, to: path)
        var found: FactStoreError?
        do { _ = try FactDatabase(path: path, access: access) } catch let error as FactStoreError { found = error }
        #expect(try Bytes.read(path) == bytes)
        #expect(try folder.names() == ["file.db"])
        return found
    }

    private func database(_ sql: String, factdb: Bool) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let path = folder.path + "/made.db"
        if factdb { _ = try FactDatabase(path: path, access: .writing) }
        do { try Connection(path: path, mode: .readWriteCreate).execute(sql) }
        return try Bytes.read(path)
    }

    @Test(arguments: [FactDatabase.Access.reading, .writing])
    func leavesForeignAndNewerFilesUntouched(access: FactDatabase.Access) throws {
        guard
            case .newer(_, 999, Migration.all.count) = try refused(
                database("PRAGMA user_version = 999", factdb: true), access)
        else {
            Issue.record("a newer database was not refused")
            return
        }
        guard case .foreign = try refused(database("CREATE TABLE t (x)", factdb: false), access) else {
            Issue.record("a foreign database was not refused")
            return
        }
        guard case .notADatabase = try refused(Array(repeating: 65, count: 5000), access) else {
            Issue.record("a text was not refused")
            return
        }
    }

    @Test func makesADatabaseOnlyForWriting() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/new.db"
        #expect(throws: FactStoreError.missing(path: path)) { try FactDatabase(path: path, access: .reading) }
        #expect(try folder.names().isEmpty)
        try Bytes.write([], to: path)
        #expect(throws: FactStoreError.missing(path: path)) { try FactDatabase(path: path, access: .reading) }
        _ = try FactDatabase(path: path, access: .writing)
        _ = try FactDatabase(path: path, access: .reading)
    }

    @Test func refusesATriggerThatIsNotItsOwn() throws {
        let bytes = try database(
            "CREATE TRIGGER evil AFTER INSERT ON articles BEGIN DELETE FROM articles; END", factdb: true)
        guard case .foreignTrigger(_, "evil") = try refused(bytes, .writing) else {
            Issue.record("the trigger was accepted")
            return
        }
    }

    @Test func aMigrationThatFailsLeavesTheSchemaBefore() throws {
        let connection = try Connection.inMemory()
        try Migration.bringUpToDate(connection)
        let last = Migration.all.count
        let broken = Migration(
            version: last + 1, name: "broken",
            sql: "CREATE TABLE t (x); PRAGMA user_version = \(last + 1); SELECT nonsense")
        #expect(throws: SQLiteError.self) { try Migration.bringUpToDate(connection, with: Migration.all + [broken]) }
        #expect(try connection.prepare("PRAGMA user_version").fetchOne { $0.integer(at: 0) } == Int64(last))
        #expect(try connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 't'").fetchOne { _ in true } == nil)
    }
}
