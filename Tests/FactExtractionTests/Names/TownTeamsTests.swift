import FactModel
import TestSupport
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
        ("London beat Birmingham to the contract for the new bridge.", ["London", "Birmingham"]),
        ("She lives in Leeds and works in Worcestershire.", ["Leeds", "Worcestershire"]),
    ])
    func countriesAndTownsWherePeopleLiveArePlaces(text: String, places: [String]) {
        let facts = Extracted(text).facts
        #expect(Set(facts.places.map(\.name)) == Set(places))
    }

    @Test func onlyWhatIsSaidOfAContestIsSaidOfTheTeam() {
        let text =
            "1️⃣Gloucester2️⃣ beat Worcester on Monday. The mayor of 3️⃣Gloucester4️⃣ was glad. She lives in 5️⃣Gloucester6️⃣."
        let extracted = Extracted(text)
        func starts(_ mentions: [[Mention]]) -> [Int] { mentions.joined().map(\.span.start).sorted() }
        let town = extracted.facts.places.filter { $0.name == "Gloucester" }.map(\.mentions)
        let team = extracted.facts.organizations.filter { $0.name == "Gloucester" }.map(\.mentions)
        #expect(starts(team) == [extracted.marked[1, 2].lowerBound])
        #expect(starts(town) == [extracted.marked[3, 4].lowerBound, extracted.marked[5, 6].lowerBound])
    }
}
