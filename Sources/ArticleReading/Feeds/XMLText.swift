/// The paragraphs of elements of news formats in XML.
enum XMLText {
    /// The elements of NITF and NewsML-G2 that stand in lines of their own and are no HTML.
    private static let blocks: Set<String> = [
        "block", "hedline", "hl1", "hl2", "inlineData", "inlineXML", "bq", "fn", "pre", "media", "note", "tagline",
        "body.content",
    ]

    /// Returns the paragraphs below an element, white space folded.
    static func paragraphs(of node: Int, in tree: MarkupTree) -> [String] {
        let page = PageBlocks(of: tree, below: node, otherBlocks: blocks)
        return page.blocks.map(page.string)
    }
}
