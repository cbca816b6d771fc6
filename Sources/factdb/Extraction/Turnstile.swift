/// Lets so many tasks work at a time and no more, in the order of their coming.
///
/// The threads of Swift's pool are as many as the machine has cores, whatever number of jobs was asked for; who waits here
/// holds none of them.
actor Turnstile {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Makes a turnstile.
    ///
    /// - Parameter width: How many tasks work at the same time, at least 1.
    init(width: Int) {
        free = max(1, width)
    }

    /// Does a piece of work when it is its turn.
    nonisolated func pass<Value: Sendable>(_ work: @Sendable () async -> Value) async -> Value {
        await enter()
        let value = await work()
        await leave()
        return value
    }

    private func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
