import Glibc
import TestSupport
import Testing

/// Query files that would do harm, or cannot be read, and places that are not what they should be.
struct QueryFileTests {
    private let factdb = BuiltProgram()
    private static let header = "-- name: own\n-- title: Own\n-- description: Own.\n"
    private static let onlyReading = "Only queries that read are allowed here; nothing was changed."

    @Test(arguments: [
        ("DELETE FROM articles", onlyReading), ("ATTACH 'x.db' AS x", onlyReading), ("VACUUM INTO 'x.db'", onlyReading),
        ("PRAGMA user_version = 1", onlyReading), ("SELECT load_extension('x')", onlyReading),
        ("INSERT INTO meta VALUES ('a', 'b') RETURNING 1", onlyReading),
        ("SELECT 1; DELETE FROM articles", "Only one SQL statement is allowed at a time; nothing was run."),
    ])
    func aFileThatWritesIsNeitherKeptNorRun(sql: String, message: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        let queries = folder.path + "/queries"
        mkdir(queries, 0o755)
        let file = try folder.write(Array((Self.header + sql).utf8), to: "queries/own.sql")
        let before = try Bytes.read(path)
        let refused = BuiltProgram.Result(output: "", error: "factdb: \(message)\n", status: 65)
        #expect(try factdb.run(["query", "--db", path, "--save", file]) == refused)
        #expect(try factdb.run(["query", "--db", path, "--queries", queries, "own"]) == refused)
        #expect(try Bytes.read(path) == before)
        #expect(try folder.names() == ["facts.db", "queries"])
    }

    @Test func whatIsNotThereIsSaid() throws {
        let folder = try TemporaryFolder()
        let none = folder.path + "/none"
        let path = folder.path + "/facts.db"
        let file = try folder.write(Array((Self.header + "SELECT 1").utf8), to: "own.sql")
        let noDatabase = "factdb: There is no database at \(path); factdb ingest makes one.\n"
        #expect(
            try factdb.run(["query", "--db", path, "--save", file]) == .init(output: "", error: noDatabase, status: 66))
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        for (arguments, message, status) in [
            (["query", "--save", none], "The query file \(none) cannot be read: there is no such file.", 66),
            (
                ["query", "--queries", none, "who said"],
                "The folder of queries \(none) cannot be read: there is no such folder.", 66
            ),
            (
                ["query", "--queries", file, "who said"],
                "The folder of queries \(file) cannot be read: it is no folder, or may not be read.", 66
            ),
            (
                ["export", "csv", file], "\(file) is a file; the tables go into a folder, each as a file of its own.",
                74
            ),
            (
                ["query", "who said", "-p", "since=soon"],
                "--since takes a day, month, year or the like (2025-09-23, \"September 2025\", \"last year\"), not \"soon\".",
                64
            ),
        ] as [([String], String, Int32)] {
            let result = try factdb.run(arguments + ["--db", path])
            #expect(result == .init(output: "", error: "factdb: \(message)\n", status: status))
        }
        #expect(
            try factdb.run(["query", "who said", "--db", folder.path])
                == .init(
                    output: "", error: "factdb: The database \(folder.path) cannot be read: it is a folder.\n",
                    status: 66))
        let deep = none + "/facts.db"
        #expect(
            try factdb.run(["ingest", "--db", deep, Repository.path("seeds")])
                == .init(
                    output: "", error: "factdb: The database \(deep) cannot be opened: there is no folder \(none).\n",
                    status: 74))
        #expect(try folder.names() == ["facts.db", "own.sql"])
    }
}
