/// The score of each head (column) for each dependent (row) of a graph whose node 0 is the root.
struct ScoreMatrix {
    /// The number of nodes.
    let size: Int
    private var values: [Float]

    /// Makes a matrix in which no arc is allowed.
    init(size: Int) {
        self.size = size
        values = Array(repeating: -1e9, count: size * size)
    }

    /// The score of an arc.
    subscript(dependent: Int, head: Int) -> Float {
        get { values[dependent * size + head] }
        set { values[dependent * size + head] = newValue }
    }

    /// The best head of each node; node 0's entry is 0.
    func bestHeads() -> [Int] {
        (0..<size).map { $0 == 0 ? 0 : bestHead(of: $0) }
    }

    /// The best head of a node that is not node 0.
    func bestHead(of node: Int) -> Int {
        var best = 0
        for head in 1..<size where head != node && self[node, head] > self[node, best] { best = head }
        return best
    }

    /// The best head of a node among some.
    func bestHead(of node: Int, among heads: [Int]) -> Int {
        var best = heads[0]
        for head in heads where self[node, head] > self[node, best] { best = head }
        return best
    }

    /// The node of a cycle at which an arc from outside breaks it best.
    func bestEntry(of cycle: [Int], from outside: Int, heads: [Int]) -> Int {
        var best = cycle[0]
        for node in cycle where entryGain(node, outside, heads) > entryGain(best, outside, heads) { best = node }
        return best
    }

    private func entryGain(_ node: Int, _ outside: Int, _ heads: [Int]) -> Float {
        self[node, outside] - self[node, heads[node]]
    }

    /// The graph with a cycle made one node, its last.
    func contracting(_ cycle: [Int], outside: [Int], heads: [Int]) -> ScoreMatrix {
        let merged = outside.count
        var result = ScoreMatrix(size: merged + 1)
        for (row, node) in outside.enumerated() {
            if row > 0 {
                for (column, head) in outside.enumerated() { result[row, column] = self[node, head] }
                result[row, merged] = self[node, bestHead(of: node, among: cycle)]
            }
            result[merged, row] = entryGain(bestEntry(of: cycle, from: node, heads: heads), node, heads)
        }
        return result
    }
}
