import Glibc

/// Ends the program when SQLite does not come back in time.
///
/// SQLite can be interrupted between the steps of its program, but not inside one function: `replace` and `instr` on large
/// texts can take hours. The database is open for reading only, so that nothing is lost by ending here.
struct Watchdog {
    /// How long SQLite may take beyond its limit before the program ends.
    private static let grace = 0.1

    private let seconds: Double

    /// Makes a watchdog for a limit in seconds.
    init(seconds: Double) {
        self.seconds = seconds
        signal(SIGALRM) { _ in
            let message: StaticString =
                "factdb: The query was stopped at its time limit inside a single function; --timeout gives it more time.\n"
            _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
            _exit(65)
        }
        // Whoever started the program may have blocked it, as threads of libdispatch do for what they start.
        var alarm = sigset_t()
        sigemptyset(&alarm)
        sigaddset(&alarm, SIGALRM)
        pthread_sigmask(SIG_UNBLOCK, &alarm, nil)
    }

    /// Does a piece of work that must end within the limit.
    func guarding<Value>(_ work: () throws -> Value) rethrows -> Value {
        Self.setAlarm(seconds + Self.grace)
        defer { Self.setAlarm(0) }
        return try work()
    }

    private static func setAlarm(_ seconds: Double) {
        var timer = itimerval()
        timer.it_value.tv_sec = Int(seconds)
        timer.it_value.tv_usec = Int((seconds - seconds.rounded(.down)) * 1_000_000)
        setitimer(Int32(ITIMER_REAL.rawValue), &timer, nil)
    }
}
