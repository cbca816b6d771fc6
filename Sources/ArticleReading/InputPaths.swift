internal import FoundationEssentials
internal import Glibc

/// Finds the files that the arguments of a command name.
public enum InputPaths {
    /// Returns the files behind some arguments, in the order of the arguments; within a folder by name.
    ///
    /// A folder stands for all files below it whose names do not start with a full stop; a pattern with `*`, `?` or
    /// `[` that names no file is expanded as the shell would; `-` stands for standard input.
    ///
    /// - Parameters:
    ///   - arguments: Files, folders, patterns or `-`.
    ///   - report: Called with each argument or folder that cannot be read.
    /// - Returns: The files.
    public static func expand(_ arguments: [String], report: (ReadingProblem) -> Void) -> [String] {
        arguments.flatMap { argument -> [String] in
            if argument == "-" { return ["-"] }
            if isFolder(argument) { return files(below: argument, report: report) }
            if !exists(argument), argument.contains(where: { "*?[".contains($0) }) {
                let matches = matches(of: argument)
                if matches.isEmpty {
                    report(ReadingProblem(path: argument, reason: "no file matches the pattern", isMissing: true))
                }
                return matches.flatMap { isFolder($0) ? files(below: $0, report: report) : [$0] }
            }
            return [argument]
        }
    }

    private static func files(below folder: String, report: (ReadingProblem) -> Void) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            report(ReadingProblem(path: folder, reason: "the folder may not be read"))
            return []
        }
        return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            guard isFolder(path) else { return [path] }
            return isLink(path) ? [] : files(below: path, report: report)
        }
    }

    private static func matches(of pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { index in
            found.gl_pathv[index].map { String(cString: $0) }
        }
    }

    private static func mode(_ path: String, followingLinks: Bool) -> mode_t? {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        return result == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func exists(_ path: String) -> Bool { mode(path, followingLinks: false) != nil }
    private static func isFolder(_ path: String) -> Bool { mode(path, followingLinks: true) == S_IFDIR }
    private static func isLink(_ path: String) -> Bool { mode(path, followingLinks: false) == S_IFLNK }
}
