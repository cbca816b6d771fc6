import FactModel
import TestSupport
import Testing

struct StatementTests {
    @Test(arguments: [
        ("Jane Miller is a baker. “The oven is far too old,” Miller said.", "The oven is far too old"),
        ("“The oven is far too old,” said Jane Miller, a baker in Leeds.", "The oven is far too old"),
        ("Jane Miller said: “The oven is far too old.”", "The oven is far too old."),
        (
            "Jane Miller, who bakes bread in Leeds, told reporters: “The oven is far too old.”",
            "The oven is far too old."
        ),
        ("“Is the oven too old?” Jane Miller asked.", "Is the oven too old?"),
        ("\"The oven is far too old,\" Jane Miller said.", "The oven is far too old"),
    ])
    func aQuotationFindsItsSpeakerOnEitherSide(text: String, words: String) {
        #expect(Extracted(text).lines == ["direct Jane Miller: \(words)"])
    }

    @Test func theMentionIsKeptAsPrintedAndTheCueIsMarked() throws {
        let extracted = Extracted("Jane Miller runs it. “0️⃣It works well1️⃣,” 2️⃣she3️⃣ 4️⃣said5️⃣.")
        let statement = try #require(extracted.facts.statements.first)
        #expect(statement.span.range == extracted.marked[0, 1])
        #expect(statement.source?.span.range == extracted.marked[2, 3])
        #expect(statement.cue?.range == extracted.marked[4, 5])
        #expect(statement.source?.mention == .pronoun)
        #expect(statement.source?.speaker?.name == "Jane Miller")
    }

    @Test func anInterruptedQuotationIsOneStatementOfTwoPieces() {
        let extracted = Extracted("“The oven,” said Jane Miller, “is far too old.”")
        #expect(extracted.lines == ["direct Jane Miller: The oven … is far too old."])
    }

    @Test func aNewSentenceBehindTheAttributionIsAStatementOfTheSameGroup() {
        let extracted = Extracted("“The oven is old,” said Jane Miller. “We need a new one.”")
        #expect(extracted.lines == ["direct Jane Miller: The oven is old", "direct Jane Miller: We need a new one."])
        #expect(Set(extracted.facts.statements.map(\.group)).count == 1)
    }

    @Test func aQuotationRunsOverParagraphsThatReopenItsMark() {
        let extracted = Extracted("Jane Miller said: “The oven is old.\n\n“We need a new one.”")
        #expect(extracted.facts.statements.count == 1)
        #expect(extracted.facts.statements.first?.span.count ?? 0 > 30)
    }

    @Test func aBareQuotationInTheNextParagraphKeepsTheSpeaker() {
        let extracted = Extracted("“The oven is old,” said Jane Miller.\n\n“We need a new one now.”")
        #expect(extracted.lines.last == "direct Jane Miller: We need a new one now.")
    }

    @Test func aLeadInAnnouncesTheQuotationOfTheNextParagraph() {
        let extracted = Extracted("Jane Miller said:\n\n“We need a new one now.”")
        #expect(extracted.lines == ["direct Jane Miller: We need a new one now."])
    }

    @Test(arguments: [
        "They read “War and Peace” at school.",
        "The so-called “reform” came late.",
    ])
    func titlesAndScareQuotesAreNoStatements(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func twoLabelsMakeATranscript() {
        let extracted = Extracted("MILLER: The oven is old. It smokes.\n\nJONES: We will buy a new one.")
        #expect(extracted.facts.statements.count == 2)
        #expect(extracted.facts.statements.allSatisfy { $0.kind == .direct && $0.rule == "transcript" })
    }

    @Test func labelsWithTitlesMakeATranscriptToo() {
        let extracted = Extracted("Mr Lee Wong: We will win the race.\n\nMs Jane Miller: No, you will not win it.")
        #expect(
            extracted.lines == [
                "direct Lee Wong: We will win the race.", "direct Jane Miller: No, you will not win it.",
            ])
    }

