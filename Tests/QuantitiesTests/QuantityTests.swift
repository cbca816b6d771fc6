import FactModel
import Linguistics
import Testing

@testable import Quantities

struct QuantityTests {
    @Test(arguments: [
        ("It sold 12,34,567 of them.", 1_234_567.0), ("China counts 1 414 021 100 people.", 1_414_021_100),
        ("They need two and a half million trees.", 2_500_000), ("It has 6 crore voters.", 60_000_000),
        ("Three hundred and one people came.", 301), ("They lost three quarters of a million.", 750_000),
        ("It sold 4 thousand 3 hundred and 21.", 4321), ("It measured 1.111,11, no more.", 1111.11), ("- 1 4/5", -1.8),
        ("About 8 B people live.", 8e9), ("Its audience peaked at 11.9m on Monday.", 11.9e6),
        ("They ate three twenty-firsts of it.", 0.14285714285714285), ("It is 8x2^10 bits.", 8192),
        ("They planted two million and three fifths.", 2_600_000), ("It sold 3 lakh cars.", 300_000),
        ("Output is 3m barrels.", 3e6), ("It fell to 5m tonnes.", 5e6), ("It used 12m gallons.", 12e6),
        ("She won the 100m hurdles.", 100), ("It has 400m races.", 400), ("It has 200m events.", 200),
        ("Its mass is 6e24 kilograms.", 6e24), ("It holds 25e12 atoms.", 25e12),
        ("Half a million fans came.", 500_000),
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
        ("It flew at an altitude of 30' then.", "foot", 30), ("It has a 9\" plate.", "inch", 9),
        ("It needs 1/2 cup oil.", "cup", 0.5), ("It cost 8 or $9.", "USD", 8),
        ("It was 2 degrees below zero.", "degree", -2), ("It was 30 C outside.", "degree Celsius", 30),
        ("It was 86 F at noon.", "degree Fahrenheit", 86), ("Crime is twice the average.", "times", 2),
        ("Women are twice as likely to report it as men.", "times", 2),
        ("Prices have risen twice as fast.", "times", 2), ("The wall is twice as high.", "times", 2),
        ("They paid twice the price.", "times", 2), ("It sold at twice the original estimate.", "times", 2),
        ("They paid HK$5 (PS21,700).", "HKD", 5), ("It is a 52,000 barrel-a-day refinery.", "barrel", 52_000),
        ("It pays 70 euro cents.", "cent", 70),
        ("It does 21 mpg.", "mile per gallon", 21), ("It is five times the size.", "times", 5),
        ("They paid 100,000 kroner in Norway.", "NOK", 100_000), ("They paid 100 kroner.", "DKK", 100),
        ("It lost 40bn rupees in Pakistan.", "PKR", 40e9), ("It cost 205 riyals in Riyadh.", "SAR", 205),
        ("A magnitude 6.3 earthquake struck.", "magnitude", 6.3),
        ("It fell by half of a percentage point.", "percentage point", 0.5), ("A ticket is c$45 now.", "CAD", 45),
        ("The bridge will cost c $16m.", "USD", 16e6), ("It sold for C $70.", "CAD", 70),
        ("A $16m deal was signed.", "USD", 16e6),
        ("It flew at Mach 1.4 then.", "mach", 1.4), ("It does 62 miles to the gallon.", "mile per gallon", 62),
    ])
    func anAmountHasItsUnit(text: String, unit: String, value: Double) {
        let number = numbers(text).first
        #expect(number?.unit == unit)
        #expect(number?.value == value)
    }

    @Test(arguments: [
        "The bridge will cost c $16m.", "The hall seats c. 400 people.", "The hall seats c 400 people.",
    ])
    func aSmallCApartIsCirca(text: String) throws {
        let number = try #require(numbers(text).first)
        #expect(number.bound == .about)
    }

    @Test func aCapitalCIsAName() throws {
        let number = try #require(numbers("They gave her Vitamin C 500 times.").first { $0.value == 500 })
        #expect(number.bound == .exactly)
    }

