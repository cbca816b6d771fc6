import FactStore

/// Runs SQL of the user's own and prints what it gives.
struct SQLAnswer {
    let limits: LimitOptions
    let output: OutputOptions

    /// Runs one SELECT within the limits, with values for its parameters by name, and prints its rows.
    func print(
        _ sql: String, _ values: [String: String], from store: FactDatabase, to stream: inout StandardStream
    ) throws {
        limits.applyMemory()
        let watchdog = Watchdog(seconds: limits.timeout)
        let rows = try watchdog.guarding {
            try store.rows(of: sql, values.mapValues(ParameterValues.sqlValue), limits: limits.limits(for: output.mode))
        }
        try ResultReport(rows, limits: limits, output: output).print(to: &stream)
    }
}
