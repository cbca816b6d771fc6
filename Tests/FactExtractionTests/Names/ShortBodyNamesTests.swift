import FactModel
import Testing

@testable import FactExtraction

struct ShortBodyNamesTests {
    @Test(arguments: [
        (["Hanover Insurance Co", "Hanover"], "Hanover", "Hanover Insurance Co"),
        (["Acme Corp", "Acme"], "Acme", "Acme Corp"),
        (["Ford Motor Co", "Ford"], "Ford", "Ford Motor Co"),
        (["Shared Network Technologies Inc", "Shared Network"], "Shared Network", "Shared Network Technologies Inc"),
        (["Electoral Commission", "Commission"], "Commission", "Electoral Commission"),
        // Two could be meant, or the name has a life of its own.
        (["Hanover Insurance Co", "Hanover Steel Co", "Hanover"], "Hanover", "Hanover"),
        (["Manchester United", "Manchester"], "Manchester", "Manchester"),
        (["Manchester United", "United"], "United", "Manchester United"),
        (["Manchester United", "Leeds United", "United"], "United", "United"),
        (["Sony Pictures", "Sony"], "Sony", "Sony"), (["BBC News", "BBC"], "BBC", "BBC"),
        (["American Telephone Co", "American"], "American", "American"),
        (["J.P. Harding and Co Inc", "Harding"], "Harding", "J.P. Harding and Co Inc"),
        (["White House", "House"], "House", "House"),
        (["Wall Street Journal", "Wall Street"], "Wall Street", "Wall Street"),
        (["State Department Inspector", "State Department"], "State Department", "State Department"),
    ])
    func aShortNameStandsForTheOnlyLongOne(names: [String], short: String, long: String) {
        #expect(ShortBodyNames(names).longForm(of: short) == long)
    }

    @Test(arguments: [
        ("WHO", "World Health Organization"), ("Nato", "North Atlantic Treaty Organization"),
        ("U.N.", "United Nations"),
        ("Organisation of American States", "Organization of American States"), ("Lib Dems", "Liberal Democrats"),
    ])
    func aWellKnownBodyIsKnownByItsNames(printed: String, name: String) {
        #expect(BodyRegistry.body(printed)?.name == name)
    }

    @Test(arguments: ["Who", "who", "Ice", "Au", "Miller", ""])
    func aWordIsNoAcronym(printed: String) {
        #expect(BodyRegistry.body(printed) == nil)
    }

    @Test func whatTheArticleSaysOfAnAcronymGoesFirst() {
        let own = Extracted("The Wildlife Help Organisation (WHO) said that it was late. The WHO was glad.").facts
        #expect(own.organizations.map(\.name) == ["Wildlife Help Organisation"])
        let usual = Extracted("The WHO said that it was late.").facts
        #expect(usual.organizations.map(\.name) == ["World Health Organization"])
        #expect(usual.organizations.first?.acronym == "WHO")
    }
}
