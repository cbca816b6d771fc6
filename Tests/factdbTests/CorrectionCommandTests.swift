import TestSupport
import Testing

/// The commands that correct who is who and who said what, by the program as it was built.
struct CorrectionCommandTests {
    private let factdb = BuiltProgram()

    private static let articles = """
        {"id": "1", "title": "Ports", "date": "2025-01-01", "text": "Bill Clinton, the president of the World Bank, said that the port was open."}
        {"id": "2", "title": "Roads", "date": "2025-02-01", "text": "William Clinton said that the road was closed."}
        {"id": "3", "title": "Rails", "date": "2025-03-01", "text": "William Clinton said that the railway was late."}

        """

    private func database(in folder: borrowing TemporaryFolder) throws -> String {
        let path = folder.path + "/facts.db"
        let result = try factdb.run(["ingest", "--quiet", "--db", path, "-"], input: Self.articles)
        #expect(result == .init(output: "", error: "", status: 0))
        return path
    }

    private func expect(
        _ arguments: [String], _ path: String, output: String = "", error: String = "", status: Int32 = 0
    ) throws {
        let result = try factdb.run(arguments + ["--db", path], environment: [:])
        #expect(result == .init(output: output, error: error, status: status))
    }

    @Test(arguments: [["resolve"], ["query", "--forget", "mine"], ["corrections", "import", "-"]])
    func aMistypedDatabaseIsNotMade(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let result = try factdb.run(arguments + ["--db", folder.path + "/fact.db"])
        #expect(result.status == 66)
        #expect(try folder.names().isEmpty)
    }

    private let header = "id\tname\tgender\troles\tother_names\tarticles\n"

