import FactModel
import Linguistics
import Testing

@testable import Quantities

struct QuantityTests {
    @Test(arguments: [
        ("It sold 12,34,567 of them.", 1_234_567.0), ("China counts 1 414 021 100 people.", 1_414_021_100),
        ("They need two and a half million trees.", 2_500_000), ("It has 6 crore voters.", 60_000_000),
        ("Three hundred and one people came.", 301), ("They lost three quarters of a million.", 750_000),
        ("They planted two million and three fifths.", 2_600_000), ("It sold 3 lakh cars.", 300_000),
    ])
    func digitsAndWordsOfAllConventionsAreRead(text: String, value: Double) {
        #expect(numbers(text).first?.value == value)
    }

    @Test(arguments: [
        ("It cost A$52.5m.", "AUD", 52.5e6), ("It cost KSh 300.", "KES", 300), ("It cost 40 Danish kroner.", "DKK", 40),
        ("It cost €1.2bn.", "EUR", 1.2e9), ("It drove at 80 km/h.", "kilometre per hour", 80),
        ("It covers 5 square miles.", "square mile", 5), ("It was 34 degrees Celsius.", "degree Celsius", 34),
        ("It rose 25 basis points.", "basis point", 25), ("It cost 75 USD million.", "USD", 75e6),
        ("It cost 15 dollars 50.", "USD", 15.5), ("A twenty-pound bag fell.", "pound-mass", 20),
        ("It does 21 mpg.", "mile per gallon", 21), ("It is five times the size.", "times", 5),
    ])
    func anAmountHasItsUnit(text: String, unit: String, value: Double) {
        let number = numbers(text).first
        #expect(number?.unit == unit)
        #expect(number?.value == value)
    }
}
