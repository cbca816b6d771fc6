internal import CSQLite

/// What the callbacks of a ``ReadOnlySession`` share: the deadline, and whether something was refused.
final class Guardian {
    var deadline = ContinuousClock.now
    var refused = false

    var isLate: Bool { ContinuousClock.now >= deadline }

    /// The allow-list: reading, functions that cannot reach outside, and the one pragma that FTS5 itself asks for.
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
