import FactStore

/// Prints the rows of a query, and tells on standard error what a reader of the rows should know.
struct ResultReport {
    private let rows: QueryRows
    private let question: ResolvedQuestion?
    private let limits: LimitOptions
    private let output: OutputOptions

    /// Takes the rows of a query.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - question: What was asked, when it was no SQL.
    ///   - limits: The limits that hold.
    ///   - output: How to print.
    init(_ rows: QueryRows, of question: ResolvedQuestion? = nil, limits: LimitOptions, output: OutputOptions) {
        self.rows = rows
        self.question = question
        self.limits = limits
        self.output = output
    }

    /// Prints the rows.
    ///
    /// - Returns: How many there were.
    @discardableResult
    func print(to stream: inout StandardStream) throws -> Int {
        let watchdog = Watchdog(seconds: limits.timeout)
        var count = 0
        var printer = output.printer
        printer.chartColumns = question?.query.chart ?? []
        try printer.print(rows.columns, to: &stream, isTruncated: { rows.isTruncated }) {
            let row = try watchdog.guarding { try rows.next() }
            if row != nil { count += 1 }
            return row
        }
        var diagnostics = Diagnostics()
        if rows.isTruncated {
            stream.flush()
            diagnostics.report("The result was cut at \(count) rows; --limit 0 prints them all.")
        } else if count == 0, let question {
            stream.flush()
            let given = question.arguments.sorted { $0.key < $1.key }.map { name, values in
                "\(name) \(values.prefix(5).joined(separator: ", "))\(values.count > 5 ? ", …" : "")"
            }
            let what = given.isEmpty ? "" : " (\(given.joined(separator: "; ")))"
            let isLong = question.arguments.contains { name, values in
                let kind = question.query.parameter(name)?.kind
                return (kind == .words || kind == .topic) && values.contains { $0.contains(" ") }
            }
            let hint = isLong ? "; fewer words may find more" : ""
            diagnostics.report("The query \"\(question.query.name)\" found nothing\(what)\(hint).")
        }
        return count
    }
}
