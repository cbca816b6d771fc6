import TestSupport
import Testing

/// `show` for every sort of row, `export`, the pager and the misspelt command, by the program as it was built.
struct EvidenceCommandTests {
    private let factdb = BuiltProgram()

    /// A database of the seed article.
    private func database(in folder: borrowing TemporaryFolder) throws -> String {
        let path = folder.path + "/facts.db"
        _ = try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")])
        return path
    }

    private func ids(_ path: String, _ sql: String) throws -> [String] {
        try BuiltProgram.run("sqlite3", [path, sql]).output.split(separator: "\n").map(String.init)
    }

    @Test func aNumberIsShownInItsParagraph() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let id = try #require(try ids(path, "select id from numbers where text = '5,500'").first)
        let result = try factdb.run(["show", "--db", path, "number", id], environment: ["COLUMNS": "80"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("number \(id): 5,500 = 5500 personnel (cardinal)\n\n"))
        #expect(result.output.contains("#5,500#"))
        #expect(result.output.contains("seeds/haiti-mission.txt, characters "))
    }

    @Test func aPersonIsShownWithTheirMentions() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let id = try #require(try ids(path, "select id from people where name = 'Christopher Landau'").first)
        let result = try factdb.run(["show", "--db", path, "person", id])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("person \(id): Christopher Landau\n\n"))
        #expect(result.output.contains("{Christopher Landau} said the US and Panama"))
        #expect(result.output.contains("\nstatements 6\n"))
    }

    /// Whatever id a query prints, `show` takes.
    @Test(arguments: ["statement", "number", "speaker", "person", "organization", "place", "article"])
    func everyRowCanBeShown(subject: String) throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let table = subject == "person" ? "people" : subject + "s"
        let all = try ids(path, "select id from \(table)")
        #expect(!all.isEmpty)
        for id in all.prefix(8) {
            let result = try factdb.run(["show", "--db", path, subject, id, "--context", "1"])
            #expect(result.status == 0)
            #expect(result.error.isEmpty)
            #expect(result.output.hasPrefix("\(subject) \(id): "))
        }
    }

    @Test func aWholeArticleIsMarked() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let result = try factdb.run(
            ["show", "--db", path, "article", "1", "--marked"], environment: ["COLUMNS": "100"])
        #expect(result.status == 0)
        #expect(result.output.contains("[The successor mission], {he} <said>, [must have a clear mandate"))
        #expect(result.output.contains("#5,500#"))
    }

    @Test(arguments: ["csv", "jsonl"])
    func everyTableIsExported(form: String) throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let target = folder.path + "/out"
        #expect(try factdb.run(["export", "--db", path, form, target]) == .init(output: "", error: "", status: 0))
        let names = try ids(path, "select name from table_notes where name not glob '*_fts' order by name")
        let files = try BuiltProgram.run("ls", [target]).output.split(separator: "\n").map(String.init)
        #expect(files == names.map { "\($0).\(form)" })
        let count = try #require(Int(try ids(path, "select count(*) from statements").first ?? ""))
        let check =
            form == "csv"
            ? "import csv, sys; print(sum(1 for row in csv.DictReader(sys.stdin)))"
            : "import json, sys; print(sum(1 for line in sys.stdin if json.loads(line)['id']))"
        let text = String(decoding: try Bytes.read("\(target)/statements.\(form)"), as: UTF8.self)
        #expect(try BuiltProgram.run("python3", ["-c", check], input: text).output == "\(count)\n")
        // What is there is never written over.
        #expect(
            try factdb.run(["export", "--db", path, form, target])
                == .init(
                    output: "",
                    error: "factdb: The folder \(target) is not empty; name one that is, or that is not there yet.\n",
                    status: 74))
    }

    @Test func claimsAreJSON() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let claims = try factdb.run(["export", "--db", path, "claims"])
        let check = """
            import json, sys
            graph = json.load(sys.stdin)['@graph']
            print(len(graph), {claim['@type'] for claim in graph}, sum('author' in claim for claim in graph))
            """
        let count = try #require(try ids(path, "select count(*) from statements").first)
        let named = try #require(try ids(path, "select count(*) from statements where speaker_id > 0").first)
        #expect(
            try BuiltProgram.run("python3", ["-c", check], input: claims.output).output
                == "\(count) {'Claim'} \(named)\n")
    }

    /// `script` gives the program a terminal: only then a pager reads along, and gets the whole answer.
    @Test func aTerminalHasItsPager() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let command = "'\(factdb.path)' query --db '\(path)' 'top sources' --output line"
        let paged = try BuiltProgram.run(
            "script", ["-qec", command, "/dev/null"], environment: ["PAGER": "sed s/^/paged:/", "TERM": "xterm"])
        #expect(paged.status == 0)
        let lines = paged.output.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
        #expect(lines.contains { $0.hasPrefix("paged:") && $0.hasSuffix("speaker = William Ruto") })
        #expect(lines.allSatisfy { $0.hasPrefix("paged:") })
        // A pager that ends early, or that is not there, is no error of the program's.
        for (pager, status) in [("head -1", Int32(0)), ("no-such-pager", 0)] {
            let result = try BuiltProgram.run(
                "script", ["-qec", command, "/dev/null"], environment: ["PAGER": pager, "TERM": "xterm"])
            #expect(result.status == status, "\(pager): \(result)")
        }
        let piped = try factdb.run(
            ["query", "--db", path, "top sources"], environment: ["PAGER": "sed s/^/paged:/"])
        #expect(!piped.output.contains("paged:"))
    }

    @Test(arguments: [
        (["qurey", "who said"], "There is no command \"qurey\"; did you mean factdb query?"),
        (
            ["who said what"],
            "There is no command \"who said what\"; a question goes to factdb query \"who said what\"."
        ),
        (
            ["--db", "x.db", "query"],
            "The option --db stands behind a command, as in factdb query --db …; factdb --help lists the commands."
        ),
        (["frobnicate"], "There is no command \"frobnicate\"; factdb --help lists them."),
    ])
    func aMistypedCommandIsAskedBack(arguments: [String], message: String) throws {
        #expect(try factdb.run(arguments) == .init(output: "", error: "factdb: \(message)\n", status: 64))
    }

    @Test func theProgramsOwnOptionsStay() throws {
        for arguments in [["--version"], ["--help"], ["help", "query"], ["--generate-completion-script", "bash"]] {
            #expect(try factdb.run(arguments).status == 0, "\(arguments)")
        }
    }

    @Test func speakersAreCompletedFromTheDatabase() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let result = try factdb.run(
            ["---completion", "query", "--", "--speaker", "4", "0", "factdb", "query", "--db", path, "--speaker", ""])
        #expect(result.output.contains("William Ruto"), "\(result)")
    }
}
