import TestSupport
import Testing

/// The seed article from the file to the answers, by the program as it was built.
struct SeedTests {
    private let factdb = BuiltProgram()
    private let seeds = Repository.path("seeds")

    /// Ingests the seed article and returns the database's path.
    private func database(in folder: borrowing TemporaryFolder) throws -> String {
        let path = folder.path + "/facts.db"
        let result = try factdb.run(["ingest", "--db", path, seeds])
        #expect(result == .init(output: "", error: "\(path): 1 added, 0 unchanged, 0 failed\n", status: 0))
        return path
    }

    private func golden(_ name: String) throws -> String {
        String(decoding: try Bytes.read(Repository.path("Tests/factdbTests/Golden/\(name)")), as: UTF8.self)
    }

    @Test(arguments: [
        ("who said", "who-said.tsv"), ("organizations", "organizations.tsv"), ("numbers", "numbers.tsv"),
        ("speakers", "speakers.tsv"), ("role history", "role-history.tsv"), ("who is", "who-is.tsv"),
        ("conflicts", "conflicts.tsv"), ("how many personnel", "how-many-personnel.tsv"),
    ])
    func questionsHaveTheirAnswers(question: String, file: String) throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let result = try factdb.run(["query", "--db", path, question])
        #expect(result == .init(output: try golden(file), error: "", status: 0))
    }

    @Test func theSpeakerOfAStatementIsExplained() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let result = try factdb.run(["explain", "--db", path, "statement", "14"], environment: ["COLUMNS": "100"])
        #expect(result.status == 0)
        #expect(result.error.isEmpty)
        #expect(result.output.contains("cue\n  “said”, by the rule clause-interrupted\n"))
        #expect(result.output.contains("“he” (pronoun) → "))
        #expect(result.output.contains("= William Ruto, person\n"))
        #expect(result.output.contains("for it\n  +"))
    }

    @Test func aStatementIsShownInItsParagraph() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let result = try factdb.run(["show", "--db", path, "statement", "14"], environment: ["COLUMNS": "72"])
        #expect(result.status == 0)
        #expect(
            result.output.hasPrefix(
                """
                statement 14: William Ruto said (indirect)

                [The successor mission], {he} <said>, [must have a clear mandate, a
                predictable financial package, and the full logistical support necessary
                to deliver results].

                """))
        #expect(
            try factdb.run(["show", "--db", path, "statement", "999"])
                == .init(output: "", error: "factdb: There is no statement 999.\n", status: 1))
    }

    @Test func noNumberIsGivenByAStatementThatIsNone() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        func givers() throws -> [String] {
            let sql = """
                select coalesce(f.said_by, 'nobody') from number_facts as f where f.stated = '5,500'
                union all select coalesce(d.said_by, 'nobody') from date_facts as d where d.as_printed = '2 October, 2025'
                union all select coalesce(c.said_by, 'nobody') from conflicts as c
                """
            return try BuiltProgram.run("sqlite3", [path, sql]).output.split(separator: "\n").map(String.init)
        }
        #expect(try givers() == ["Christopher Landau", "Christopher Landau", "Christopher Landau"])
        let statements = try BuiltProgram.run(
            "sqlite3", [path, "select distinct statement_id from numbers where text in ('5,500', '2 October, 2025')"])
        for id in statements.output.split(separator: "\n") {
            #expect(try factdb.run(["statement", "--db", path, String(id), "reject"]).status == 0)
        }
        #expect(try givers() == ["nobody", "nobody", "nobody"])
    }

    @Test func theStockShellAnswersFromTheSameFile() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        func shell(_ sql: String) throws -> String { try BuiltProgram.run("sqlite3", [path, sql]).output }
        let direct = try shell(
            "select speaker, count(*) from who_said where kind = 'direct' group by speaker order by 1")
        #expect(direct == "Christopher Landau|2\nWilliam Ruto|6\n")
        for table in ["statements", "numbers", "person_mentions", "organization_mentions", "place_mentions", "roles"] {
            let wrong = """
                select count(*), count(*) filter (where substr(body, start + 1, "end" - start) is not text)
                from \(table) join articles on articles.id = article_id
                """
            let counts = try shell(wrong).split(separator: "|")
            #expect(counts.first != "0", "\(table) is empty")
            #expect(counts.last == "0\n", "\(table) has rows that are not the text they point at")
        }
        let unexplained = """
            select name from sqlite_schema
            where type in ('table', 'view') and name not like 'sqlite%' and name not like '%\\_fts\\_%' escape '\\'
            except select name from table_notes
            """
        #expect(try shell(unexplained) == "")
        #expect(try shell("pragma integrity_check; pragma foreign_key_check") == "ok\n")
    }

    @Test func ingestingAgainChangesNothing() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let dump = try BuiltProgram.run("sqlite3", [path, ".dump"]).output
        let again = try factdb.run(["ingest", "--db", path, seeds, seeds + "/haiti-mission.txt"])
        #expect(again == .init(output: "", error: "\(path): 0 added, 2 unchanged, 0 failed\n", status: 0))
        #expect(try BuiltProgram.run("sqlite3", [path, ".dump"]).output == dump)
        #expect(try folder.names() == ["facts.db"])
    }

    @Test func theSameFactsComeFromAnyNumberOfJobs() throws {
        let one = try factdb.run(["extract", "--jobs", "1", seeds])
        let four = try factdb.run(["extract", "--jobs", "4", seeds, seeds])
        #expect(one.status == 0)
        #expect(four.output == one.output + one.output)
    }
}
