import ArgumentParser
import FactStore

/// How much a query may take.
struct LimitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The most rows to print; 0 for all (default: 1000 in a table, else 100000).", valueName: "n")
    )
    var limit: Int?

    @Option(help: ArgumentHelp("How many seconds SQLite may work on it.", valueName: "seconds"))
    var timeout: Double = 10

    @Option(
        help: ArgumentHelp("How many MiB of memory SQLite may take; a value may take a 24th of it.", valueName: "MiB"))
    var memory: Int = 384

    @Option(help: ArgumentHelp("How many bytes the SQL may have.", valueName: "bytes"))
    var length: Int = 100_000

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number of rows, or 0 for all.") }
        if !(0.01...1_000_000).contains(timeout) {
            throw ValidationError("--timeout takes a number of seconds from 0.01 to 1000000.")
        }
        if !(24...1_000_000).contains(memory) {
            throw ValidationError("--memory takes a number of MiB from 24 to 1000000.")
        }
        if !(1...1_000_000_000).contains(length) {
            throw ValidationError("--length takes a number of bytes from 1 to 1000000000.")
        }
    }

    /// The limits, in a mode of output: what people look at is shorter than what programs read.
    func limits(for mode: OutputMode) -> ReadOnlySession.Limits {
        let rows = limit ?? (mode == .table || mode == .line ? 1000 : 100_000)
        return ReadOnlySession.Limits(
            seconds: timeout, rows: rows == 0 ? .max : rows, valueBytes: (memory << 20) / 24, sqlBytes: length)
    }

    /// Bounds what SQLite may take in this process.
    func applyMemory() { FactDatabase.limitMemoryOfProcess(toBytes: Int64(memory) << 20) }
}
