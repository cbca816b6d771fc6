import Linguistics

/// Tells the headings of an article that stand between quotation marks: `‘All Bets Are Off’`.
struct QuotedHeadings: Sendable {
    private let flow: Flow
    /// Whether the article sets its speech in double marks, so that a line in single ones is a heading.
    private let speaksInDoubleMarks: Bool

    /// A heading has no more words.
    private static let longest = 12

    init(flow: Flow) {
        self.flow = flow
        let marks = flow.items.lazy.filter(\.isQuotation).map { Self.isDouble($0.quotation, flow) }
        let doubles = marks.count { $0 }
        speaksInDoubleMarks = doubles > 2 && doubles * 4 > marks.count * 3
    }

    /// Whether a quotation is a paragraph by itself and set like a heading: in other marks than speech, or each word of it
    /// with a capital.
    func isHeading(_ item: Int) -> Bool {
        guard item == 0 || flow.lastParagraph(item - 1) != flow.paragraph(item),
            item + 1 == flow.items.count || flow.paragraph(item + 1) != flow.lastParagraph(item)
        else { return false }
        let words = flow.items[item].tokens.filter { flow.words.isWord[$0] }
        guard words.count <= Self.longest, words.count >= 2 else { return false }
        if speaksInDoubleMarks, !Self.isDouble(flow.items[item].quotation, flow) { return true }
        let long = words.filter { flow.words.lower[$0].utf8.count > 3 }
        return long.count >= 2 && long.allSatisfy { flow.words.isCapital[$0] && !flow.words.isAllCaps[$0] }
    }

    private static func isDouble(_ quotation: Int, _ flow: Flow) -> Bool {
        let text = flow.words.text
        let start = text.quotations[quotation].outer.lowerBound
        switch text.utf8[start] {
        case UInt8(ascii: "\""): return true
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            return start + 1 < text.utf8.count && text.utf8[start + 1] == text.utf8[start]
        // ‘ is E2 80 98, “ is E2 80 9C.
        case 0xE2: return start + 2 >= text.utf8.count || text.utf8[start + 2] >= 0x9C
        default: return true
        }
    }
}
