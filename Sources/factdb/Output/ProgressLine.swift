import Glibc

/// A line on the terminal that tells how far long work is; nothing where standard error is no terminal.
struct ProgressLine {
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private var isOnScreen = false

    /// Makes a line that is not shown yet.
    init(isQuiet: Bool) {
        isShown = !isQuiet && Terminal.isErrorTerminal
    }

    /// Shows the state of the work, a few times a second at most.
    ///
    /// - Parameters:
    ///   - count: How many articles are done.
    ///   - done: How many bytes are read.
    ///   - total: How many bytes there are; 0 when nobody knows.
    mutating func update(count: Int, done: Int, total: Int) {
        show { seconds in Self.text(count: count, done: done, total: total, seconds: seconds) }
    }

    /// Shows that all is read, and how many articles are still to be compared with the others.
    mutating func update(comparing count: Int) { show { _ in "\(count) articles to be compared with the others" } }

    private mutating func show(_ text: (_ seconds: Double) -> String) {
        guard isShown, ContinuousClock.now - lastShown > .milliseconds(200) else { return }
        lastShown = .now
        isOnScreen = true
        var error = StandardStream.error
        error.write("\r\u{1B}[K" + text(seconds))
    }

    /// Takes the line off the screen, so that something else can be printed.
    mutating func clear() {
        guard isOnScreen else { return }
        isOnScreen = false
        var error = StandardStream.error
        error.write("\r\u{1B}[K")
    }

    private var seconds: Double { Double((ContinuousClock.now - start).components.seconds) + 0.001 }

    /// The line's text: `12345 articles, 820 a second, 34 %, 2:10 left`.
    static func text(count: Int, done: Int, total: Int, seconds: Double) -> String {
        var text = "\(count) articles, \(Int(Double(count) / max(seconds, 0.001))) a second"
        guard total > 0, done > 0 else { return text }
        let share = min(1, Double(done) / Double(total))
        let left = Int(seconds * (1 - share) / share)
        let minutes = left / 60
        let rest = left % 60
        text += ", \(Int(share * 100)) %, \(minutes):\(rest < 10 ? "0" : "")\(rest) left"
        return text
    }
}
