import FactModel
import Testing

struct AcronymFinderTests {
    @Test(arguments: [
        ("The Rural Water Agency (RWA) met.", "RWA", "Rural Water Agency"),
        ("The Movement of River Farmers (MRF) met.", "MRF", "Movement of River Farmers"),
        ("The Organisation of the Northern Conference (ONC) met.", "ONC", "Organisation of the Northern Conference"),
        ("They saw a slow river fever (SRF) spread.", "SRF", "slow river fever"),
        ("They set up Five-Year Plans (FYPs) in towns.", "FYP", "Five-Year Plans"),
        ("Green, Brown & Black (GB&B) was sold.", "GB&B", "Green, Brown & Black"),
        ("The RWA (Rural Water Agency) met.", "RWA", "Rural Water Agency"),
        ("He left the National Bank of Togo (BNT) early.", "BNT", "National Bank of Togo"),
        ("The Bank of Togo's (BOT) house burned.", "BOT", "Bank of Togo"),
        ("The Islamic Freedom Front (FIL) met.", "FIL", "Islamic Freedom Front"),
    ])
    func bracketsExplainAnAcronym(text: String, short: String, long: String) throws {
        let extracted = Extracted(text)
        let definition = try #require(extracted.facts.acronyms.first)
        #expect(extracted.article.text(of: definition.short) == short)
        #expect(extracted.article.text(of: definition.long) == long)
        #expect(extracted.facts.acronyms.count == 1)
    }

    @Test(arguments: [
        "Senator Jane Miller (R-KY) came.", "Jane Miller (left) came.", "They won (2-1) at home.", "(RWA) met.",
        "WASHINGTON (AP) The rain fell.", "He came (I think) late.",
    ])
    func otherBracketsExplainNothing(text: String) {
        #expect(Extracted(text).facts.acronyms.isEmpty)
    }

    @Test func anAcronymMayLeaveOutWhatOpensTheName() {
        let facts = Extracted(
            "The Togo Ministry for River Safety (MRS) met. The MRS said that it was late."
        ).facts
        #expect(facts.organizations.map(\.name) == ["Togo Ministry for River Safety"])
        #expect(facts.organizations.first?.acronym == "MRS")
    }

    @Test func whatTheArticleSaysGoesBeforeTheUsualMeaning() {
        let facts = Extracted("The Western Hockey Organization (WHO) met. The WHO said that it was late.").facts
        #expect(facts.organizations.map(\.name) == ["Western Hockey Organization"])
        #expect(facts.organizations.first?.acronym == "WHO")
    }
}
