import TestSupport
import Testing

/// Who a body or a post is that is taken up: each case of a rule beside one that it must leave alone.
struct SpeakerResolverTests {
    /// The last statement of a text, with whom it is attributed to.
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        ("Former actor Jan Bok won the election. The new mayor said he was glad.", "indirect Jan Bok: he was glad"),
        (
            "Lawyer Jan Bok was sworn in on Monday. The prime minister said he was glad.",
            "indirect Jan Bok: he was glad"
        ),
        (
            "Finance minister Jan Bok was sworn in on Monday. The prime minister said he was glad.",
            "indirect -: he was glad"
        ),
        ("Minister Tom Hill left. The foreign minister said he was glad.", "indirect Tom Hill: he was glad"),
        ("Journalist Tom Reed met a star. The former boxer said he was broke.", "indirect -: he was broke"),
        (
            "It was a first for the lawyer for Owen Tully, 27, who told the court he was ill.",
            "indirect lawyer for Owen Tully: he was ill"
        ),
        ("It is a first for Owen Tully, 27, who told the court he was ill.", "indirect Owen Tully: he was ill"),
    ])
    func onlyAnotherPostMakesAnotherPerson(text: String, line: String) {
        #expect(last(text) == line)
    }

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
