import TestSupport
import Testing

/// Who a body or a post is that is taken up: each case of a rule beside one that it must leave alone.
struct SpeakerResolverTests {
    /// The last statement of a text, with whom it is attributed to.
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        ("The judge told Acme Ltd it was guilty. It said it would appeal.", "indirect Acme Ltd: it would appeal"),
        ("Hagen told Acme Ltd to leave. The company said it would stay.", "indirect Acme Ltd: it would stay"),
        (
            "The regulator told Acme Ltd to pay refunds. “We are sorry,” the company said.",
            "direct Acme Ltd: We are sorry"
        ),
        ("MPs told the BBC to cut pay. The broadcaster said it would not.", "indirect BBC: it would not"),
        // Who listens to an interview gives way.
        (
            "Acme Ltd lost money. Its chief told the BBC that trade was bad. It said it would close.",
            "indirect Acme Ltd: it would close"
        ),
    ])
    func whoWasToldSomethingIsSpokenOf(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Norland Bank was rescued on Monday. The central bank said the system was safe.",
            "indirect central bank: the system was safe"
        ),
        (
            "The Environment Agency fined Acme Ltd. The gas regulator said it was right.",
            "indirect gas regulator: it was right"
        ),
        (
            "The Financial Conduct Authority met. The media watchdog said it was right.",
            "indirect media watchdog: it was right"
        ),
        (
            "The Financial Conduct Authority met. The financial watchdog said it was right.",
            "indirect Financial Conduct Authority: it was right"
        ),
    ])
    func aModifierIsOfTheName(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Acme Ltd posted a loss. The report was gloomy, but it said sales would rise.",
            "indirect Acme Ltd: sales would rise"
        ),
        (
            "Acme Ltd said it was innocent. The court fined it, and it said it would appeal.",
            "indirect Acme Ltd: it would appeal"
        ),
        (
            "Acme Ltd said it was innocent. The High Court fined it, and it said it would appeal.",
            "indirect Acme Ltd: it would appeal"
        ),
        ("Acme Ltd was sued. The union won, although it said it would appeal.", "indirect Acme Ltd: it would appeal"),
        (
            "Acme Ltd was sued. The union won, although Orbis Group fell after it said it would appeal.",
            "indirect Orbis Group: it would appeal"
        ),
        ("The union won, although it said it would appeal.", "indirect union: it would appeal"),
    ])
    func itIsTheBodyKnownBest(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("Former actor Jan Bok won the election. The new mayor said he was glad.", "indirect Jan Bok: he was glad"),
        (
            "Lawyer Jan Bok was sworn in on Monday. The prime minister said he was glad.",
            "indirect Jan Bok: he was glad"
        ),
        (
            "Finance minister Jan Bok was sworn in on Monday. The prime minister said he was glad.",
            "indirect prime minister: he was glad"
        ),
        ("Minister Tom Hill left. The foreign minister said he was glad.", "indirect Tom Hill: he was glad"),
        ("Journalist Tom Reed met a star. The former boxer said he was broke.", "indirect former boxer: he was broke"),
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
        (
            "The Daily Record published a government white paper. The paper said taxes would rise.",
            "indirect paper: taxes would rise"
        ),
        (
            "The Daily Record sacked its editor. The paper said sales had fallen.",
            "indirect Daily Record: sales had fallen"
        ),
    ])
    func thePaperMayBeADocument(text: String, line: String) {
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

    /// Who got hold of something written did not write it.
    @Test(arguments: [
        (
            "A letter seen by the BBC said the bank would close 40 branches.",
            "indirect letter seen by the BBC: the bank would close 40 branches"
        ),
        ("A report by Acme Watch said wages fell.", "indirect Acme Watch: wages fell"),
    ])
    func aReaderIsNoWriter(text: String, line: String) {
        #expect(last(text) == line)
    }
}
