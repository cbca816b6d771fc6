import FactModel
import Testing

struct HeadlineNamesTests {
    @Test(arguments: [
        "Jane Miller Just Revealed Who She Would Pick\n\nThe mayor, Jane Miller, spoke on Monday. Miller was glad.",
        "Jane Miller Scores Direct Hit On Big Banks\n\nThe mayor, Jane Miller, spoke on Monday. Miller was glad.",
        "How Voters Are Turning On Jane Miller Again\n\nThe mayor, Jane Miller, spoke on Monday. Miller was glad.",
    ])
    func aHeadlineInTitleCaseIsNoName(text: String) {
        let facts = Extracted(text).facts
        #expect(facts.people.map(\.name) == ["Jane Miller"])
        #expect(facts.people.first?.mentions.filter { $0.kind == .name }.count == 3)
        #expect(facts.organizations.isEmpty)
    }

    @Test func whatTheArticleNamesElsewhereIsANameInItsHeadline() {
        let facts = Extracted(
            "Harrow Relief Fund Wants To Help\n\nThe Harrow Relief Fund said that it was late."
        ).facts
        #expect(facts.organizations.map(\.name) == ["Harrow Relief Fund"])
    }

    @Test func aSentenceWithSmallWordsKeepsItsNames() {
        let facts = Extracted("The board of Doing Good Today met Jane Harding in the town on Monday.").facts
        #expect(facts.people.map(\.name) == ["Jane Harding"])
    }
}
