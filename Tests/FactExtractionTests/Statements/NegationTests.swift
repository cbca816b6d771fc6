import FactModel
import Testing

struct NegationTests {
    @Test(arguments: [
        "Peter Brown never said that the vote was rigged.",
        "Peter Brown did not say that the vote was rigged.",
        "Peter Brown didn’t claim that the vote was rigged.",
        "Nobody said that the vote was rigged.",
        "No official said that the vote was rigged.",
        "Few experts say that the vote was rigged.",
        "Neither Peter Brown nor Mary Jones said that the vote was rigged.",
        "Peter Brown did not deny that the vote was rigged.",
        "Peter Brown refused to endorse the new mayor of the town.",
    ])
    func whatIsNotSaidIsMarked(text: String) {
        #expect(Extracted(text).facts.statements.map(\.isNegated) == [true])
    }

    @Test(arguments: [
        "Peter Brown said that the vote was not rigged.",
        "Peter Brown not only said that the vote was rigged.",
        "No 10 said that the vote was rigged.",
        "A few experts say that the vote was rigged.",
        "Peter Brown, who never smiles, said that the vote was rigged.",
        "Peter Brown denied that the vote was rigged.",
        "“No,” Peter Brown said, “that vote was not rigged.”",
    ])
    func whatIsSaidIsNot(text: String) {
        let marks = Extracted(text).facts.statements.map(\.isNegated)
        #expect(!marks.isEmpty && !marks.contains(true))
    }

    @Test(arguments: [
        "Peter Brown declined to comment on the vote.", "The bank declined to say whether it would pay.",
        "The company refused to be drawn on the price.",
    ])
    func silenceIsNoStatement(text: String) {
        #expect(Extracted(text).lines == [])
    }

    @Test(arguments: [
        // `He` did not stop what Hill said.
        ("He did not think it would fail.", "direct Hill: It is a waste and everyone here knows it."),
        ("Ms Lund did not think it would work.", "direct Lund: It is a waste and everyone here knows it."),
    ])
    func aQuotationGoesOnWithWhoeverIsNamedLast(sentence: String, line: String) {
        let text = "“The plan is set,” Mr Hill said. " + sentence + " “It is a waste and everyone here knows it.”"
        #expect(Extracted(text).lines.last == line)
    }
}
