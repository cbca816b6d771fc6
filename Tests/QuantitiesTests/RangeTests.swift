import FactModel
import Testing

struct RangeTests {
    @Test(arguments: [
        ("It would cost 33-35 billion euros.", 33e9, 35e9, "EUR"),
        ("It would cost $370,000 to $5.5 million.", 370_000, 5.5e6, "USD"),
        ("A gain of 15-20% is required.", 15, 20, "percent"), ("It takes between 60 and 90 kg.", 60, 90, "kilogram"),
        ("It is an 8- to 16-metre mirror.", 8, 16, "metre"),
        ("Temperatures ranged from -18 °C to -34 °C.", -34, -18, "degree Celsius"),
    ])
    func aRangeSharesItsUnitAndMagnitude(text: String, low: Double, high: Double, unit: String) {
        let number = numbers(text).first
        #expect(number?.low == low)
        #expect(number?.high == high)
        #expect(number?.unit == unit)
        #expect(number?.bound == .between)
    }

    @Test func aChangeIsNoRange() {
        let found = numbers("Ether fell from $2,415 to $2,315.")
        #expect(found.map(\.value) == [2415, 2315])
        #expect(found.map(\.role) == [.from, .to])
        #expect(found.last?.base == 0)
        #expect(found.last?.direction == .down)
    }

    @Test func aMagnitudeIsNotSharedAcrossUnits() {
        #expect(numbers("Exports dropped 7% to $2.3 billion.").map(\.value) == [7, 2.3e9])
    }

    @Test(arguments: ["They beat Leeds 2-1.", "They took a 9-2 lead.", "The vote was 52-35."])
    func aScoreIsNoRange(text: String) {
        #expect(numbers(text).map(\.kind) == [.score])
    }

    @Test func aBracketConvertsTheNumberBeforeIt() {
        let found = numbers("It cost 10.5 million Australian dollars ($7.5 million).")
        #expect(found.map(\.unit) == ["AUD", "USD"])
        #expect(found.last?.base == 0)
    }
}
