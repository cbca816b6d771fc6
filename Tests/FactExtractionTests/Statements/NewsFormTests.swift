import FactModel
import TestSupport
import Testing

/// Forms of plain news that are easily read wrong.
struct NewsFormTests {
    @Test(arguments: [
        (
            "It is a first for Helen Marsh, 49, who told the paper the oven was cold.",
            ["indirect Helen Marsh: the oven was cold"]
        ),
        (
            "Orbis and Acme, the country’s two biggest bakers, have said losses will be small.",
            ["indirect Orbis and Acme: losses will be small"]
        ),
        (
            "Hagen, Orbis and Hill Brothers said they were leaving.",
            ["indirect Hagen, Orbis and Hill Brothers: they were leaving"]
        ),
        (
            "Anna Beck, Luis Romero and Tim Cole said the mill was safe.",
            ["indirect Anna Beck, Luis Romero and Tim Cole: the mill was safe"]
        ),
        (
            "Anna Beck, Secretary for Trade and Industry, said the mill was safe.",
            ["indirect Anna Beck: the mill was safe"]
        ),
        (
            "In the case of Acme, Beck and Cole said it was too late.",
            ["indirect Beck and Cole: it was too late"]
        ),
        (
            "After the arrest of Hagen, Beck and Cole said it was too late.",
            ["indirect Beck and Cole: it was too late"]
        ),
        (
            "First secretary to the Cabinet, Ruth Dale, said: “It was late.”",
            ["direct Ruth Dale: It was late."]
        ),
        (
            "Many towns, such as Leeds, York or Hull, have no mill, said a retired miller.",
            ["indirect a retired miller: Many towns, such as Leeds, York or Hull, have no mill"]
        ),
        (
            "The mill has in the past said it would close.",
            ["indirect mill: it would close"]
        ),
        (
            "The baker denied a report claiming he had burnt the mill.",
            ["indirect report: he had burnt the mill"]
        ),
    ])
    func whoIsNamedBesideFiguresAndAppositions(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        (
            "Asked why the oven had been cold Jane Miller said: “It was broken.”",
            ["indirect -: why the oven had been cold", "direct Jane Miller: It was broken."]
        ),
        (
            "Jane Miller said Friday’s delivery would be late.",
            ["indirect Jane Miller: Friday’s delivery would be late"]
        ),
        (
            "Jane Miller said the spring had been wet.",
            ["indirect Jane Miller: the spring had been wet"]
        ),
        (
            "According to Mill Research 61% of bakers expect a smaller harvest.",
            ["indirect Mill Research: 61% of bakers expect a smaller harvest"]
        ),
        (
            "Jane Miller said sales had risen, without giving figures.",
            ["indirect Jane Miller: sales had risen"]
        ),
        (
            "Jane Miller has announced a plan to merge with Orbis and other mills are likely to follow.",
            ["indirect Jane Miller: a plan to merge with Orbis"]
        ),
        (
            "Police say the thief used a van and are keen to hear from witnesses.",
            ["indirect Police: the thief used a van"]
        ),
        (
            "Jane Miller said the bakers had “acted in haste”, and ordered them to pay.",
            ["mixed Jane Miller: the bakers had “acted in haste”", "indirect Jane Miller: them to pay"]
        ),
        (
            "Analysts at Mill & Co, citing weak demand, said the loaves were too dear.",
            ["indirect Analysts at Mill & Co: weak demand", "indirect Analysts at Mill & Co: the loaves were too dear"]
        ),
        (
            "The tone of the fair, said Jane Miller, would be calmer than before.",
            ["indirect Jane Miller: The tone of the fair … would be calmer than before"]
        ),
        (
            "Jane Miller said she was held for a year, without being charged.",
            ["indirect Jane Miller: she was held for a year, without being charged"]
        ),
        (
            "Three quarters said the mill should stay while 19% wanted it shut.",
            ["indirect Three quarters: the mill should stay"]
        ),
        (
            "A majority said the mill was safe and just 16% disagreed.",
            ["indirect A majority: the mill was safe"]
        ),
        (
            "Jane Miller said half of them agreed and just 16% disagreed.",
            ["indirect Jane Miller: half of them agreed and just 16% disagreed"]
        ),
        (
            "Jane Miller promised to cut prices and rents would fall.",
            ["indirect Jane Miller: to cut prices and rents would fall"]
        ),
        (
            "Asked why he wrote: “I quit”, Hagen shrugged.",
            ["mixed -: why he wrote: “I quit”"]
        ),
        (
            "Jane Miller warned the “stakes are too high” to close.",
            ["mixed Jane Miller: the “stakes are too high” to close"]
        ),
        (
            "“It was careful, but late,” was Jane Miller’s assessment.",
            ["direct Jane Miller: It was careful, but late"]
        ),
    ])
    func contentIsWhole(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        (
            "Finance minister Jane Miller met Prime Minister John Brown. The prime minister said he was glad.",
            ["indirect John Brown: he was glad"]
        ),
        (
            "Club director Ian Beck met the chef. Chef Tom Reed told the paper the job was not for him. Beck left. The former Norland international added that he was tired.",
            ["indirect Tom Reed: the job was not for him", "indirect Tom Reed: he was tired"]
        ),
        (
            "Shares in Orbis Group fell after it said the mill would close.",
            ["indirect Orbis Group: the mill would close"]
        ),
        (
            "The government has ruled out a tax, because it says bread would cost more.",
            ["indirect government: bread would cost more"]
        ),
    ])
    func whoGoesOnSpeaking(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        "I thought it was a brave loaf.",
        "Few realise that the mill burnt down.",
        "The bakers mixed without ever threatening to burn the loaf.",
        "Jane Miller stressed this point.",
        "The poll questioned 900 adults.",
        "Jane Miller called him an ambulance.",
        "“Oklahoma!” is the story of love.",
    ])
    func nothingIsSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test(arguments: [
        ("Jane Miller called the doctor a fraud.", ["indirect Jane Miller: the doctor a fraud"]),
        ("Jane Miller called the car a death trap.", ["indirect Jane Miller: the car a death trap"]),
        ("Jane Miller denied these claims.", ["indirect Jane Miller: these claims"]),
        ("Auditors questioned 30 payments to the firm.", ["indirect Auditors: 30 payments to the firm"]),
        (
            "Jane Miller wrote to ministers demanding that the tax be cut.",
            ["indirect Jane Miller: the tax be cut"]
        ),
    ])
    func likeWhatIsNotSaid(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test func nobodyIsUrgedByHimself() {
        #expect(Extracted("Miller urged to quit over loaf\n\nThe mill closed on Monday.").lines.isEmpty)
    }

    @Test(arguments: [
        (
            "Sales mirror those of last year, Jane Miller says, “but we cannot rule out a fall”.",
            "mixed Jane Miller: Sales mirror those of last year … “but we cannot rule out a fall”"
        ),
        (
            "When the mill said last year that it would close, Jane Miller said, “we were shocked.”",
            "direct Jane Miller: we were shocked."
        ),
        (
            "Sales rose last year, Jane Miller says. “We cannot rule out a fall.”",
            "indirect Jane Miller: Sales rose last year"
        ),
    ])
    func aQuotationThatAConjunctionOpensGoesOnWithItsClause(text: String, line: String) {
        #expect(Extracted(text).lines.contains(line))
    }

    @Test(arguments: [
        ("Hill had called it “dead on arrival,” a view echoed by others.", "mixed Hill: it “dead on arrival,”"),
        (
            "A spokeswoman said it was “closely watching” the mill, and would not say whether it would move.",
            "mixed A spokeswoman: it was “closely watching” the mill"
        ),
        (
            "Jane Miller said the mill was late and would not sell bread.",
            "indirect Jane Miller: the mill was late and would not sell bread"
        ),
        (
            "Hill said the firm cut jobs, and did not disclose it to bakers.",
            "indirect Hill: the firm cut jobs, and did not disclose it to bakers"
        ),
        (
            "Hill said the scanner was old, and could not say why.",
            "indirect Hill: the scanner was old, and could not say why"
        ),
    ])
    func whatIsNotSaidIsNoContent(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        ("Prices had doubled, they found.", "indirect -: Prices had doubled"),
        (
            "The court blocked the law, ruling 2-1 that it was unfair to bakers.",
            "indirect court: it was unfair to bakers"
        ),
        ("Jane Miller appealed to bakers to stay calm.", "indirect Jane Miller: bakers to stay calm"),
        (
            "Flour is dearer, according to an analysis by the Evening Courier.",
            "indirect analysis by the Evening Courier: Flour is dearer"
        ),
        (
            "According to them, the mill sold only half of its bread.",
            "indirect -: the mill sold only half of its bread"
        ),
    ])
    func theseTell(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        "Wherever the bakers looked, there was bread to be found.",
        "Jane Miller disclosed this while she spoke to bakers on Monday.",
        "Jane Miller appealed to the High Court.",
    ])
    func theseTellNothing(text: String) {
        #expect(Extracted(text).lines == [])
    }

    @Test(arguments: [
        (
            "The money, Jane Miller said on social media, was “a drop in the ocean.”",
            "mixed Jane Miller: The money … was “a drop in the ocean.”"
        ),
        (
            "The deal, Jane Miller said in a statement, was a disgrace.",
            "indirect Jane Miller: The deal … was a disgrace"
        ),
        ("Jane Miller said in a statement that sales were low.", "indirect Jane Miller: sales were low"),
        (
            "Leeds has seen a rise in prices, with 44 noted last year, figures from the Flour Board (FB) show.",
            "indirect figures from the Flour Board: Leeds has seen a rise in prices, with 44 noted last year"
        ),
        (
            "Jane Miller cautioned against “knee-jerk” rules for bakers.",
            "mixed Jane Miller: “knee-jerk” rules for bakers"
        ),
        (
            "Jane Miller termed the incident an act of sabotage.",
            "indirect Jane Miller: the incident an act of sabotage"
        ),
    ])
    func aSettingOrAnAdjectiveInMarksEndsNothing(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test func whatIsAskedBehindAStatementIsNoPartOfIt() {
        let lines = Extracted("Jane Miller said Leeds stood ready to help, when asked if it could.").lines
        #expect(lines == ["indirect Jane Miller: Leeds stood ready to help", "indirect -: if it could"])
    }

    @Test(arguments: [
        "Before that, she reported for the Courier in Leeds.", "A baker noticed on Monday that some loaves were gone.",
        "The board watches it to make sure that bread is good.",
        "Asked about the bread that was sold, Jane Miller sighed.",
        "The baker, who requested anonymity, left.",
        "The bakers asked not to be identified since the talks are private.",
        "The Herald first reported the news earlier on Thursday.", "Bakers ignored all warnings, inquiry told.",
    ])
    func nothingIsSaidHere(text: String) {
        #expect(Extracted(text).lines == [])
    }

    @Test(arguments: [
        ("The party pledged to do away with fees.", "indirect party: to do away with fees"),
        (
            "Cole said the fish should be salted, as is done in Norway.",
            "indirect Cole: the fish should be salted, as is done in Norway"
        ),
        (
            "The price fell by 4%, according to Orbis, a drop that surprised traders.",
            "indirect Orbis: The price fell by 4%"
        ),
        (
            "As the rain came down, Jane Miller said, “and so it goes on for all of us.”",
            "direct Jane Miller: and so it goes on for all of us."
        ),
        ("Hill said only that morning’s train was late.", "indirect Hill: only that morning’s train was late"),
        ("Hit by a strike at Acme, Hull-based Hagen said it was late.", "indirect Hagen: it was late"),
        (
            "Researchers reported the news that oil had been found.",
            "indirect Researchers: the news that oil had been found"
        ),
        (
            "Hill said it was “a warning,” a warning that nobody heard.",
            "mixed Hill: it was “a warning,” a warning that nobody heard"
        ),
    ])
    func whatBelongsToTheContentStays(text: String, line: String) {
        #expect(Extracted(text).lines.contains(line))
    }

    @Test(arguments: ["The film appeals to children to some extent.", "The offer appealed to clients keen to save."])
    func whatIsAttractiveSaysNothing(text: String) {
        #expect(Extracted(text).lines == [])
    }

    @Test(arguments: [
        (
            "Sales of bread fell by half, according to the Orbis Group, a research firm that studies bakers.",
            "indirect Orbis Group: Sales of bread fell by half"
        ),
        (
            "In May, according to the Orbis Group, a research firm had studied bakers.",
            "indirect Orbis Group: In May … a research firm had studied bakers"
        ),
        (
            "According to Jane Miller, the head of the Flour Board, who has studied the trade, “there are many bakers.”",
            "direct Jane Miller: there are many bakers."
        ),
        (
            "For example, according to the board, women without bread were less happy.",
            "indirect board: women without bread were less happy"
        ),
        (
            "It works well, says Jane Miller, as long as the oven is hot.",
            "indirect Jane Miller: It works well … as long as the oven is hot"
        ),
        (
            "It worked well, said Jane Miller, as the oven was cooling.",
            "indirect Jane Miller: It worked well"
        ),
        (
            "“Bakers complained about the smoke,” Jane Miller, a mother who tweeted about it, said.",
            "direct Jane Miller: Bakers complained about the smoke"
        ),
        (
            "Bakers said it was a waste of flour, as is shown by a study.", "indirect Bakers: it was a waste of flour"
        ),
        (
            "In the evening, the prices would fall, Jane Miller said.",
            "indirect Jane Miller: In the evening, the prices would fall"
        ),
        ("The mayor, however, claimed cuts had left them short.", "indirect -: cuts had left them short"),
        (
            "The leaders of France, Germany and Poland said it was late.",
            "indirect leaders of France, Germany and Poland: it was late"
        ),
        (
            "The heads of Acme, Orbis and Hagen said it was late.",
            "indirect heads of Acme, Orbis and Hagen: it was late"
        ),
        ("Hill left, saying only that it was late.", "indirect Hill: it was late"),
        (
            "The mill's former head of safety, Jane Miller, denied seeing the letters.",
            "indirect Jane Miller: seeing the letters"
        ),
        ("“Leeds is ready,” said IT minister Jane Miller.", "direct Jane Miller: Leeds is ready"),
        ("“Leeds is ready,” it said in May.", "direct -: Leeds is ready"),
    ])
    func whatFollowsASourceIsNotSaid(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        "Perhaps you were wondering what happens if you bake.",
        "She lowered the price, which she had refused to do.",
    ])
    func readersAndPlansSayNothing(text: String) {
        #expect(Extracted(text).lines == [])
    }

    @Test(arguments: [
        (
            "Jane Miller said the mill was late, and would not say why it had closed.",
            ["indirect Jane Miller: the mill was late", "indirect Jane Miller: why it had closed"]
        ),
        (
            "Acme has agreed to pay $20 million to its bakers, the Flour Board announced on Monday, 6 May 2024.",
            [
                "indirect Flour Board: Acme has agreed to pay $20 million to its bakers",
                "indirect Acme: to pay $20 million to its bakers",
            ]
        ),
    ])
    func whatIsToldTwiceHasTwoRows(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test func whatSomebodyWouldNotSayIsNegated() {
        let text = "Jane Miller said the mill was late, and would not say why it had closed."
        #expect(Extracted(text).facts.statements.map(\.isNegated) == [false, true])
    }
}
