import Glibc
import TestSupport
import Testing

/// What cannot be read or asked: a message that names it, the documented exit code, and nothing else changed.
struct BadInputTests {
    private let factdb = BuiltProgram()

    @Test func whatCannotBeReadIsNamedAndTheRestIsIn() throws {
        let folder = try TemporaryFolder()
        let database = folder.path + "/facts.db"
        let news = folder.path + "/news"
        mkdir(news, 0o755)
        try folder.write(Array("“It rained,” said Ann Lee.".utf8), to: "news/a.txt")
        try folder.write([], to: "news/empty.txt")
        try folder.write([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0], to: "news/program")
        try folder.write(Array("Nobody may read this.".utf8), to: "news/secret.txt")
        chmod(news + "/secret.txt", 0)
        let result = try factdb.run(["ingest", "--db", database, news])
        // Root reads every file, so that the third message appears for everybody else.
        let isRoot = geteuid() == 0
        var messages = [
            "factdb: \(news)/empty.txt: the file is empty.",
            "factdb: \(news)/program: it is not text (it looks like a binary file).",
        ]
        if !isRoot { messages.append("factdb: \(news)/secret.txt: the file may not be read (permission denied).") }
        messages.append("\(database): \(isRoot ? 2 : 1) added, 0 unchanged, \(isRoot ? 2 : 3) failed")
        #expect(result == .init(output: "", error: messages.map { $0 + "\n" }.joined(), status: 65))
        let problems = try factdb.run(["query", "--db", database, "problems", "--output", "csv"])
        #expect(problems.output.contains("/empty.txt,,,the file is empty"))
    }

    @Test func aMissingInputAndAMissingDatabaseAreSaid() throws {
        let folder = try TemporaryFolder()
        let none = folder.path + "/none"
        let ingest = try factdb.run(["ingest", "--db", folder.path + "/facts.db", none])
        #expect(ingest.status == 66)
        #expect(ingest.error.hasPrefix("factdb: \(none): there is no such file.\n"))
        let query = try factdb.run(["query", "--db", none, "who said"])
        #expect(
            query
                == .init(
                    output: "", error: "factdb: There is no database at \(none); factdb ingest makes one.\n", status: 66
                ))
        #expect(try !folder.names().contains("none"))
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array("These are notes.".utf8), to: "notes.db")
        for arguments in [["query", "--db", path, "who said"], ["ingest", "--db", path, Repository.path("seeds")]] {
            let result = try factdb.run(arguments)
            #expect(result.status == 65)
            #expect(result.error == "factdb: \(path) is not an SQLite database; it was left as it is.\n")
        }
        #expect(try Bytes.read(path) == Array("These are notes.".utf8))
        #expect(try folder.names() == ["notes.db"])
    }

    @Test func aFullDeviceIsSaid() throws {
        let result = try BuiltProgram.run("sh", ["-c", "exec \"$0\" query --list > /dev/full", factdb.path])
        let message = "factdb: Standard output could not be written: No space left on device.\n"
        #expect(result == .init(output: "", error: message, status: 74))
    }

    @Test(arguments: [
        ("drop table articles", "Only queries that read are allowed here; nothing was changed."),
        ("select 1; delete from articles", "Only one SQL statement is allowed at a time; nothing was run."),
        ("attach 'other.db' as other", "Only queries that read are allowed here; nothing was changed."),
        ("vacuum into 'copy.db'", "Only queries that read are allowed here; nothing was changed."),
        ("with x as (select 1) delete from articles", "Only queries that read are allowed here; nothing was changed."),
    ])
    func sqlThatWritesIsRefused(sql: String, message: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        let before = try Bytes.read(path)
        let result = try factdb.run(["query", "--db", path, sql])
        #expect(result == .init(output: "", error: "factdb: \(message)\n", status: 65))
        #expect(try Bytes.read(path) == before)
        #expect(try folder.names() == ["facts.db"])
    }

    @Test(arguments: [
        (
            ["query", "who sayd"],
            "The question \"who sayd\" is not understood; try \"who said\", \"who speaks most\", \"who says WORDS\", or factdb query --list."
        ),
        (["query", "what did Rutto say"], "There is no speaker \"Rutto\"; did you mean William Ruto?"),
        (
            ["query", "who said", "--since", "soon"],
            "--since takes a day, month, year or the like (2025-09-23, \"September 2025\", \"last year\"), not \"soon\"."
        ),
        (["query", "organizations", "--since", "2025"], "The query 'organizations' has no parameter 'since'."),
        (["query", "select 1", "--speaker", "Ruto"], "SQL takes no --speaker."),
        (
            ["query", "said about Haiti", "--about", "Kenya"],
            "The words \"Haiti\" of the question mean the same as --about; give one of them."
        ),
        (
            ["query", "problems everywhere"],
            "The question \"problems everywhere\" is not understood; try \"problems\", \"accusations\", \"articles\", or factdb query --list."
        ),
        (["sql", "select :a"], "The parameter :a has no value; -p a=… gives it one."),
        (["sql", "select 1", "-p", "a=1"], "The SQL has no parameter :a."),
        (["sql", "select 1", "-p", "a"], "-p takes name=value, not \"a\"."),
        (["search", "...", "-"], "There is nothing to look for in '... -': it holds no letter and no digit."),
    ])
    func questionsThatCannotBeAskedSayWhy(arguments: [String], message: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        #expect(try factdb.run(["ingest", "--quiet", "--db", path, Repository.path("seeds")]).status == 0)
        let result = try factdb.run(arguments + ["--db", path])
        #expect(result.output == "")
        #expect(result.error == "factdb: \(message)\n")
        #expect(result.status == (message.hasPrefix("There is no speaker") ? 1 : 64))
    }

    @Test func messagesThatNobodyReadsStopNothing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/facts.db"
        let lines = (0..<200).map { "{\"text\": \"It rained \($0) times.\"}\nnot a record\n" }.joined()
        let news = try folder.write(Array(lines.utf8), to: "news.jsonl")
        let program = BuiltProgram().path
        let script = "\"\(program)\" ingest --db \"\(path)\" \"\(news)\" 2>&1 >/dev/null | head -1; true"
        #expect(try BuiltProgram.run("sh", ["-c", script]).status == 0)
        let stats = try factdb.run(["query", "--db", path, "select count(*) from articles"])
        #expect(stats.output == "count(*)\n200\n")
    }

    @Test func extractGivesEveryRecordAnObject() throws {
        let lines = """
            {"id": "a", "text": "It rained."}
            {"id": "b", "words": "No text."}
            """
        let result = try factdb.run(["extract", "-"], input: lines)
        #expect(result.status == 0)
        let output = result.output.split(separator: "\n")
        #expect(output.count == 2)
        #expect(output.first?.hasPrefix(#"{"id": "a", "engine": "#) == true)
        #expect(output.last == #"{"id": "b", "error": {"reason": "the record has no \"text\"", "at": "-:2"}}"#)
        let strict = try factdb.run(["extract", "--strict", "-"], input: lines)
        #expect(strict.status == 65)
        #expect(strict.output.split(separator: "\n").count == 1)
        #expect(strict.error == "factdb: -:2: the record has no \"text\".\n")
    }
}
