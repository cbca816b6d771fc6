import FactModel
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
        let facts = Extracted("Judge Wong Kwok-hing said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Wong Kwok-hing"])
    }

    @Test func aTitleBeforeOfIsNobodysName() {
        let facts = Extracted("Director of the study Mary Jones said that it was late.").facts
        #expect(facts.people.map(\.name) == ["Mary Jones"])
    }
}
