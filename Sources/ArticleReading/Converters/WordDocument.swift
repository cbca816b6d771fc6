internal import FactModel

/// Reads the paragraphs of a Word document (ECMA-376, *Office Open XML*, part 1, section 17).
struct WordDocument {
    let limits: ReadingLimits

    /// Text that is deleted, or that stands there a second time for programs that cannot show the first.
    private static let hidden: Set<Substring> = ["del", "moveFrom", "Fallback"]

    /// Returns the article of a document.
    ///
    /// - Throws: A clause that tells why it cannot be read.
    func article(_ document: [UInt8]) throws(RecordFault) -> Article {
        guard let archive = ZipArchive(document),
            let xml = archive.file("word/document.xml", atMost: limits.fileBytes)
        else { throw RecordFault(reason: "the Word document is damaged, or larger than \(limits.fileBytes >> 20) MiB") }
        let text = Self.paragraphs(of: MarkupParser.xml(xml).tree).joined(separator: "\n\n").replacingNUL
        guard !text.isEmpty else { throw RecordFault(reason: "the document has no text") }
        guard text.utf8.count <= limits.articleBytes else {
            throw RecordFault(reason: limits.tooLarge("text"))
        }
        return ArticleAssembler.article(body: text)
    }

    /// The paragraphs of `word/document.xml`, in order, white space folded; empty ones are left out.
    private static func paragraphs(of tree: MarkupTree) -> [String] {
        var paragraphs: [String] = []
        var text = ""
        /// Where the paragraphs end that are open; those of a text box lie within another.
        var ends: [Int] = []
        func flush() {
            if let folded = text.folded { paragraphs.append(folded) }
            text = ""
        }
        var index = 0
        while index < tree.nodes.count {
            while let end = ends.last, end <= index {
                ends.removeLast()
                flush()
            }
            let node = tree.nodes[index]
            let name = tree.localName(index)
            if hidden.contains(name) {
                index = Int(node.end)
                continue
            }
            switch name {
            case "p":
                flush()
                ends.append(Int(node.end))
            case "tab", "br", "cr": text += " "
            case "noBreakHyphen": text += "-"
            case "" where node.isText && tree.localName(Int(node.parent)) == "t": text += tree.string(node.range)
            default: break
            }
            index += 1
        }
        flush()
        return paragraphs
    }
}
