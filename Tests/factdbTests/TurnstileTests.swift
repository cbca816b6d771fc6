import Testing

@testable import factdb

struct TurnstileTests {
    /// Counts who is inside, and how many were at most.
    private actor Count {
        private var inside = 0
        private(set) var most = 0

        func enter() {
            inside += 1
            most = max(most, inside)
        }

        func leave() { inside -= 1 }
    }

    @Test(arguments: [1, 3])
    func soManyAreInsideAndNoMore(width: Int) async {
        let turnstile = Turnstile(width: width)
        let count = Count()
        let done = await withTaskGroup(of: Int.self) { group in
            for index in 0..<40 {
                group.addTask {
                    await turnstile.pass {
                        await count.enter()
                        for _ in 0..<5 { await Task.yield() }
                        await count.leave()
                        return index
                    }
                }
            }
            return await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(done == Set(0..<40))
        #expect(await count.most == width)
    }
}
