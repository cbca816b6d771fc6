import FactModel
import Testing

struct WorkTitlesTests {
    @Test(arguments: [
        "Jane Miller won a prize for the film Harrow Drake. Harrow Drake opened in May, and Harrow Drake did well.",
        "Harrow Drake, starring Jane Miller, opened in May. Harrow Drake did well.",
        "Jane Miller starred in Ruby Drake. Ruby Drake did well.",
        "Jane Miller wrote the sequel to Harrow Drake. Harrow Drake did well.",
        "Jane Miller was known for the Harrow Drake films. Harrow Drake did well.",
        "Jane Miller plays a game called Harrow Drake. Harrow Drake did well.",
    ])
    func whatTheTextCallsAWorkIsNoPersonOrBody(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        "Critics praised “Harrow Fuller”, and Jane Miller liked it.",
        "Jane Miller spoke on “Harrow & Friends,” which is new.",
    ])
    func whatStandsInQuotationMarksByItselfIsATitle(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        "The group “Harrow Front” said that it was late. Jane Miller was glad.",
        "The “Harrow Front” said that it was late. Jane Miller met the Harrow Front on Monday.",
    ])
    func aBodyInQuotationMarksStaysABody(text: String) {
        #expect(Extracted(text).facts.organizations.map(\.name) == ["Harrow Front"])
    }

    @Test func anArticleWithACapitalInsideOfASentenceBelongsToATitle() {
        let facts = Extracted("Jane Miller won the prize for The Aviator. The Aviator did well.").facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.organizations.isEmpty)
    }

    @Test(arguments: [
        ("In the film Miller plays a doctor. Jane Miller was glad.", ["Jane Miller"], []),
        ("The film company Harrow Pictures said that it was late.", [], ["Harrow Pictures"]),
        ("Jane Miller told The Washington Post that it was late.", ["Jane Miller"], ["Washington Post"]),
    ])
    func peopleAndBodiesBesideWorksStay(text: String, people: [String], bodies: [String]) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == people)
        #expect(facts.organizations.map(\.name) == bodies)
    }
}
