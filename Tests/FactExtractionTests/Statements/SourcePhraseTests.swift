import FactModel
import Testing

/// Which words name the source of a statement.
struct SourcePhraseTests {
    /// The words that name the source of each statement.
    private func sources(_ text: String) -> [String] {
        let extracted = Extracted(text)
        return extracted.facts.statements.map { statement in
            statement.source.map { extracted.article.text(of: $0.span) } ?? "-"
        }
    }

    @Test(arguments: [
        ("One in four said the bread was too dry.", "One in four"),
        ("A total of 53% of those asked said the bread was too dry.", "A total of 53% of those asked"),
        ("Forty-three per cent said the bread was too dry.", "Forty-three per cent"),
        ("There was a queue, with nearly a fifth saying they had waited for hours.", "nearly a fifth"),
        ("Despite the taste for cakes half of those asked said they ate bread.", "half of those asked"),
    ])
    func aShareIsNamedWhole(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test(arguments: [
        (
            "The figures collected by the Flour Board (FB) show that prices fell.",
            "The figures collected by the Flour Board"
        ),
        ("Wardens within the guild told the BBC Mr Hill had always been kind.", "Wardens within the guild"),
        ("Leeds number nine Tom Hill said he was fit.", "Leeds number nine Tom Hill"),
    ])
    func aPhraseIsNamedWhole(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test(arguments: [
        (
            "The paper quoted an official at the ministry as saying the bridge would close.",
            "an official at the ministry"
        ),
        ("“It is over,” the paper quoted the official as saying.", "the official"),
        ("“It is over,” the agency reports a clerk as saying.", "a clerk"),
    ])
    func whoIsQuotedSpeaks(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test func anOrderIsOfWhoeverGivesItInAReport() {
        let order = "Tom Hill has said Jane Miller hid the flour, telling him to keep quiet."
        #expect(sources(order) == ["Tom Hill", "Jane Miller"])
    }

    @Test(arguments: [
        (
            "The guild said that many bakers support the plan and stressed that flour was cheap.",
            ["The guild", "The guild"]
        ),
        ("“It is over,” state prosecutor Tom Hill told the clerks.", ["state prosecutor Tom Hill"]),
    ])
    func theRightVerbHasTheSubject(text: String, expected: [String]) {
        #expect(sources(text) == expected)
    }

    @Test func aThingBeforeAParticipleSaysNothing() {
        #expect(sources("The guild backed the plan saying it would save jobs.") == ["The guild"])
    }

    @Test(arguments: [
        ("Reed said the bread was old. His message to the guild was: “Throw it away.”", "His"),
        ("As Mr Hill remarks when we pass the ovens: “All bread is here.”", "Mr Hill"),
        (
            """
            “What a day,” said Tom Hill. Guild leader Jane Miller wants bakers to rest more. “I think they should sleep at \
            noon and work at night.”
            """, "Guild leader Jane Miller"
        ),
    ])
    func aQuotationIsOfWhomeverTheWordsBeforeTell(text: String, source: String) {
        #expect(sources(text).last == source)
    }
}
