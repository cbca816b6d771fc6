/// Transforms values on several threads and hands the results on in the order of the values.
struct OrderedParallelMap<Input: Sendable, Output: Sendable>: Sendable {
    private static var chunkSize: Int { 16 }
    private static var chunkWeight: Int { 4 << 20 }
    /// How many values wait for their turn at least, so that all threads have work while one delivers at length: the batch
    /// that looks for near duplicates among some thousand articles is written for seconds.
    private static var leastWaiting: Int { 2048 }

    private let jobs: Int
    private let transform: @Sendable (Input) -> Output

    /// Makes a map.
    ///
    /// - Parameters:
    ///   - jobs: The number of values transformed at the same time, at least 1.
    ///   - transform: The transformation; it is called on any thread.
    init(jobs: Int, transform: @escaping @Sendable (Input) -> Output) {
        self.jobs = jobs
        self.transform = transform
    }

    /// Transforms everything that `next` returns until it returns `nil`; about two thousand values, or a few chunks of about
    /// 4 MiB where values are large, are in memory at a time.
    ///
    /// - Parameters:
    ///   - next: Returns the next value.
    ///   - weight: Returns how many bytes a value holds.
    ///   - deliver: Takes each result, in the order of the values.
    ///   - isolation: Where `next` and `deliver` are called. Both may wait for a disk; on the main actor no thread of
    ///     those that transform waits with them.
    /// - Throws: What `next` or `deliver` throws.
    func run(
        next: () throws -> Input?, weight: (Input) -> Int, deliver: (Output) throws -> Void,
        isolation: isolated (any Actor)? = #isolation
    ) async throws {
        guard jobs > 1 else {
            while let input = try next() { try deliver(transform(input)) }
            return
        }
        let turnstile = Turnstile(width: jobs)
        try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
            let most = max(3 * jobs, Self.leastWaiting / Self.chunkSize)
            let mostWeight = 3 * jobs * Self.chunkWeight
            var started = 0
            var delivered = 0
            /// The weights of the chunks that are not delivered yet, and their sum.
            var weights: [Int: Int] = [:]
            var allWeight = 0
            var isAtEnd = false
            var waiting: [Int: [Output]] = [:]
            while true {
                while !isAtEnd, started - delivered < most, allWeight < mostWeight {
                    var chunk: [Input] = []
                    var rest = Self.chunkWeight
                    while chunk.count < Self.chunkSize, rest > 0 {
                        guard let input = try next() else {
                            isAtEnd = true
                            break
                        }
                        chunk.append(input)
                        rest -= weight(input)
                    }
                    guard !chunk.isEmpty else { break }
                    let index = started
                    let inputs = chunk
                    weights[index] = Self.chunkWeight - rest
                    allWeight += Self.chunkWeight - rest
                    group.addTask { [transform] in
                        await turnstile.pass { (index, inputs.map(transform)) }
                    }
                    started += 1
                }
                guard delivered < started, let (index, outputs) = try await group.next() else { return }
                waiting[index] = outputs
                while let outputs = waiting.removeValue(forKey: delivered) {
                    for output in outputs { try deliver(output) }
                    allWeight -= weights.removeValue(forKey: delivered) ?? 0
                    delivered += 1
                }
            }
        }
    }
}
