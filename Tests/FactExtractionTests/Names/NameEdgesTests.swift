import FactModel
import Testing

struct NameEdgesTests {
    @Test(arguments: [
        ("PM Miller met the minister. Ms Miller was glad.", "Miller"),
        ("New Zealander Jane Miller said that it was late.", "Jane Miller"),
        ("Tory Jane Miller said that it was late.", "Jane Miller"),
        ("Chief Petty Officer Jane Miller said that it was late.", "Jane Miller"),
        ("I told Jane I would come.", "Jane"),
        ("Former secretary of State Jane Miller said that it was late.", "Jane Miller"),
    ])
    func whatStandsBesideANameIsNoPartOfIt(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == [name])
        #expect(facts.organizations.isEmpty)
    }

    @Test func aKingsNumberIsAPartOfHisName() {
        let facts = Extracted("The trial of Charles I was long.").facts
        #expect(facts.people.map(\.name) == ["Charles I"])
    }

    @Test(arguments: [
        ("Jane Miller/Getty Images. The flood reached Harrow on Monday.", ["Jane Miller"], ["Getty Images"]),
        ("AC/DC said that the tour was off.", [], ["AC/DC"]),
        ("The Newcastle/Gateshead bid failed.", [], []),
        ("The pro-Reuters lawyer Jane Miller said that it was late.", ["Jane Miller"], []),
    ])
    func aMarkPartsNames(text: String, people: [String], bodies: [String]) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == people)
        #expect(facts.organizations.map(\.name) == bodies)
    }

    @Test(arguments: [
        ("The Newcastle/Gateshead bid failed.", ["Newcastle", "Gateshead"]),
        ("Post-Brexit Britain is poorer.", ["United Kingdom"]), ("Britain's Pub owners met.", ["United Kingdom"]),
        ("Russia's Hardware exports fell.", ["Russia"]),
        ("The match, England v. France, was long.", ["England", "France"]),
        ("Nigeria v. Ghana was drawn.", ["Nigeria", "Ghana"]),
    ])
    func placesBesideMarksStayPlaces(text: String, places: [String]) {
        let facts = Extracted(text).facts
        #expect(facts.places.map(\.name) == places)
        #expect(facts.organizations.isEmpty)
    }

    @Test func theCountyOfASheriffIsAPlace() {
        let facts = Extracted("The Harrow County Sheriff's Office said that it was late.").facts
        #expect(facts.places.map(\.name) == ["Harrow County"])
    }

    @Test(arguments: [
        ("In Google v. Oracle the judge said no.", ["Google", "Oracle"]),
        ("In Microsoft v. Harding the judge said no.", ["Microsoft"]),
        ("In Miller v. Acme the judge said no.", ["Acme"]),
        ("The Ministry of Justice and Prison officers met.", ["Ministry of Justice"]),
        ("The Crown said that the man lied.", ["Crown"]), ("Formula One said that it was late.", ["Formula One"]),
        ("Starlink said that it was late.", ["Starlink"]), ("WordPress said that it was late.", ["WordPress"]),
        ("The Public Accounts Committee (PAC) met. The PAC said that it was late.", ["Public Accounts Committee"]),
    ])
    func bodiesBesideMarksAndOthersStayBodies(text: String, bodies: [String]) {
        #expect(Extracted(text).facts.organizations.map(\.name) == bodies)
    }

    @Test(arguments: [
        "Senator Pope", "Mayor Pope", "Professor Pope", "Sheriff Constable", "Inspector Constable",
    ])
    func aLastNameThatIsATitleTooIsAName(name: String) throws {
        let facts = Extracted("\(name) said that the bill would fail.").facts
        #expect(facts.people.map(\.name) == [try #require(name.split(separator: " ").last.map(String.init))])
        #expect(Extracted("The Lord Chancellor said that the bill would fail.").facts.people.isEmpty)
    }

    @Test(arguments: ["Jane Reef", "Jane Island"])
    func aFirstNameBeforeALandformIsSomebodys(name: String) {
        let facts = Extracted("\(name) said that it was late.").facts
        #expect(facts.people.map(\.name) == [name])
        #expect(facts.places.isEmpty)
    }

    @Test(arguments: [
        ("The Harrow County Sheriff's Office said that it was late.", "Harrow County Sheriff's Office"),
        ("Two pupils of St Edwin's Middle School said that it was late.", "St Edwin's Middle School"),
        ("The chain Papa Reno's Pizza said that it was late.", "Papa Reno's Pizza"),
        ("Papa Reno's Pizza burned down.", "Papa Reno's Pizza"),
        ("The Department for Education and Skills said that it was late.", "Department for Education and Skills"),
    ])
    func aBodyOfSomebodysIsOne(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.map(\.name) == [name])
        #expect(facts.people.isEmpty)
    }

    @Test(arguments: [
        ("Jane Miller's Labour Party said that it was late.", ["Jane Miller"], ["Labour Party"]),
        ("The Department of Health and the BBC were late.", [], ["Department of Health", "BBC"]),
    ])
    func anOwnerAndABodyAreTwo(text: String, people: [String], bodies: [String]) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == people)
        #expect(facts.organizations.map(\.name) == bodies)
    }

    @Test(arguments: [
        "The storm hit in May. Storm Edwina closed schools on Monday. Edwina brought gusts, and Edwina was strong.",
        "Temperatures rose to 40 degrees Celsius, or 104 Fahrenheit.",
        "The state voted on Super Tuesday and rested on Martin Luther King Day.",
        "The Finance Bill was withdrawn on Monday.",
        "The court cited Tolbert v. Garland in its ruling.",
        "The clerk moved from a small town. From there he went on.",
        "The firm sold Safari and Firefox for years.",
    ])
    func stormsUnitsDaysLawsAndProgramsAreNobody(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.isEmpty)
    }

    @Test(arguments: [
        ("In the Senate Bill Miller said that it was late.", "Bill Miller"),
        ("The actress Doris Day was there.", "Doris Day"),
        ("Anders Celsius said that it was late. Celsius was glad.", "Anders Celsius"),
        ("Jane Tolbert said that it was late. In Tolbert v. Garland she lost.", "Jane Tolbert"),
    ])
    func peopleOfThoseNamesStayPeople(text: String, name: String) {
        #expect(Extracted(text).facts.people.contains { $0.name == name })
    }

    @Test(arguments: [
        ("Jane Miller of Trenton, N.J., said that it was late.", "New Jersey"),
        ("Jane Miller of Flint, Mich., said that it was late.", "Michigan"),
    ])
    func aStatesShortFormIsTheState(text: String, name: String) {
        #expect(Extracted(text).facts.places.map(\.name).contains(name))
    }

    @Test(arguments: [
        "The Catholic community was glad.", "She was a former secretary of State, and she was glad.",
    ])
    func creedsAndPostsAreNoBodies(text: String) {
        #expect(Extracted(text).facts.organizations.isEmpty)
    }

    @Test func theTownOfABombingIsAPlace() {
        let facts = Extracted("The report on the Benghazi attacks came out. The Benghazi attacks were in May.").facts
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.map(\.name) == ["Benghazi"])
    }

    @Test func aHyphenBetweenTwoPeopleJoinsNobody() {
        let facts = Extracted(
            "Jane Tolbert met Ann Harding on Monday. The Tolbert-Harding debate was long. Harding was glad."
        ).facts
        #expect(facts.people.map(\.name) == ["Jane Tolbert", "Ann Harding"])
    }

    @Test func theStateOfALawmakersSeatIsAPlace() {
        let facts = Extracted("Sen. Jane Miller (R-Texas) said that it was late.").facts
        #expect(facts.places.map(\.name) == ["Texas"])
    }
}
