/// Takes the events of a parser and lays the tree out.
final class MarkupTreeBuilder {
    private var tree = MarkupTree()
    private var open: [Int32] = [0]
    private var indices: [String: Int32] = [:]
    /// Names come from the parser's dictionary, so that the same name has the same address while it reads.
    private var indexByAddress: [UnsafePointer<UInt8>: Int32] = [:]

    /// Makes a builder whose first names are given, in their order.
    init(names: [String]) {
        for name in names { _ = index(of: name) }
        tree.nodes.append(.init(name: index(of: "#document"), parent: 0, end: 1, range: 0..<0))
    }

    /// Opens an element.
    func start(_ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let first = Int32(tree.attributes.count)
        if let values {
            var index = 0
            while let attribute = values[index] {
                let value = values[index + 1]
                let start = Int32(tree.bytes.count)
                if let value { append(UnsafeBufferPointer(start: value, count: Self.length(value))) }
                tree.attributes.append(.init(name: self.index(at: attribute), value: start..<Int32(tree.bytes.count)))
                index += 2
            }
        }
        let node = Int32(tree.nodes.count)
        tree.nodes.append(
            .init(
                name: index(at: name), parent: open.last ?? 0, end: node + 1,
                range: first..<Int32(tree.attributes.count)))
        open.append(node)
    }

    /// Closes the innermost open element of a name, and what is open inside of it.
    func end(_ name: UnsafePointer<UInt8>) {
        let index = index(at: name)
        guard let depth = open.lastIndex(where: { tree.nodes[Int($0)].name == index }), depth > 0 else { return }
        close(downTo: depth)
    }

    /// Adds text.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = Int32(tree.bytes.count)
        append(bytes)
        let node = Int32(tree.nodes.count)
        let parent = open.last ?? 0
        // A parser hands long text over in pieces.
        if let last = tree.nodes.last, last.isText, last.parent == parent, last.range.upperBound == start {
            tree.nodes[Int(node) - 1].range = last.range.lowerBound..<Int32(tree.bytes.count)
            return
        }
        tree.nodes.append(.init(name: -1, parent: parent, end: node + 1, range: start..<Int32(tree.bytes.count)))
    }

    /// Closes what is open, and returns the tree.
    func finish() -> MarkupTree {
        tree.unclosed = Array(open.dropFirst())
        close(downTo: 0)
        return tree
    }

    private func close(downTo depth: Int) {
        while open.count > depth {
            let node = open.removeLast()
            tree.nodes[Int(node)].end = Int32(tree.nodes.count)
        }
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        tree.bytes.append(contentsOf: bytes)
    }

    private func index(at name: UnsafePointer<UInt8>) -> Int32 {
        if let index = indexByAddress[name] { return index }
        let index = index(
            of: String(decoding: UnsafeBufferPointer(start: name, count: Self.length(name)), as: UTF8.self))
        indexByAddress[name] = index
        return index
    }

    private func index(of name: String) -> Int32 {
        if let index = indices[name] { return index }
        let index = Int32(tree.names.count)
        tree.names.append(name)
        indices[name] = index
        return index
    }

    private static func length(_ text: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while text[count] != 0 { count += 1 }
        return count
    }
}
