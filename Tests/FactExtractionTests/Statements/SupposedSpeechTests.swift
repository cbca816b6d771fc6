import FactModel
import Testing

/// What is supposed, still to come or done rather than said.
struct SupposedSpeechTests {
    @Test(arguments: [
        "If the guild says that the ovens are old, they will be sold.",
        "The bread is cold unless the guild insists that it is hot.",
        "It would have been longer had he said that the oven was hot.",
        "It would be cheaper, had he said that the oven was hot.",
    ])
    func aConditionTellsNothing(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        ("Only then had she admitted that the oven was hot.", "indirect -: the oven was hot"),
        ("Nor had he said that the oven was hot.", "indirect -: the oven was hot"),
        ("Even if critics say the oven is old, it will stay.", "indirect critics: the oven is old"),
        ("We must stress that the oven was cold.", "indirect -: the oven was cold"),
    ])
    func whatOnlyLooksLikeAConditionIsSaid(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
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
        "The firm may announce its plan on Monday.",
        "They will talk about the ovens in May.",
    ])
    func aTopicStillToComeIsNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        ("Hill would later admit the theft.", "indirect Hill: the theft"),
        ("Critics would call it a tax on bread.", "indirect Critics: it a tax on bread"),
        ("Police could only confirm the theft of a loaf.", "indirect Police: the theft of a loaf"),
        ("The spokesman would not confirm the theft.", "indirect spokesman: the theft"),
        ("The guild will not confirm the theft.", "indirect guild: the theft"),
    ])
    func aTopicOfThePastOrARefusalIsSaid(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
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
        "The heat encouraged bakers to stay at home.",
        "What the guild says about its members is no secret.",
    ])
    func aDeedIsNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func silenceOnATopicIsNoStatement() {
        #expect(Extracted("Neither Acme nor Orbis commented on the sale.").lines.isEmpty)
    }
}
