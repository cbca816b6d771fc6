import FactExtraction
import FactModel
import TestSupport
import Testing

struct NameFinderTests {
    @Test(arguments: [
        ("The Harrow Airport was closed on Monday.", "Harrow Airport"),
        ("Crowds filled the Wembley Stadium on Monday.", "Wembley Stadium"),
    ])
    func aSiteIsAPlaceThatCannotAct(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.contains { $0.name.hasSuffix(name) })
    }

    @Test(arguments: [
        ("A study by the University of Leeds came out.", "University of Leeds", "Leeds"),
        ("The Bank of England met on Monday.", "Bank of England", "England"),
    ])
    func aPlaceInABodysNameIsNamedToo(text: String, body: String, place: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.map(\.name) == [body])
        #expect(facts.places.map(\.name) == [place])
    }

    @Test func aHyphenJoinsTheHalvesOfAGivenName() {
        let facts = Extracted("Judge Leung Wai-man said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Leung Wai-man"])
    }

    @Test(arguments: ["Prosecutor Jane Miller KC told the court that it was late. Ms Miller said that it rained."])
    func lettersBehindANameAreNoPartOfIt(text: String) {
        let extracted = Extracted(text)
        #expect(extracted.facts.people.map(\.name) == ["Jane Miller"])
        #expect(extracted.lines == ["indirect Jane Miller: it was late", "indirect Jane Miller: it rained"])
    }

    @Test(arguments: [
        ("The Danish biotech firm Norvane A/S said that it was late.", "Norvane A/S"),
        ("Researchers at King's College London said that it was late.", "King's College London"),
    ])
    func aNameGoesOnBehindAMark(text: String, name: String) {
        #expect(Extracted(text).facts.organizations.map(\.name) == [name])
    }

    @Test func aBodyAndItsLegalFormWithASlashAreOne() {
        let facts = Extracted("Helix will buy the firm Norvane A/S on Monday. Norvane rose in Copenhagen.").facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.filter { $0.name.hasPrefix("Norvane") }.count == 1)
    }

    @Test func aPartyAndAStateAreNoBody() {
        let facts = Extracted("Sen. Jane Miller, D-Mass., called it shameless.").facts
        #expect(facts.organizations.isEmpty)
    }

    @Test func whatIsCalledAProvinceIsAPlace() {
        let facts = Extracted("An earthquake struck the eastern province of Karmana on Monday.").facts
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.map(\.name) == ["Karmana"])
    }

    @Test func aTitleBeforeOfIsNobodysName() {
        let facts = Extracted("Director of the study Mary Jones said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Mary Jones"])
    }

    @Test(arguments: [
        ("Singer Courtney Miller said that it was late.", "Courtney Miller"),
        ("Lord Hartwell said that it was late.", "Hartwell"),
        ("The Governor of Ohio Maria Jones said that it was late.", "Maria Jones"),
        ("A paper by AS Harlow in 1989 was wrong.", "AS Harlow"),
        ("A speech by Amy So of Leeds came late.", "Amy So"),
        ("Croatian Ivan Horvat said that it was late.", "Ivan Horvat"),
        ("Youngsters Maria Jones won again.", "Maria Jones"),
    ])
    func whatStandsBeforeANameIsNotPartOfIt(text: String, name: String) {
        #expect(Extracted(text).facts.people.map(\.name) == [name])
    }

    @Test func aPostWithoutItsHolderNamesNobody() {
        let facts = Extracted("The NASA Administrator said that the launch was late.").facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.count == 1)
    }

    @Test(arguments: [
        "The US Open began on Monday.", "He lives with HIV in Leeds.", "They played on an Xbox in Leeds.",
    ])
    func eventsAndThingsAreNeitherPeopleNorBodies(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        "A string of Tory MPs said that it was late.", "Welsh MPs want a vote.",
        "A bill came. “It is late,” the Conservative MP said.",
    ])
    func membersOfAParliamentAreNeitherOnePersonNorABody(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(!facts.organizations.contains { $0.name.contains("MP") })
    }

    @Test(arguments: [
        (
            "The chairman of the Bakers Council, Philip Harrow QC warned there was a risk that people starve.",
            "Philip Harrow"
        ),
        ("Replacements: G Bulloch, S Webster, J Dalziel, M Blair, R Russell, G Henderson.", "R Russell"),
    ])
    func lettersBesideANameAreAHonourOrAFirstName(text: String, name: String) {
        #expect(Extracted(text).facts.people.contains { $0.name == name })
    }

    @Test func aSurnameMayEndLikeASite() {
        let facts = Extracted("Phoebe Miller-Bridge won the award near Harrow Bridge.").facts
        #expect(facts.people.map(\.name) == ["Phoebe Miller-Bridge"])
        #expect(facts.places.first?.name == "Harrow Bridge")
    }

    @Test func whatABodyIsForIsPartOfItsName() {
        let facts = Extracted("A spokesman for the National Council for the Safety of Children said that it was late.")
            .facts
        #expect(facts.organizations.map(\.name) == ["National Council for the Safety of Children"])
    }

    @Test func aCommonWordThatOpensASentenceNamesNothing() {
        let facts = Extracted("Asthma helps, said Jane Miller. Without asthma they go broke.")
            .facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.isEmpty)
    }

    @Test func whatSomebodyIsForIsNoName() {
        let facts = Extracted("Pro-Leeds councillors Jane Miller and Bo Ray said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Jane Miller", "Bo Ray"])
    }

    @Test func anAcronymInBracketsIsWhatItsNameIs() {
        let facts = Extracted("Crowds filled the Harrow Space Center (HSC) in Ohio. The HSC was closed later.").facts
        #expect(facts.organizations.isEmpty)
    }

    @Test(
        arguments: [
            ("The figures of Statistics Norway came out on Monday.", "Statistics Norway", nil),
            ("A spokeswoman for Tourism Kenya said that it was late.", "Tourism Kenya", nil),
            ("He was born in West Germany and lives in Leeds.", nil, "Germany"),
        ] as [(String, String?, String?)])
    func aCountryMayEndAnAgencysName(text: String, agency: String?, country: String?) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.map(\.name) == [agency].compactMap { $0 })
        if let country { #expect(facts.places.contains { $0.name.hasSuffix(country) }) }
    }

    @Test(arguments: [
        ("The Oarsmen Association of Canada met on Monday.", "Oarsmen Association of Canada"),
        ("The Kelso Anglers Society of New Zealand met on Monday.", "Kelso Anglers Society of New Zealand"),
    ])
    func theCountryOfABodyIsPartOfItsName(text: String, body: String) {
        #expect(Extracted(text).facts.organizations.map(\.name) == [body])
    }

    @Test func whatIsOfACountryIsNoPlace() {
        let facts = Extracted("We have convinced the Building Standards of Kenya that all houses are safe.").facts
        #expect(facts.places.map(\.name) == ["Kenya"])
    }

    @Test(arguments: [
        ("She wrote for the Leeds Echo until Monday.", ["Leeds Echo"]),
        ("She flew from Leeds Bay to Paris.", []),
    ])
    func aTownsPaperIsABody(text: String, bodies: [String]) {
        #expect(Extracted(text).facts.organizations.map(\.name) == bodies)
    }

    @Test(arguments: [
        ("Senator Jane Miller of RWA said that it was late.", "RWA"),
        ("Councillor Jane Miller of the Harrow Reformers said that it was late.", "Harrow Reformers"),
    ])
    func whatSomebodyIsOfIsABody(text: String, body: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.map(\.name) == [body])
    }

    @Test(arguments: [
        ("Police arrested Joselito dela Cruz on Monday.", "Joselito dela Cruz"),
        ("Police arrested Juan “Kid” Morales on Monday.", "Juan “Kid” Morales"),
    ])
    func smallWordsAndNicknamesArePartsOfNames(text: String, name: String) {
        #expect(Extracted(text).facts.people.map(\.name) == [name])
    }

    @Test(arguments: [
        "Hurricane Odette flooded the coast. Odette then weakened.", "The frigate Tarik Miller sank off the coast.",
        "The Severn Flood Study came out on Monday.",
    ])
    func stormsShipsAndStudiesAreNeitherPeopleNorBodies(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: ["SOCCER - Players were glad.", "CRICKET - Rain fell in the morning."])
    func theSportThatAHeadlineOpensWithNamesNothing(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.isEmpty)
    }

    @Test(arguments: [
        ("Jane Miller fled from Palmyra on Monday.", "Palmyra"), ("Jane Miller flew to Kiev on Monday.", "Kiev"),
    ])
    func aTownIsACity(text: String, town: String) {
        let places = Extracted(text).facts.places
        #expect(places.map(\.name) == [town])
        #expect(places.map(\.kind) == [.city])
    }

    @Test(arguments: ["Hina Khan sang on Monday. Later Hina laughed."])
    func theFirstNameOfSomebodyIsNoBody(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.isEmpty)
    }

    @Test func aCommonNounWithACapitalNamesNothing() {
        let facts = Extracted(
            "They sell granite. They say that granite is good and that granite is cheap. They asked for the Granite tax, "
                + "said Jane Miller."
        ).facts
        #expect(facts.organizations.isEmpty)
        #expect(facts.people.map(\.name) == ["Jane Miller"])
    }

    @Test func aUnitOfTroopsHasItsNumber() {
        let facts = Extracted("The 82nd Airborne Division flew to Poland on Monday.").facts
        #expect(facts.organizations.map(\.name) == ["82nd Airborne Division"])
    }

    @Test(arguments: [
        ("Cholera spread in Uttar Pradesh on Monday.", "Uttar Pradesh"),
        ("A ship was hit in the Strait of Hormuz on Monday.", "Strait of Hormuz"),
        ("Rockets fell on Khan Younis on Monday.", "Khan Younis"),
        ("The Zayed Port was closed on Monday.", "Zayed Port"),
    ])
    func placesOfTheWorldAreKnown(text: String, place: String) {
        let facts = Extracted(text).facts
        #expect(facts.places.contains { $0.name.hasSuffix(place) })
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        ("He left for Paris Saint-Germain on Monday.", "Paris Saint-Germain"),
        ("It was praised by Le Figaro on Monday.", "Le Figaro"),
        ("The price of Glencore fell on Monday.", "Glencore"),
    ])
    func wellKnownBodiesAreNoPeople(text: String, body: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.map(\.name) == [body])
        #expect(facts.people.isEmpty)
    }

    @Test func theLabelOfACaptionIsNobody() {
        let facts = Extracted("The fair opened on Friday. Image: Mary Jones.").facts
        #expect(facts.people.map(\.name) == ["Mary Jones"])
    }

    @Test func aTownInTheNameOfAnEventIsNamed() {
        let facts = Extracted("Thousands came to the Toronto Film Festival on Monday.").facts
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.map(\.name) == ["Toronto"])
    }

    @Test func aDatelineAndCreditsNameNobody() {
        let marked = MarkedText("Port reopens\n\n1️⃣By Ann Lee2️⃣\n\n3️⃣SAN TORO4️⃣ —5️⃣ The port is open, Jane Miller said.")
        var article = Article(body: marked.text)
        article.credits = [Span(marked[1, 2])]
        article.dateline = Dateline(
            span: Span(marked[3, 5]), place: "San Toro", placeSpan: Span(marked[3, 4]), dateSpan: nil)
        let facts = Extractor().facts(of: article)
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.isEmpty)
        #expect(facts.places.map(\.name) == ["San Toro"])
        #expect(facts.statements.map { article.text(of: $0.span) } == ["The port is open"])
    }
}