    @Test(arguments: [
        "Plot: Two bakers meet.\n\nActing: They bake well.",
        "Dr Miller: 12 Baker Street, Leeds, LS1 4AB.\n\nDr Wong: Room 7, Mill House, Mill Lane, York.",
        "Storm Anna: One death and 40 new floods\n\nTrees fell.\n\nStorm Anna: One death and 40 new floods in Leeds",
    ])
    func headingsAreNoSpeakers(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func everyParagraphOfATurnIsToldOnce() {
        let extracted = Extracted("MILLER: The oven is old. “It smokes,” he said.\n\nJONES: We will buy a new one.")
        #expect(extracted.facts.statements.count == 2)
    }

    @Test func aNoteOfTheEditorIsNoTurn() {
        let extracted = Extracted("NOTE: The times are local.\n\nNOTE: The oven is old.")
        #expect(extracted.lines.isEmpty)
    }

    @Test func aStatementInsideAnotherPointsAtIt() throws {
        let facts = Extracted("Jane Miller said that Mary Jones told her that the oven was too old.").facts
        let inner = try #require(facts.statements.firstIndex { $0.source?.speaker?.name == "Mary Jones" })
        let outer = try #require(facts.statements[inner].nestedIn)
        #expect(facts.statements[outer].source?.speaker?.name == "Jane Miller")
        #expect(facts.statements[outer].nestedIn == nil)
    }

    @Test func aNameEndsWithItsParagraph() {
        let text = "He met Juan Maria de\n\nSilva: \"I will go to the market today and win.\""
        #expect(Extracted(text).facts.people.allSatisfy { !$0.name.contains("Silva") || !$0.name.contains("Juan") })
    }

    @Test(arguments: [
        ("Jane Miller said that the oven was old.", "the oven was old"),
        ("Jane Miller said on Monday that the oven was old.", "the oven was old"),
        ("Jane Miller told reporters that the oven was old.", "the oven was old"),
        ("The oven was far too old, Jane Miller said.", "The oven was far too old"),
        ("The oven was far too old, according to Jane Miller.", "The oven was far too old"),
        ("According to Jane Miller, the oven was far too old.", "the oven was far too old"),
        ("The oven, Jane Miller said, was far too old.", "The oven … was far too old"),
        ("Jane Miller urged the council to buy an oven.", "the council to buy an oven"),
        ("Jane Miller called on the council to buy an oven.", "the council to buy an oven"),
        ("Jane Miller pledged to buy an oven.", "to buy an oven"),
    ])
    func reportedSpeechIsTheContentClause(text: String, words: String) {
        #expect(Extracted(text).lines == ["indirect Jane Miller: \(words)"])
    }

    @Test(arguments: [
        ("Jane Miller is warning bakers that the oven is old.", "the oven is old"),
        ("Jane Miller, a baker who has worked in Leeds for years, said the oven was old.", "the oven was old"),
        ("Jane Miller visited the shop on Monday and said the oven was old.", "the oven was old"),
        ("Jane Miller said the oven was old, although she never saw it.", "the oven was old"),
        ("Jane Miller announced a new oven on Monday and left the shop.", "a new oven on Monday"),
        ("Jane Miller contended that the oven was old.", "the oven was old"),
        ("In an interview with the paper, Jane Miller said the oven was old.", "the oven was old"),
    ])
    func theTreeTellsWhoseTheCueIsAndWhereTheContentEnds(text: String, words: String) {
        #expect(Extracted(text).lines == ["indirect Jane Miller: \(words)"])
    }

    @Test(arguments: [
        ("The oven was far too old, Jane Miller said in an interview.", "The oven was far too old"),
        (
            "The oven smoked all day, and the bread was burnt, said Jane Miller in the shop.",
            "The oven smoked all day, and the bread was burnt"
        ),
        ("Jane Miller (D-Ohio) said the oven was old.", "the oven was old"),
        ("Jane Miller has said about 20 bakers have left.", "about 20 bakers have left"),
        ("Jane Miller vowed not to buy an oven.", "not to buy an oven"),
        (
            "Jane Miller warned the bakers to leave the shop that would burn.",
            "the bakers to leave the shop that would burn"
        ),
        ("Jane Miller wrote a series of letters saying that the oven was old.", "the oven was old"),
        ("Jane Miller was praised for saying that the oven was old.", "the oven was old"),
        ("Jane Miller went on to explain that the oven was old.", "the oven was old"),
        ("As Jane Miller pointed out, the oven was old.", "the oven was old"),
        ("The oven, as Jane Miller pointed out, was far too old.", "The oven … was far too old"),
    ])
    func theCueMayStandInManyPlaces(text: String, words: String) {
        #expect(Extracted(text).lines == ["indirect Jane Miller: \(words)"])
    }

    @Test(arguments: [
        ("Jane Miller said she would buy an oven and left the shop.", "she would buy an oven"),
        ("Jane Miller praised the new oven, which arrived on Monday.", "the new oven"),
        ("Although Jane Miller said the oven was old, the bakers stayed.", "the oven was old"),
        (
            "Jane Miller said that the oven, which arrived on Monday, was old.",
            "the oven, which arrived on Monday, was old"
        ),
        ("The oven was old, Jane Miller said, as she left the shop.", "The oven was old"),
    ])
    func theReportersOwnWordsAreNoContent(text: String, words: String) {
        #expect(Extracted(text).lines == ["indirect Jane Miller: \(words)"])
    }

    @Test func studiesShowWhatTheySay() {
        #expect(
            Extracted("The city is divided by race, other studies have shown.").lines == [
                "indirect studies: The city is divided by race"
            ])
    }

