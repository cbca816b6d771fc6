import FactStore

/// Prints the rows of a result in one of the output modes.
///
/// Every mode but `table` writes a row as soon as it is read, so that a result of any size takes little memory.
struct ResultPrinter {
    /// Why a result cannot be printed.
    enum Fault: Error, CustomStringConvertible {
        case tooLargeForTable

        var description: String {
            "The result is larger than \(ResultPrinter.largestTable >> 20) MiB, too large to lay out as a table; "
                + "add a LIMIT, or use --output jsonl, csv or tsv."
        }
    }

    /// The most text that a table is laid out of, in bytes.
    private static let largestTable = 64 << 20

    private let mode: OutputMode
    private let width: Int

    /// Makes a printer.
    ///
    /// - Parameters:
    ///   - mode: The mode.
    ///   - width: The columns that a table may fill.
    init(mode: OutputMode, width: Int) {
        self.mode = mode
        self.width = width
    }

    /// Prints a result.
    ///
    /// - Parameters:
    ///   - columns: The names of the columns.
    ///   - output: Where to print.
    ///   - next: Returns the next row, or `nil` behind the last one.
    /// - Throws: What `next` throws, or ``Fault/tooLargeForTable``.
    func print(
        _ columns: [String], to output: inout StandardStream, next: () throws -> [SQLValue]?
    ) throws {
        if mode == .table {
            var rows: [[SQLValue]] = []
            var rest = Self.largestTable
            while let row = try next() {
                rest -= row.reduce(0) { $0 + $1.displayText.utf8.count }
                guard rest > 0 else { throw Fault.tooLargeForTable }
                rows.append(row)
            }
            output.write(TableLayout(columns: columns, rows: rows, width: width).text)
            return
        }
        output.write(header(columns))
        var isFirst = true
        while let row = try next() {
            output.write(text(columns, row, isFirst: isFirst))
            isFirst = false
        }
        output.write(footer)
    }

    /// Prints rows that are there already.
    func print(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) throws {
        var rows = rows.makeIterator()
        try print(columns, to: &output) { rows.next() }
    }

    /// What stands before the rows.
    private func header(_ columns: [String]) -> String {
        switch mode {
        case .csv: DelimitedText.line(columns.map(DelimitedText.csvField), ",")
        case .tsv: DelimitedText.line(columns.map(DelimitedText.tsvField), "\t")
        case .json: "["
        case .markdown:
            DelimitedText.markdownLine(columns.map(DelimitedText.markdownCell))
                + DelimitedText.markdownLine(columns.map { _ in "---" })
        case .table, .line, .jsonl: ""
        }
    }

    /// What stands after the rows.
    private var footer: String { mode == .json ? "]\n" : "" }

    /// One row, every line ended.
    private func text(_ columns: [String], _ row: [SQLValue], isFirst: Bool) -> String {
        switch mode {
        case .csv: DelimitedText.line(row.map { DelimitedText.csvField($0.displayText) }, ",")
        case .tsv: DelimitedText.line(row.map { DelimitedText.tsvField($0.displayText) }, "\t")
        case .json: (isFirst ? "" : ",\n ") + object(columns, row)
        case .jsonl: object(columns, row) + "\n"
        case .markdown: DelimitedText.markdownLine(row.map { DelimitedText.markdownCell($0.displayText) })
        case .line: (isFirst ? "" : "\n") + lines(columns, row)
        case .table: ""
        }
    }

    private func lines(_ columns: [String], _ row: [SQLValue]) -> String {
        let names = columns.map { SafeText.escaped($0) }
        let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
        return zip(names, row).map { name, value in
            let padding = String(repeating: " ", count: nameWidth - DisplayWidth.of(name))
            let text = SafeText.escaped(value.displayText)
                .split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\n" + String(repeating: " ", count: nameWidth + 3))
            return "\(padding)\(name) = \(text)\n"
        }.joined()
    }

    private func object(_ columns: [String], _ row: [SQLValue]) -> String {
        var json = JSONText()
        json.object { json in
            for (column, value) in zip(columns, row) {
                switch value {
                case .null: json.null(column)
                case .integer(let number): json.integer(column, Int(number))
                case .real(let number): json.number(column, number)
                case .text(let text): json.string(column, text)
                case .blob: json.string(column, value.displayText)
                }
            }
        }
        return json.text
    }
}
