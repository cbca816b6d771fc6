import FactModel
import TestSupport
import Testing

/// The many forms in which news tells who says what.
struct AnnouncingFormTests {
    @Test(arguments: [
        ("The ovens are too old, say experts.", "indirect experts: The ovens are too old"),
        (
            "On a larger scale, said Jane Miller, the ovens will smoke all day.",
            "indirect Jane Miller: On a larger scale … the ovens will smoke all day"
        ),
        (
            "Also, said Jane Miller, the ovens will smoke all day.",
            "indirect Jane Miller: the ovens will smoke all day"
        ),
        ("“No,” came the reply from Jane Miller.", "direct Jane Miller: No"),
        ("“It is old,” one baker, who asked not to be named, said.", "direct one baker: It is old"),
        ("Per the filing, the bakery owes a million pounds.", "indirect filing: the bakery owes a million pounds"),
        (
            "The loss was small, according to a report published by the bakery.",
            "indirect report published by the bakery: The loss was small"
        ),
    ])
    func subjectsBehindTheirCues(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        ("said during the debate, “It is too old,” when John Brown shouted.", "direct Jane Miller: It is too old"),
        ("added that: “The oven is too old.”", "direct Jane Miller: The oven is too old."),
        ("said at a fair in Leeds, Yorkshire, that the oven was old.", "indirect Jane Miller: the oven was old"),
        ("told the station’s “Morning Bread” on Friday that it was old.", "indirect Jane Miller: it was old"),
        ("told the station’s Today programme there was no oven.", "indirect Jane Miller: there was no oven"),
        (
            "has promised to slowly replace “each oven that smokes”.",
            "mixed Jane Miller: to slowly replace “each oven that smokes”"
        ),
        (
            "estimates that bread costs two pounds a loaf (£2; $3) in Leeds.",
            "indirect Jane Miller: bread costs two pounds a loaf (£2; $3) in Leeds"
        ),
        ("said that it was old, and that it was cold.", "indirect Jane Miller: it was old, and that it was cold"),
    ])
    func contentBehindWhatStandsBetween(text: String, line: String) {
        #expect(Extracted("Jane Miller " + text).lines == [line])
    }

    @Test(arguments: [
        (
            "A court ruled that the bakery must close and said it must pay.",
            ["A court: the bakery must close", "A court: it must pay"]
        ),
        ("The bakery made a profit and experts say the oven could last.", ["experts: the oven could last"]),
        ("Jane Miller — the first woman to run the mill — said it was old.", ["Jane Miller: it was old"]),
        ("Jane Miller expects prices to fall and warned that it was late.", ["Jane Miller: it was late"]),
    ])
    func theSubjectThatAgreesSpeaks(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines.map { "indirect " + $0 })
    }

    @Test(arguments: [
        "Jane Miller, when asked about the delay, said it was short.",
        "Asked about the delay, Jane Miller said it was short.",
        "When asked about the delay, Jane Miller said it was short.",
        "If asked about the delay, Jane Miller said it was short.",
    ])
    func whatSomebodyIsAskedAboutIsNotTold(text: String) {
        #expect(Extracted(text).lines == ["indirect Jane Miller: it was short"])
    }

    @Test(arguments: [
        "Jane Miller, when asked whether it was late, said it was short.",
        "Asked whether it was late, Jane Miller said it was short.",
    ])
    func aQuestionIsNobodysAnswer(text: String) {
        #expect(Extracted(text).lines == ["indirect -: whether it was late", "indirect Jane Miller: it was short"])
    }

    @Test(arguments: [
        "It is worth noting that the oven is old.", "The court found that step unlawful.",
        "The promising Jane Miller break was stopped.", "New ovens promise to last for years.",
        "The drop meant that ovens were sold.",
    ])
    func whatNobodySaysIsNoStatement(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        ("Jane Miller: we need a new oven", "indirect Jane Miller: we need a new oven"),
        ("Jane Miller: ‘We need a new oven’", "direct Jane Miller: We need a new oven"),
    ])
    func aHeadlineNamesItsSpeakerBeforeAColon(headline: String, line: String) {
        let extracted = Extracted(headline + "\n\nThe oven smoked all day, Miller said.")
        #expect(extracted.lines == [line, "indirect Jane Miller: The oven smoked all day"])
    }

    @Test(arguments: [
        "Jane Miller: Baker has closed her last shop", "Jane Miller: Woman who built the oven is buried in Leeds",
    ])
    func aHeadlineAboutSomebodyWhoSaysNothingHasNoSpeaker(headline: String) {
        #expect(Extracted(headline + "\n\nThe bakery will close on Friday for repairs.").lines.isEmpty)
    }

    @Test(arguments: ["Leeds: two bakeries have closed for repairs", "Photo: the old oven is lit for the fair"])
    func aLabelOfAPlaceOrThingIsNoSpeaker(headline: String) {
        #expect(Extracted(headline + "\n\nThe bakery will close on Friday for repairs.").lines.isEmpty)
    }

    @Test func aParagraphWithoutMarksBehindAColonIsWhatWasWritten() {
        let extracted = Extracted(
            "Jane Miller wrote:\n\nThe oven is far too old and the roof leaks badly.\n\nThe bakery will close on Friday."
        )
        #expect(extracted.lines == ["indirect Jane Miller: The oven is far too old and the roof leaks badly"])
    }

    @Test(arguments: ["Sign up here for our weekly letter about bread", "More news about the oven and its smoke"])
    func aParagraphWithoutASubjectAndItsVerbIsNobodysWords(paragraph: String) {
        #expect(Extracted("Jane Miller wrote:\n\n\(paragraph)\n\nThe bakery will close on Friday.").lines.isEmpty)
    }

    @Test(arguments: [
        ("A baker hired on Friday", "A baker hired on Friday"), ("A mill built in 1820", "A mill built in 1820"),
        ("Bakers sent away in June", "Bakers sent away in June"),
        ("A baker familiar with the oven", "A baker familiar with the oven"),
    ])
    func aTimeBehindAParticipleBelongsToTheSource(phrase: String, source: String) {
        #expect(Extracted(phrase + " said the oven was old.").lines == ["indirect \(source): the oven was old"])
    }

    @Test(arguments: ["a baker hired on Friday", "bakers sent away in June", "a sign put up by the mill"])
    func aSourceIsWholeBeforeAndBehind(phrase: String) throws {
        let before = try #require(Extracted(phrase + " said the oven was old.").facts.statements.first?.source)
        let behind = Extracted("The oven was old, according to \(phrase).")
        let source = try #require(behind.facts.statements.first?.source)
        #expect(behind.article.text(of: source.span) == phrase)
        #expect(before.span.end - before.span.start == phrase.utf8.count)
    }

    @Test func aQuotedTranscriptHasAMarkBeforeEachLabel() {
        let extracted = Extracted("“MILLER: The oven is old. It smokes.\n\n“JONES: We will buy a new one.")
        #expect(extracted.facts.statements.map(\.rule) == ["transcript", "transcript"])
        let words = extracted.facts.statements.map { extracted.article.text(of: $0.span) }
        #expect(words == ["The oven is old. It smokes.", "We will buy a new one."])
    }

    @Test func aVideoShowsWhoSpeaks() {
        let extracted = Extracted("John Brown shows a video of Jane Miller shouting, “Who lit the oven?”")
        #expect(extracted.lines == ["direct Jane Miller: Who lit the oven?"])
    }
}
