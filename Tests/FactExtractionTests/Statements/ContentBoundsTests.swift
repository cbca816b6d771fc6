import FactModel
import Testing

/// Where content begins and ends.
struct ContentBoundsTests {
    @Test(arguments: [
        (
            "Acme, the largest baker, is closing, according to the Courier.",
            "indirect Courier: Acme, the largest baker, is closing"
        ),
        (
            "According to brokers, Acme, the largest of them, will grow by 4%.",
            "indirect brokers: Acme, the largest of them, will grow by 4%"
        ),
        (
            "Those who think that the bread is old are wrong, the guild says.",
            "indirect guild: Those who think that the bread is old are wrong"
        ),
        (
            "Bakers believe the oven is hot, a spokesman added.",
            "indirect a spokesman: Bakers believe the oven is hot"
        ),
        ("Miller claimed at first not to know the thief.", "indirect Miller: not to know the thief"),
        (
            "Jane Miller said it was late, although she would stay.",
            "indirect Jane Miller: it was late, although she would stay"
        ),
        ("Jane Miller said it was late, although she stayed.", "indirect Jane Miller: it was late"),
        (
            "He says the call may not be free but it helps the bakers.",
            "indirect -: the call may not be free but it helps the bakers"
        ),
        ("Hill told the news website Reed had been kind.", "indirect Hill: Reed had been kind"),
        (
            "He told US radio show Bread Hour that the oven was hot.", "indirect -: the oven was hot"
        ),
        (
            "The guild warned about mites that eat the flour.", "indirect guild: mites that eat the flour"
        ),
    ])
    func beginsWithTheWholeClause(text: String, line: String) {
        #expect(Extracted(text).lines.first == line)
    }

    @Test(arguments: [
        (
            "Hill described his years in Leeds as “a long winter.”",
            "mixed Hill: his years in Leeds as “a long winter.”"
        ),
        (
            "Hill voiced his anger at those who “do not care”.",
            "mixed Hill: his anger at those who “do not care”"
        ),
        (
            "Hill suggested the “old” links between the towns had ended.",
            "mixed Hill: the “old” links between the towns had ended"
        ),
        (
            "Critics criticised the fee even though it was small.",
            "indirect Critics: the fee even though it was small"
        ),
        (
            "Hill said she was carrying a hat, a light jacket and gloves.",
            "indirect Hill: she was carrying a hat, a light jacket and gloves"
        ),
        (
            "Hill said the thieves came at night because the locks were weak and the gains were high.",
            "indirect Hill: the thieves came at night because the locks were weak and the gains were high"
        ),
    ])
    func goesOnToTheEnd(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        (
            "The loaf was popular, according to the guild, and cakes sold well too.",
            "indirect guild: The loaf was popular"
        ),
        (
            "Critics criticised the plan to sell flour and called on the guild to stop.",
            "indirect Critics: the plan to sell flour"
        ),
        (
            "Miller says the film is harmless and has refused to cut it.",
            "indirect Miller: the film is harmless"
        ),
        (
            "Acme, which said that it would sell the ovens, fell by a third.",
            "indirect Acme: it would sell the ovens"
        ),
        ("The baker, who said he was tired, has resigned.", "indirect baker: he was tired"),
        ("The guild, which said it was broke, has closed.", "indirect guild: it was broke"),
        ("The critics condemned the fee and accused the guild of greed.", "indirect critics: the fee"),
    ])
    func endsBeforeWhatIsJoined(text: String, line: String) {
        #expect(Extracted(text).lines.first == line)
    }

    @Test(arguments: [
        (
            "Mr Hill, who says the baker, a miller, is late, is suing the town.",
            "indirect Hill: the baker, a miller, is late"
        ),
        (
            "Mr Reed, who said that the mill, an old one, was closed, has resigned.",
            "indirect Reed: the mill, an old one, was closed"
        ),
        (
            "Bakers said the storm came ashore and claimed nine ovens.",
            "indirect Bakers: the storm came ashore and claimed nine ovens"
        ),
    ])
    func keepsWhatIsNotJoinedToTheCue(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        ("Pike spoke about the prize: “We were superb.”", "direct Pike: We were superb."),
        ("The baker spoke to pupils about bread and salt.", "indirect baker: bread and salt"),
    ])
    func aTopicIsNotTheQuotationBehindIt(text: String, line: String) {
        #expect(Extracted(text).lines == [line])
    }

    @Test(arguments: [
        ("The court heard how the baker had stolen the bread.", "how the baker had stolen the bread"),
        ("Growth will slow next year, forecasts suggest.", "Growth will slow next year"),
        ("The ovens went cold, witness accounts suggest.", "The ovens went cold"),
        ("The restaurant asked guests to bring bread.", "guests to bring bread"),
        ("The junta ordered bakers to leave.", "bakers to leave"),
        ("The petition urges bakers to rest.", "bakers to rest"),
        ("He earned a fortune according to his tax returns.", "He earned a fortune"),
        ("Bread is cheaper according to the latest numbers.", "Bread is cheaper"),
    ])
    func whatMayTellIsNoClosedList(text: String, content: String) {
        let extracted = Extracted(text)
        #expect(extracted.facts.statements.flatMap(\.fragments).map(extracted.article.text(of:)) == [content])
    }

    @Test func aClauseIsToldOnce() {
        let lines = Extracted("The guild has expressed fears that the ovens would be sold.").lines
        #expect(lines == ["indirect guild: fears that the ovens would be sold"])
    }

    @Test func aSpeakerBetweenCommasTellsTheClauseBefore() {
        let lines = Extracted(
            "It means that in a cold night, explains Mr Hill, even if the oven is new, the bread is late."
        ).lines
        #expect(
            lines == [
                "indirect Hill: It means that in a cold night … even if the oven is new, the bread is late"
            ])
    }

    @Test func whatDescribesASpeakerTakesNoQuotation() {
        let lines = Extracted(
            "“It was the storm,” said Tom Hill, a baker in Leeds charged with testing the ovens."
        ).lines
        #expect(lines == ["direct Tom Hill: It was the storm"])
    }

    @Test(arguments: [
        ("Jane Miller said it would last, without giving details.", "it would last"),
        (
            "Jane Miller said he was held for a year, without being told why.",
            "he was held for a year, without being told why"
        ),
        (
            "Jane Miller said half of the ovens broke, although not all for good.",
            "half of the ovens broke, although not all for good"
        ),
        (
            "Jane Miller said police had arrested him, without giving any reason.",
            "police had arrested him, without giving any reason"
        ),
        (
            "Jane Miller said that his mother, in an interview with a magazine, had lied.",
            "his mother, in an interview with a magazine, had lied"
        ),
        ("If it rains, said Jane Miller, the fair will move indoors.", "If it rains … the fair will move indoors"),
        ("Jane Miller said the claim that he had left was wrong.", "the claim that he had left was wrong"),
    ])
    func tellsOfTheSayingApart(text: String, words: String) {
        #expect(Extracted(text).lines.last == "indirect Jane Miller: " + words)
    }
}
