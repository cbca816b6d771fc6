import FactStore
import FoundationEssentials

/// Writes every table and view into a file of its own.
struct TableFiles {
    /// Why the files cannot be written.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case notEmpty(String)
        case cannotWrite(String)

        var description: String {
            switch self {
            case .notEmpty(let folder): "The folder \(folder) is not empty; name one that is, or that is not there yet."
            case .cannotWrite(let path): "\(path) cannot be made or written."
            }
        }
    }

    let folder: String
    let mode: OutputMode

    /// Writes the files.
    ///
    /// - Throws: ``Fault``.
    func write(_ store: FactDatabase) throws {
        let manager = FileManager.default
        if let names = try? manager.contentsOfDirectory(atPath: folder), !names.isEmpty {
            throw Fault.notEmpty(folder)
        }
        do {
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Fault.cannotWrite(folder)
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
                throw Fault.cannotWrite(path)
            }
            try printer.print(rows.columns, to: &file) { try rows.next() }
        }
    }
}
