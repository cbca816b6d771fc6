import FactModel
import Testing

@testable import Quantities

/// What a number counts where the noun does not stand directly behind it, and what it is about.
struct CountTests {
    @Test(arguments: [
        ("They want to cut the number of new casinos to 24.", "casino"),
        ("The number of people out of work rose by 3,000 to 1.4 million.", "people"),
        ("Visitor numbers fell to 300,000.", "visitor"), ("The death toll stands at 25.", "death"),
        ("It killed 12 people and injured 34.", "people"), ("It cut 65 flights on Friday, 40 on Sunday.", "flight"),
        ("It employs 14,200 people in Britain and a further 3,100 in Ireland.", "people"),
        ("It hired 40 nurses in May, with about 15 in Leeds.", "nurse"),
        ("It freed one of three hostages.", "hostage"), ("It won two more seats.", "seat"),
        ("They live in two completely separate worlds.", "world"),
        ("It is one particularly entertaining method.", "method"), ("She scored another three top 10 albums.", "album"),
        ("It was one of the night's biggest shocks.", "shock"),
        ("It built 900 Mark A and Mark B tractors.", "tractor"),
        ("There are four or probably six sides.", "side"), ("It sold 900 Astor and Corsair cars.", "car"),
        ("It chose between two white and five black horses.", "horse"),
        ("It honoured three heroes.", "hero"), ("They lost three play-offs.", "play-off"),
        ("Labour won 34 seats, the Tories 21.", "seat"), ("It has 50 radio and television shows.", "show"),
        ("It has 25 robots in homes, compared to about 13 currently.", "robot"),
        ("Only six of those months were paid.", "month"),
        ("She starred in nine of the popular Look At Me films.", "film"), ("It is one of Ms Roe's lawyers.", "lawyer"),
        ("Only three of the 28 crew survived.", "crew"), ("He lost three times to Roe.", "time"),
        ("It hired 40 nurses this year and 15 last year.", "nurse"),
        ("The Greens won 25 seats, the Liberals 20 and the Reds 15.", "seat"),
    ])
    func theLastNumberCounts(text: String, counted: String) {
        #expect(numbers(text).last { ![.date, .ordinal, .identifier].contains($0.kind) }?.counted == counted)
    }

    @Test(arguments: [
        ("One in eight households struggle.", "household"), ("Eight out of 10 voters agree.", "voter"),
        ("Two in five of the 6,000 reports were false.", "report"), ("Half the squad went.", "squad"),
        ("Half of the workers went.", "worker"),
    ])
    func aPartIsOfWhatItCounts(text: String, counted: String) {
        #expect(numbers(text).first?.counted == counted)
    }

    @Test(arguments: [
        "The index fell to 45 after 12 games.", "After 12 games, the index fell to 45.",
        "They won 12 games and it was called Halo 2.",
        "It hired 12 people and closed at 340.", "It hired 12 people and has been above 45.",
        "A reading above 45 indicates growth.", "It is a 45-legged robot.",
        "It has a 45-strong team.",
    ])
    func aNumberOfSomethingElseCountsNothing(text: String) throws {
        let number = try #require(numbers(text).first { [45, 340].contains($0.value) } ?? numbers(text).last)
        #expect(number.counted == nil)
    }

    @Test(arguments: [
        ("He jumped from a third floor window.", "floor"), ("It has a third generation phone.", "generation"),
        ("It is her third studio album.", "album"), ("He beat the seventh-seeded Roe.", nil),
    ])
    func aRankIsOfTheNounThatHasOne(text: String, counted: String?) throws {
        let rank = try #require(numbers(text).first { $0.kind == .ordinal })
        #expect(rank.counted == counted)
    }

    @Test(arguments: [
        ("It is the third largest city in the country.", "city" as String?, NumberFact.Role.rank as NumberFact.Role?),
        ("It is the second most visited site.", "site", .rank), ("The sixth and final film opened.", "film", nil),
        ("She finished first and most fans cheered.", nil, .rank),
    ])
    func aRankBeforeASuperlativeIsOne(text: String, counted: String?, role: NumberFact.Role?) throws {
        let rank = try #require(numbers(text).first { $0.kind == .ordinal })
        #expect(rank.counted == counted)
        #expect(rank.role == role)
    }

