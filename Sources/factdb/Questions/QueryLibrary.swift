import FactStore
import FoundationEssentials

/// All queries that can be asked: those of folders, those kept in the database, and those that come with the program.
///
/// A query of the user's own goes before one of its name that comes with the program.
struct QueryLibrary {
    /// A query and where it is from.
    struct Entry {
        let query: CannedQuery
        /// `factdb`, `database`, or the file.
        let origin: String
    }

    /// The queries, in the order in which a question looks for them.
    let entries: [Entry]
    /// Why files of the folders, or rows of the database, were left out.
    let faults: [FactStoreError]

    /// Gathers the queries.
    ///
    /// - Parameters:
    ///   - folder: A folder of the user's choice, which must be there.
    ///   - database: A database that may hold queries.
    /// - Throws: ``FactStoreError/cannotRead(what:path:reason:)`` when the folder cannot be read.
    init(folder: String?, database: FactDatabase?) throws {
        var entries: [Entry] = []
        var faults: [FactStoreError] = []
        func take(_ query: CannedQuery, _ origin: String) {
            if !entries.contains(where: { $0.query.name == query.name }) {
                entries.append(Entry(query: query, origin: origin))
            }
        }
        for folder in [folder, Self.userFolder].compactMap({ $0 }) {
            for path in try Self.files(in: folder, mustExist: folder != Self.userFolder) {
                do {
                    take(try Self.query(in: path), path)
                } catch let fault as FactStoreError {
                    faults.append(fault)
                }
            }
        }
        let saved = try database?.savedQueries()
        for query in saved?.queries ?? [] { take(query, "database") }
        for query in FactDatabase.cannedQueries { take(query, "factdb") }
        self.entries = entries
        self.faults = faults + (saved?.faults ?? [])
    }

    /// The queries alone.
    var queries: [CannedQuery] { entries.map(\.query) }

    /// Reads a query's file.
    ///
    /// - Throws: ``FactStoreError``.
    static func query(in path: String) throws -> CannedQuery {
        guard let data = FileManager.default.contents(atPath: path) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw FactStoreError.cannotRead(
                what: "query file", path: path,
                reason: isThere ? "it is no file, or may not be read" : "there is no such file")
        }
        return try CannedQuery(parsing: String(decoding: data, as: UTF8.self), file: path)
    }

    /// `~/.config/factdb/queries`, after the XDG Base Directory Specification.
    private static var userFolder: String? {
        if let config = Terminal.environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
            return config + "/factdb/queries"
        }
        return Terminal.environment("HOME").map { $0 + "/.config/factdb/queries" }
    }

    private static func files(in folder: String, mustExist: Bool) throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            guard mustExist else { return [] }
            let isThere = FileManager.default.fileExists(atPath: folder)
            throw FactStoreError.cannotRead(
                what: "folder of queries", path: folder,
                reason: isThere ? "it is no folder, or may not be read" : "there is no such folder")
        }
        return names.filter { $0.hasSuffix(".sql") && !$0.hasPrefix(".") }.sorted().map { folder + "/" + $0 }
    }
}
