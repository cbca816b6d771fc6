public import ArgumentParser

/// How a result is printed.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "How to print the result (default: table on a terminal, tsv in a pipe)."
    )
    var output: OutputMode?

    /// The printer for these options.
    var printer: ResultPrinter {
        ResultPrinter(mode: output ?? (Terminal.isOutputTerminal ? .table : .tsv), width: Terminal.width)
    }
}

extension OutputMode: ExpressibleByArgument {}
