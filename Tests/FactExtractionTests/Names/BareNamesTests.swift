import FactModel
import Testing

@testable import FactExtraction

struct BareNamesTests {
    @Test(arguments: [
        ("Charlton have won again. Fans of Charlton were glad.", "Charlton"),
        ("They lost to leaders Chelsea on Monday. Chelsea were better.", "Chelsea"),
    ])
    func aTeamIsNoPerson(text: String, team: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.map(\.name).contains(team))
    }

    @Test(arguments: [
        ("Corvin has fined three firms. “It was late,” said Jane Miller, Corvin's director of enforcement.", "Corvin"),
        ("Corvin has fined three firms. Shares in Corvin fell on Monday.", "Corvin"),
        ("Corvin has fined three firms, said Jane Miller, an analyst at Corvin.", "Corvin"),
        ("Quorvo has fined three firms, said Quorvo's Jane Miller.", "Quorvo"),
        ("Corvin has fined three firms, said Corvin analyst Jane Miller.", "Corvin"),
        ("He sold his stake in Ozmo on Monday.", "Ozmo"),
    ])
    func whatHasSharesAndDirectorsIsNoPerson(text: String, body: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.map(\.name) == [body])
        #expect(facts.people.map(\.name).allSatisfy { $0 == "Jane Miller" })
    }

    @Test(arguments: ["Gessler", "McAndlish", "Hebberley"])
    func whoGoesOnAsHeOrSheIsAPerson(name: String) {
        let facts = Extracted(
            "\(name) had written several plays in her youth. A jury gave \(name) a prize. Later \(name) wrote for three papers."
        ).facts
        #expect(facts.people.map(\.name) == [name])
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        "Gessler has fined three firms in its history. Shares in Gessler fell on Monday.",
        "Gessler fell after Jane Miller sold her stake. Shares in Gessler fell on Monday.",
    ])
    func whoGoesOnAsItOrBesideSomebodyElseIsNone(text: String) {
        #expect(Extracted(text).facts.organizations.map(\.name) == ["Gessler"])
    }

    @Test(arguments: [
        "Jane Chelsea said that it was late. Chelsea was glad.", "Mrs Chelsea said that it was late. Chelsea was glad.",
        "Did Chelsea have a plan? Mr Chelsea said so.",
    ])
    func whoIsIntroducedIsAPerson(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.count == 1)
        #expect(facts.organizations.isEmpty)
    }

    @Test func aFirstNameMayBeShortened() {
        let facts = Extracted("Rafael Miller said that it was late. “Rafa was glad,” said Jane Harrow.").facts
        #expect(facts.people.map(\.name) == ["Rafael Miller", "Jane Harrow"])
    }
}
