/// The text of a web page as blocks, in the order of the page, without what is never prose.
///
/// Inline elements neither join nor part words; two line breaks in a row part paragraphs.
struct PageBlocks {
    let tree: MarkupTree
    private(set) var blocks: [PageBlock] = []
    /// The text of all blocks, one after the other.
    private(set) var text: [UInt8] = []
    private var current: PageBlock?
    private var pendingSpace = false
    private var pendingBreaks = 0

    private struct Open {
        var node: Int32
        var end: Int32
        var tag: HTMLTag?
        var isBlock: Bool
        /// The nearest block-level element, itself or around it.
        var block: Int32
        /// The nearest tag that tells how text is to be judged.
        var role: HTMLTag?
        var isLink: Bool
        var isStrong: Bool
        var isListItem: Bool
    }

    /// Finds the blocks of a page, in linear time.
    ///
    /// - Parameters:
    ///   - tree: The page, or a document of XML.
    ///   - root: The element whose blocks are wanted; the whole page unless told.
    ///   - otherBlocks: The names of elements that are no HTML and stand in lines of their own.
    init(of tree: MarkupTree, below root: Int = 0, otherBlocks: Set<String> = []) {
        self.tree = tree
        var open: [Open] = []
        var node = root
        let count = tree.nodes.isEmpty ? 0 : Int(tree.nodes[root].end)
        while node < count {
            while let last = open.last, Int(last.end) <= node {
                open.removeLast()
                if last.isBlock { flush() }
            }
            let entry = tree.nodes[node]
            if entry.isText {
                if let around = open.last { append(tree.slice(entry.range), node: Int32(node), in: around) }
                node += 1
                continue
            }
            let tag = tree.tag(node)
            if tag == .br {
                pendingBreaks += 1
                if pendingBreaks >= 2 { flush() }
                node += 1
                continue
            }
            // What is left open swallows the rest of the page: then it is no such thing.
            if tag?.isNeverProse == true, tag?.isRaw == true || Int(entry.end) - node < count / 2 {
                if tag != .script, tag != .style { pendingSpace = true }
                node = Int(entry.end)
                continue
            }
            let isBlock = tag?.isBlock ?? (!otherBlocks.isEmpty && otherBlocks.contains(String(tree.localName(node))))
            if isBlock { flush() }
            let around = open.last
            let role: HTMLTag? = isBlock ? Self.role(of: tag, in: around?.role) : around?.role
            open.append(
                Open(
                    node: Int32(node), end: entry.end, tag: tag, isBlock: isBlock,
                    block: isBlock ? Int32(node) : around?.block ?? 0, role: role,
                    isLink: tag == .a && tree.has(.href, node) || around?.isLink ?? false,
                    isStrong: tag == .b || tag == .strong || around?.isStrong ?? false,
                    isListItem: tag == .li || tag == .dd || tag == .dt || (around?.isListItem ?? false) && tag != .div))
            node += 1
        }
        flush()
    }

    /// A paragraph in a quotation or list item is judged as the latter; elsewhere the innermost tag counts.
    private static func role(of tag: HTMLTag?, in around: HTMLTag?) -> HTMLTag? {
        if tag == .p || tag == .div, let around,
            around == .blockquote || around == .li || around.isHeading && tag == .div
        {
            return around
        }
        return tag
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, node: Int32, in around: Open) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            var length = 1
            if byte <= 0x20 {
                pendingSpace = true
                index += 1
                continue
            }
            if byte >= 0xC2 {
                if byte == 0xC2, index + 1 < bytes.endIndex {
                    // A no-break space is a blank; a soft hyphen is nothing.
                    if bytes[index + 1] == 0xA0 {
                        pendingSpace = true
                        index += 2
                        continue
                    }
                    if bytes[index + 1] == 0xAD {
                        index += 2
                        continue
                    }
                }
                if byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B {
                    // A zero-width space only allows a line to break.
                    index += 3
                    continue
                }
                length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            }
            begin(node: node, in: around)
            let end = min(index + length, bytes.endIndex)
            text.append(contentsOf: bytes[index..<end])
            if around.isLink { current?.linkBytes += end - index }
            if around.isStrong { current?.strongBytes += end - index }
            index = end
        }
    }

    /// Opens a block when none is open, and puts white space that waits before the next character.
    private mutating func begin(node: Int32, in around: Open) {
        if current == nil {
            current = PageBlock(container: around.block, node: node, range: text.count..<text.count)
            current?.tag = around.role
            current?.isListItem = around.isListItem
        } else if pendingBreaks > 0 {
            text.append(UInt8(ascii: "\n"))
        } else if pendingSpace {
            text.append(UInt8(ascii: " "))
        }
        pendingSpace = false
        pendingBreaks = 0
    }

    private mutating func flush() {
        pendingSpace = false
        pendingBreaks = 0
        guard var block = current else { return }
        current = nil
        block.range = block.range.lowerBound..<text.count
        measure(&block)
        blocks.append(block)
    }

    private func measure(_ block: inout PageBlock) {
        var isInWord = false
        var last: UInt8 = 0
        for index in block.range {
            let byte = text[index]
            if byte <= 0x20 {
                if last == UInt8(ascii: ".") || last == UInt8(ascii: ",") { block.hasClauses = true }
                isInWord = false
            } else if !isInWord {
                isInWord = true
                block.words += 1
            }
            last = byte
        }
        let tail = text[block.range].suffix(4)
        var end = tail[...]
        // Behind the full stop may stand a bracket or closing mark: ." .) .” .’
        if let byte = end.last, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'") {
            end = end.dropLast()
        } else if end.count >= 4,
            end.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || end.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
        {
            end = end.dropLast(3)
        }
        if let byte = end.last, ".!?:".utf8.contains(byte) { block.endsSentence = true }
        if end.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) { block.endsSentence = true }
    }

    /// Returns the text of a block.
    func string(_ block: PageBlock) -> String { String(decoding: text[block.range], as: UTF8.self) }
}
