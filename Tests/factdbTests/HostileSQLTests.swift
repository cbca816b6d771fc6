import TestSupport
import Testing

/// Statements that would write, reach outside or never end: each refused, or stopped in time, with the file unchanged.
@Suite(.serialized) struct HostileSQLTests {
    private let factdb = BuiltProgram()

    /// How long a statement may take: its limit, half a second, and the program's start on a busy machine.
    private static let limit = 0.3
    private static let longest = Duration.seconds(limit + 0.5 + 1.2)

    static let statements = [
        "attach 'x.db' as x",
        "attach database ':memory:' as m",
        "attach 'file:y.db?mode=rwc' as y",
        "detach main",
        "vacuum",
        "vacuum into 'copy.db'",
        "vacuum main into 'copies/copy2.db'",
        "pragma user_version = 3",
        "pragma query_only = 0",
        "pragma journal_mode = wal",
        "pragma writable_schema = 1",
        "pragma trusted_schema = 1",
        "pragma wal_checkpoint(truncate)",
        "pragma temp_store_directory = '.'",
        "pragma optimize",
        "pragma integrity_check",
        "select load_extension('x')",
        "select load_extension('/lib/x86_64-linux-gnu/libc.so.6', 'system')",
        "select writefile('out.txt', 'x')",
        "select readfile('/etc/passwd')",
        "select edit('x')",
        "select fts3_tokenizer('simple')",
        "select fts3_tokenizer('simple', x'00')",
        "create table t (x)",
        "create temp table t (x)",
        "create temp view v as select 1",
        "create temp trigger t after insert on articles begin select 1; end",
        "create virtual table v using fts5 (x)",
        "create virtual table temp.v using fts5 (x)",
        "create index i on articles (title)",
        "drop table articles",
        "drop view who_said",
        "alter table articles rename to a",
        "alter table articles add column x",
        "insert into meta values ('a', 'b')",
        "insert into statements_fts (statements_fts) values ('delete-all')",
        "insert into statements_fts (statements_fts) values ('rebuild')",
        "replace into meta values ('a', 'b')",
        "update articles set body = ''",
        "update sqlite_schema set sql = ''",
        "delete from articles",
        "delete from articles returning id",
        "with x as (select 1) delete from articles",
        "with x as (select 1) insert into meta select 'a', 'b' from x",
        "reindex",
        "analyze",
        "begin",
        "begin immediate",
        "commit",
        "rollback",
        "savepoint a",
        "release a",
        "select 1; delete from articles",
        "select 1; select 2",
        "select 1 /* ; */; drop table articles -- x",
        "explain delete from articles",
        "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
        "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n",
        "with recursive n(i) as (select 1 union all select i+1 from n) select i from n where i < 0",
        "with recursive n(s) as (select 'a' union all select s || s from n) select length(s) from n",
        "select count(*) from statements a, statements b, statements c, statements d, statements e, statements f, statements g",
        "select hex(zeroblob(400000000))",
        "select hex(zeroblob(16000000)), hex(zeroblob(16000000))",
        "select zeroblob(1000000000)",
        "select randomblob(2000000000)",
        "select group_concat(hex(zeroblob(1000000))) from statements a, statements b",
        "select printf('%.*c', 1000000000, 'x')",
        "select replace(hex(zeroblob(7000000)), '00', 'abcdefgh')",
        "select instr(replace(hex(zeroblob(4000000)), '0', 'a'), replace(hex(zeroblob(2000000)), '0', 'a') || 'b')",
        "select replace(replace(hex(zeroblob(4000000)), '0', 'a'), replace(hex(zeroblob(2000000)), '0', 'a') || 'b', 'c')",
        "select 'a' like '%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%b'",
        "select json_group_array(a.text) from statements a, statements b, statements c, statements d",
        "select * from (select a.text || b.text || c.text as t from statements a, statements b, statements c, statements d, statements e order by t)",
        "select count(distinct a.text || b.text || c.text || d.text) from statements a, statements b, statements c, statements d",
        "select rowid from statements_fts where statements_fts match 'a* OR b* OR c*' and (with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n)",
    ]

    @Test func thereAreEnough() { #expect(Self.statements.count >= 60) }

    @Test func allAreRefusedOrStopped() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        let before = try Bytes.read(path)
        for command in ["sql", "query"] {
            for statement in Self.statements {
                let start = ContinuousClock.now
                let arguments = [command, "--db", path, "--timeout", "\(Self.limit)", "--output", "tsv", statement]
                // The shell's own limit of address space would hide a bound of ours that does not hold: this one is real.
                let result = try BuiltProgram.run(
                    "sh", ["-c", "ulimit -v 2000000; exec \"$0\" \"$@\"", factdb.path] + arguments)
                #expect(result.status == 65, "\(command) \(statement): \(result)")
                #expect(result.error.hasPrefix("factdb: "), "\(command) \(statement): \(result)")
                #expect(ContinuousClock.now - start < Self.longest, "\(command) \(statement)")
            }
        }
        #expect(try Bytes.read(path) == before)
        #expect(try folder.names() == ["facts.db"])
    }

    /// What tells how to lift the limit that stopped it.
    @Test(arguments: [
        (
            [
                "--timeout", "0.2",
                "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n",
            ],
            "factdb: The query was stopped after 0.2 seconds; --timeout gives it more time.\n"
        ),
        (
            ["select zeroblob(100000000)"],
            "factdb: The query was stopped because a value or row grew beyond 16 MiB; --memory allows larger ones.\n"
        ),
        (
            ["--length", "10", "select 1 + 2 + 3"],
            "factdb: The SQL has 16 bytes, and 10 are allowed; --length allows more.\n"
        ),
    ])
    func aLimitTellsHowToLiftIt(arguments: [String], message: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        #expect(try factdb.run(["sql", "--db", path] + arguments) == .init(output: "", error: message, status: 65))
    }

    @Test func aLimitOfRowsTellsHowToLiftIt() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        let sql = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n"
        let cut = try factdb.run(["sql", "--db", path, "--limit", "2", "--output", "json", sql])
        #expect(cut.output == "{\"columns\": [\"i\"], \"rows\": [\n {\"i\": 1},\n {\"i\": 2}], \"truncated\": true}\n")
        #expect(cut.error == "factdb: The result was cut at 2 rows; --limit 0 prints them all.\n")
        #expect(cut.status == 0)
        let refused = try factdb.run(["sql", "--db", path, "--output", "json", "drop table articles"])
        let message = "Only queries that read are allowed here; nothing was changed."
        #expect(refused.output == "{\"error\": {\"code\": 65, \"message\": \"\(message)\"}}\n")
        #expect(refused.status == 65)
    }
}