    @Test(arguments: [
        "Jane Miller maintains a shop in Leeds.", "The questions bothered Jane Miller.",
        "The ovens proposed by the council were old.", "Jane Miller hopes that the oven is old.",
        "The oven showed up in Leeds.",
    ])
    func whatAnnouncesNoSpeechIsNoCue(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func aDashCreditsAQuotationToAName() {
        let extracted = Extracted("“The oven is far too old for us.” ― Jane Miller\n\n“We need one.” ― Mary Jones")
        #expect(
            extracted.lines == [
                "direct Jane Miller: The oven is far too old for us.", "direct Mary Jones: We need one.",
            ])
    }

    @Test func aSettingWithATitleIsNoContent() {
        let extracted = Extracted("On the show “Bread Today,” Jane Miller said the oven was old.")
        #expect(extracted.lines == ["indirect Jane Miller: the oven was old"])
    }

    @Test func quotedWordsInsideAClauseMakeItMixed() throws {
        let extracted = Extracted("Jane Miller said that the oven was “0️⃣far too old1️⃣”.")
        let statement = try #require(extracted.facts.statements.first)
        #expect(statement.kind == .mixed)
        #expect(statement.quoted.map(\.range) == [extracted.marked[0, 1]])
        #expect(extracted.facts.statements.count == 1)
    }

    @Test func aFrontedParticipleSharesTheSubjectBehindIt() {
        let extracted = Extracted("Saying the oven was old, Jane Miller called for a new kitchen.")
        #expect(
            extracted.lines == [
                "indirect Jane Miller: the oven was old", "indirect Jane Miller: a new kitchen",
            ])
    }

    @Test(arguments: [
        ("Jane Miller denied that it was old.", SpeechAct.denied), ("Jane Miller warned that it was old.", .warned),
        ("Jane Miller pledged to repair the oven.", .pledged), ("Jane Miller urged them to buy an oven.", .urged),
    ])
    func theActComesFromTheCue(text: String, act: SpeechAct) {
        #expect(Extracted(text).facts.statements.map(\.act) == [act])
    }
}