    @Test(arguments: [
        ("Mr Jordan Roe lost 200 dinars.", "dinar"), ("He lost 200 dinars. Jordan was hot.", "dinar"),
        ("Traders in Jordan lost 200 dinars.", "JOD"), ("Jordan's cabinet spent 200 dinars.", "JOD"),
        ("The Danish Refugee Council gave 900 kroner.", "DKK"), ("A Swedish firm paid 900 kroner.", "SEK"),
        ("The colombo cake cost 900 rupees.", "INR"), ("Sri Lanka lent it 900 rupees.", "LKR"),
        ("The mint of Saudi Arabia struck 900 riyals.", "SAR"), ("A peso? Cuba Roe paid 900 pesos.", "MXN"),
        ("It cost 90,000 crowns in Prague.", "CZK"), ("It cost 90,000 crowns in Oslo.", "NOK"),
    ])
    func aSharedNameIsOfTheCountryInItsSentence(text: String, unit: String) throws {
        let number = try #require(numbers(text).last)
        #expect(number.unit == unit)
    }

    @Test(arguments: [
        ("The odds of 4/9 are short.", NumberFact.Kind.score), ("The odds put Roe at 9/4.", .score),
        ("The 5/2 favourite fell.", .score),
        ("He is priced at 4/9 on.", .score), ("A 7/2 outsider came in first.", .score),
        ("Against the odds, 2/3 of voters backed it.", .fraction), ("The favourite took 3/5 of the vote.", .fraction),
        ("Bookmakers lost 2/3 cup of tea.", .measure), ("Shares rose 3/8 on Friday.", .fraction),
        ("Bookmakers cut her odds from 4/6 to 1/2.", .score),
    ])
    func fractionsAreOddsOnlyBesideWhatIsAtStake(text: String, kind: NumberFact.Kind) throws {
        let number = try #require(numbers(text).first { $0.kind != .date })
        #expect(number.kind == kind)
    }

    @Test(arguments: [
        ("They live about a mile away.", 1.0, "mile"), ("She ran a quarter-mile race.", 0.25, "mile"),
        ("A mile is about eight furlongs.", 1, "mile"), ("It stores a gigabyte of photos.", 1, "gigabyte"),
        ("The toll costs a dollar.", 1, "USD"), ("He earns less than a euro an hour.", 1, "EUR"),
        ("Lace costs a penny a yard.", 1, "penny"), ("He sold it for a pound.", 1, "GBP"),
        ("He paid a pound of gold.", 1, "pound-mass"), ("The bill, which did not pass, charges a dollar.", 1, "USD"),
    ])
    func oneUnitOrAPartOfItIsAMeasure(text: String, value: Double, unit: String) {
        #expect(numbers(text).first?.value == value)
        #expect(numbers(text).first?.unit == unit)
    }

    @Test(arguments: [
        "They voted twice that evening.", "He won twice that season.", "It opened twice the same summer.",
        "They said twice the deal was dead.", "Twice the police searched the house.",
        "Once or twice the alarm rang.", "He was twice the world champion.", "She was twice the mayor of Leeds.",
        "He resigned twice as deputy leader.", "He was sued twice as well as fined.",
        "They met twice as many had hoped.",
    ])
    func twiceIsOftenHowOften(text: String) {
        #expect(numbers(text).isEmpty)
    }

    @Test(arguments: ["He got 90 F grades.", "He sat in Row 20 F.", "He took bus 40 F."])
    func aLetterBehindANumberMayBeNoTemperature(text: String) {
        #expect(numbers(text).allSatisfy { $0.kind != .temperature })
    }

    @Test(arguments: [
        ("The average age of buyers is 34.", NumberFact.Kind.age), ("The average age of buyers rose by 3.", .cardinal),
    ])
    func anAgeIsNoChangeOfOne(text: String, kind: NumberFact.Kind) {
        #expect(numbers(text).map(\.kind) == [kind])
    }

    @Test(arguments: [
        "It adds a bit of spice to a mile.", "He is worried about a foot injury.", "It dropped nearly a barrel bomb.",
        "It would not cost a penny.", "It would not even cost a penny.", "They found a dollar in the street.",
        "He put a euro coin down.",
    ])
    func someUnitIsNoMeasure(text: String) {
        #expect(numbers(text).isEmpty)
    }

    @Test func aPoundThatIsPaidIsNoMass() {
        #expect(numbers("A cup of tea costs about a pound.").allSatisfy { $0.unit != "pound-mass" })
    }

    @Test func aWarIsNoScore() {
        #expect(numbers("2 WAR VETERANS DIE").allSatisfy { $0.unit == nil })
    }

    @Test func whatTurnsTurnsByAnAngle() {
        #expect(numbers("The screen can rotate by 45 degrees.").map(\.kind) == [.measure])
        #expect(numbers("It was 45 degrees in Rome.").map(\.kind) == [.temperature])
        #expect(numbers("The weather will turn warm at 25 degrees.").map(\.kind) == [.temperature])
    }

