import Linguistics
import TestSupport
import Testing

struct QuotationFinderTests {
    private func quotations(_ text: String) -> [Quotation] { Annotator().annotate(Array(text.utf8)).quotations }

    @Test(arguments: [
        "“0️⃣It works,1️⃣” he said.", "\"0️⃣It works,1️⃣\" he said.", "‘0️⃣It works,1️⃣’ he said.",
        "'0️⃣It isn't the officers' fault,1️⃣' he said.", "``0️⃣It works,1️⃣'' he said.", "«0️⃣It works1️⃣», he said.",
        "„0️⃣It works1️⃣“, he said.", "“0️⃣It works,1️⃣\" he said.", "”0️⃣It works,1️⃣” he said.",
        "He said—“0️⃣it works1️⃣”—and left.", "At 6'2\", he said “0️⃣no1️⃣” again.",
        "It's the '90s, he said: ‘0️⃣It’s the players’ day.1️⃣’",
        "It was said,\" he wrote. \"0️⃣It works.1️⃣\"",
        "He spoke. \" 0️⃣It works1️⃣ \" ran the headline.",
    ])
    func pairsMarksOfEveryKind(marked: String) {
        let text = MarkedText(marked)
        let found = quotations(text.text)
        #expect(found.count == 1)
        let trimmed = found.first?.parts.first
        if marked.contains("\" 0️⃣") {
            #expect(trimmed.map { $0.lowerBound + 1..<$0.upperBound - 1 } == text[0, 1])
        } else {
            #expect(trimmed == text[0, 1])
        }
        #expect(found.first?.isClosed == true)
    }

    @Test func runsOverParagraphsThatReopenTheMark() {
        let text = MarkedText("He said: “0️⃣One.1️⃣\n\n“2️⃣Two.3️⃣\n\n“4️⃣Three,5️⃣” and left. “6️⃣Four.7️⃣”")
        let found = quotations(text.text)
        #expect(found.map(\.parts) == [[text[0, 1], text[2, 3], text[4, 5]], [text[6, 7]]])
    }

    @Test func oneMissingMarkSpoilsOnlyItsParagraph() {
        let text = MarkedText("\"0️⃣One, he said.1️⃣\n\nTwo \"2️⃣three3️⃣\" four.\n\nFive.\"\n\n\"4️⃣Six,5️⃣\" he said.")
        let found = quotations(text.text)
        #expect(found.map(\.parts) == [[text[0, 1]], [text[2, 3]], [text[4, 5]]])
        #expect(found.map(\.isClosed) == [false, true, true])
    }

    @Test func aMissingClosingMarkEndsBeforeTheNextQuotation() {
        let text = MarkedText("“0️⃣One, he said. 1️⃣“2️⃣Two,3️⃣” she said.")
        let found = quotations(text.text)
        #expect(found.map(\.parts) == [[text[0, 1]], [text[2, 3]]])
        #expect(found.map(\.depth) == [0, 0])
    }

    @Test func nestsQuotations() {
        let text = MarkedText("“0️⃣He said ‘2️⃣no3️⃣’ to me,1️⃣” she said.")
        let found = quotations(text.text)
        #expect(found.map(\.parts) == [[text[0, 1]], [text[2, 3]]])
        #expect(found.map(\.depth) == [0, 1])
    }

    @Test func tokensKnowThatTheyAreQuoted() {
        let annotated = Annotator().annotate(Array("He said “it works” twice.".utf8))
        let quoted = annotated.tokens.filter(\.isInsideQuotation).map { annotated.text(of: $0) }
        #expect(quoted == ["it", "works"])
    }
}
