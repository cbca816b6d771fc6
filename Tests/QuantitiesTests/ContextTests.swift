import FactModel
import Testing

@testable import Quantities

struct ContextTests {
    @Test(arguments: [
        ("They hired three police officers.", "officer"), ("It has a 12 page document.", "page"),
        ("It has a four-cylinder engine.", "cylinder"), ("The force has 5,500 personnel.", "personnel"),
        ("Eight or nine people came.", "people"), ("They sold 3.9 million headsets.", "headset"),
        ("It has six-cylinder engine options.", "cylinder"), ("It has two gas-only options.", "option"),
        ("The rebellion was by 34 Labour MPs.", "mp"),
        ("It sold two 5-litre bottles.", "bottle"), ("It was one of the firm’s earliest investments.", "investment"),
        ("They grounded two new 737 Max jets.", "jet"), ("It has more registered players (125,508).", "player"),
    ])
    func theNounCountedIsItsHead(text: String, counted: String) {
        #expect(numbers(text).first?.counted == counted)
    }

    @Test func aPhraseKeepsWhatItIsOf() {
        let number = numbers("All 32 members of the Organisation of American States signed it.").first
        #expect(number?.countedPhrase == "members of the Organisation of American States")
    }

    @Test func whatWasSaidOnceHoldsForTheLaterNumber() {
        let found = numbers("They sold 3.9 million headsets, up from 2.4 million.")
        #expect(found.map(\.counted) == ["headset", "headset"])
    }

    @Test(arguments: [
        ("They saw about 500 or more.", NumberFact.Bound.atLeast), ("They saw less than or equal to 30.", .atMost),
        ("Prices exceed 3000.", .above), ("They saw at least 20.", .atLeast), ("They saw almost 20.", .about),
        ("It does about 14-18 mpg.", .about), ("They let sub-300 sq m offices.", .below), ("It won 53% ± 3.", .about),
    ])
    func wordsAroundANumberBoundIt(text: String, bound: NumberFact.Bound) {
        #expect(numbers(text).first?.bound == bound)
    }

    @Test func aBoundMayAlsoMove() {
        let number = numbers("Shares rose nearly 3%.").first
        #expect(number?.bound == .about)
        #expect(number?.direction == .up)
        #expect(number?.role == .change)
    }

    @Test(arguments: [
        ("The index was up 19 cents.", NumberFact.Direction.up), ("Prices were down 9.2% last month.", .down),
        ("Dow +0.2%", .up), ("Stoxx 50 -1.3%", .down), ("Profit was revised upward by $40 million.", .up),
    ])
    func whatMovedHasADirection(text: String, direction: NumberFact.Direction) {
        #expect(numbers(text).last?.direction == direction)
    }

    @Test func theSameChangeInAnotherUnitMovesAlike() {
        let found = numbers("The index lost 190 points, or 0.6%, on the day.")
        #expect(found.prefix(2).map(\.direction) == [.down, .down])
    }

    @Test func aPartIsInTheUnitOfItsWhole() {
        let found = numbers("He has raised 280 million of the 1.5 billion shekels.")
        #expect(found.map(\.unit) == ["ILS", "ILS"])
    }

    @Test func whatMakesUpAShareDoesNotRise() {
        #expect(numbers("They make up 25 percent of the workers.").first?.direction == nil)
    }

    @Test(arguments: [
        ("It will cost $5.", NumberFact.Modality.forecast), ("It cost $5.", .actual),
        ("It could cost $5.", .hypothetical),
    ])
    func theVerbTellsWhetherANumberIsReal(text: String, modality: NumberFact.Modality) {
        #expect(numbers(text).first?.modality == modality)
    }

    @Test func aNumberHasTheFrameOfItsClause() {
        let number = numbers("The mandate expires in 11 days.", published: "2025-09-23").first
        #expect(number?.predicate == "expire")
        #expect(number?.subject == "mandate")
    }

    @Test func aNumberHoldsForTheDateOfItsSentence() {
        let found = numbers("In 2018 sales were $5 million.", published: "2025-09-23")
        #expect(found.last?.asOf == 0)
    }

    @Test func partsPointAtTheirTotal() {
        let found = numbers("They freed a total of 52 people: 30 men and 21 women.")
        #expect(found.map(\.base) == [nil, 0, 0])
        #expect(found.first?.role == .total)
    }

    @Test(arguments: [("One in four children is poor.", 0.25), ("It scored 9 out of 10 there.", 0.9)])
    func aRatioIsAShare(text: String, value: Double) {
        let number = numbers(text).first
        #expect(number?.kind == .ratio)
        #expect(number?.value == value)
    }

    @Test(arguments: [
        ("It cost $30.", CurrencyCountry.australia as CurrencyCountry?, "AUD", true),
        ("It cost US$30.", .australia, "USD", false),
        ("It cost 30 shillings.", .uganda, "UGX", true), ("It cost $30.", nil, "USD", true),
    ])
    func aSharedSignIsThatOfTheCountry(
        text: String, country: CurrencyCountry?, unit: String, isAssumed: Bool
    ) {
        let number = numbers(text, country: country).first
        #expect(number?.unit == unit)
        #expect(number?.currencyAssumed == isAssumed)
    }

    @Test(arguments: [
        ("https://www.example.com.au/a", "", CurrencyCountry.australia as CurrencyCountry?), ("", "Toronto", .canada),
        ("", "Paris", nil), ("https://example.com/x.au", "", nil),
    ])
    func theCountryIsThatOfTheAddressOrThePlace(url: String, place: String, country: CurrencyCountry?) {
        #expect(CurrencyCountry(url: url, place: place) == country)
    }
}
