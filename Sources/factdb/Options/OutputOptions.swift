public import ArgumentParser

/// How a result is printed.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "How to print the result (default: table on a terminal, tsv in a pipe)."
    )
    var output: OutputMode?

    @Flag(help: "Let a table be as wide as its rows, each on one line.")
    var wide = false

    /// The mode that was asked for, else the one that fits where the output goes.
    var mode: OutputMode { output ?? (Terminal.isOutputTerminal ? .table : .tsv) }

    /// Whether a person reads it rather than a program.
    var isForReading: Bool { mode == .table || mode == .line || mode == .chart }

    /// The printer for these options.
    var printer: ResultPrinter { ResultPrinter(mode: mode, width: wide ? .max : Terminal.width) }
}

extension OutputMode: ExpressibleByArgument {}