    @Test func othersAreNotWhatWasCountedBefore() {
        #expect(
            numbers("The fire destroyed 14 houses and five others were arrested.").map(\.counted) == ["house", "other"])
    }

    @Test func firstTimeBuyersAreNoFirstOfSeveral() {
        #expect(numbers("Many first time buyers rent.").isEmpty)
    }

    @Test func theFirstOfSeveralRankNone() {
        #expect(numbers("She lost the first four games.").map(\.kind) == [.cardinal])
    }

    @Test(arguments: [
        ("It won three times last year.", NumberFact.Kind.cardinal), ("It is five times larger.", .multiplier),
        ("It holds six times as much.", .multiplier), ("It costs twelve times what it did.", .multiplier),
        ("It was sold for 14 times profits.", .multiplier), ("He is a three-times winner.", .cardinal),
        ("It is five times last year's total.", .multiplier), ("They met four times in May.", .cardinal),
    ])
    func timesAreHowOftenUnlessSomethingIsCompared(text: String, kind: NumberFact.Kind) {
        #expect(numbers(text).first?.kind == kind)
    }

    @Test(arguments: [
        ("Inflation would be 1.75% next year.", "Inflation"), ("Prices rose by 1.7%, the tax office said.", "Prices"),
        ("The 34-year-old Leicester lock retired.", "Leicester lock"),
        ("The jobless total rose by 4%.", "jobless total"),
        ("Police seized 14 guns and £85,000 in cash.", "Police"),
        ("Its deficit shrank to $5 from $7 in May.", "deficit"), ("It approved a budget of NZ$84 million.", "budget"),
        ("The 26-year-old, who is new, ran 17 miles.", "26-year-old"), ("The dollar rose 0.7%.", "dollar"),
        ("It took 1% of member states' combined incomes.", "combined incomes"),
        ("The 45-bed hospital treated 12 patients.", "hospital"),
        ("Falkner built 900 Mark A and Mark B tractors.", "Falkner"),
        ("The number of people in care increased by 5,000.", "number of people in care"),
        ("Its share of the audience soared by 20%.", "share of the audience"),
        ("The deficit with Japan was $19bn, down from $20bn.", "deficit"),
        ("The share price rose 4p in morning trading to 548p.", "share price"),
    ])
    func aNumberIsAboutTheSubjectOfItsClause(text: String, about: String) {
        #expect(numbers(text).last { $0.kind != .date }?.about == about)
    }

    @Test(arguments: ["Half said no, and 87% said yes.", "Leeds left and it made over $60m.", "The 31-year-old won."])
    func whatIsTheSubjectItselfIsAboutNothing(text: String) throws {
        let number = try #require(numbers(text).last)
        #expect(number.about == nil)
    }

    @Test func aPronounIsWhomItMeans() {
        let opening = "Rowan Carey left. "
        let found = numbers(
            opening + "He was signed for £4m from Leeds.",
            bearers: [opening.utf8.count + 2: Bearer(name: "Rowan Carey")])
        #expect(found.last?.about == "Rowan Carey")
    }

    @Test func whatANumberIsSaidOfIsABody() {
        let opening = "Harrow Mills grew. "
        let text = opening + "It employs 500 people."
        let found = numbers(text, bearers: [opening.utf8.count + 2: Bearer(name: "Harrow Mills", organization: 3)])
        #expect(found.last?.subject == "harrow mills")
        #expect(found.last?.aboutOrganization == 3)
    }

    @Test func whatIsSaidHasNoFrame() {
        #expect(numbers("He said 500 people.").first?.predicate == nil)
    }

    @Test(arguments: [
        "She became its leader at 36.", "They hired children as young as 12.", "He died at 87.",
        "He was elected at the age of just 28.", "He is a fine player and only 25.", "Rowan was 22 when she retired.",
        "By then I will be 35 so it is fine.", "He left school at 14 to work.",
        "Mr Roe became an MP at 27.", "Ms Roe, who is 42, won.", "He ran before turning 80.",
        "They raised the pension age to 65.",
    ])
    func aBareNumberOfAPersonIsAnAge(text: String) {
        #expect(numbers(text).last { $0.kind != .date }?.kind == .age)
    }

    @Test func theSecondOfTwoPhrasesIsInTheUnitOfTheFirst() {
        #expect(numbers("It lasts 81.3 years for women and 77 for men.").map(\.unit) == ["year", "year"])
        let found = numbers("It made 9.1 billion pounds in the nine months to May, up from 8.7 billion.")
        #expect(found.last?.unit == "GBP")
    }

    @Test func aPronounTakesUpWhatTheNumberBeforeIsIn() {
        let found = numbers("Life expectancy for women rose to 83.2 years, while that for men stayed at 79.")
        #expect(found.last?.unit?.hasPrefix("year") == true)
    }

    @Test func aPartCountsWhatItsOwnersWholeDoes() {
        let found = numbers("The party won 48 of Ohio's 70 seats.")
        #expect(found.map(\.counted) == ["seat", "seat"])
        #expect(found.first?.role == .share)
    }

    @Test(arguments: [
        ("The floods killed 1,200 people across four towns and displaced 3,000.", ["people", "town", nil]),
        ("The firm cut 300 jobs at 12 plants and shut two.", ["job", "plant", nil]),
    ])
    func whatAnotherVerbTakesMayBeEither(text: String, counted: [String?]) {
        #expect(numbers(text).map(\.counted) == counted)
    }

    @Test func theInjuredAreNoDeaths() {
        let found = numbers("The death toll has risen to 1,411, with 3,124 injured.")
        #expect(found.map(\.counted) == ["death", nil])
        let deaths = numbers("There were 12 deaths, 4 confirmed in Leeds.")
        #expect(deaths.map(\.counted) == ["death", "death"])
    }

    @Test func whatBelongsToANameIsAboutIt() {
        #expect(numbers("Acme's 8,000 workers walked out.").first?.about == "Acme")
        #expect(numbers("The 8,000 workers walked out.").first?.about == nil)
        #expect(numbers("Today's 40 guests ate well.").last?.about == nil)
    }

    @Test func moneyThatFallsIsWhatTheNumberIsAbout() {
        #expect(numbers("Bitcoin tumbled 8%.").first?.about == "Bitcoin")
    }
}
