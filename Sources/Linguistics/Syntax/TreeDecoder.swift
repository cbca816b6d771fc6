/// Finds the best tree with one root where the best heads alone are no tree (Chu and Liu 1965, Edmonds 1967).
///
/// Heads are columns: the word itself, or the number of words for the root.
enum TreeDecoder {
    /// Whether heads make a tree with exactly one root.
    static func isTree(_ heads: UnsafeMutableBufferPointer<Int32>) -> Bool {
        let count = heads.count
        var roots = 0
        for head in heads where Int(head) == count { roots += 1 }
        guard roots == 1 else { return false }
        // The walk on which each word was first met; 0: not yet.
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { met in
            met.initialize(repeating: 0)
            for start in 0..<count {
                let walk = Int32(start) + 1
                var word = start
                while word != count && met[word] == 0 {
                    met[word] = walk
                    word = Int(heads[word])
                }
                if word != count && met[word] == walk { return false }
            }
            return true
        }
    }

    /// Replaces heads by those of the best tree.
    ///
    /// The root is the word that loses least by being it; then the best tree under that root is found exactly.
    ///
    /// - Parameters:
    ///   - scores: A row for each word with a column for each head, `stride` apart.
    ///   - stride: Floats from a row to the next, more than the number of words.
    ///   - heads: The heads.
    static func decode(
        _ scores: UnsafePointer<Float>, stride: Int, into heads: UnsafeMutableBufferPointer<Int32>
    ) {
        let count = heads.count
        var root = 0
        var leastLoss = Float.infinity
        for word in 0..<count {
            var best = -Float.infinity
            for head in 0..<count { best = max(best, scores[word * stride + head]) }
            let loss = best - scores[word * stride + count]
            if loss < leastLoss {
                root = word
                leastLoss = loss
            }
        }
        // The root word is node 0 of the graph, so that everything else hangs below it.
        var matrix = ScoreMatrix(size: count)
        let node = { (word: Int) in word == root ? 0 : word < root ? word + 1 : word }
        for word in 0..<count where word != root {
            for head in 0..<count { matrix[node(word), node(head)] = scores[word * stride + head] }
        }
        let best = arborescence(matrix)
        let word = { (node: Int) in node == 0 ? root : node <= root ? node - 1 : node }
        for dependent in 0..<count where dependent != root { heads[dependent] = Int32(word(best[node(dependent)])) }
        heads[root] = Int32(count)
    }

    /// The best head of each node such that all hang below node 0, whose own entry means nothing.
    private static func arborescence(_ scores: ScoreMatrix) -> [Int] {
        // From the whole graph to ever smaller ones, a cycle contracted at each step; then back.
        var steps: [(scores: ScoreMatrix, heads: [Int], cycle: [Int], outside: [Int])] = []
        var current = scores
        var heads = current.bestHeads()
        while let cycle = cycle(in: heads) {
            var isInside = [Bool](repeating: false, count: current.size)
            for node in cycle { isInside[node] = true }
            let outside = (0..<current.size).filter { !isInside[$0] }
            let contracted = current.contracting(cycle, outside: outside, heads: heads)
            steps.append((current, heads, cycle, outside))
            // Best heads stay what they are, but that those inside of the cycle are one node now; only its own is new.
            let merged = outside.count
            var place = [Int](repeating: merged, count: current.size)
            for (index, node) in outside.enumerated() { place[node] = index }
            heads = outside.map { place[heads[$0]] } + [contracted.bestHead(of: merged)]
            current = contracted
        }
        for step in steps.reversed() {
            let merged = step.outside.count
            var expanded = step.heads
            for (index, node) in step.outside.enumerated() where node != 0 {
                expanded[node] =
                    heads[index] == merged
                    ? step.scores.bestHead(of: node, among: step.cycle) : step.outside[heads[index]]
            }
            let entry = step.outside[heads[merged]]
            expanded[step.scores.bestEntry(of: step.cycle, from: entry, heads: step.heads)] = entry
            heads = expanded
        }
        return heads
    }

    /// The nodes of a cycle, if there is one.
    private static func cycle(in heads: [Int]) -> [Int]? {
        var met = [Int](repeating: 0, count: heads.count)
        for start in heads.indices.dropFirst() {
            var node = start
            while node != 0 && met[node] == 0 {
                met[node] = start
                node = heads[node]
            }
            if node != 0 && met[node] == start {
                var cycle = [node]
                var next = heads[node]
                while next != node {
                    cycle.append(next)
                    next = heads[next]
                }
                return cycle
            }
        }
        return nil
    }
}
