import Glibc

/// Sends what is printed through `$PAGER` when it goes to a terminal.
enum Pager {
    /// Does a piece of work whose output a person reads, with the pager around it.
    ///
    /// - Parameters:
    ///   - isWanted: Whether the output is for reading; what goes to a file or pipe never has a pager.
    ///   - work: What prints.
    static func around(isWanted: Bool, _ work: () throws -> Void) rethrows {
        guard isWanted, Terminal.isOutputTerminal, let command = Terminal.environment("PAGER"), !command.isEmpty,
            command != "cat", let child = start(command)
        else {
            try work()
            return
        }
        defer {
            // The pager ends its reading when nobody holds the pipe open.
            close(STDOUT_FILENO)
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
        }
        try work()
    }

    /// Starts the pager with standard output as its input; `nil` when it cannot be started.
    private static func start(_ command: String) -> pid_t? {
        // Quit when everything fits, keep colours, leave the screen as it is: what git asks of less too.
        setenv("LESS", "FRX", 0)
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        // The pager must not hold the end that it waits on.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        var child = pid_t()
        let words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (word: String) in strdup(word) }
        defer { words.forEach { free($0) } }
        let code = posix_spawn(&child, "/bin/sh", &actions, nil, words + [nil], environ)
        close(ends[0])
        guard code == 0 else {
            close(ends[1])
            return nil
        }
        dup2(ends[1], STDOUT_FILENO)
        close(ends[1])
        return child
    }
}
