import FactModel
import TestSupport
import Testing

/// What is said, and what only looks like it.
struct SpeechAndItsLookalikesTests {
    @Test(arguments: [
        ("Critics called the ovens a danger.", "indirect Critics: the ovens a danger"),
        ("Critics dubbed the cake “a brick”.", "mixed Critics: the cake “a brick”"),
        (
            "On Monday Jane Miller attacked “the greed of the bakers’ guild.”",
            "direct Jane Miller: the greed of the bakers’ guild."
        ),
        ("The letter -- which warns that the ovens are old -- came out in May.", "indirect letter: the ovens are old"),
        ("Jane Miller denied selling old bread.", "indirect Jane Miller: selling old bread"),
        ("The bakery said in a statement the ovens were old.", "indirect bakery: the ovens were old"),
        ("“It is old,” the baker, Jane Miller, confirmed.", "direct Jane Miller: It is old"),
        (
            "The van hit Jane Miller and a witness said it was speeding.", "indirect a witness: it was speeding"
        ),
        (
            "Tom Reed said the firm had cut jobs and announced a pay freeze.",
            "indirect Tom Reed: the firm had cut jobs and announced a pay freeze"
        ),
        ("The town is safe. (Its council says it has no cameras.)", "indirect Its council: it has no cameras"),
        ("Jane Miller continued that the ovens were old.", "indirect Jane Miller: the ovens were old"),
    ])
    func isSaid(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        "Robert C. “Bob” Miller opened the bakery.",
        "Jane Miller thought she had baked enough.",
        "The bakery is launching an oven that burns wood.",
        "The bakery did not respond to a request for comment.",
        "If the drought continues bakers will lose a third of the harvest.",
    ])
    func isNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        (
            "Jane Miller's claim that the bread was fresh was rejected by the guild.",
            "indirect Jane Miller: the bread was fresh"
        ),
        (
            "The guild said the bread was fresh, a claim the bakers disputed.",
            "indirect guild: the bread was fresh"
        ),
        (
            "They said this is legal under the rules and are trying to go on.",
            "indirect -: this is legal under the rules"
        ),
    ])
    func endsWhereTheReporterGoesOn(text: String, line: String) {
        #expect(Extracted(text).lines.first == line)
    }

    @Test(arguments: [
        "All the evidence suggests that the oven is old.", "This suggests that bakers are tired.",
        "Everything suggests the guild will win.", "The trend shows that people want bread.",
        "His silence suggests he is hiding it.", "Recent history suggests they will lose.",
        "As they say, time flies.",
        "The song He Says No reached the top ten.",
        "The bakers went from town to town, speaking to farmers about their lives.",
    ])
    func whatIsInferredOrDoneIsNotSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        ("Figures released last week showed that sales had risen.", "sales had risen"),
        ("Recent polling shows that people want bread.", "people want bread"),
        ("Sources suggest that the deal is close.", "the deal is close"),
        ("Twelve per cent indicated that they were not sure.", "they were not sure"),
        ("New filings show that the mill lost money.", "the mill lost money"),
        ("Hill blasted the plan as a waste.", "the plan as a waste"),
        ("Hill slammed the home secretary over the plan.", "the home secretary over the plan"),
        ("A source close to the deal suggested that it was dead.", "it was dead"),
        ("The couple indicated that they would sue.", "they would sue"),
        ("A government audit shows that flour was wasted.", "flour was wasted"),
        ("The inquest suggested that the baker had slept.", "the baker had slept"),
        ("All suggested that the war would be short.", "the war would be short"),
        ("The evidence suggests that the oven is old.", "the oven is old"),
        ("As they say in the report, the oven is old.", "the oven is old"),
        ("The book They Claim says the oven is old.", "the oven is old"),
    ])
    func whatIsWrittenOrMeantIsSaid(text: String, words: String) {
        let extracted = Extracted(text)
        let first = extracted.facts.statements.first?.fragments.first
        #expect(first.map { extracted.article.text(of: $0) } == words)
    }

    @Test func twoSpeakersAreBothNamed() {
        let lines = Extracted("Jane Miller and her colleague Tom Hill said the ovens were old.").lines
        #expect(lines == ["indirect Jane Miller and Tom Hill: the ovens were old"])
    }
}