    @Test func aMergeIsListedUndoneAndDoneAgain() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let two = header + "2\tWilliam Clinton\tmale\t\t\t2\n1\tBill Clinton\tmale\tpresident\t\t1\n"
        let one = header + "1\tBill Clinton\tmale\tpresident\tWilliam Clinton\t3\n"
        try expect(["people"], path, output: two)
        try expect(
            ["people", "merge", "Bill Clinton", "William Clinton", "--note", "the same"], path,
            error: "correction 1: person 'william clinton (male)' is 'bill clinton (office) (male)'\n")
        try expect(["people"], path, output: one)
        try expect(
            ["people", "merge", "Bill Clinton", "William Clinton"], path,
            error: "factdb: Both names mean the same person, Bill Clinton.\n", status: 1)
        let again = try factdb.run(["ingest", "--again", "--db", path, "-"], input: Self.articles)
        #expect(again.error == "\(path): 0 added, 3 replaced, 0 unchanged, 0 failed\n")
        try expect(["people"], path, output: one)
        try expect(["resolve"], path, error: "\(path): 1 people, 1 organizations, 0 places\n")
        try expect(["people"], path, output: one)
        try expect(["corrections", "undo", "1"], path, error: "correction 2: correction 1 does not hold\n")
        try expect(
            ["people", "list", "Clinton", "--output", "csv"], path,
            output:
                "id,name,gender,roles,other_names,articles\n2,William Clinton,male,,,2\n1,Bill Clinton,male,president,,1\n"
        )
        try expect(["corrections", "undo", "1"], path, error: "factdb: Correction 1 is undone already.\n", status: 1)
        try expect(["corrections", "undo", "7"], path, error: "factdb: There is no correction 7.\n", status: 1)
        try expect(["corrections", "undo", "2"], path, error: "correction 3: correction 2 does not hold\n")
        try expect(["people"], path, output: one)
        let list = try factdb.run(["corrections", "--db", path]).output.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).enumerated().filter { $0.offset != 1 }
                .map { String($0.element) }.joined(separator: "|")
        }
        #expect(
            list == [
                "id|correction|note|state",
                "1|person 'william clinton (male)' is 'bill clinton (office) (male)'|the same|holds",
                "2|correction 1 does not hold||", "3|correction 2 does not hold||",
            ])
    }

    @Test func aNameThatIsNotThereIsSuggested() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        try expect(
            ["people", "rename", "Bil Clinton", "X"], path,
            error: "factdb: There is no person 'Bil Clinton'; the nearest are Bill Clinton, William Clinton.\n",
            status: 1)
        try expect(
            ["people", "rename", "Clinton", "X"], path,
            error:
                "factdb: 'Clinton' means several people: Bill Clinton (1), William Clinton (2); give the id in brackets.\n",
            status: 64)
        try expect(
            ["people", "rename", "1", "…"], path, error: "factdb: '…' is no name: it holds no letter.\n", status: 64)
        let order = try factdb.run(["people", "--db", path, "merge", "a", "b"])
        #expect(order.status == 64)
        #expect(order.error.hasPrefix("Error: 'merge' stands right behind 'factdb people', before any option.\n"))
        let missing = try factdb.run(["people", "merge", "a", "b", "--db", folder.path + "/none.db"])
        #expect(missing.status == 66)
        #expect(try folder.names() == ["facts.db"])
    }

    @Test func whatOneArticleMeansCanBeSplitOff() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        try expect(
            ["people", "split", "William Clinton", "--article", "1", "--as", "X"], path,
            error: "factdb: Article 1 does not mention the person William Clinton.\n", status: 1)
        let split = try factdb.run(
            ["people", "split", "William Clinton", "--article", "3", "--as", "William Clinton (rail)", "--db", path])
        #expect(split.status == 0)
        #expect(split.error.hasPrefix("correction 1: person 'william clinton (male)' in article "))
        #expect(split.error.hasSuffix(" at 0–15 is 'William Clinton (rail)'\n"))
        let said = "select speaker, statement from who_said order by article_id"
        let expected = """
            speaker\tstatement
            Bill Clinton\tthe port was open
            William Clinton\tthe road was closed
            William Clinton (rail)\tthe railway was late

            """
        try expect(["query", said], path, output: expected)
        _ = try factdb.run(["ingest", "--quiet", "--again", "--db", path, "-"], input: Self.articles)
        try expect(["query", said], path, output: expected)
        try expect(
            ["people", "rename", "William Clinton (rail)", "Will Clinton"], path,
            error: "correction 2: person 'william clinton rail' is shown as 'Will Clinton'\n")
        try expect(["query", said], path, output: expected.replacing("William Clinton (rail)", with: "Will Clinton"))
    }

    @Test func aStatementCanHaveAnotherSpeakerOrBeNone() throws {
        let folder = try TemporaryFolder()
        let path = try database(in: folder)
        let said = "select statement_id, speaker, speaker_kind from who_said order by 1"
        let place = try factdb.run([
            "query", "select substr(key, 1, 8) from articles where id in (1, 2) order by id", "--db", path,
        ]).output.split(separator: "\n")
        try expect(
            ["statement", "2", "--speaker", "Bill Clinton"], path,
            error: "correction 1: the statement in article \(place[2]) at 26–45 was said by person 'Bill Clinton'\n")
        try expect(["statement", "3", "reject"], path, error: try rejection(path, "3"))
        try expect(
            ["statement", "1", "--speaker", "a clerk", "--kind", "unnamed"], path,
            error: "correction 3: the statement in article \(place[1]) at 57–74 was said by unnamed 'a clerk'\n")
        let expected = "statement_id\tspeaker\tspeaker_kind\n1\ta clerk\tunnamed\n2\tBill Clinton\tperson\n"
        try expect(["query", said], path, output: expected)
        try expect(
            ["statement", "1", "--speaker", "Nobody"], path,
            error: "factdb: Nobody is known as 'Nobody'; with --kind, a new name is taken as it is.\n", status: 1)
        try expect(["statement", "99", "reject"], path, error: "factdb: There is no statement 99.\n", status: 1)
        _ = try factdb.run(["ingest", "--quiet", "--again", "--db", path, "-"], input: Self.articles)
        let speakers = "select speaker from who_said order by article_id"
        try expect(["query", speakers], path, output: "speaker\na clerk\nBill Clinton\n")
        let other = folder.path + "/other.db"
        _ = try factdb.run(["ingest", "--quiet", "--db", other, "-"], input: Self.articles)
        let export = try factdb.run(["corrections", "export", "--db", path]).output
        let imported = try factdb.run(["corrections", "import", "-", "--db", other], input: export)
        #expect(imported.error == "\(other): 3 of 3 corrections added\n")
        try expect(["query", speakers], other, output: "speaker\na clerk\nBill Clinton\n")
        let twice = try factdb.run(["corrections", "import", "-", "--db", other], input: export)
        #expect(twice.error == "\(other): 0 of 3 corrections added\n")
        #expect(try factdb.run(["corrections", "export", "--db", other]).output == export)
        for id in ["1", "2", "3"] { _ = try factdb.run(["corrections", "undo", id, "--db", other]) }
        try expect(["query", speakers], other, output: "speaker\nBill Clinton\nWilliam Clinton\nWilliam Clinton\n")
        let bad = try factdb.run(["corrections", "import", "-", "--db", other], input: "{\"id\": 1}\n")
        #expect(bad == .init(output: "", error: "factdb: -, line 1: the key 'made_at' is missing.\n", status: 65))
    }

    private func rejection(_ path: String, _ id: String) throws -> String {
        let row = try factdb.run([
            "query",
            "select 'there is no statement in article ' || substr(a.key, 1, 8) || ' at ' || s.start || '–' || s.\"end\" as x from statements as s join articles as a on a.id = s.article_id where s.id = \(id)",
            "--db", path,
        ]).output
        return "correction 2: " + row.split(separator: "\n")[1] + "\n"
    }
}
