import FactStore
import FoundationEssentials

/// Writes every table and view into a file of its own.
struct TableFiles {
    let folder: String
    let mode: OutputMode

    /// Writes the files.
    ///
    /// - Throws: ``FactStoreError/cannotOpen(path:reason:)`` when the folder is not empty or cannot be written.
    func write(_ store: FactDatabase) throws {
        let manager = FileManager.default
        if let names = try? manager.contentsOfDirectory(atPath: folder), !names.isEmpty {
            throw FactStoreError.cannotOpen(path: folder, reason: "the folder is not empty")
        }
        do {
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FactStoreError.cannotOpen(path: folder, reason: "the folder cannot be made")
        }
        let printer = ResultPrinter(mode: mode, width: .max)
        for name in try store.rows(of: "SELECT name FROM table_notes ORDER BY name", limits: .unbounded).all() {
            // The full-text tables hold nothing that the others do not.
            guard let name = name[0].text, !name.hasSuffix("_fts") else { continue }
            let quoted =
                "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            let rows = try store.rows(of: "SELECT * FROM \(quoted)", limits: .unbounded)
            let path = "\(folder)/\(name).\(mode.rawValue)"
            guard var file = StandardStream(creating: path) else {
                throw FactStoreError.cannotOpen(path: path, reason: "it cannot be written")
            }
            try printer.print(rows.columns, to: &file) { try rows.next() }
        }
    }
}
