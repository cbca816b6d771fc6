import FactModel
import Testing

struct DescribedNamesTests {
    @Test(arguments: [
        ("The Spanish daily La Corvina Norte reported the arrest on Monday.", "La Corvina Norte"),
        ("Opposition party Vale Reborn's chairman lost his seat. He left Vale Reborn on Monday.", "Vale Reborn"),
        ("The Vurika party won nine seats. Vurika lost two others.", "Vurika"),
    ])
    func aNounTellsABody(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.map(\.name) == [name])
    }

    @Test(arguments: [
        ("Qaralan, a village near Herat, was cut off. Qaralan lost its bridge.", "Qaralan"),
        ("Ships left Norvik, the capital of the island, on Monday.", "Norvik"),
    ])
    func anAppositionTellsAPlace(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.organizations.allSatisfy { $0.name != name })
        #expect(facts.people.isEmpty)
        #expect(facts.places.map(\.name).contains(name))
    }

    @Test(arguments: [
        ("Profits will fall, said accountants Harlow Dene. Harlow Dene expects a loss.", "Harlow Dene"),
        ("Sales have tripled since launch, outstripping prices, said market analysts Chart-Line.", "Chart-Line"),
        ("They lost to leaders Caddow Town. Caddow Town won twice.", "Caddow Town"),
    ])
    func oneNameForSeveralIsABodys(text: String, name: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.isEmpty)
        #expect(facts.organizations.map(\.name) == [name])
    }

    @Test(arguments: [
        ("He met lawyers Jane Kirk and Tom Hay on Monday.", ["Jane Kirk", "Tom Hay"]),
        ("Two veteran ministers Jane Kirk of the left and Tom Hay lost their seats.", ["Jane Kirk", "Tom Hay"]),
        ("The police told neighbours Jane Dobbs had left.", ["Jane Dobbs"]),
    ])
    func namesOfSeveralStayPeoples(text: String, names: [String]) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == names)
        #expect(facts.organizations.isEmpty)
    }

    @Test func whoIsIntroducedStaysAPerson() {
        let facts = Extracted("Jane Miller left. The Miller party lost nine seats, Miller said.").facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
    }
}
