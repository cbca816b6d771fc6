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
        output.write(text(columns, rows))
    }

    /// Returns what is printed for a result, every line ended.
    func text(_ columns: [String], _ rows: [[SQLValue]]) -> String {
        switch mode {
        case .table: TableLayout(columns: columns, rows: rows, width: width).text
        case .line: lines(columns, rows)
        case .csv: separated(columns, rows, ",", DelimitedText.csvField)
        case .tsv: separated(columns, rows, "\t", DelimitedText.tsvField)
        case .json: "[" + rows.map { object(columns, $0) }.joined(separator: ",\n ") + "]\n"
        case .jsonl: rows.map { object(columns, $0) + "\n" }.joined()
        case .markdown: markdown(columns, rows)
        }
    }

    private func lines(_ columns: [String], _ rows: [[SQLValue]]) -> String {
        let nameWidth = columns.map { DisplayWidth.of($0) }.max() ?? 0
        return rows.map { row in
            zip(columns, row).map { column, value in
                let padding = String(repeating: " ", count: nameWidth - DisplayWidth.of(column))
                let text = SafeText.escaped(value.displayText)
                    .split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\n" + String(repeating: " ", count: nameWidth + 3))
                return "\(padding)\(column) = \(text)\n"
            }.joined()
        }.joined(separator: "\n")
    }

    private func separated(
        _ columns: [String], _ rows: [[SQLValue]], _ separator: String, _ field: (String) -> String
    ) -> String {
        let lines = [columns.map(field)] + rows.map { $0.map { field($0.displayText) } }
        return lines.map { $0.joined(separator: separator) + "\n" }.joined()
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

    private func markdown(_ columns: [String], _ rows: [[SQLValue]]) -> String {
        let header = [columns.map(DelimitedText.markdownCell), columns.map { _ in "---" }]
        let lines = header + rows.map { $0.map { DelimitedText.markdownCell($0.displayText) } }
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}
