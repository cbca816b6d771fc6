import FactModel
import Testing

/// Quotations that no cue of their own sentence announces, and quoted words that are no speech.
struct UnannouncedQuotationTests {
    @Test(arguments: [
        ("According to the Rural Water Agency: “It was late.”", "direct Rural Water Agency: It was late."),
        ("Jane Miller’s answer was: “It was late again.”", "direct Jane Miller: It was late again."),
        (
            "A familiar voice greeted them from the loudspeaker: “Have we arrived at last?”",
            "direct A familiar voice: Have we arrived at last?"
        ),
        ("Continued Miller: “It was late again.”", "direct Miller: It was late again."),
    ])
    func aColonGivesAQuotationToWhoeverIsBeforeIt(text: String, expected: String) {
        #expect(Extracted(text).lines == [expected])
    }

    @Test func aQuotationBehindAnAbbreviationKeepsTheSpeaker() {
        let lines = Extracted(
            "“It was late,” Jane Miller said in Santa Monica, Calif. “The oven is going out.”"
        ).lines
        #expect(lines == ["direct Jane Miller: It was late", "direct Jane Miller: The oven is going out."])
    }

    @Test func aShortQuotationBehindAnotherIsSpeechToo() {
        let lines = Extracted("“There was smoke everywhere,” Jane Miller said. “Smoke everywhere.”").lines
        #expect(lines.last == "direct Jane Miller: Smoke everywhere.")
    }

    @Test func aQuotationBehindReportedSpeechIsItsSpeakers() {
        let lines = Extracted(
            "“It was late,” Jane Miller said. However, the oven had been off, Tom Hill said. “We had nothing to eat.”"
        ).lines
        #expect(lines.last == "direct Tom Hill: We had nothing to eat.")
    }

    @Test(arguments: [
        // Whoever spoke last goes on in the next paragraph, between marks or not.
        "“It is late,” said Tom Lund. The loss was small, Amy Hill said.\n\n“We watched it with sorrow. It was hard.”",
        // Nobody else was quoted.
        "Amy Hill said the loss was small.\n\n“We watched it with sorrow. It was hard.”",
        // `She` turns out to be another than whoever was named last.
        "“It is late,” Tom Lund said. At noon Amy Hill told of the loss. She said it was small. “We watched it with sorrow. It was hard.”",
    ])
    func whoSpokeLastGoesOn(text: String) {
        #expect(Extracted(text).lines.last == "direct Amy Hill: We watched it with sorrow. It was hard.")
    }

    @Test(arguments: [
        // A body does not sleep on a floor.
        "The airline said 40 flights were cancelled.\n\n“We slept on the floor.”",
        // What stands before in the paragraph may lead to somebody else.
        "Amy Hill said the loss was small.\n\nFans gathered outside. “We want answers now.”",
        "Amy Hill said the shop was shut.\n\nThe sign on the door read differently. “Closed until further notice.”",
    ])
    func somebodyElseMayGoOn(text: String) {
        #expect(Extracted(text).lines.last?.hasPrefix("direct -: ") == true)
    }

    @Test func anAnswerIsNotTheQuestionBeforeIt() {
        let lines = Extracted("Miller was asked, “Is it late?” She answered, “It is not late at all.”").lines
        #expect(lines.contains { $0.hasSuffix("It is not late at all.") && !$0.contains("Is it late?") })
    }

    @Test func anUnlistedVerbBehindAQuotationAnnounces() {
        let lines = Extracted("“It will always be late,” an angry Miller retaliated.").lines
        #expect(lines == ["direct Miller: It will always be late"])
    }

    @Test func aNicknameIsNoSpeech() {
        let lines = Extracted("Robert C. “Bobby” Hill said the oven was old.").lines
        #expect(lines.count == 1)
        #expect(lines.first?.hasSuffix(": the oven was old") == true)
    }

    @Test func aHeadingBetweenMarksIsNoSpeech() {
        let lines = Extracted(
            """
            “It was late,” Jane Miller said. “The oven was off.”

            'All bets are off.'

            “It was early,” Tom Hill said. “The oven was on.”

            “Light The Oven.”

            The bakery closed.
            """
        ).lines
        #expect(lines.count == 4)
    }

    @Test func theLineBelowAQuotationNamesItsAuthor() {
        let text = """
            “Of all the ovens, this is the one that I like best.”

            Jane Miller, Evening Courier

            “Unlike the others, it bakes two loaves at the same time.”

            Tom Hill, Harrow Herald
            """
        #expect(
            Extracted(text).lines == [
                "direct Jane Miller: Of all the ovens, this is the one that I like best.",
                "direct Tom Hill: Unlike the others, it bakes two loaves at the same time.",
            ])
    }

    @Test(arguments: ["Jane Miller returns", "Jane Miller, Getty Images", "Jane Miller, Tom Hill and Bob Ray"])
    func otherLinesBelowAQuotationNameNobody(line: String) {
        let text = "“Of all the ovens, this is the one that I like best.”\n\n\(line)\n\nThe oven was sold."
        #expect(Extracted(text).lines == ["direct -: Of all the ovens, this is the one that I like best."])
    }

    @Test func wordsThatStandTwiceAreOfOneSpeaker() {
        let text = """
            The oven was cold on Monday.

            “We ran out of flour and the lights went out in all rooms.”

            Tom Hill swept the floor.

            “It was bad. We ran out of flour and the lights went out in all rooms,” said Jane Miller.

            “We ran out of bread and nobody came to help us at all.”
            """
        #expect(
            Extracted(text).lines.prefix(2) == [
                "direct Jane Miller: We ran out of flour and the lights went out in all rooms.",
                "direct Jane Miller: It was bad. We ran out of flour and the lights went out in all rooms",
            ])
        #expect(Extracted(text).facts.statements.map(\.rule).filter { $0 == "repeated-quote" }.count == 1)
    }
}
