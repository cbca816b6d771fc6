/// Tells people on standard error what went wrong, and counts it.
struct Diagnostics {
    /// The number of problems reported.
    private(set) var count = 0

    /// Prints one problem as a line.
    mutating func report(_ problem: some CustomStringConvertible) {
        count += 1
        var error = StandardStream.error
        error.writeLine("factdb: \(problem.description)")
    }
}
