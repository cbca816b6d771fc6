/// Plain text of pieces of HTML.
enum HTMLText {
    /// Returns text with its character references (`&amp;`, `&#8217;`) replaced.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) else { return text }
        let marked = Array(text.replacing("<").utf8)
        let tree = MarkupParser.html(Array("<p>".utf8) + marked)
        return tree.text(of: 0)
    }

    /// Returns the paragraphs of a piece of HTML, such as a feed's content; everything in it counts as the article.
    static func paragraphs(of html: String) -> [String] {
        let page = PageBlocks(of: MarkupParser.html(Array(html.utf8)))
        return page.blocks.map(page.string)
    }
}

extension String {
    /// The text with a character that would open a tag written as a reference.
    fileprivate func replacing(_ character: Character) -> String {
        contains(character)
            ? split(separator: character, omittingEmptySubsequences: false).joined(separator: "&lt;") : self
    }
}

extension HTMLText {
    /// Returns the paragraphs of a text that may be HTML or plain.
    static func paragraphs(ofPlainOrHTML text: String) -> [String] {
        if text.utf8.contains(UInt8(ascii: "<")), text.contains("</") || text.contains("/>") {
            return paragraphs(of: text)
        }
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.compactMap { $0.joined(separator: " ").folded }
    }
}

extension HTMLText {
    /// Returns a paragraph that may hold a few tags or references of HTML as plain text.
    static func withoutTags(_ text: String) -> String {
        let utf8 = text.utf8
        guard utf8.contains(UInt8(ascii: "&")) || text.contains("</") || text.contains("<br") || text.contains("/>")
        else {
            return text
        }
        return paragraphs(of: text).joined(separator: " ")
    }
}
