import FactStore

/// Prints the rows of a result in one of the output modes.
///
/// Every mode but `table`, `chart` and `svg` writes a row as soon as it is read, so that a result of any size takes little memory.
struct ResultPrinter {
    /// Why a result cannot be printed.
    enum Fault: Error, CustomStringConvertible {
        case tooLargeForTable
        /// An error came when rows were written already; in JSON, the object tells it.
        case interrupted(any Error)

        var description: String {
            switch self {
            case .tooLargeForTable:
                "The result is larger than \(ResultPrinter.largestTable >> 20) MiB, too large to lay out; "
                    + "add a LIMIT, or use --output jsonl, csv or tsv."
            case .interrupted(let error): "\(error)"
            }
        }
    }

    /// The most text that a table is laid out of, in bytes.
    private static let largestTable = 64 << 20

    private let mode: OutputMode
    private let width: Int
    /// The columns that a chart draws; empty for all.
    var chartColumns: [String] = []

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
    ///   - isTruncated: Asked behind the last row: whether a limit cut the result.
    ///   - next: Returns the next row, or `nil` behind the last one.
    /// - Throws: What `next` throws, or ``Fault``.
    func print(
        _ columns: [String], to output: inout StandardStream, isTruncated: () -> Bool = { false },
        next: () throws -> [SQLValue]?
    ) throws {
        switch mode {
        case .table: return try printTable(columns, to: &output, next: next)
        case .chart, .svg: return try printChart(columns, to: &output, next: next)
        default: break
        }
        var rows = 0
        do {
            // The first row is read before anything is written: an error then stands alone.
            var row = try next()
            output.write(header(columns))
            while let current = row {
                output.write(text(columns, current, isFirst: rows == 0))
                rows += 1
                row = try next()
            }
        } catch  where rows > 0 {
            if mode == .json {
                output.write("], \"truncated\": true, \(JSONText.error(error, code: Failure.status(of: error)))}\n")
            }
            throw Fault.interrupted(error)
        }
        output.write(footer(isTruncated: isTruncated()))
    }

    /// Prints rows that are there already.
    func print(_ columns: [String], _ rows: [[SQLValue]], to output: inout StandardStream) throws {
        var rows = rows.makeIterator()
        try print(columns, to: &output) { rows.next() }
    }

    private func printTable(
        _ columns: [String], to output: inout StandardStream, next: () throws -> [SQLValue]?
    ) throws {
        let rows = try all(next)
        let table = TableLayout(columns: columns, rows: rows, width: width)
        if table.fits {
            output.write(table.text)
        } else {
            // So many columns have no room beside each other.
            try ResultPrinter(mode: .line, width: width).print(columns, rows, to: &output)
        }
    }

    private func printChart(
        _ columns: [String], to output: inout StandardStream, next: () throws -> [SQLValue]?
    ) throws {
        let chart = try Chart(columns: columns, rows: try all(next), chosen: chartColumns)
        output.write(mode == .svg ? ChartPicture(chart).text : ChartText(chart, width: width).text)
    }

    /// All rows, for what is laid out as a whole.
    private func all(_ next: () throws -> [SQLValue]?) throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        var rest = Self.largestTable
        while let row = try next() {
            rest -= row.reduce(0) { $0 + $1.displayText.utf8.count }
            guard rest > 0 else { throw Fault.tooLargeForTable }
            rows.append(row)
        }
        return rows
    }

    /// What stands before the rows.
    private func header(_ columns: [String]) -> String {
        switch mode {
        case .csv: DelimitedText.line(columns.map(DelimitedText.csvField), ",")
        case .tsv: DelimitedText.line(columns.map(DelimitedText.tsvField), "\t")
        case .json: "{\"columns\": \(JSONText.strings(columns)), \"rows\": ["
        case .markdown:
            DelimitedText.markdownLine(columns.map(DelimitedText.markdownCell))
                + DelimitedText.markdownLine(columns.map { _ in "---" })
        case .html: HTMLText.tableStart(columns)
        case .table, .line, .jsonl, .chart, .svg: ""
        }
    }

    /// What stands after the rows.
    private func footer(isTruncated: Bool) -> String {
        switch mode {
        case .json: "], \"truncated\": \(isTruncated)}\n"
        case .html: HTMLText.tableEnd
        case .table, .line, .csv, .tsv, .jsonl, .markdown, .chart, .svg: ""
        }
    }

    /// One row, every line ended.
    private func text(_ columns: [String], _ row: [SQLValue], isFirst: Bool) -> String {
        switch mode {
        case .csv: DelimitedText.line(row.map { DelimitedText.csvField($0.displayText) }, ",")
        case .tsv: DelimitedText.line(row.map { DelimitedText.tsvField($0.displayText) }, "\t")
        case .json: (isFirst ? "\n " : ",\n ") + object(columns, row)
        case .jsonl: object(columns, row) + "\n"
        case .markdown: DelimitedText.markdownLine(row.map { DelimitedText.markdownCell($0.displayText) })
        case .html: HTMLText.row(row)
        case .line: (isFirst ? "" : "\n") + lines(columns, row)
        case .table, .chart, .svg: ""
        }
    }

    private func lines(_ columns: [String], _ row: [SQLValue]) -> String {
        let names = columns.map { SafeText.escaped($0) }
        let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
        let textWidth = width == .max ? Int.max : max(width - nameWidth - 3, 20)
        return zip(names, row).map { name, value in
            let padding = String(repeating: " ", count: nameWidth - DisplayWidth.of(name))
            let text = WordWrap.lines(SafeText.escaped(value.displayText), width: textWidth)
                .joined(separator: "\n" + String(repeating: " ", count: nameWidth + 3))
            return text.isEmpty ? "\(padding)\(name) =\n" : "\(padding)\(name) = \(text)\n"
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
