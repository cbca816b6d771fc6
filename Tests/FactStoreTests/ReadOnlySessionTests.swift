import TestSupport
import Testing

@testable import FactStore

@Suite struct ReadOnlySessionTests {
    @Test(arguments: [
        "drop table articles", "delete from articles", "select 1; delete from articles", "vacuum",
        "pragma user_version = 3",
        "insert into meta values ('a', 'b')", "create temp table t (x)", "attach 'x.db' as x", "vacuum into 'y.db'",
        "select load_extension('x')", "pragma query_only = 0", "begin immediate", "", "-- nothing",
        "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
        "select hex(zeroblob(400000000))", "create table t (x); select 1",
    ])
    func refusesSQLThatWritesOrRunsAway(sql: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        do { _ = try FactDatabase(path: path, access: .writing) }
        let before = try Bytes.read(path)
        let reader = try FactDatabase(path: path, access: .reading)
        #expect(throws: (any Error).self) { try reader.rows(of: sql, limits: .init(seconds: 0.2)).all() }
        #expect(try Bytes.read(path) == before)
        #expect(try folder.names() == ["facts.db"])
    }

    @Test func tellsWhatIsWrong() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        do { _ = try FactDatabase(path: path, access: .writing) }
        let reader = try FactDatabase(path: path, access: .reading)
        #expect(throws: FactStoreError.refused(sql: "drop table articles")) {
            try reader.rows(of: "drop table articles")
        }
        #expect(throws: FactStoreError.severalStatements) { try reader.rows(of: "select 1; delete from articles") }
        #expect(throws: FactStoreError.noStatement) { try reader.rows(of: " ; -- x") }
    }

    @Test(arguments: [
        "select * from who_said", "select rowid from statements_fts where statements_fts match 'a'",
        "select value from json_each('[1, 2]')", "select key, value from json_tree('{}')",
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 5) select sum(i) over () from n",
        "explain query plan select * from articles", "select 1; -- comment",
    ])
    func answersWhatOnlyReads(sql: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        do { _ = try FactDatabase(path: path, access: .writing) }
        _ = try FactDatabase(path: path, access: .reading).rows(of: sql).all()
    }
}
