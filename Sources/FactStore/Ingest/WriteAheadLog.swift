internal import CSQLite

/// How an ingest uses SQLite's write-ahead log (<https://www.sqlite.org/wal.html>).
enum WriteAheadLog {
    /// How many KiB of pages SQLite keeps: what a batch of ordinary articles changes fits, so that few pages are written
    /// twice in one transaction.
    private static let cacheKiB = 64 << 10
    /// How many pages the log grows to at least before they are copied into the file.
    private static let leastPages: Int64 = 32 << 10
    /// Which share of the file the log may grow to.
    ///
    /// New rows change pages all over the file, the more of them the larger it is. With a log that grows with the file
    /// each page is copied a bounded number of times.
    private static let share: Int64 = 8
    /// How many pages the log grows to at most: 512 MiB of disk, and of what a reader may have to look through.
    private static let mostPages: Int64 = 128 << 10

    /// Switches to the write-ahead log; the rollback journal does as well, should others keep the file busy.
    ///
    /// SQLite does not wait by itself here, as the switch upgrades a lock. What is committed is on the disk: an ingest
    /// commits seldom enough to wait for it.
    static func use(on connection: Connection) throws {
        for attempt in 1...100 {
            do {
                try connection.execute("PRAGMA journal_mode = WAL")
                break
            } catch let error as SQLiteError where error.code == SQLITE_BUSY {
                if attempt < 100 { _ = sqlite3_sleep(10) }
            }
        }
        try connection.execute(
            "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(cacheKiB)")
    }

    /// Has SQLite copy the log into the file when it has grown enough, for the size that the file has now.
    static func bound(on connection: Connection) throws {
        let pages = try connection.cached("PRAGMA page_count").fetchOne { $0.integer(at: 0) } ?? 0
        sqlite3_wal_autocheckpoint(connection.handle, Int32(clamping: longest(forFileOf: pages)))
    }

    /// How many pages the log of a file of a size may have.
    static func longest(forFileOf pages: Int64) -> Int64 { min(max(leastPages, pages / share), mostPages) }

    /// Makes the database one file again.
    static func end(on connection: Connection) throws {
        try connection.execute("PRAGMA journal_mode = DELETE")
    }
}
