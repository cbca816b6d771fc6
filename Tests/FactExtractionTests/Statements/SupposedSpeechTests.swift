import FactModel
import Testing

/// What is supposed, still to come or done rather than said.
struct SupposedSpeechTests {
    @Test(arguments: [
        "The ovens will be sold if the guild confirms that they are old.",
        "Fines are due if drivers keep asking about the rules.",
        "It would be cheaper, had he admitted the theft.",
    ])
    func aConditionTellsNothing(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        "Bakers should note that the oven is hot.",
        "It is hard to tell whether they are who they say they are.",
        "Speculation mounts that the oven is hot.",
    ])
    func aDutyOrANameTellsNothing(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        "The guild will announce its prizes on Friday.",
        "The mayor could explain the delay to the council.",
        "They will talk about the ovens in May.",
    ])
    func aTopicStillToComeIsNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        "The baker underlined her strength by winning three prizes.",
        "Prices fell, leaving “bakers without a future” behind.",
        "The side claimed only their second win over Leeds.",
        "The film series, Finding Bread and Salt, is old.",
        "They can cut costs without asking people to work longer.",
        "The rules set a price that encourages bakers to leave.",
        "Police investigated whether the oven was hot.",
        "The women account for a third of the guild.",
        "Nurses talk to each other at night.",
        "The bakery, which was shut in May, listed several ovens.",
        "The loaves are sorted according to their age.",
        "What the guild says about its members is no secret.",
    ])
    func aDeedIsNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func silenceOnATopicIsNoStatement() {
        #expect(Extracted("Neither Acme nor Orbis commented on the sale.").lines.isEmpty)
    }
}
