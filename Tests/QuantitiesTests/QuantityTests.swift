import FactModel
import Linguistics
import Testing

@testable import Quantities

struct QuantityTests {
    private func numbers(_ text: String, published: String? = nil) -> [NumberFact] {
        QuantityFinder(Annotator().annotate(Array(text.utf8)), published: published).numbers()
    }

    @Test(arguments: [
        ("It sold 12,34,567 of them.", 1_234_567.0), ("China counts 1 414 021 100 people.", 1_414_021_100),
        ("They need two and a half million trees.", 2_500_000), ("It has 6 crore voters.", 60_000_000),
        ("Three hundred and one people came.", 301),
    ])
    func digitsAndWordsOfAllConventionsAreRead(text: String, value: Double) {
        #expect(numbers(text).first?.value == value)
    }

    @Test(arguments: [
        ("It cost A$52.5m.", "AUD", 52.5e6), ("It cost KSh 300.", "KES", 300), ("It cost 40 Danish kroner.", "DKK", 40),
        ("It cost €1.2bn.", "EUR", 1.2e9), ("It drove at 80 km/h.", "kilometre per hour", 80),
        ("It covers 5 square miles.", "square mile", 5), ("It was 34 degrees Celsius.", "degree Celsius", 34),
        ("It rose 25 basis points.", "basis point", 25),
    ])
    func anAmountHasItsUnit(text: String, unit: String, value: Double) {
        let number = numbers(text).first
        #expect(number?.unit == unit)
        #expect(number?.value == value)
    }

    @Test(arguments: ["The G20 met.", "They have COVID-19.", "Call +44 20 7946 0958 now.", "It is at 10.0.0.1 today."])
    func partsOfNamesAndAddressesAreIdentifiers(text: String) {
        #expect(numbers(text).map(\.kind) == [.identifier])
    }

    @Test func aRangeSharesItsUnitAndMagnitude() {
        let number = numbers("It would cost 33-35 billion euros.").first
        #expect(number?.low == 33e9)
        #expect(number?.high == 35e9)
        #expect(number?.unit == "EUR")
        #expect(number?.bound == .between)
    }

    @Test(arguments: [
        ("It happened yesterday.", "2025-09-22"), ("It happened on Friday.", "2025-09-19"),
        ("It grew last year.", "2024"), ("It met last month.", "2025-08"), ("It began seven years ago.", "2018"),
        ("Sales fell in the third quarter of 2009.", "2009-Q3"), ("It began in the 1960s.", "196"),
    ])
    func aDateIsResolvedFromTheDayOfPublication(text: String, iso: String) {
        #expect(numbers(text, published: "2025-09-23").first?.iso == iso)
    }

    @Test(arguments: ["1 ", "(", "$", "1-", "and 1 ", "hundred "])
    func oddRunsTakeLinearTime(piece: String) {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = Annotator().annotate(Array(String(repeating: piece, count: count).utf8))
            return clock.measure { _ = QuantityFinder(text, published: nil).numbers() }
        }
        _ = time(1000)
        #expect(time(40_000) < max(time(10_000), .milliseconds(5)) * 16)
    }
}
