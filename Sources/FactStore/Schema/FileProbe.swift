#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What can be told of a path without opening it.
enum FileProbe {
    /// Tells whether there is anything at a path.
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Returns why a path cannot be a database, as a clause, or `nil` for a file and for nothing at all.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - use: What the database is opened for.
    /// - Returns: The clause.
    static func obstacle(at path: String, to use: FactDatabase.Access) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            // What is not there can be made where its folder is there, and may be written.
            guard use == .writing, errno == ENOENT else { return errno == EACCES ? "its folder may not be read" : nil }
            return folderObstacle(of: target(of: path) ?? path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return "it is a folder"
        case S_IFIFO: return "it is a pipe"
        case S_IFSOCK: return "it is a socket"
        case S_IFCHR, S_IFBLK: return "it is a device"
        default: return "it is no regular file"
        }
        if access(path, R_OK) != 0 { return reason }
        guard use == .writing else { return nil }
        if access(path, W_OK) != 0 { return "it may only be read (\(reason))" }
        return folderObstacle(of: target(of: path) ?? path)
    }

    /// SQLite writes a journal beside the file.
    private static func folderObstacle(of path: String) -> String? {
        let folder = path.lastIndex(of: "/").map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        var status = stat()
        if stat(folder, &status) != 0 { return "there is no folder \(folder)" }
        if status.st_mode & S_IFMT != S_IFDIR { return "\(folder) is no folder" }
        return access(folder, W_OK) == 0 ? nil : "its folder may not be written (\(reason))"
    }

    /// The file that a path with symbolic links leads to, if there is one.
    private static func target(of path: String) -> String? {
        realpath(path, nil).map { resolved in
            defer { free(resolved) }
            return String(cString: resolved)
        }
    }

    private static var reason: String { String(cString: strerror(errno)).lowercased() }
}
