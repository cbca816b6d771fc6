internal import Foundation

/// Runs the program as it was built, the way a user's shell would.
public struct BuiltProgram: Sendable {
    /// What a run left behind.
    public struct Result: Equatable, Sendable {
        /// Everything written to standard output.
        public var output: String
        /// Everything written to standard error.
        public var error: String
        /// The exit code, or 128 and the signal's number.
        public var status: Int32

        /// Makes the result that a test expects.
        public init(output: String, error: String, status: Int32) {
            self.output = output
            self.error = error
            self.status = status
        }
    }

    /// Where the program is.
    public let path: String

    /// Takes the program of a name from the folder that the tests were built into.
    public init(_ name: String = "factdb") {
        let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        path = tests.appending(path: name).path
    }

    /// Runs the program and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: The words of the command line.
    ///   - input: What standard input holds.
    ///   - environment: Variables set besides `PATH` and the like.
    /// - Returns: What the run left behind.
    /// - Throws: An error of Foundation when the program cannot be started.
    public func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        try Self.run(path, arguments, input: input, environment: environment)
    }

    /// Runs any program of the machine, found along `PATH`.
    public static func run(
        _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        var variables = ProcessInfo.processInfo.environment
        for name in ["FACTDB_DB", "COLUMNS", "NO_COLOR"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        let folder = try TemporaryFolder()
        // Files rather than pipes: nothing can fill up and block, whatever the program writes.
        let streams = try ["in", "out", "err"].map { name in
            let file = try folder.write(name == "in" ? Array(input.utf8) : [], to: name)
            return try FileHandle(forUpdating: URL(filePath: file))
        }
        process.standardInput = streams[0]
        process.standardOutput = streams[1]
        process.standardError = streams[2]
        try process.run()
        process.waitUntilExit()
        func content(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: folder.path + "/" + name)), as: UTF8.self)
        }
        let status = process.terminationStatus
        return Result(
            output: try content("out"), error: try content("err"),
            status: process.terminationReason == .exit ? status : 128 + status)
    }
}

/// Files of the repository, for tests that read them.
public enum Repository {
    /// The path of a file, from the repository's root.
    public static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: name).path
    }
}
