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
        ("There was a queue, with nearly a third saying they had waited for hours.", "nearly a third"),
        ("Despite the taste for cakes half of those asked said they ate bread.", "half of those asked"),
        ("More than half the bakers said the bread was too dry.", "More than half the bakers"),
    ])
    func aShareIsNamedWhole(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test(arguments: [
        ("Last quarter the company said sales had risen.", "the company"),
        ("In the second half Chelsea said Hill was hurt.", "Chelsea"),
        ("In the second half the baker said Hill was hurt.", "the baker"),
        ("With rates at 5% the bank said lending had slowed.", "the bank"),
    ])
    func aTimeOrAFigureBeforeIsNoShare(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test(arguments: [
        (
            "The figures collected by the Flour Board (FB) show that prices fell.",
            "The figures collected by the Flour Board"
        ),
        ("Wardens within the guild told the BBC Mr Hill had always been kind.", "Wardens within the guild"),
        ("Leeds number ten Tom Hill said he was fit.", "Leeds number ten Tom Hill"),
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
        ("The Courier quoted a senior aide as saying the baker would resign.", "a senior aide"),
        ("Tasnim quoted the general as saying: “We will respond.”", "the general"),
        ("The Courier reported the baker as saying that talks had failed.", "the baker"),
    ])
    func whoIsQuotedSpeaks(text: String, source: String) {
        #expect(sources(text) == [source])
    }

    @Test func whomADescriptionIsOfIsNoPartOfWhoGivesIt() {
        #expect(sources("Hill, whom critics describe as “tired”, left early.") == ["critics"])
    }

    @Test(arguments: [
        ("Prosecutors said Hill phoned the baker, telling her to pay.", ["Prosecutors", "Hill"]),
        ("The mayor said the guards came late, telling them to leave.", ["The mayor", "The mayor"]),
        ("The firm said thieves broke in, asking bakers to change locks.", ["The firm", "The firm"]),
    ])
    func anOrderInAReportIsOfWhoeverMetItsReceiver(order: String, expected: [String]) {
        #expect(sources(order) == expected)
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
        ("“He is a danger,” said Ann Lee. Kyle Hill loved bread. “He took it twice.”", "Ann Lee"),
        ("“He is a danger,” said Ann Lee. Kyle Hill wants to leave. “We will not sell him.”", "Ann Lee"),
    ])
    func aQuotationIsOfWhomeverTheWordsBeforeTell(text: String, source: String) {
        #expect(sources(text).last == source)
    }

    @Test(arguments: [
        ("A spokesman for Acme, the bakery, said it was late.", "A spokesman for Acme"),
        ("Jane Miller, the baker, said it was late.", "Jane Miller"),
        ("But one of them, Jane Miller, said it was late.", "one of them, Jane Miller"),
        ("The Leeds, Yorkshire-based company said it was late.", "The Leeds, Yorkshire-based company"),
        (
            "The group welcomed the deal, but its director, Jane Miller, questioned whether it was enough.",
            "its director, Jane Miller"
        ),
        ("The group welcomed the deal, but questioned whether it was enough.", "The group"),
        ("It is dearer, according to an analysis by the Evening Courier.", "an analysis by the Evening Courier"),
        ("It is dearer, according to figures by Friday.", "figures"),
        ("It is dearer, according to a report by the end of June.", "a report"),
        ("Mum-of-two Kelly Marsh said it was late.", "Mum-of-two Kelly Marsh"),
        ("At Harrow Hospital, a nurse who sought a doctor said it was late.", "a nurse"),
    ])
    func whoeverIsToldOfIsNamedWhole(text: String, source: String) {
        #expect(sources(text).last == source)
    }
}
