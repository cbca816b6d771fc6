/// The main text of a web page: its paragraphs, quotations, lists and subheads, without what is around them.
struct MainText {
    /// The paragraphs, in the order of the page.
    private(set) var paragraphs: [String] = []

    /// The text, paragraphs separated by an empty line.
    var text: String { paragraphs.joined(separator: "\n\n") }

    /// Finds the main text, in linear time.
    ///
    /// - Parameters:
    ///   - page: The page's blocks.
    ///   - title: The title, which is not part of the text.
    init(of page: PageBlocks, title: String?) {
        var boilerplate = Boilerplate(in: page)
        for trust in [Boilerplate.Trust.tags, .nothing] where boilerplate.shareLeft(of: page) < 0.2 {
            boilerplate = Boilerplate(in: page, trusting: trust)
        }
        let contents = ContentFinder(page, boilerplate).find()
        guard let first = contents.first else { return }
        var kept = Self.standfirst(above: first, page, boilerplate)
        var position = 0
        for (index, block) in page.blocks.enumerated() where !boilerplate.isTakenOut[index] {
            while position < contents.count, Int(page.tree.nodes[contents[position]].end) <= Int(block.node) {
                position += 1
            }
            guard position < contents.count else { break }
            let content = contents[position]
            if content <= Int(block.node), Self.isKept(block, page, boilerplate, within: content) { kept.append(block) }
        }
        let wanted = title?.lowercased()
        let last = kept.lastIndex { $0.tag?.isHeading != true } ?? -1
        for (index, block) in kept.enumerated() {
            let text = page.string(block)
            if block.tag?.isHeading == true, !(block.endsSentence && block.words >= 12) {
                // A subhead has text below it.
                guard index < last else { continue }
                if kept[index + 1].tag?.isHeading == true, paragraphs.isEmpty { continue }
            }
            if paragraphs.isEmpty, text.lowercased() == wanted { continue }
            if text == paragraphs.last { continue }
            paragraphs.append(text)
        }
    }

    /// The lines between headline and body that stand for the article: in an element named for it, or sentences.
    private static func standfirst(above content: Int, _ page: PageBlocks, _ boilerplate: Boilerplate) -> [PageBlock] {
        let tree = page.tree
        guard let heading = tree.nodes[..<content].indices.last(where: { tree.tag($0) == .h1 }) else { return [] }
        let found = page.blocks.filter { block in
            guard (heading..<content).contains(Int(block.node)), Int(block.container) != heading, block.words >= 5,
                block.linkDensity < 0.3, !JunkPhrases.isJunk(page.text[block.range])
            else { return false }
            var isSentence = block.endsSentence && block.words >= 8 && !block.isListItem
            var node = Int(block.container)
            for _ in 0..<30 where node > 0 && tree.tag(node) != .body {
                let hint = boilerplate.hints[node]
                switch tree.tag(node) {
                case .figure, .figcaption, .aside, .nav, .footer, .form, .noscript: return false
                default: break
                }
                if hint.contains(.boilerplate) || hint.contains(.detail) && block.words < 20 { return false }
                if hint.contains(.lead), node > heading { isSentence = true }
                node = Int(tree.nodes[node].parent)
            }
            return isSentence
        }
        return Array(found.prefix(2))
    }

    private static func isKept(_ block: PageBlock, _ page: PageBlocks, _ boilerplate: Boilerplate, within content: Int)
        -> Bool
    {
        let density = block.linkDensity
        let isDetail = boilerplate.detailDepth[Int(block.container)] > boilerplate.detailDepth[content]
        if isDetail, block.words < 20 { return false }
        if JunkPhrases.isJunk(page.text[block.range]) { return false }
        if block.tag?.isHeading == true { return density < 0.5 }
        if block.isListItem || block.tag == .li { return density < 0.5 || block.words >= 20 && density < 0.8 }
        switch block.tag {
        case .p, .blockquote, .pre: return density < 0.5 || block.words >= 15 && density < 0.8
        default: return density < 0.4 && (block.words >= 8 || block.endsSentence && block.words >= 3)
        }
    }
}
