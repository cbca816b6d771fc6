import Testing

/// Who a description is: each case of a rule beside one that it must leave alone.
struct SpeakerDescriptionTests {
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        (
            "Jan Bok’s speech opened the race. There was talk of a rift with Chancellor Tom Hill. The prime minister said it would end.",
            "indirect Jan Bok: it would end"
        ),
        (
            "Jan Bok’s speech opened the race. Tom Hill was there. Nurse Amy Lund left. The prime minister said it would end.",
            "indirect prime minister: it would end"
        ),
    ])
    func whoIsNotIntroducedHoldsAKnownPost(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("Runner Jan Bok met Tom Hill. The runner said Tom Hill had lost.", "indirect Jan Bok: Tom Hill had lost"),
        ("Runner Jan Bok met Tom Hill. The runner said Jan Bok had lost.", "indirect -: Jan Bok had lost"),
        ("Amy Lund met Jan Bok. Jan Bok has failed, he said.", "indirect Jan Bok: Jan Bok has failed"),
        ("Tom Hill met Jan Bok. Jan Bok has failed, he said.", "indirect Tom Hill: Jan Bok has failed"),
    ])
    func nobodyCallsHimselfByName(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("The River Alliance met on Monday. The alliance said it was sorry.", "indirect River Alliance: it was sorry"),
        ("Harrow City met Leeds on Monday. The city said it was sorry.", "indirect city: it was sorry"),
        ("The Harrow Council itself said it was sorry.", "indirect Harrow Council: it was sorry"),
        (
            "The insurer Acme Ltd was founded in 1990. Profits fell, Europe’s largest insurer said.",
            "indirect Acme Ltd: Profits fell"
        ),
        (
            "The insurer Acme Ltd was founded in 1990. Profits fell, Jane Miller’s largest insurer said.",
            "indirect Jane Miller’s largest insurer: Profits fell"
        ),
        (
            "The Joint Committee on Trade met. The cross-party committee said it was sorry.",
            "indirect Joint Committee on Trade: it was sorry"
        ),
        ("Orbis Group met on Monday. The Reuters news agency said it was over.", "indirect Reuters: it was over"),
    ])
    func aBodyIsKnownByItsNoun(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "A book published by Jane Miller says the war was wrong.",
            "indirect book published by Jane Miller: the war was wrong"
        ),
        ("The Harrow Council spokesman said it was late.", "indirect Harrow Council spokesman: it was late"),
        ("Jan Bok was glad. Our correspondent said it was late.", "indirect Our correspondent: it was late"),
        ("Jan Bok left. The case showed that it was right.", "indirect case: it was right"),
        (
            "Acme Ltd lost the vote. The opposition won seats in Leeds. It said it would go on.",
            "indirect opposition: it would go on"
        ),
    ])
    func whatIsNobodysNameStaysADescription(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "“Sales fell,” Anais Lund, an analyst, said. “They will rise,” Mr Lund added.",
            "direct Anais Lund: They will rise"
        ),
        (
            "“Sales fell,” Anais Lund said of her shop. “They will rise,” Mr Lund added.", "direct Lund: They will rise"
        ),
    ])
    func aTitleTellsMoreThanAFirstName(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test func theSubjectBeforeIsHeWhoGoesOn() {
        let text = """
            Coach Sven Holm praised his side. Owen Keel, captain for the night, was glad. “We are happy,” he said.
            He thought the win over Leeds, which included goals from Luis Barot, was not pretty. “It was hard,” the Irishman said.
            """
        #expect(last(text) == "direct Owen Keel: It was hard")
    }
}
