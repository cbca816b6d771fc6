import FactModel
import Testing

struct SpeakerTests {
    @Test func aSurnameAndAFullNameAreOnePerson() throws {
        let extracted = Extracted(
            "Deputy Minister Jane Miller came. Miller said that it was late. Ms Miller added that it rained.")
        #expect(extracted.facts.people.map(\.name) == ["Jane Miller"])
        #expect(extracted.facts.statements.compactMap { $0.source?.speaker?.name } == ["Jane Miller", "Jane Miller"])
        #expect(extracted.facts.people.first?.roles.map(\.title) == ["Deputy Minister"])
    }

    @Test func aPronounMeansTheLastPersonOfItsGender() {
        let extracted = Extracted(
            "Mary Jones said that it was late.\n\nPeter Brown said that it rained.\n\n“We should all go home,” she said."
        )
        #expect(extracted.lines.last == "direct Mary Jones: We should all go home")
    }

    @Test func namesInsideAQuotationAreNotItsSpeaker() {
        let extracted = Extracted(
            "Peter Brown said that it rained. “George Black has been here all day,” he said.")
        #expect(extracted.lines.last == "direct Peter Brown: George Black has been here all day")
    }

    @Test func aTitleMeansThePersonWhoHasIt() {
        let extracted = Extracted(
            "President Peter Brown met Minister Mary Jones. “It is late,” the minister said. “It is not,” the president said."
        )
        #expect(extracted.lines == ["direct Mary Jones: It is late", "direct Peter Brown: It is not"])
    }

    @Test func whoeverHasATradeThatNobodyInFocusHasStaysUnnamed() {
        let extracted = Extracted(
            "Peter Brown was jailed in May. Mary Jones, a judge, read the verdict. The prosecutor said that it was just. "
                + "The detective said that it was late.")
        #expect(extracted.lines.map { $0.hasPrefix("indirect -:") } == [true, true])
    }

    @Test func aPronounWithoutAnybodyBeforeStaysUnresolved() throws {
        let statement = try #require(Extracted("He said that it was late.").facts.statements.first)
        #expect(statement.source?.mention == .pronoun)
        #expect(statement.source?.speaker == nil)
    }

    @Test(arguments: [
        ("Kenya said that it was late.", "Kenya", Speaker.Kind.country),
        ("Togo said it was late.", "Togo", .country),
        ("The United States said that it was late.", "United States", .country),
        ("The World Food Agency said that it was late.", "World Food Agency", .organization),
        ("Officials said that it was late.", "Officials", .group),
        ("The report said that it was late.", "report", .document),
    ])
    func sourcesThatAreNoPeopleKeepTheirKind(text: String, name: String, kind: Speaker.Kind) throws {
        let speaker = try #require(Extracted(text).facts.statements.first?.source?.speaker)
        #expect(speaker.name == name)
        #expect(speaker.kind == kind)
    }

    @Test(arguments: [
        "The mayor, Lee Wong, said that it was late.",
        "A spokesman, Lee Wong, said that it was late.",
        "Its chief executive, Lee Wong, said that it was late.",
        "The head of the fund, Lee Wong, said that it was late.",
        "Lee Wong, 43, a nurse from Leeds, said that it was late.",
    ])
    func aPostBesideANameIsThatPerson(text: String) {
        #expect(Extracted(text).lines == ["indirect Lee Wong: it was late"])
    }

    @Test(arguments: [
        ("Actress Mary Jones met Tom Hill. Hill paid. The actress said it was late.", "Mary Jones"),
        ("Mary Jones and her brother Tom run a shop. Mary Jones smiled. Her brother said it was late.", "Tom"),
        ("Mary Jones danced with Tom Hill. His brother said it was late.", "His brother"),
        (
            "Striker Tom Hill scored. Manager Peter Brown smiled. The Senegal international said it was late.",
            "Tom Hill"
        ),
        ("Police in Leeds arrested a man. They said it was late.", "Police"),
        ("Leeds Rovers sacked Tom Hill. They said it was late.", "Leeds Rovers"),
        ("Mary Jones sacked Tom Hill. They said it was late.", "-"),
    ])
    func aDescriptionIsWhomTheTextDescribesSo(text: String, name: String) {
        #expect(Extracted(text).lines.last == "indirect \(name): it was late")
    }

    @Test func aDescriptionIsNamedByTheNextSentence() {
        let extracted = Extracted("The firm’s chief has said it was late.\n\nMary Jones told reporters that it rained.")
        #expect(extracted.lines == ["indirect Mary Jones: it was late", "indirect Mary Jones: it rained"])
    }

    @Test(arguments: [
        ("Shadow Chancellor Tom Hill met Chancellor Mary Jones. The chancellor said that it was late.", "Mary Jones"),
        ("Leader of the Commons Tom Hill said that it was late.", "Tom Hill"),
        (
            "A police spokesman said that it rained. The road was closed. The police spokesman said that it was late.",
            "A police spokesman"
        ),
        (
            "Minister Tom Hill met the Acme Corp. The minister of the World Bank said that it was late.",
            "minister of the World Bank"
        ),
    ])
    func aPostIsThatOfItsRankAndBody(text: String, name: String) {
        #expect(Extracted(text).lines.last == "indirect \(name): it was late")
    }

