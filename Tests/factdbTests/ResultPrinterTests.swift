import FactStore
import Testing

@testable import factdb

struct ResultPrinterTests {
    private static let columns = ["id", "name", "said"]
    private static let rows: [[SQLValue]] = [
        [1, "Ōe", "a, \"b\"\tc\nd|e"], [20, .null, .real(0.5)], [.integer(3), .text("习近平"), .blob([0, 255])],
    ]

    private static func text(
        _ mode: OutputMode, _ width: Int, _ columns: [String], _ rows: [[SQLValue]]
    ) throws -> String {
        var stream = StandardStream.discarded
        try ResultPrinter(mode: mode, width: width).print(columns, rows, to: &stream)
        return stream.pending
    }

    @Test(arguments: [
        (
            OutputMode.table,
            """
            id  name    said
            ──  ──────  ────────
             1  Ōe      a, "b" c
                        d|e
            20          0.5
             3  习近平  00ff

            """
        ),
        (
            .line,
            "  id = 1\nname = Ōe\nsaid = a, \"b\" c\n       d|e\n\n  id = 20\nname =\nsaid = 0.5\n\n"
                + "  id = 3\nname = 习近平\nsaid = 00ff\n"
        ),
        (.csv, "id,name,said\n1,Ōe,\"a, \"\"b\"\"\tc\nd|e\"\n20,,0.5\n3,习近平,00ff\n"),
        (.tsv, "id\tname\tsaid\n1\tŌe\ta, \"b\"\\tc\\nd|e\n20\t\t0.5\n3\t习近平\t00ff\n"),
        (
            .json,
            """
            {"columns": ["id", "name", "said"], "rows": [
             {"id": 1, "name": "Ōe", "said": "a, \\"b\\"\\tc\\nd|e"},
             {"id": 20, "name": null, "said": 0.5},
             {"id": 3, "name": "习近平", "said": "00ff"}], "truncated": false}

            """
        ),
        (
            .jsonl,
            """
            {"id": 1, "name": "Ōe", "said": "a, \\"b\\"\\tc\\nd|e"}
            {"id": 20, "name": null, "said": 0.5}
            {"id": 3, "name": "习近平", "said": "00ff"}

            """
        ),
        (
            .markdown,
            "| id | name | said |\n| --- | --- | --- |\n| 1 | Ōe | a, \"b\" c<br>d\\|e |\n| 20 |  | 0.5 |\n"
                + "| 3 | 习近平 | 00ff |\n"
        ),
    ])
    func everyModeIsExact(mode: OutputMode, expected: String) throws {
        #expect(try Self.text(mode, 80, Self.columns, Self.rows) == expected)
    }

    @Test func htmlIsATable() throws {
        let expected = """
            <table>
            <thead><tr><th>id</th><th>name</th><th>said</th></tr></thead>
            <tbody>
            <tr><td>1</td><td>Ōe</td><td>a, &quot;b&quot; c<br>d|e</td></tr>
            <tr><td>20</td><td></td><td>0.5</td></tr>
            <tr><td>3</td><td>习近平</td><td>00ff</td></tr>
            </tbody>
            </table>

            """
        #expect(try Self.text(.html, 80, Self.columns, Self.rows) == expected)
    }

    @Test func anEmptyResultHasItsShape() throws {
        #expect(try Self.text(.json, 80, ["id"], []) == "{\"columns\": [\"id\"], \"rows\": [], \"truncated\": false}\n")
        #expect(try Self.text(.jsonl, 80, ["id"], []) == "")
        #expect(try Self.text(.csv, 80, ["id"], []) == "id\n")
        #expect(try Self.text(.table, 80, ["id"], []) == "id\n──\n")
    }

    @Test(arguments: [40, 60, 80, 200])
    func aTableFitsItsWidth(width: Int) throws {
        let words = String(repeating: "word 新闻 ", count: 30)
        let text = try Self.text(
            .table, width, ["id", "speaker", "statement", "article"],
            [[1, "Nataša Pirc Musar", .text(words), "A title"]])
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
        #expect(text.filter { $0 == "新" }.count == 30)
    }

    @Test func whatHasTooManyColumnsIsPrintedLineByLine() throws {
        let columns = (1...12).map { "column\($0)" }
        let rows = [columns.map { SQLValue.text("value of \($0)") }]
        #expect(try Self.text(.table, 60, columns, rows) == Self.text(.line, 60, columns, rows))
        #expect(try Self.text(.table, .max, columns, rows).split(separator: "\n").count == 3)
    }

    @Test func anErrorWithinJSONIsToldInIt() throws {
        var stream = StandardStream.discarded
        var count = 0
        #expect(throws: ResultPrinter.Fault.self) {
            try ResultPrinter(mode: .json, width: 80).print(["n"], to: &stream) {
                count += 1
                if count > 1 { throw FactStoreError.timeLimit(seconds: 2) }
                return [1]
            }
        }
        #expect(
            stream.pending == """
                {"columns": ["n"], "rows": [
                 {"n": 1}], "truncated": true, "error": {"code": 65, "message": \
                "The query was stopped after 2.0 seconds; --timeout gives it more time."}}

                """)
    }

    @Test func whatSteersATerminalIsShown() throws {
        let text = try Self.text(.table, 80, ["a"], [["x\u{1B}[2J\u{202E}y\u{7}"]])
        #expect(text == "a\n────────────────────────\nx\\u{1b}[2J\\u{202e}y\\u{7}\n")
    }
}
