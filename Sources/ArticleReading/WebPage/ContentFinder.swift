/// Finds the element that holds a page's article.
///
/// Running text votes for the elements around it, the nearer the more, after the idea of Arc90's Readability; words in
/// classes that only bodies of articles have decide where there are such, and where an article stands in several
/// parts the vote climbs to what holds them all.
struct ContentFinder {
    private let page: PageBlocks
    private let boilerplate: Boilerplate
    /// Running text and other text before each node, of what was not taken out.
    private var proseBefore: [Double]
    private var junkBefore: [Double]

    init(_ page: PageBlocks, _ boilerplate: Boilerplate) {
        self.page = page
        self.boilerplate = boilerplate
        proseBefore = Array(repeating: 0, count: page.tree.nodes.count + 1)
        junkBefore = proseBefore
        for (index, block) in page.blocks.enumerated() where !boilerplate.isTakenOut[index] {
            let prose = block.prose
            proseBefore[Int(block.node) + 1] += prose
            if prose == 0, block.tag?.isHeading != true { junkBefore[Int(block.node) + 1] += Double(block.count) }
        }
        for index in 1..<proseBefore.count {
            proseBefore[index] += proseBefore[index - 1]
            junkBefore[index] += junkBefore[index - 1]
        }
    }

    /// Returns the elements that hold the article, in order; none on a page without running text.
    ///
    /// Sites that put advertisements between paragraphs give each part a body of its own: bodies of one class with no
    /// heading of a page's or teaser's between them are one article.
    func find() -> [Int] {
        guard let best = findOne() else { return [] }
        let tree = page.tree
        let name = tree.attributeBytes(HTMLTag.class_.rawValue, of: best)
        guard boilerplate.hints[best].contains(.body), !name.isEmpty else { return [best] }
        let alike = bodies().filter { tree.attributeBytes(HTMLTag.class_.rawValue, of: $0).elementsEqual(name) }
        guard let position = alike.firstIndex(of: best) else { return [best] }
        func isParted(_ first: Int, _ second: Int) -> Bool {
            let between = Int(tree.nodes[first].end)..<max(second, Int(tree.nodes[first].end))
            return second < between.lowerBound || between.contains { tree.tag($0) == .h1 || tree.tag($0) == .h2 }
        }
        var first = position
        while first > 0, !isParted(alike[first - 1], alike[first]) { first -= 1 }
        var last = position
        while last + 1 < alike.count, !isParted(alike[last], alike[last + 1]) { last += 1 }
        return Array(alike[first...last])
    }

    private func findOne() -> Int? {
        guard let voted = mostVoted() else { return nil }
        let total = prose(0)
        var best = voted
        let body = bodies().max { prose($0) < prose($1) }
        if let body, prose(body) > 0.35 * prose(voted), prose(body) > 0.15 * total {
            best = body
        }
        return climb(from: best)
    }

    private func prose(_ node: Int) -> Double { proseBefore[Int(page.tree.nodes[node].end)] - proseBefore[node] }
    private func junk(_ node: Int) -> Double { junkBefore[Int(page.tree.nodes[node].end)] - junkBefore[node] }

    /// The elements that say they hold an article's body.
    private func bodies() -> [Int] {
        let tree = page.tree
        return tree.nodes.indices.filter { node in
            guard !tree.nodes[node].isText, prose(node) > 0 else { return false }
            return boilerplate.hints[node].contains(.body)
                || tree.attributeBytes(HTMLTag.itemprop.rawValue, of: node).elementsEqual("articleBody".utf8)
        }
    }

    private func mostVoted() -> Int? {
        let tree = page.tree
        var votes: [Int: Double] = [:]
        for (index, block) in page.blocks.enumerated() where !boilerplate.isTakenOut[index] {
            let prose = block.prose
            guard prose > 0 else { continue }
            var node = Int(block.container)
            // Text that stands in a division of its own votes for it; a paragraph only for what is around it.
            var weight = 1.0
            if tree.tag(node) != .div, tree.tag(node) != .td, tree.tag(node) != .section {
                node = Int(tree.nodes[node].parent)
            }
            for _ in 0..<4 where node > 0 {
                votes[node, default: 0] += weight * min(prose, 800)
                weight *= 0.55
                node = Int(tree.nodes[node].parent)
            }
        }
        return votes.max { left, right in
            let (a, b) = (score(left.key, left.value), score(right.key, right.value))
            return a == b ? left.key > right.key : a < b
        }?.key
    }

    private func score(_ node: Int, _ votes: Double) -> Double {
        var score = votes * (1 - 0.5 * junk(node) / max(1, junk(node) + prose(node)))
        let hint = boilerplate.hints[node]
        if hint.contains(.body) { score *= 1.5 }
        if hint.contains(.content) || page.tree.tag(node) == .article || page.tree.tag(node) == .main { score *= 1.2 }
        return score
    }

    /// Goes up as long as what is around holds more of the article than of anything else.
    private func climb(from start: Int) -> Int {
        let tree = page.tree
        var best = start
        var node = Int(tree.nodes[start].parent)
        while node > 0, tree.tag(node) != .html {
            let gain = prose(node) - prose(best)
            let cost = junk(node) - junk(best)
            if gain > 0.15 * prose(best), gain > 1.5 * cost { best = node }
            node = Int(tree.nodes[node].parent)
        }
        return best
    }
}