    @Test(arguments: [
        ("Amazon bought land from the World Bank. The company said that it was late.", "Amazon"),
        ("Google sued the University of Leeds. The university said that it was late.", "University of Leeds"),
        ("The World Bank lent the Acme Corp money. The bank said that it was late.", "World Bank"),
    ])
    func aNounForABodyMeansOneOfItsSort(text: String, name: String) {
        #expect(Extracted(text).lines == ["indirect \(name): it was late"])
    }

    @Test func theFullestNameIsKeptWhateverItsHyphens() {
        let facts = Extracted("Maria Lopez-Garcia came. Lopez-Garcia said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Maria Lopez-Garcia"])
    }

    @Test(arguments: [
        (
            "Tom Hill and Finance Minister Mary Jones said that it was late.",
            ["group Tom Hill and Mary Jones: it was late"]
        ),
        ("Germany and France said they would help.", ["group Germany and France: they would help"]),
        ("Trade and Industry Secretary Mary Jones said it was late.", ["person Mary Jones: it was late"]),
    ])
    func coordinatedSourcesSpeakAsOneGroup(text: String, expected: [String]) {
        #expect(Self.kindsAndNames(text) == expected)
    }

    @Test(arguments: [
        ("The report said that it was late.", "document report: it was late"),
        ("The study found that it was late.", "document study: it was late"),
        ("The World Food Agency warned that it was late.", "organization World Food Agency: it was late"),
        ("France denied that it had paid.", "country France: it had paid"),
    ])
    func documentsBodiesAndCountriesSpeak(text: String, expected: String) {
        #expect(Self.kindsAndNames(text) == [expected])
    }

    @Test(arguments: [
        ("The group’s director, Jane Miller, said it was late.", "person Jane Miller: it was late"),
        ("Jane Miller, director at the bakery, said it was late.", "person Jane Miller: it was late"),
        ("Jane Miller resigned. Jane Miller’s lawyer said it was late.", "unnamed Jane Miller’s lawyer: it was late"),
        (
            "A spokesman for the World Food Agency said it was late.",
            "unnamed A spokesman for the World Food Agency: it was late"
        ),
    ])
    func anAppositionNamesItsDescriptionAndAPossessorDoesNot(text: String, expected: String) {
        #expect(Self.kindsAndNames(text) == [expected])
    }

    @Test func anAgeMeansThePersonWhoHasIt() {
        let lines = Self.kindsAndNames(
            "Peter Brown, 19, scored twice. Tom Hill, 22, missed. The 22-year-old said it was late. The 19-year-old said it was early."
        )
        #expect(lines == ["person Tom Hill: it was late", "person Peter Brown: it was early"])
    }

    @Test func aPronounBehindAnUnnamedSourceMeansThatSource() {
        let lines = Self.kindsAndNames(
            "Mary Jones resigned on Monday. A police spokeswoman said it was late. “We are closed,” she said.")
        #expect(
            lines == [
                "unnamed A police spokeswoman: it was late", "unnamed A police spokeswoman: We are closed",
            ])
    }

    @Test func itMeansTheBodyThatSpokeLast() {
        let lines = Self.kindsAndNames(
            "The World Food Agency met the Rural Water Agency. The World Food Agency said it was late. “We help,” it added."
        )
        #expect(lines.last == "organization World Food Agency: We help")
    }

    @Test func theGovernmentIsNoBodyThatIsCalledOtherwise() {
        let lines = Self.kindsAndNames("The Low Pay Commission met. The government said it was late.")
        #expect(lines == ["unnamed government: it was late"])
    }

    @Test func theyMeansTheGroupThatSpokeLast() {
        let lines = Self.kindsAndNames("Police said it was late. They said it rained.")
        #expect(lines == ["group Police: it was late", "group Police: it rained"])
    }

    private static func kindsAndNames(_ text: String) -> [String] {
        let extracted = Extracted(text)
        return extracted.facts.statements.map { statement in
            let words = statement.fragments.map { extracted.article.text(of: $0) }.joined(separator: " … ")
            let speaker = statement.source?.speaker
            return "\(speaker?.kind.rawValue ?? "-") \(speaker?.name ?? "-"): \(words)"
        }
    }

    @Test func aCountrysNameIsAPersonsWhereThatPersonIsNamedInFull() {
        let facts = Extracted("Michael Jordan spoke. Jordan said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Michael Jordan"])
        #expect(facts.statements.map { $0.source?.speaker?.kind } == [.person])
    }

    @Test func anAcronymJoinsItsLongForm() {
        let facts = Extracted("The Rural Water Agency (RWA) met. The RWA said that it was late.").facts
        #expect(facts.organizations.map(\.name) == ["Rural Water Agency"])
        #expect(facts.organizations.first?.acronym == "RWA")
        #expect(facts.acronyms.count == 1)
    }
}
