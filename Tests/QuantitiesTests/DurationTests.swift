import FactModel
import Testing

struct DurationTests {
    @Test(arguments: [
        ("It lasted 2 years, 3 months.", 27.0, "month", "P2Y3M"),
        ("It took an hour and 45 minutes.", 105, "minute", "PT1H45M"),
        ("It took an hour and a half.", 1.5, "hour", "PT1.5H"), ("It lasted all day.", 1, "day", "P1D"),
        ("It took a couple of weeks.", 2, "week", "P2W"), ("Wait another hour.", 1, "hour", "PT1H"),
        ("It took three decades.", 3, "decade", "P30Y"),
        ("It took one and three quarter hours.", 1.75, "hour", "PT1.75H"),
        ("It took an hour and fifteen.", 75, "minute", "PT1H15M"),
        ("She cried the last five months of her life.", 5, "month", "P5M"),
        ("She signed a three-and-a-half-year deal.", 3.5, "year", "P3.5Y"),
    ])
    func aLengthOfTimeIsOneNumber(text: String, value: Double, unit: String, iso: String) {
        let number = numbers(text).first { $0.kind == .duration }
        #expect(number?.value == value)
        #expect(number?.unit == unit)
        #expect(number?.iso == iso)
    }

    @Test(arguments: [
        ("Its mandate expires in 11 days.", "2025-10-04"), ("It will end in two weeks.", "2025-10-07"),
        ("She won the race in 11 days.", "P11D"), ("It ended three days after Christmas Day 2024.", "2024-12-28"),
    ])
    func whatLiesAheadIsADay(text: String, iso: String) {
        #expect(numbers(text, published: "2025-09-23").first?.iso == iso)
    }

    @Test func whatIsAgoIsADateEvenWhereNothingTellsWhich() {
        let number = numbers("It ended two years ago.").first
        #expect(number?.kind == .date)
        #expect(number?.iso == nil)
    }

    @Test(arguments: ["He stands for a second term.", "He won for It Happened One Night."])
    func whatOnlySoundsLikeALengthOfTimeIsNone(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind != .duration })
    }

    @Test func orMoreBoundsALengthOfTime() {
        let number = numbers("They waited for 10 or more years.").first
        #expect(number?.bound == .atLeast)
        #expect(number?.unit == "year")
    }

    @Test func aUnitOfTimeIsWrittenOnceForBothEnds() {
        #expect(numbers("It extends leave from six months to nine.").map(\.iso) == ["P6M", "P9M"])
    }

    @Test func numbersBeforeNextWeekAreNoWeeks() {
        #expect(numbers("We will be only 3 next week.", published: "2025-09-23").map(\.kind) == [.cardinal, .date])
    }

    @Test(arguments: [
        ("A 14-year-old boy won.", 14.0, "year of age"), ("He is 18 months old.", 18, "month of age"),
        ("He died aged 56.", 56, "year of age"),
        ("Her son Warren Leblanc, 17 - who was jailed - left.", 17, "year of age"),
        ("Jane Miller, 25, won.", 25, "year of age"), ("The man, 42, from Leeds won.", 42, "year of age"),
        ("Her father, 39, said so.", 39, "year of age"), ("The winger, 19, joined Acme.", 19, "year of age"),
        ("It is for children under five.", 5, "year of age"),
        ("He won it aged 18 years and 185 days.", 18, "year of age"),
        ("Screening starts at the age of 40.", 40, "year of age"), ("He will be 35 by May.", 35, "year of age"),
        ("I was 18 when it began.", 18, "year of age"), ("Adults are aged over 19.", 19, "year of age"),
    ])
    func anAgeIsOne(text: String, value: Double, unit: String) {
        let number = numbers(text).first
        #expect(number?.kind == .age)
        #expect(number?.value == value)
        #expect(number?.unit == unit)
    }

    @Test(arguments: [
        "The margin, 12, was narrow.", "Her handicap, 12, is low.", "Its age limit, 16, was kept.",
        "The flight, 93, from Harrow was late.", "His pulse, 38, was low.", "The bid, 45, was too low.",
        "Its total, 42, was low.", "The blue seats, 42, are new.", "It holds children, 42 of them.",
    ])
    func otherNumbersBetweenCommasAreNoAges(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind != .age })
    }

    @Test func aRateBeforeItsStartIsNoLengthOfTime() {
        #expect(numbers("They pump 137,000 barrels a day from May.").allSatisfy { $0.kind != .duration })
        #expect(numbers("It opens a week from today.", published: "2025-09-23").map(\.iso) == ["2025-09-30"])
    }

    @Test func aSuperlativeLooksBack() {
        let published = "2025-10-14"
        #expect(numbers("It could face its tightest winter in a decade.", published: published).first?.iso == "P10Y")
        #expect(numbers("It could open in a decade.", published: published).first?.iso == "2035")
    }
}
