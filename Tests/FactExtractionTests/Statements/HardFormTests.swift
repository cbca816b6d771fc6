import FactModel
import TestSupport
import Testing

/// The forms of quotation and reported speech that tools get wrong.
struct HardFormTests {
    // MARK: Quotations

    @Test(arguments: [
        (
            "“They expect us to know,” Jane Miller, the chair of the county board, said of the bakers.",
            "They expect us to know"
        ),
        (
            "Jane Miller also vowed, “We are going to buy an oven,” before she left.",
            "We are going to buy an oven"
        ),
        ("Jane Miller said:\n\n“We need a new one now.”", "We need a new one now."),
        ("Said Jane Miller, “We need a new oven now.”", "We need a new oven now."),
        ("“The oven is far too old for us.” ― Jane Miller", "The oven is far too old for us."),
        ("“The oven is far too old for us.”\n\n- Jane Miller.", "The oven is far too old for us."),
        ("Jane Miller tweeted that, “We need a new oven now.”", "We need a new oven now."),
        ("Jane Miller shot back, “I could have stayed at home and baked.”", "I could have stayed at home and baked."),
    ])
    func aQuotationFindsItsSpeaker(text: String, words: String) {
        #expect(Extracted(text).lines == ["direct Jane Miller: \(words)"])
    }

    @Test func aTeenagerAccusedOfTheftAccusesNobody() {
        let extracted = Extracted("A teenager accused of stabbing a baker sent 400 messages before the attack.")
        #expect(extracted.lines.isEmpty)
    }

    @Test(arguments: [
        ("Jane Miller shot back that the town had never had a baker.", "the town had never had a baker"),
        ("Jane Miller warned it could take days.", "it could take days"),
        ("Jane Miller was quoted by the news agency as saying that it was late.", "it was late"),
        (
            "Jane Miller praised the “magnificent” work after the striker's hat-trick in Leeds.",
            "the “magnificent” work after the striker's hat-trick in Leeds"
        ),
    ])
    func reportedWordsAreWhole(text: String, words: String) {
        #expect(Extracted(text).facts.statements.map { Extracted(text).article.text(of: $0.span) } == [words])
    }

    @Test(arguments: ["one", "both", "many"])
    func whoStandsForSomebodyUnnamedSpeaksToo(pronoun: String) {
        let statements = Extracted("“You can’t breathe,” \(pronoun) said.").facts.statements
        #expect(statements.map(\.kind) == [.direct])
    }

    @Test(arguments: [
        "on Wednesday, Sept. 17", "on Wednesday", "Monday, Jan. 5, 2026", "on Sept. 17", "on May 3, 2024",
    ])
    func theDayItWasSaidIsNoContent(date: String) {
        #expect(
            Extracted("The road is closed, Jane Miller said \(date).").lines == [
                "indirect Jane Miller: The road is closed"
            ])
        #expect(
            Extracted("Jane Miller said \(date) that the road is closed.").lines == [
                "indirect Jane Miller: the road is closed"
            ])
    }

    @Test func aQuotationGoesOnBehindItsAttributionAndAConjunction() {
        let extracted = Extracted("“You know I love Larry,” said Jane Miller, but “he has a history of losing.”")
        #expect(extracted.lines == ["direct Jane Miller: You know I love Larry … he has a history of losing."])
    }

    @Test func aFollowingQuotationKeepsTheSpeakerOfReportedSpeech() {
        let extracted = Extracted("The oven was far too old, Jane Miller said. “It smoked all day, every day.”")
        #expect(
            extracted.lines == [
                "indirect Jane Miller: The oven was far too old", "direct Jane Miller: It smoked all day, every day.",
            ])
    }

    @Test(arguments: [
        "Donʼt read the officers’ report.", "The ’90s were the bakers’ best years.", "They read ‘War and Peace’ there.",
    ])
    func apostrophesAndTitlesAreNoQuotations(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    // MARK: Cues

    @Test(arguments: [
        ("They laughed at Jane Miller’s claim that the oven was old.", "Jane Miller", "the oven was old"),
        ("The bakers were warned by Jane Miller that the oven was old.", "Jane Miller", "the oven was old"),
        ("It was reported by Jane Miller that the oven was old.", "Jane Miller", "the oven was old"),
        ("Jane Miller was quoted as saying that the oven was old.", "Jane Miller", "the oven was old"),
        ("Jane Miller said, among other things, that the oven was old.", "Jane Miller", "the oven was old"),
        ("They met Jane Miller, who’s argued for years that the oven is old.", "Jane Miller", "the oven is old"),
    ])
    func reportedSpeechHasManyCues(text: String, speaker: String, words: String) {
        #expect(Extracted(text).lines == ["indirect \(speaker): \(words)"])
    }

    @Test func aSourceMayStandFarFromItsCue() {
        let extracted = Extracted("Jane Miller, whose films are Jaws, Duel and Hook, said that the oven was old.")
        #expect(extracted.lines == ["indirect Jane Miller: the oven was old"])
    }

    @Test func aClaimIsItsAuthorsWhereverTheTreeJoinsIt() {
        let extracted = Extracted("They pushed back against claims by the bakers that the oven was old.")
        #expect(extracted.lines == ["indirect bakers: the oven was old"])
    }

    @Test(arguments: [
        "If Jane Miller said that, she lied.", "Jane Miller claimed only her second win over the bakers.",
        "It was in May when Jane Miller used it to describe the oven.",
    ])
    func whatSaysNothingIsNoStatement(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func whatATrailingCueTellsHoldsWhatIsToldInIt() {
        let extracted = Extracted("A study shows that ovens grow old, said Jane Miller.")
        #expect(
            extracted.lines == [
                "indirect Jane Miller: A study shows that ovens grow old", "indirect study: ovens grow old",
            ])
        #expect(extracted.facts.statements.map(\.nestedIn) == [nil, 0])
    }

    @Test func aRelativePronounStandsForItsAntecedent() throws {
        let extracted = Extracted("The shop belongs to Jane Miller, 0️⃣who1️⃣ said that the oven was old.")
        let source = try #require(extracted.facts.statements.first?.source)
        #expect(source.span.range == extracted.marked[0, 1])
        #expect(source.mention == .pronoun)
        #expect(source.speaker?.name == "Jane Miller")
    }

    @Test func aSecondVerbHasTheSubjectOfTheFirst() {
        let extracted = Extracted("Jane Miller, who came in May and said the oven was old, left the shop.")
        #expect(extracted.facts.statements.map { $0.source?.speaker?.name } == ["Jane Miller"])
    }

    @Test func aQuestionThatNobodyIsNamedForHasNoSpeaker() throws {
        let extracted = Extracted("Asked whether the oven was old, Jane Miller said the shop was closed.")
        #expect(
            extracted.lines == ["indirect -: whether the oven was old", "indirect Jane Miller: the shop was closed"])
        #expect(extracted.facts.statements.first?.act == .asked)
    }

    // MARK: Acts

    @Test(arguments: [
        ("Jane Miller tweeted that the oven was old.", SpeechAct.wrote),
        ("Jane Miller called the oven “a disgrace to us all.”", .said),
        ("Jane Miller called on the council to buy an oven.", .urged),
        ("Jane Miller’s warning that the oven was old came late.", .warned),
        ("Jane Miller accused the council of hiding the oven.", .accused),
    ])
    func theActComesFromVerbAndNoun(text: String, act: SpeechAct) {
        #expect(Extracted(text).facts.statements.map(\.act) == [act])
    }
}
