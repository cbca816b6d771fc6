import TestSupport
import Testing

/// Who a body or a post is that is taken up: each case of a rule beside one that it must leave alone.
struct SpeakerResolverTests {
    /// The last statement of a text, with whom it is attributed to.
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        ("Romero met Peter Hall. “The Romero plan has failed,” he said.", "direct Romero: The Romero plan has failed"),
        (
            "Peter Brown met George Black. “They shouted ‘Brown is out’ all day,” he said.",
            "direct Peter Brown: They shouted ‘Brown is out’ all day"
        ),
        ("Peter Brown met George Black. “Brown is a friend,” he said.", "direct George Black: Brown is a friend"),
        ("Peter Brown spoke on Monday. “Brown is a winner,” he said.", "direct Peter Brown: Brown is a winner"),
    ])
    func whoIsTalkedOfDoesNotSpeak(text: String, line: String) {
        #expect(last(text) == line)
    }
}
