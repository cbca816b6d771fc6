import Testing

/// Whom phrases and pronouns for several mean.
struct SpeakerGroupTests {
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        ("The duo said they had crashed.", "indirect Carl Renner and Katja Thun: they had crashed"),
        ("Both denied the charge.", "indirect Carl Renner and Katja Thun: the charge"),
        ("The two runners said they had crashed.", "indirect Carl Renner and Katja Thun: they had crashed"),
        ("They said they had crashed.", "indirect Carl Renner and Katja Thun: they had crashed"),
        // Three are not two, and people no firms.
        ("The trio said they had crashed.", "indirect trio: they had crashed"),
        ("Both firms said they had crashed.", "indirect Both firms: they had crashed"),
    ])
    func aFewAreThoseNamedInARow(sentence: String, line: String) {
        #expect(last("Carl Renner and Katja Thun may be banned. " + sentence) == line)
    }

    @Test(arguments: [
        (
            "Acme Ltd and Orbis Group have merged. Both firms said sales would rise.",
            "indirect Acme Ltd and Orbis Group: sales would rise"
        ),
        (
            "Acme Ltd and Orbis Group have merged. The two men said sales would rise.",
            "indirect two men: sales would rise"
        ),
        (
            "Carl Renner, Amy Lund and Katja Thun may be banned. The trio said they had crashed.",
            "indirect Carl Renner, Amy Lund and Katja Thun: they had crashed"
        ),
    ])
    func aNounTellsWhetherTheyArePeople(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Major companies have cut jobs. They say more cuts are on the way.",
            "indirect Major companies: more cuts are on the way"
        ),
        (
            "Police met on Monday. Russian prosecutors want to sell the mill to pay a bill, which they claim is owed by its owner.",
            "indirect Russian prosecutors: a bill, which … is owed by its owner"
        ),
        (
            "Ministers said doctors were wrong, but they added that talks would resume.",
            "indirect Ministers: talks would resume"
        ),
        (
            "Tom Hill and Amy Lund told fans the club was safe, and they promised that nobody would leave.",
            "indirect Tom Hill and Amy Lund: nobody would leave"
        ),
        (
            "Greenpeace said companies were polluting the rivers and they warned that fish would die.",
            "indirect Greenpeace: fish would die"
        ),
        (
            "Carl Renner and Katja Thun came to Leeds. Shoppers jeered. They said the pair had done nothing.",
            "indirect Shoppers: the pair had done nothing"
        ),
        (
            "The minister has urged councils to save but they have warned that money is short.",
            "indirect councils: money is short"
        ),
    ])
    func theyAreTheSubjectBefore(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Jack Frost and Mary Pell opened it. Last week Liam Byrne married Chloe Tait in Rome. The couple said it rained.",
            "indirect couple: it rained"
        ),
        (
            "Jack Frost and Mary Pell opened it. It rained. It closed. Nobody came. The couple said it rained.",
            "indirect couple: it rained"
        ),
        (
            "Carl Renner and Mary Pell may be banned. The two men said it rained.",
            "indirect two men: it rained"
        ),
        (
            "He met Carl Renner and Mary Pell said it was wrong. The pair said it rained.",
            "indirect pair: it rained"
        ),
    ])
    func aRowIsForgottenAndNeverSupposed(text: String, line: String) {
        #expect(last(text) == line)
    }
}
