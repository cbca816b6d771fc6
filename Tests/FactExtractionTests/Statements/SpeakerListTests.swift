import FactModel
import Testing

struct SpeakerListTests {
    @Test(arguments: ["Of claimed the?Told", "Of said so"])
    func anOfThatOpensTheTextIsReadLikeAnyWord(text: String) {
        #expect(Extracted(text).facts.people.isEmpty)
    }
}