    @Test func aTimeMayStandInABracket() {
        #expect(numbers("It began at 0630 BST (0530 GMT).").map(\.kind) == [.time, .time])
    }

    @Test func aPartMayBeReachedByADate() {
        #expect(numbers("It will make up nearly a third by 2025.").first?.kind == .fraction)
    }

    @Test func anHourBeforeTheClockIsATime() {
        #expect(numbers("She left at three o'clock in the morning.").map(\.kind) == [.time])
        #expect(numbers("Police arrested three in the morning raid.").allSatisfy { $0.kind != .time })
    }

    @Test(arguments: [
        ("The mach 3 razor is dull.", nil), ("It flies at mach 3 speeds.", "mach"),
        ("They hit mach 3 over the desert.", "mach" as String?),
    ])
    func aMachBeforeANounIsNoSpeed(text: String, unit: String?) throws {
        let number = try #require(numbers(text).first)
        #expect(number.unit == unit)
    }

    @Test func aMarginHasNoSide() {
        #expect(numbers("It has a margin of error of plus or minus 3 points.").first?.value == 3)
        #expect(numbers("It was minus 3 degrees.").first?.value == -3)
    }

    @Test(arguments: [
        ("It cost 3m euros.", false), ("It cost 3m naira.", false), ("It cost 3m dollars.", true),
        ("It cost 3m rupees.", true), ("It cost 3m pesos.", true),
    ])
    func onlyACurrencyOfSeveralCountriesIsAssumed(text: String, isAssumed: Bool) {
        #expect(numbers(text).first?.currencyAssumed == isAssumed)
    }

    @Test func lettersOfOtherThingsAreNoMoney() {
        #expect(numbers("The $90m ship has a top speed of 45 kn.").map(\.unit) == ["USD", "knot"])
        #expect(numbers("The Alto 8 R costs £45,000.").map(\.kind) == [.identifier, .money])
    }

    @Test func aLapIsSoManySeconds() {
        let lap = numbers("She ran the mile in 4:06.42 there.").first
        #expect(lap?.kind == .score)
        #expect(lap?.value == 246.42)
        #expect(lap?.unit == "second")
        #expect(numbers("It was drawn 1:1 there.").first?.value == nil)
    }

    @Test(arguments: [("It rose fivefold.", 5.0), ("It rose more than tenfold.", 10), ("It rose 18-fold.", 18)])
    func aFoldIsAMultiplier(text: String, value: Double) {
        #expect(numbers(text).map(\.kind) == [.multiplier])
        #expect(numbers(text).first?.value == value)
        #expect(numbers(text).first?.direction == .up)
    }

    @Test func onePersonInSixIsAShare() {
        let share = numbers("One person in six will be old.").first
        #expect(share?.kind == .ratio)
        #expect(share?.counted == "person")
        #expect(numbers("One goal in six games is poor.").map(\.kind) == [.cardinal, .cardinal])
    }

    @Test(arguments: [
        "One pupil in two local schools has measles.", "One man in three armed gangs was held.",
        "One question in four recent polls was odd.",
    ])
    func onePersonInSeveralPlacesIsNoShare(text: String) {
        #expect(numbers(text).map(\.kind) == [.cardinal, .cardinal])
    }

    @Test func whatIsOfTwoSortsIsNoMultiple() {
        #expect(numbers("The task is twofold.").isEmpty)
        #expect(numbers("The benefits are threefold.").isEmpty)
    }

    @Test(arguments: [
        ("A third lower court ruled against him.", NumberFact.Kind.ordinal), ("A fifth higher bid came in.", .ordinal),
        ("A third higher education college opened.", .ordinal), ("It is a third lower than before.", .fraction),
        ("Prices are a fifth higher.", .fraction),
    ])
    func aThirdOfSeveralIsNoPart(text: String, kind: NumberFact.Kind) {
        #expect(numbers(text).map(\.kind) == [kind])
    }

    @Test func theThirdInABracketIsConvertedAsWell() {
        #expect(numbers("It cost $9.4bn (261bn roubles, £4.8bn).").map(\.base) == [nil, 0, 1])
        #expect(numbers("It cost $9.4bn (261 people, £4.8bn).").last?.base == nil)
    }

    @Test func aQuarterThatDidSomethingIsAPart() {
        #expect(numbers("More than a quarter have left.").first?.value == 0.25)
    }

    @Test func partsPerMillionAreAUnit() {
        #expect(numbers("It rose by 3.5 parts per million.").map(\.unit) == ["part per million"])
        #expect(numbers("A third below the target is poor.").map(\.kind) == [.fraction])
    }
}
