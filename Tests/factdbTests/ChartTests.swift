import FactStore
import TestSupport
import Testing

@testable import factdb

struct ChartTests {
    private static func drawn(
        _ columns: [String], _ rows: [[SQLValue]], chosen: [String] = [], width: Int = 40
    ) throws -> String {
        ChartText(try Chart(columns: columns, rows: rows, chosen: chosen), width: width).text
    }

    @Test func aNameAndANumberAreBars() throws {
        let text = try Self.drawn(
            ["id", "outlet", "articles"],
            [[1, "The Star", 8], [2, "新闻", 4], [3, "Nobody", 0], [4, "Few", .real(0.01)]])
        #expect(
            text == """
                The Star  █████████████████████████ 8
                新闻      ████████████▌ 4
                Nobody    0
                Few       ▏ 0.01

                """)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 40 })
    }

    @Test func theColumnsThatAQueryNamesAreDrawn() throws {
        let rows: [[SQLValue]] = [[7, "A", "person", 3, 1], [8, "B", "person", 1, 1]]
        let columns = ["id", "speaker", "kind", "statements", "direct"]
        #expect(
            try Chart(columns: columns, rows: rows, chosen: ["speaker", "statements"])
                == .bars([.init(label: "A", amount: 3), .init(label: "B", amount: 1)]))
        #expect(
            try Chart(columns: columns, rows: rows, chosen: [])
                == .links([.init(from: "A", to: "person", amount: 3), .init(from: "B", to: "person", amount: 1)]))
    }

    @Test func aFewDaysAreALineOfTime() throws {
        let text = try Self.drawn(
            ["day", "said_by", "passage"],
            [
                ["2025-09-23", "Ruto", "The airport is operational again"], ["2025-09-23", .null, "Gangs\nleft"],
                ["2025-10", .null, "x"],
            ])
        #expect(
            text == """
                2025-09-23 ● Ruto: The airport is
                           │ operational again
                           ● Gangs left
                2025-10    ● x

                """)
    }

    @Test func manyDaysAreCounted() throws {
        let rows = (0..<60).map { [SQLValue.text("200\($0 % 6)-0\(1 + $0 % 9)-1\($0 % 10)"), "x"] }
        let text = try Self.drawn(["day", "what"], rows)
        #expect(text.split(separator: "\n").map { $0.prefix(4) } == ["2000", "2001", "2002", "2003", "2004", "2005"])
        #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix(" 10") })
    }

    /// Days, and how many lie in each period.
    private static let stretches: [(String, String)] = [
        ("2004 2006-03 2006-03-01", "2004=1 2006-03=2"),
        ("2005-11-02 2006-02-01 2006-02-27 2005-12", "2005-11=1 2005-12=1 2006-01=0 2006-02=2"),
        ("2024-12-31 2025-01-01 2025-01-01", "2024-12-31=1 2025-01-01=2"),
        ("1999 2003", "1999=1 2000=0 2001=0 2002=0 2003=1"),
        ("0001 9999", "0001=1 9999=1"), ("", ""), ("P3D 20 XXXX-01-02", ""),
    ]

    @Test(arguments: stretches)
    func periodsFitTheStretch(days: String, expected: String) {
        let days = days.split(separator: " ").map(String.init).filter(TimeBuckets.isDay)
        let counts = TimeBuckets.counts(of: days).map { "\($0.label)=\(Int($0.amount))" }
        #expect(counts.joined(separator: " ") == expected)
    }

    @Test func whatCannotBeDrawnIsSaid() {
        #expect(throws: Chart.Fault.nothingToDraw(columns: ["speaker", "statement"])) {
            try Chart(columns: ["id", "speaker", "statement"], rows: [[1, "A", "B"]], chosen: [])
        }
    }

    private static let amounts: [([Double], Int, String)] = [
        ([1, 2, 4, 8], 10, "▂▃▅█"), ([0, 5], 10, " █"), ([1, 1, 2, 2], 2, "▅█"), ([], 5, ""), ([0, 0], 5, "  "),
    ]

    @Test(arguments: amounts)
    func aSparklineShowsAmounts(amounts: [Double], width: Int, expected: String) {
        #expect(Sparkline.text(amounts, width: width) == expected)
    }

    private static let readable: [(Double, String)] = [
        (0, "0"), (1_234_567, "1,234,567"), (0.5, "0.50"), (1000, "1,000"), (1e20, "1e+20"), (12.34, "12.34"),
    ]

    @Test(arguments: readable)
    func numbersAreReadable(number: Double, expected: String) { #expect(NumberText.of(number) == expected) }

    private static let results: [([String], [[SQLValue]])] = [
        (["name", "n"], [["<b>&\"'\u{1}", 3], ["习近平", 0]]),
        (["from", "to", "n"], [["A & B", "<x>", 3], ["A & B", "C", 1], ["D", "C", 0]]),
        (["day", "what"], [["2025-09-23", "a < b & c"], ["2025-10", "\u{202E}x"]]),
        (["day", "what"], (0..<100).map { [SQLValue.text("20\(10 + $0 % 80)"), "x"] }),
        (["name", "n"], []),
    ]

    /// Every picture is XML that an independent reader takes, whatever the names hold.
    @Test(arguments: results)
    func aPictureIsXML(columns: [String], rows: [[SQLValue]]) throws {
        let picture = ChartPicture(try Chart(columns: columns, rows: rows, chosen: [])).text
        let check =
            "import sys, xml.dom.minidom as m; print(m.parseString(sys.stdin.buffer.read()).documentElement.tagName)"
        let result = try BuiltProgram.run("python3", ["-c", check], input: picture)
        #expect(result == .init(output: "svg\n", error: "", status: 0))
        for row in rows where rows.count < 10 && row.count < 3 {
            guard case .text(let name) = row[0] else { continue }
            #expect(picture.contains(HTMLText.escaped(name)), "\(name) is not in the picture")
        }
    }
}
