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
