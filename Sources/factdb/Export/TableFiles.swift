import FactStore
import FoundationEssentials
import Glibc

/// Writes every table and view into a file of its own.
struct TableFiles {
    /// Why the files cannot be written.
    enum Fault: Error, Equatable, CustomStringConvertible {
        case notEmpty(String)
        case noFolder(String)
        case cannotWrite(String, reason: String)

        var description: String {
            switch self {
            case .notEmpty(let folder): "The folder \(folder) is not empty; name one that is, or that is not there yet."
            case .noFolder(let path): "\(path) is a file; the tables go into a folder, each as a file of its own."
            case .cannotWrite(let path, let reason): "\(path) cannot be made or written: \(reason)."
            }
        }
    }

    /// The system's words for why a folder was not made; `errno` may be of another call by now.
    private static func reason(_ error: any Error) -> String {
        let cause = (error as? CocoaError)?.underlying ?? error
        guard let code = (cause as? POSIXError)?.code.rawValue else { return "\(cause)" }
        return StandardStream.Fault(code: code).description
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
        var isFolder = false
        if manager.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder { throw Fault.noFolder(folder) }
        do {
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Fault.cannotWrite(folder, reason: Self.reason(error))
        }
        let printer = ResultPrinter(mode: mode, width: .max)
        for name in try store.rows(of: "SELECT name FROM table_notes ORDER BY name", limits: .unbounded).all() {
            // The full-text tables hold nothing that the others do not.
            guard let name = name[0].text, !name.hasSuffix("_fts") else { continue }
            let quoted =
                "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            let rows = try store.rows(of: "SELECT * FROM \(quoted)", limits: .unbounded)
            let path = "\(folder)/\(name).\(mode.rawValue)"
            do {
                var file = try StandardStream(creating: path)
                try printer.print(rows.columns, to: &file) { try rows.next() }
            } catch let fault as StandardStream.Fault {
                throw Fault.cannotWrite(path, reason: fault.description)
            }
        }
    }
}
