internal import CSQLite

/// What the callbacks of a ``ReadOnlySession`` share: the deadline, and whether something was refused.
final class Guardian {
    /// When the work that is under way must end.
    var deadline = ContinuousClock.now
    /// The time that is left for the query when no work is under way.
    var rest = Duration.zero
    var refused = false

    var isLate: Bool { ContinuousClock.now >= deadline }

    /// The allow-list: reading, functions, and the one pragma that FTS5 itself asks for.
    ///
    /// Functions are all of SQLite's own, which compute and no more; the two that reach outside (the shell's `readfile` and
    /// the like are not in the library) are refused by name.
    static func allows(_ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) -> Bool {
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE:
            return true
        case SQLITE_FUNCTION:
            guard let second else { return false }
            return !["load_extension", "fts3_tokenizer"].contains(String(cString: second).lowercased())
        case SQLITE_PRAGMA:
            return first.map { String(cString: $0).lowercased() } == "data_version"
        default:
            return false
        }
    }
}
