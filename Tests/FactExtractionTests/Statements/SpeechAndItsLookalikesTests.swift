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

    @Test func twoSpeakersAreBothNamed() {
        let lines = Extracted("Jane Miller and her colleague Tom Hill said the ovens were old.").lines
        #expect(lines == ["indirect Jane Miller and Tom Hill: the ovens were old"])
    }
}
