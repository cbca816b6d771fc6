import FactStore

/// Prints the rows of a result in one of the output modes.
struct ResultPrinter {
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
    func print(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) {
        switch mode {
        case .table: output.write(TableLayout(columns: columns, rows: rows, width: width).text)
        case .line: printLines(columns, rows, to: &output)
        case .csv: printSeparated(columns, rows, ",", DelimitedText.csvField, to: &output)
        case .tsv: printSeparated(columns, rows, "\t", DelimitedText.tsvField, to: &output)
        case .json: printJSON(columns, rows, to: &output)
        case .jsonl: for row in rows { output.writeLine(object(columns, row)) }
        case .markdown: printMarkdown(columns, rows, to: &output)
        }
    }

    private func printLines(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) {
        let nameWidth = columns.map { DisplayWidth.of($0) }.max() ?? 0
        for (index, row) in rows.enumerated() {
            if index > 0 { output.writeLine("") }
            for (column, value) in zip(columns, row) {
                let padding = String(repeating: " ", count: nameWidth - DisplayWidth.of(column))
                output.writeLine("\(padding)\(column) = \(SafeText.escaped(value.displayText))")
            }
        }
    }

    private func printSeparated(
        _ columns: [String], _ rows: [[SQLValue]], _ separator: String, _ field: (String) -> String,
        to output: inout StandardStream
    ) {
        output.writeLine(columns.map(field).joined(separator: separator))
        for row in rows { output.writeLine(row.map { field($0.displayText) }.joined(separator: separator)) }
    }

    private func printJSON(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) {
        output.write("[")
        for (index, row) in rows.enumerated() { output.write((index > 0 ? ",\n " : "") + object(columns, row)) }
        output.writeLine("]")
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

    private func printMarkdown(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        output.writeLine(line(columns.map(DelimitedText.markdownCell)))
        output.writeLine(line(columns.map { _ in "---" }))
        for row in rows { output.writeLine(line(row.map { DelimitedText.markdownCell($0.displayText) })) }
    }
}
