import ArgumentParser
import Glibc

/// How much work is done at the same time.
struct WorkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Articles to work on at the same time (default: one for each core).", valueName: "n"))
    var jobs: Int?

    /// The number of articles to work on at the same time.
    var jobCount: Int { jobs ?? max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }
}
