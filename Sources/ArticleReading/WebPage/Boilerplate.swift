/// Finds the elements of a page that are around an article rather than of it: by tag, role, hint and visibility.
///
/// A word in a class may be anywhere (`<body class="has-sidebar">`), so an element that holds most of the page's
/// running text is never taken out by its name.
struct Boilerplate {
    /// What of a page is believed when it tells what is not the article.
    enum Trust {
        /// Tags, roles and visibility, and the names of classes and ids.
        case names
        /// Tags, roles and visibility.
        case tags
        case nothing
    }

    /// For every node, the hints of its own class and id.
    private(set) var hints: [ElementHint]
    /// For every node, how many elements around it, itself counted, are named for small print.
    private(set) var detailDepth: [Int32]
    /// For every block, whether it stands in something taken out.
    private(set) var isTakenOut: [Bool]
    /// The running text before each node, so that what an element holds is a difference.
    private let proseBefore: [Double]

    /// Looks through a page, in linear time.
    ///
    /// - Parameters:
    ///   - page: The page's blocks.
    ///   - trust: What counts.
    init(in page: PageBlocks, trusting trust: Trust = .names) {
        let tree = page.tree
        hints = Array(repeating: [], count: tree.nodes.count)
        detailDepth = Array(repeating: 0, count: tree.nodes.count)
        isTakenOut = Array(repeating: false, count: page.blocks.count)
        var proseBefore = Array(repeating: 0.0, count: tree.nodes.count + 1)
        for block in page.blocks { proseBefore[Int(block.node) + 1] += block.prose }
        for index in 1..<proseBefore.count { proseBefore[index] += proseBefore[index - 1] }
        self.proseBefore = proseBefore
        let total = proseBefore.last ?? 0
        var known: [ArraySlice<UInt8>: ElementHint] = [:]
        func hint(_ attribute: HTMLTag, _ node: Int) -> ElementHint {
            let value = tree.attributeBytes(attribute.rawValue, of: node)
            if value.isEmpty { return [] }
            if let hint = known[value] { return hint }
            let hint = ElementHint(value)
            known[value] = hint
            return hint
        }
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            hints[node] = hint(.class_, node).union(hint(.id, node))
        }
        var taken: [Range<Int>] = []
        var node = 0
        while node < tree.nodes.count {
            let entry = tree.nodes[node]
            if entry.isText {
                node += 1
                continue
            }
            let tag = tree.tag(node) ?? .span
            let counted = trust == .names ? hints[node] : []
            if tag == .html || tag == .body {
                node += 1
                continue
            }
            let share = total > 0 ? (proseBefore[Int(entry.end)] - proseBefore[node]) / total : 0
            if trust != .nothing, let limit = Self.largestShare(tag, counted, tree, node), share < limit {
                taken.append(node..<Int(entry.end))
                node = Int(entry.end)
                continue
            }
            node += 1
        }
        for node in tree.nodes.indices.dropFirst() {
            detailDepth[node] = detailDepth[Int(tree.nodes[node].parent)] + (hints[node].contains(.detail) ? 1 : 0)
        }
        var position = 0
        for (index, block) in page.blocks.enumerated() {
            while position < taken.count, taken[position].upperBound <= Int(block.node) { position += 1 }
            isTakenOut[index] = position < taken.count && taken[position].contains(Int(block.node))
        }
    }

    /// The share of the page's running text that is left.
    func shareLeft(of page: PageBlocks) -> Double {
        let left = zip(page.blocks, isTakenOut).reduce(0.0) { $1.1 ? $0 : $0 + $1.0.prose }
        return left / max(1, proseBefore.last ?? 0)
    }

    /// Returns the share of the page's running text below which an element is taken out; `nil` when it stays.
    private static func largestShare(_ tag: HTMLTag, _ hint: ElementHint, _ tree: MarkupTree, _ node: Int) -> Double? {
        switch tag {
        case .aside, .footer, .figure, .figcaption, .caption, .nav, .menu, .noscript: return 0.5
        default: break
        }
        if tag == .header { return isSubhead(node, tree) ? nil : 0.5 }
        if tree.has(.hidden, node)
            || tree.attributeBytes(HTMLTag.ariaHidden.rawValue, of: node).elementsEqual("true".utf8)
        {
            return 0.5
        }
        if isInvisible(tree.attributeBytes(HTMLTag.style.rawValue, of: node)) { return 0.5 }
        let role = tree.attributeBytes(HTMLTag.role.rawValue, of: node)
        if !role.isEmpty, roles.contains(String(decoding: role, as: UTF8.self)) { return 0.5 }
        if hint.contains(.boilerplate) { return hint.contains(.body) ? 0.2 : 0.5 }
        return nil
    }

    /// Whether a `<header>` is that of a section within the article.
    private static func isSubhead(_ node: Int, _ tree: MarkupTree) -> Bool {
        var hasHeading = false
        for index in node + 1..<max(node + 1, Int(tree.nodes[node].end)) {
            switch tree.tag(index) {
            case .h2, .h3, .h4, .h5, .h6: hasHeading = true
            case .h1, .p, .nav, .ul, .img, .time, .form, .a: return false
            default: break
            }
        }
        return hasHeading
    }

    private static let roles: Set<String> = [
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "navigation", "search",
        "toolbar", "tablist",
    ]

    private static func isInvisible(_ style: ArraySlice<UInt8>) -> Bool {
        guard !style.isEmpty else { return false }
        let bare = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
        return bare.containsRun("display:none".utf8.map { $0 | 0x20 })
            || bare.containsRun("visibility:hidden".utf8.map { $0 | 0x20 })
    }
}

extension Collection<UInt8> where Index == Int {
    /// Whether some bytes occur anywhere in these.
    func containsRun(_ run: [UInt8]) -> Bool {
        guard let first = run.first, count >= run.count else { return false }
        var index = startIndex
        while index <= endIndex - run.count {
            if self[index] == first, self[index..<index + run.count].elementsEqual(run) { return true }
            index += 1
        }
        return false
    }
}
