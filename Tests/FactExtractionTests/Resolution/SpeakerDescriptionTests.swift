import FactModel
import Testing

/// Who a description is: each case of a rule beside one that it must leave alone.
struct SpeakerDescriptionTests {
    private func last(_ text: String) -> String? { Extracted(text).lines.last }

    @Test(arguments: [
        (
            "Police found the body of Lucy Marsh in Derby. Chancellor Tom Hill was told. The prime minister said it was sad.",
            "indirect prime minister: it was sad"
        ),
        (
            "Hundreds queued to see Jan Bok. Nurse Amy Lund was there. The mayor said it was a great day.",
            "indirect -: it was a great day"
        ),
        ("Tom Hill spoke in Leeds on Monday. The minister said it would end.", "indirect Tom Hill: it would end"),
    ])
    func aPostIsOfWhoeverIsInFocusAndHasNoOther(text: String, line: String) {
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
            "Jan Bok lost the vote. The opposition won seats in Leeds. It said it would go on.",
            "indirect opposition: it would go on"
        ),
        // A body that is named comes before one that is not.
        (
            "Acme Ltd opened 20 shops. The government raised taxes in April. It said profits fell.",
            "indirect Acme Ltd: profits fell"
        ),
        (
            "Acme Ltd faces a fine. The administration has sued it twice. It said users were free.",
            "indirect Acme Ltd: users were free"
        ),
    ])
    func whatIsNobodysNameStaysADescription(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("Sarah Lund was killed when a lorry hit a bus. Mr Lund said she was kind.", "indirect Lund: she was kind"),
        ("“It was sad,” Sarah Lund said of her shop. “It is over,” Mr Lund added.", "direct Lund: It is over"),
        ("Olivia Lund, 19, died on Monday. Mr Lund said she was kind.", "indirect Lund: she was kind"),
        ("Theresa Lund went to Leeds. Husband Mr Lund said it was late.", "indirect Lund: it was late"),
        ("Sarah Lund went to Leeds. Ms Lund said it was late.", "indirect Sarah Lund: it was late"),
    ])
    func aTitleOfTheOtherGenderIsSomebodyElses(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("A senior Labour figure said it was late.", "indirect A senior Labour figure: it was late"),
        (
            "Senior figures at the club told the BBC that it was late.",
            "indirect Senior figures at the club: it was late"
        ),
    ])
    func figuresMayBePeople(text: String, line: String) {
        let extracted = Extracted(text)
        #expect(extracted.lines.last == line)
        #expect(extracted.facts.statements.last?.source?.speaker?.kind != .document)
    }

    @Test(arguments: [
        "Official figures showed that prices rose.", "A draft seen by Reuters says the deal is near.",
        "Leaflets seen by the Guardian say that he knew.",
    ])
    func whatIsWrittenIsADocument(text: String) {
        #expect(Extracted(text).facts.statements.last?.source?.speaker?.kind == .document)
    }

    @Test(arguments: [
        ("A UN agency said it was late.", "indirect A UN agency: it was late"),
        ("An EU agency said it was late.", "indirect An EU agency: it was late"),
        ("A Hamas group said it was late.", "indirect A Hamas group: it was late"),
        ("The Labour group said it was late.", "indirect Labour group: it was late"),
        ("The Labour party said it was late.", "indirect Labour Party: it was late"),
        ("Officials led by Jane Miller said it was late.", "indirect Officials led by Jane Miller: it was late"),
    ])
    func whatABodyOwnsIsNotTheBody(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("The Premier League met the Football League. The league said it was late.", "indirect league: it was late"),
        (
            "Coach Gary Neal chose Harry Neal for the match. The manager said Neal was ready to play.",
            "indirect Gary Neal: Neal was ready to play"
        ),
    ])
    func namesThatSeveralShareTellNobody(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("Head of research Tony Lavers said it was late.", "Tony Lavers"),
        ("Green spokeswoman for women Sandra Gill said it was late.", "Sandra Gill"),
        ("Acting Attorney for the District of Montana Joshua Lane said it was late.", "Joshua Lane"),
        ("A spokesman for actor Tom Hill said it was late.", "A spokesman for actor Tom Hill"),
        (
            "A spokesman for owners Ryan Hill and Rob Moss said it was late.",
            "A spokesman for owners Ryan Hill and Rob Moss"
        ),
        ("The lawyer for defendant Mark Noble said it was late.", "lawyer for defendant Mark Noble"),
        (
            "A spokesman for the District of Montana governor Joshua Lane said it was late.",
            "A spokesman for the District of Montana governor Joshua Lane"
        ),
    ])
    func aPostInAFieldLeadsToItsHoldersName(text: String, name: String) {
        #expect(Extracted(text).facts.statements.last?.source?.speaker?.name == name)
    }

    @Test(arguments: [
        (
            "A Department for Rural Affairs spokeswoman said Lord Wolfe was glad. “The row is over,” she said.",
            "direct A Department for Rural Affairs spokeswoman: The row is over"
        ),
        (
            "A reporter asked Ana Montez about the case. “I cannot say,” she answered.",
            "direct Ana Montez: I cannot say"
        ),
        (
            "Steve Poe was sworn in as governor. The governor said he was proud. Mayor Dan Kerr was there. "
                + "The governor said it was dark.",
            "indirect Steve Poe: it was dark"
        ),
        (
            "Both the Council of Lenders (CL) and the Homes Association (HA) said it was late.",
            "indirect Council of Lenders and Homes Association: it was late"
        ),
        (
            "Coach Jose Marin spoke in Leeds. Wayne Brigg was hurt. “He (Brigg) has no chance of playing,” he said.",
            "direct Jose Marin: He (Brigg) has no chance of playing"
        ),
    ])
    func whoWasDescribedOnceIsKnownAgain(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        ("Iran denied the claims on Monday. It said the plant was safe.", "indirect Iran: the plant was safe"),
        (
            "Robert Hill's new book has stirred the Labour Party. It says the men do not speak.",
            "indirect Robert Hill's new book: the men do not speak"
        ),
        (
            "Brown's Britain, by Robert Hill, says the Labour Party is split. It says the men do not speak.",
            "indirect Brown's Britain: the men do not speak"
        ),
        ("Putin's Russia says it wants peace. It said troops would go.", "indirect Russia: troops would go"),
        (
            "A report by the Audit Office will be published today. It says the army wasted millions.",
            "indirect Audit Office: the army wasted millions"
        ),
        (
            "The letter was sent to Acme Ltd on Monday. The firm has cut 200 jobs. It said sales were poor.",
            "indirect Acme Ltd: sales were poor"
        ),
        (
            "Unite has called a strike at Shell. Graham said the offer was poor. It said members would walk out.",
            "indirect Unite: members would walk out"
        ),
        ("Donald Trump's letter was rejected by Tesla. It said rates were high.", "indirect Tesla: rates were high"),
        ("Modi's India, by contrast, said it would not join.", "indirect India: it would not join"),
    ])
    func itTakesUpWhatTheLastSentenceWasAbout(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        "China said it would act. The law is clear. It says trade is free.",
        "China said it would act. The company cut jobs. It said sales were weak.",
        "Russia rejected the report. It says troops shot civilians.",
    ])
    func itTakesUpNoCountryPastAnotherThing(text: String) {
        let speaker = Extracted(text).facts.statements.last?.source?.speaker
        #expect(speaker == nil)
    }

    @Test(arguments: [
        ("Labour MP says plan is bad", "Labour MP Alan Poe said the plan was weak.", "Alan Poe"),
        ("Conservative MP says plan is bad", "Labour MP Alan Poe said it was weak.", "Conservative MP"),
        ("Mayor says bridge is safe", "Deputy mayor Carl Foss said it was late.", "Mayor"),
    ])
    func aHeadlinesSourceIsWhomTheLeadCallsTheSame(headline: String, lead: String, name: String) {
        #expect(Extracted(headline + "\n\n" + lead).facts.statements.first?.source?.speaker?.name == name)
    }

    @Test(arguments: [
        "Nurses should strike, a nurse has said.\n\nJane Poe said it was late.",
        "Tesco will close 20 stores, its chief executive has said.\n\nRuth Hall said it was late.",
        "Rail fares will go up, a union has warned.\n\nNetwork Rail said it was late.",
    ])
    func whoIsNamedBehindTheLeadMayBeAnother(text: String) {
        #expect(Extracted(text).facts.statements.first?.source?.speaker?.kind == .unnamed)
    }

    @Test func theSubjectBeforeIsHeWhoGoesOn() {
        let text = """
            Coach Sven Holm praised his side. Owen Keel, captain for the night, was glad. “We are happy,” he said.
            He thought the win over Leeds, which included goals from Luis Barot, was not pretty. “It was hard,” the Irishman said.
            """
        #expect(last(text) == "direct Owen Keel: It was hard")
    }

    @Test(arguments: [
        (
            "Jane Miller met the bakers. The chair of the trade committee asked them to wait.",
            "indirect chair of the trade committee: them to wait"
        ),
        (
            "Jane Miller chaired it. The owner of the company said it was late.",
            "indirect owner of the company: it was late"
        ),
        (
            "Tom Hill was on trial. Jane Miller was his widow. The defendant said it was late.",
            "indirect defendant: it was late"
        ),
        ("Tom Hill was on trial for fraud. The defendant said it was late.", "indirect Tom Hill: it was late"),
        ("Jane Miller came in May. The baker said it was late.", "indirect Jane Miller: it was late"),
    ])
    func whoeverIsOfABodyOrInCourtIsAStranger(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Acme Ltd sold more bread. Jane Miller, an analyst at Orbis Ltd, was glad. The company said it would grow.",
            "indirect Acme Ltd: it would grow"
        ),
        (
            "Acme Ltd sold more bread. Jane Miller, the head of Orbis Ltd, was glad. The company said it would grow.",
            "indirect Orbis Ltd: it would grow"
        ),
        (
            "The study came out in Flour Science. The team said it was early.",
            "indirect team: it was early"
        ),
        ("The Unite union said it was late.", "indirect Unite: it was late"),
        ("The Tesla union said it was late.", "indirect Tesla union: it was late"),
        ("Harrow Town lost 3-0 on Saturday. The team said it was late.", "indirect Harrow Town: it was late"),
        (
            "Harrow Homes owned the tower. She called for help. The operator said they were coming.",
            "indirect operator: they were coming"
        ),
    ])
    func whoLooksOnAndWhoStudiesAreNotTheBody(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Leeds Crown Court sat on Monday. He had sent a message to a friend. It read: “I did it.”",
            "direct message: I did it."
        ),
        (
            "Harrow Council met on Monday. It said: “We did it.”", "direct Harrow Council: We did it."
        ),
    ])
    func whatReadsIsWritten(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "Trade Minister Anna Lind came to Leeds. A senior official told the Herald it was late. The official said it was cold.",
            "indirect A senior official: it was cold"
        ),
        (
            "The baker Anna Lind came to Leeds. A doctor told the Herald it was late. The baker said it was cold.",
            "indirect Anna Lind: it was cold"
        ),
    ])
    func whoeverWasCalledSoLastIsMeantAgain(text: String, line: String) {
        #expect(last(text) == line)
    }

    @Test(arguments: [
        (
            "The Evening Courier was sold. The town's bread watchdog opened an inquiry, it announced on Monday.",
            "indirect town's bread watchdog: The town's bread watchdog opened an inquiry"
        ),
        (
            "Harrow Council met. The council opened an inquiry, it announced on Monday.",
            "indirect Harrow Council: The council opened an inquiry"
        ),
        (
            "Baker Jane Miller left. One of the people said it was late. “It is cold,” the person added.",
            "direct person: It is cold"
        ),
        ("The boy, whose family says he was beaten, died.", "indirect family: he was beaten"),
    ])
    func theNearestOfAllIsMeant(text: String, line: String) {
        #expect(last(text) == line)
    }
}
