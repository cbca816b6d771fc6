import FactModel
import Testing

struct NumberTests {
    @Test(arguments: [
        ("There were 5,500 officers.", NumberFact.Kind.cardinal, 5500.0, nil as String?, "officer" as String?),
        ("There were three Kenyan officers.", .cardinal, 3, nil, "officer"),
        ("It fell by 40 per cent.", .percent, 40, "percent", nil), ("It fell by 2.5%.", .percent, 2.5, "percent", nil),
        ("It cost $1.2 billion.", .money, 1.2e9, "USD", nil), ("It cost £30.", .money, 30, "GBP", nil),
        ("It took 11 days.", .duration, 11, "day", nil), ("It was the 80th session.", .ordinal, 80, nil, "session"),
        ("It was five times larger.", .multiplier, 5, "times", nil),
        ("They flew a Boeing 737.", .identifier, 737, nil, nil),
        ("It was twenty-five miles away.", .measure, 25, "mile", nil),
        ("Three hundred and fifty officers came.", .cardinal, 350, nil, "officer"),
        ("Two thousand three hundred officers came.", .cardinal, 2300, nil, "officer"),
    ])
    func aNumberHasItsKindValueAndUnit(
        text: String, kind: NumberFact.Kind, value: Double, unit: String?, counted: String?
    ) throws {
        let numbers = Extracted(text).facts.numbers
        let number = try #require(numbers.first)
        #expect(numbers.count == 1)
        #expect(number.kind == kind)
        #expect(number.value == value)
        #expect(number.unit == unit)
        #expect(number.counted == counted)
    }

    @Test(arguments: [
        ("more than 20 people", NumberFact.Bound.above), ("at least 20 people", .atLeast), ("nearly 20 people", .about),
        ("up to 20 people", .atMost), ("fewer than 20 people", .below), ("with 20 people", .exactly),
    ])
    func theWordsBeforeItBoundANumber(text: String, bound: NumberFact.Bound) {
        #expect(Extracted("They saw \(text).").facts.numbers.map(\.bound) == [bound])
    }

    @Test(arguments: [
        ("It ends on 2 October, 2025.", "2025-10-02"), ("It ends on October 2, 2025.", "2025-10-02"),
        ("It ended on Sep 23.", "2024-09-23"), ("It ended in May 2019.", "2019-05"), ("It began in 2004.", "2004"),
        ("It ended on 2019-05-07.", "2019-05-07"),
    ])
    func aDateIsWrittenByISO8601(text: String, iso: String) {
        let numbers = Extracted(text, published: "2024-10-01").facts.numbers
        #expect(numbers.map(\.kind) == [.date])
        #expect(numbers.map(\.iso) == [iso])
    }

    @Test(arguments: ["The first arrived late.", "Many came and most stayed.", "It rained in May."])
    func wordsThatCountNothingAreNoNumbers(text: String) {
        #expect(Extracted(text).facts.numbers.isEmpty)
    }

    @Test func aNumberBelongsToTheStatementThatHoldsIt() {
        let facts = Extracted("All 12 shops shut. Jane Miller said that 40 people came.").facts
        #expect(facts.numbers.map(\.statement) == [nil, 0])
    }

    @Test(arguments: ["It ended on 2025-13-40.", "It ended on 2025-02-30.", "It ended on 31 November, 2025."])
    func aDayThatNoCalendarHasIsNoDate(text: String) {
        #expect(Extracted(text).facts.numbers.allSatisfy { $0.grain != "day" })
    }
}
