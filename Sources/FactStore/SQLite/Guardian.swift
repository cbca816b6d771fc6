internal import CSQLite

/// Stands guard over a connection while SQL that nobody has checked is prepared or stepped: an authorizer, a deadline,
/// and limits of size.
///
/// It is installed once and sleeps between watches, so that the program's own SQL on the same connection is not bound by
/// it: to set an authorizer anew would have every statement prepared again.
final class Guardian {
    /// Whether something was refused.
    var refused = false
    private let database: DatabaseHandle
    /// When the work that is watched must end; `nil` while nothing is.
    private var deadline: ContinuousClock.Instant?
    /// The connection's own limits, each with its number.
    private let usual: [(Int32, Int32)]

    /// Takes a connection under guard.
    init(of connection: Connection) {
        database = connection.database
        let handle = connection.handle
        let kinds = Self.fixedLimits.map(\.0) + [SQLITE_LIMIT_LENGTH, SQLITE_LIMIT_SQL_LENGTH]
        usual = kinds.map { ($0, sqlite3_limit(handle, $0, -1)) }
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_set_authorizer(
            handle,
            { context, action, first, second, _, _ in
                guard let context else { return SQLITE_DENY }
                let guardian = Unmanaged<Guardian>.fromOpaque(context).takeUnretainedValue()
                guard guardian.deadline != nil, !Guardian.allows(action, first, second) else { return SQLITE_OK }
                guardian.refused = true
                return SQLITE_DENY
            }, context)
        sqlite3_progress_handler(
            handle, 1000,
            { context in
                guard let context else { return 1 }
                return Unmanaged<Guardian>.fromOpaque(context).takeUnretainedValue().isLate ? 1 : 0
            }, context)
    }

    deinit {
        sqlite3_progress_handler(database.pointer, 0, nil, nil)
        sqlite3_set_authorizer(database.pointer, nil, nil)
    }

    /// Does a piece of work under watch.
    ///
    /// - Parameters:
    ///   - end: When it must be done.
    ///   - limits: How large values and SQL may be.
    ///   - work: The work.
    /// - Returns: What it returns.
    func watching<Value>(
        until end: ContinuousClock.Instant, _ limits: ReadOnlySession.Limits, _ work: () throws -> Value
    ) rethrows -> Value {
        for (limit, value) in Self.fixedLimits { sqlite3_limit(database.pointer, limit, value) }
        sqlite3_limit(database.pointer, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.valueBytes))
        sqlite3_limit(database.pointer, SQLITE_LIMIT_SQL_LENGTH, Int32(clamping: limits.sqlBytes))
        deadline = end
        defer {
            deadline = nil
            for (limit, value) in usual { sqlite3_limit(database.pointer, limit, value) }
        }
        return try work()
    }

    private var isLate: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }

    private static let fixedLimits: [(Int32, Int32)] = [
        (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
        (SQLITE_LIMIT_COMPOUND_SELECT, 50), (SQLITE_LIMIT_VDBE_OP, 100_000), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]

    /// The allow-list: reading, functions, and the one pragma that FTS5 itself asks for.
    ///
    /// Functions are all of SQLite's own, which compute and no more; the two that reach outside (the shell's `readfile` and
    /// the like are not in the library) are refused by name.
    private static func allows(
        _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
    ) -> Bool {
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
