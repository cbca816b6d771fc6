import Linguistics
import TestSupport
import Testing

struct NameTaggerTests {
    private func names(_ text: String) -> [(Range<Int>, NameKind)] {
        let annotated = Annotator().annotate(Array(text.utf8))
        return annotated.names.map { name in
            let first = annotated.tokens[name.tokens.lowerBound]
            let last = annotated.tokens[name.tokens.upperBound - 1]
            return (first.range.lowerBound..<last.range.upperBound, name.kind)
        }
    }

    @Test(arguments: [
        ("The minister thanked Mr. 0️⃣Tobias Lindqvist1️⃣ for his work.", NameKind.person),
        ("Officials in 0️⃣Nairobi1️⃣ said the road would be closed.", .place),
        ("She joined the 0️⃣Ministry of Finance1️⃣ in March.", .organization),
        ("A spokesman for the 0️⃣World Health Organization1️⃣ said so.", .organization),
        ("Officials said that 0️⃣Doctors Without Borders1️⃣ had sent food and help.", .organization),
        ("He called President 0️⃣Amina Okafor1️⃣’s plan too costly.", .person),
    ])
    func findsNamesWithoutTitlesAndArticles(marked: String, kind: NameKind) {
        let text = MarkedText(marked)
        let found = names(text.text)
        #expect(found.contains { $0.0 == text[0, 1] && $0.1 == kind }, "\(found)")
    }

    @Test func aNameSeenClearlyDecidesItsRepeats() {
        let text = MarkedText(
            "Christopher Weller, a lawyer, said he was glad. “We won,” he added. 0️⃣Weller1️⃣ left at noon.")
        #expect(names(text.text).contains { $0.0 == text[0, 1] && $0.1 == .person })
    }

    @Test func aLastNameAloneIsAPersonWhereTheTextGoesOnWithAPronoun() {
        let text = MarkedText("In 1901 0️⃣Hartley1️⃣ moved to Leeds, where she taught at a college.")
        #expect(names(text.text).contains { $0.0 == text[0, 1] && $0.1 == .person })
    }

    @Test func namesAreInOrderAndDoNotOverlap() {
        let annotated = Annotator().annotate(
            Array("“No,” said Ann Lee of the U.N. in New York, NY. THE END. O'Neill & Sons Ltd. — Bo".utf8))
        var end = 0
        for name in annotated.names {
            #expect(name.tokens.lowerBound >= end)
            #expect(!name.tokens.isEmpty && name.tokens.upperBound <= annotated.tokens.count)
            end = name.tokens.upperBound
        }
    }

    @Test func isDeterministic() {
        let text = Array("Ann Lee met Bo Ray of Acme Corp. in Paris. Lee said Ray was late.".utf8)
        #expect(Annotator().annotate(text).names == Annotator().annotate(text).names)
    }

    @Test func knowsTheGenderOfFirstNames() {
        #expect(NameLexicon.embedded.classes(of: "Maria").contains(.femaleFirstName))
        #expect(NameLexicon.embedded.classes(of: "JOHN").contains(.maleFirstName))
        #expect(NameLexicon.embedded.classes(of: "qwertyx").isEmpty)
    }
}
