import Glibc

/// What is known about the terminal that standard output goes to.
enum Terminal {
    /// Whether standard output is a terminal.
    static let isOutputTerminal = isatty(STDOUT_FILENO) == 1

    /// Whether standard error is a terminal.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether output may be coloured: on a terminal, unless `NO_COLOR` is set (<https://no-color.org>).
    static var usesColor: Bool {
        isOutputTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    /// The number of columns to fill: the terminal's, else `$COLUMNS`, else 100.
    static var width: Int {
        var size = winsize()
        if isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return environment("COLUMNS").flatMap { Int($0) }.map { max($0, 20) } ?? 100
    }

    /// The value of an environment variable, or `nil` when it is not set.
    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
