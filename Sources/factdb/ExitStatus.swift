import ArgumentParser

/// The exit codes, after BSD's `sysexits.h`.
enum ExitStatus: Int32 {
    /// The command did its work, but something it was asked for was not there.
    case failure = 1
    /// The command line is wrong.
    case usage = 64
    /// Some input could not be read, or a statement of SQL was refused.
    case badInput = 65
    /// An input or the database does not exist, or may not be read.
    case missingInput = 66
    /// A fault of the program's own.
    case internalFault = 70
    /// The database cannot be made or written.
    case cannotWrite = 74

    /// The code as the argument parser throws it.
    var exitCode: ExitCode { ExitCode(rawValue) }
}
