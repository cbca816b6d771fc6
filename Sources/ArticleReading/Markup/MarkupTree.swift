/// A document of HTML or XML as a flat list of nodes in the order of the text, every node before its children.
///
/// What lies below a node is the range from its index to its ``Node/end``, so that walking, skipping and summing are
/// plain loops: no depth of nesting costs stack.
struct MarkupTree {
    /// An element, or a run of text between tags.
    struct Node {
        /// The index of the element's name in ``MarkupTree/names``, or -1 for text.
        var name: Int32
        /// The index of the element around it; the root is its own.
        var parent: Int32
        /// The index behind its last descendant.
        var end: Int32
        /// Text: its bytes. Element: its attributes.
        var range: Range<Int32>

        var isText: Bool { name < 0 }
    }

    /// One attribute of an element.
    struct Attribute {
        /// The index of its name in ``MarkupTree/names``.
        var name: Int32
        /// The bytes of its value.
        var value: Range<Int32>
    }

    /// The nodes; the first is a nameless root.
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// The bytes of all texts and attribute values, valid UTF-8.
    var bytes: [UInt8] = []
    /// The names of elements and attributes, in small letters for HTML.
    var names: [String] = []
    /// The elements that the document ends within, outermost first.
    var unclosed: [Int32] = []
    /// Whether the document goes on, deeper than the parser follows.
    var isCut = false

    /// Returns the value of an element's attribute.
    func attribute(_ name: String, of node: Int) -> String? {
        let range = nodes[node].range
        guard !nodes[node].isText else { return nil }
        for index in range where names[Int(attributes[Int(index)].name)] == name {
            return string(attributes[Int(index)].value)
        }
        return nil
    }

    /// Returns the bytes of an element's attribute, empty when it has none.
    func attributeBytes(_ name: Int32, of node: Int) -> ArraySlice<UInt8> {
        guard !nodes[node].isText else { return [] }
        for index in nodes[node].range where attributes[Int(index)].name == name {
            return slice(attributes[Int(index)].value)
        }
        return []
    }

    /// Returns the name of an element without the prefix of its namespace; empty for text.
    func localName(_ node: Int) -> Substring {
        guard !nodes[node].isText else { return "" }
        let name = names[Int(nodes[node].name)]
        return name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// Returns the children of a node, in order.
    func children(of node: Int) -> [Int] {
        var result: [Int] = []
        var index = node + 1
        while index < Int(nodes[node].end) {
            result.append(index)
            index = Int(nodes[index].end)
        }
        return result
    }

    /// Returns the first child element of a local name.
    func child(_ name: String, of node: Int) -> Int? {
        children(of: node).first { localName($0) == name }
    }

    /// Returns all elements of a local name below a node.
    func descendants(_ name: String, of node: Int) -> [Int] {
        (node + 1..<max(node + 1, Int(nodes[node].end))).filter { localName($0) == name }
    }

    /// Returns all text below a node as it stands.
    func text(of node: Int) -> String {
        var result: [UInt8] = []
        for index in node..<Int(nodes[node].end) where nodes[index].isText { result += slice(nodes[index].range) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Returns all text below a node with its white space folded, or `nil` when there is none.
    func foldedText(of node: Int) -> String? { text(of: node).folded }

    func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> { bytes[Int(range.lowerBound)..<Int(range.upperBound)] }
    func string(_ range: Range<Int32>) -> String { String(decoding: slice(range), as: UTF8.self) }
}

extension String {
    /// The text with each run of white space made one blank and none at its ends; `nil` when nothing is left.
    var folded: String? {
        let words = split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
