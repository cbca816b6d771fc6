import FactStore
import Testing

@testable import factdb

struct ResultPrinterTests {
    private static let columns = ["id", "name", "said"]
    private static let rows: [[SQLValue]] = [
        [1, "Ōe", "a, \"b\"\tc\nd|e"], [20, .null, .real(0.5)], [.integer(3), .text("习近平"), .blob([0, 255])],
    ]

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
            "  id = 1\nname = Ōe\nsaid = a, \"b\" c\n       d|e\n\n  id = 20\nname = \nsaid = 0.5\n\n"
                + "  id = 3\nname = 习近平\nsaid = 00ff\n"
        ),
        (.csv, "id,name,said\n1,Ōe,\"a, \"\"b\"\"\tc\nd|e\"\n20,,0.5\n3,习近平,00ff\n"),
        (.tsv, "id\tname\tsaid\n1\tŌe\ta, \"b\"\\tc\\nd|e\n20\t\t0.5\n3\t习近平\t00ff\n"),
        (
            .json,
            """
            [{"id": 1, "name": "Ōe", "said": "a, \\"b\\"\\tc\\nd|e"},
             {"id": 20, "name": null, "said": 0.5},
             {"id": 3, "name": "习近平", "said": "00ff"}]

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
    func everyModeIsExact(mode: OutputMode, expected: String) {
        #expect(ResultPrinter(mode: mode, width: 80).text(Self.columns, Self.rows) == expected)
    }

    @Test func anEmptyResultHasItsShape() {
        #expect(ResultPrinter(mode: .json, width: 80).text(["id"], []) == "[]\n")
        #expect(ResultPrinter(mode: .jsonl, width: 80).text(["id"], []) == "")
        #expect(ResultPrinter(mode: .csv, width: 80).text(["id"], []) == "id\n")
        #expect(ResultPrinter(mode: .table, width: 80).text(["id"], []) == "id\n──\n")
    }

    @Test(arguments: [40, 60, 80, 200])
    func aTableFitsItsWidth(width: Int) {
        let words = String(repeating: "word 新闻 ", count: 30)
        let text = ResultPrinter(mode: .table, width: width)
            .text(["id", "speaker", "statement", "article"], [[1, "Nataša Pirc Musar", .text(words), "A title"]])
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
        #expect(text.filter { $0 == "新" }.count == 30)
    }

    @Test func whatSteersATerminalIsShown() {
        let text = ResultPrinter(mode: .table, width: 80).text(["a"], [["x\u{1B}[2J\u{202E}y\u{7}"]])
        #expect(text == "a\n────────────────────────\nx\\u{1b}[2J\\u{202e}y\\u{7}\n")
    }
}
