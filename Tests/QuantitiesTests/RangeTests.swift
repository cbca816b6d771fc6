import FactModel
import Testing

struct RangeTests {
    @Test(arguments: [
        ("It would cost 33-35 billion euros.", 33e9, 35e9, "EUR"),
        ("It would cost $370,000 to $5.5 million.", 370_000, 5.5e6, "USD"),
        ("A gain of 15-20% is required.", 15, 20, "percent"), ("It takes between 60 and 90 kg.", 60, 90, "kilogram"),
        ("It is an 8- to 16-metre mirror.", 8, 16, "metre"), ("It used a 5-10W laser.", 5, 10, "watt"),
        ("Temperatures ranged from -18 °C to -34 °C.", -34, -18, "degree Celsius"),
        ("They paid penalties of $50-100,000.", 50_000, 100_000, "USD"),
        ("A calf weighs 30kg-45kg.", 30, 45, "kilogram"), ("It weighs 3 -7 kg.", 3, 7, "kilogram"),
        ("A survey of British 16 to 20-year-olds found it.", 16, 20, "year of age"),
    ])
    func aRangeSharesItsUnitAndMagnitude(text: String, low: Double, high: Double, unit: String) {
        let number = numbers(text).first
        #expect(number?.low == low)
        #expect(number?.high == high)
        #expect(number?.unit == unit)
        #expect(number?.bound == .between)
    }

    @Test(arguments: [
        ("Sales fell from the $89 to $93 billion it had projected.", 89e9, 93e9),
        ("A skull is 200,000 to-260,000 years old.", 200_000, 260_000),
        ("Flats start from 450 sq ft up to 900 sq ft.", 450, 900), ("It holds between 2 kg and about 7 kg.", 2, 7),
    ])
    func aRangeMayBeWrittenLoosely(text: String, low: Double, high: Double) {
        let number = numbers(text).first
        #expect(number?.low == low)
        #expect(number?.high == high)
    }

    @Test func aChangeIsNoRange() {
        let found = numbers("Ether fell from $2,415 to $2,315.")
        #expect(found.map(\.value) == [2415, 2315])
        #expect(found.map(\.role) == [.from, .to])
        #expect(found.last?.base == 0)
        #expect(found.last?.direction == .down)
    }

    @Test(arguments: [
        "It will raise the pension age for miners from 58 to 61.",
        "The bank cut its forecast for the year from 58 to 61.",
        "It slowed to 61 from 58.",
    ])
    func whatAVerbMovesAtADistanceIsAChange(text: String) {
        #expect(numbers(text).map(\.role).contains(.from))
        #expect(numbers(text).map(\.role).contains(.to))
    }

    @Test(arguments: [
        "He raised 58 million.", "He won a cool 58 million.", "The club lifts boys from 58 to 61 villages.",
        "He raised funds from 58 to 61 sponsors.",
    ])
    func whatIsOnlyRaisedDoesNotMove(text: String) {
        #expect(numbers(text).allSatisfy { $0.role != .from && $0.role != .change })
    }

    @Test func theLevelBeforeIsInTheSameRate() {
        let found = numbers("It cut its dividend to 0.35 euros a share from 0.50 euros.")
        #expect(found.map(\.perUnit) == ["share", "share"])
    }

    @Test func aMagnitudeIsNotSharedAcrossUnits() {
        #expect(numbers("Exports dropped 7% to $2.3 billion.").map(\.value) == [7, 2.3e9])
    }

    @Test(arguments: [
        "They beat Leeds 2-1.", "They took a 9-2 lead.", "The vote was 52-35.", "England 17-18 France",
        "They ruled by a seven to two majority.", "The judges voted five to four.",
    ])
    func aScoreIsNoRange(text: String) {
        #expect(numbers(text).map(\.kind) == [.score])
    }

    @Test(arguments: ["They won 3-1 on Sunday.", "They lost on Sunday 2-1.", "She beat Roe 6-3 Sunday."])
    func aScoreIsNoTimeOfTheDay(text: String) {
        let found = numbers(text, published: "2025-09-23")
        #expect(Set(found.map(\.kind)) == [.score, .date])
        #expect(found.first { $0.kind == .date }?.iso == "2025-09-21")
    }

    @Test(arguments: [
        "The storm lost 5-6 million homes power.", "They won 3-4 prizes.", "They won. 12-15 people came.",
        "It needs 40 to 45 votes.", "They ruled 10 to 15 cases.",
    ])
    func aRangeThatCountsIsNoScore(text: String) {
        #expect(numbers(text).map(\.kind) == [.range])
    }

    @Test func aSetBeforeASetIsAScore() {
        #expect(numbers("He upset the third seed Grosjean 2-6 6-3 6-2.").map(\.kind).allSatisfy { $0 != .range })
        #expect(numbers("From 0-2 down she won.").map(\.kind) == [.score])
    }

    @Test func theUnitBehindAHedgeIsShared() {
        #expect(numbers("It takes from 21 to just 36 kg.").map(\.unit) == ["kilogram"])
    }

    @Test func setsMayStandBehindACommaAlone() {
        #expect(numbers("She beat Roe 1-6,6-4,7-5 there.").map(\.kind) == [.score, .score, .score])
    }

    @Test func setsBehindASetAreScores() {
        #expect(numbers("She beat Nadal 6-2 6-7 6-3 there.").map(\.kind) == [.score, .score, .score])
    }

    @Test func aBracketConvertsTheNumberBeforeIt() {
        let found = numbers("It cost 10.5 million Australian dollars ($7.5 million).")
        #expect(found.map(\.unit) == ["AUD", "USD"])
        #expect(found.last?.base == 0)
    }

    @Test(arguments: [
        ("It sold between 3 and 5 million units.", 3e6, 5e6),
        ("It sold between 3 million and 5 million units.", 3e6, 5e6),
        ("It sold between 300 and 5,000 units.", 300, 5000),
    ])
    func betweenSharesTheMagnitude(text: String, low: Double, high: Double) {
        #expect(numbers(text).first?.low == low)
        #expect(numbers(text).first?.high == high)
    }
}
