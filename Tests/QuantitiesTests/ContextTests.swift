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
        ("The third Lord of the Rings film won.", "film"), ("They lost three US and British soldiers.", "soldier"),
        ("Nine of its 11 businesses grew.", "business"), ("It had 16 out of the top 20 titles.", "title"),
        ("It was one of last year's main concerns.", "concern"),
        ("They sold 4.3m digital and physical copies.", "copy"),
        ("It is a five, six or even eight-horse race.", "horse"), ("It rose for the fifth month.", "month"),
    ])
    func theNounCountedIsItsHead(text: String, counted: String) {
        #expect(numbers(text).first?.counted == counted)
    }

    @Test(arguments: ["A magnitude 6.1 earthquake struck.", "A category 4 hurricane struck."])
    func whatRanksAThingDoesNotCountIt(text: String) {
        #expect(numbers(text).map(\.counted) == [nil])
    }

    @Test(arguments: [
        ("It lasted for over two years.", NumberFact.Bound.above),
        ("It would spend $14bn on water over five years.", .exactly),
        ("The deficit is bigger than the $54bn expected.", .exactly), ("It cost more than $54bn.", .above),
        ("He cost €7m plus add-ons.", .exactly), ("It took little over two years.", .above),
    ])
    func overIsABoundOnlyOfALength(text: String, bound: NumberFact.Bound) {
        #expect(numbers(text).last?.bound == bound)
    }

    @Test func aNumberHoldsAtADateAndNotSinceOne() {
        let found = numbers("Shares fell 6.4% to 182p, the lowest since October 2022.")
        #expect(found.allSatisfy { $0.asOf == nil })
        let later = numbers("Support is at 61 percent, up from 54 percent in 2021.")
        #expect(later.map(\.asOf) == [nil, 2, nil])
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

    @Test(arguments: [
        ("It made 3,000 visits a year.", "visit", "year"), ("It pumps 500,000 barrels of oil a day.", nil, "day"),
        ("It sends hundreds of megabits of data per second.", nil, "second"), ("It has 12 users.", "user", nil),
        ("It rose from 90 pence a year earlier.", nil, nil),
    ])
    func whatIsCountedInATimeIsARate(text: String, counted: String?, period: String?) {
        let number = numbers(text).first
        #expect(number?.counted == counted)
        #expect(number?.perUnit == period)
    }

    @Test(arguments: [
        ("Shares fell 12.4% to €18.30.", NumberFact.Role.to), ("Shares fell 3.5 percentage points to 5%.", .to),
        ("Prices slipped, and he went to 30 shops.", nil), ("Inflation rose above 5%.", .to),
        ("Rents have doubled from $600 to $1,250.", .to),
    ])
    func aLevelIsReachedBehindTheChange(text: String, role: NumberFact.Role?) {
        #expect(numbers(text).last?.role == role)
    }

    @Test func aVerbLeftOutMovesTheNextAlike() {
        let found = numbers("Shares of Ross were down 2.3%, Acme by 2.6%.")
        #expect(found.map(\.direction) == [.down, .down])
    }

    @Test func aUnitLeftOutIsThatOfTheOtherChange() {
        let found = numbers("The DAX increased by 2 percent but the CAC fell by 1.")
        #expect(found.map(\.unit) == ["percent", "percent"])
    }

    @Test func whatIsConvertedAgainIsInTheCurrencyOfTheFirst() {
        let found = numbers("It costs 2,435,000 yen ($22,480) here and 2,380,000 ($21,972) there.")
        #expect(found.map(\.unit) == ["JPY", "USD", "JPY", "USD"])
    }

    @Test func whatIsAddedToMoneyIsMoney() {
        let found = numbers("It gets 1bn euros now, with another 550m in May.").filter { $0.kind == .money }
        #expect(found.map(\.value) == [1e9, 550e6])
    }

    @Test func whatIsSaidAgainInPercentIsNone() {
        #expect(numbers("It is true of 27 million, or 50%, of them.").map(\.kind) == [.cardinal, .percent])
    }

    @Test func aListOfAgesSaysOnceWhatItCounts() {
        #expect(numbers("They were aged 19, 23 and 41.").map(\.kind) == [.age, .age, .age])
        #expect(
            numbers("A man aged 19, two women and 41 dogs were found.").map(\.kind) == [.age, .cardinal, .cardinal])
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
        ("In May it fined them $5.", .actual),
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

    @Test func aDateBeforeWhatIsSaidIsThatOfItsNumber() {
        let found = numbers("In 2018 sales were $5 million, they said.", published: "2025-09-23")
        #expect(found.last?.asOf == 0)
    }

    @Test(arguments: [
        "They said on Thursday that 500 homes had burned.", "The strike, which begins on Thursday, stops 500 trains.",
    ])
    func theDayOfAnotherClauseIsNotThatOfANumber(text: String) {
        let found = numbers(text, published: "2025-09-23")
        #expect(found.first { $0.value == 500 }?.asOf == nil)
    }

    @Test(arguments: ["The 500 people who died on Thursday were miners.", "Sales made on Thursday reached 500 cars."])
    func theDayOfAClauseThatDescribesItIsThatOfANumber(text: String) {
        let found = numbers(text, published: "2025-09-23")
        #expect(found.first { $0.value == 500 }?.asOf != nil)
    }

    @Test func whatHasAVerbOfItsOwnIsNoPart() {
        let found = numbers("Police raided 20 homes: 12 people were arrested and 7 guns were seized.")
        #expect(found.allSatisfy { $0.base == nil && $0.role != .total })
    }

    @Test(arguments: [
        "They freed a total of 52 people: 30 men and 21 women.", "It has 52 seats: the Greens won 30 and the Reds 21.",
    ])
    func partsPointAtTheirTotal(text: String) {
        let found = numbers(text)
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
