import FactModel
import Testing

struct TownTeamsTests {
    @Test(arguments: [
        ("Gloucester beat Worcester on Monday.", ["Gloucester", "Worcester"]),
        ("They lost a match against Worcestershire on Monday.", ["Worcestershire"]),
        ("Worcestershire captain Jane Miller was glad.", ["Worcestershire"]),
        ("A victory over Worcestershire on Monday helped.", ["Worcestershire"]),
    ])
    func aTownThatPlaysIsATeam(text: String, teams: [String]) {
        let facts = Extracted(text).facts
        #expect(Set(teams).isSubset(of: Set(facts.organizations.map(\.name))))
        #expect(Set(teams).isDisjoint(with: Set(facts.places.map(\.name))))
    }

    @Test(arguments: [
        ("France beat Wales in Cardiff on Monday.", ["France", "Wales", "Cardiff"]),
        ("Jane Miller lives in Worcestershire.", ["Worcestershire"]),
        ("She lives in Leeds and works in Worcestershire.", ["Leeds", "Worcestershire"]),
    ])
    func countriesAndTownsWherePeopleLiveArePlaces(text: String, places: [String]) {
        let facts = Extracted(text).facts
        #expect(Set(facts.places.map(\.name)) == Set(places))
    }
}
