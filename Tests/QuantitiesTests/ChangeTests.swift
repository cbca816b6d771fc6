import FactModel
import Testing

@testable import Quantities

struct ChangeTests {
    @Test(arguments: [
        ("It reported an 11% rise in profits.", NumberFact.Role.change), ("They agreed a £2bn tax cut.", .change),
        ("It told of a 3% year-on-year drop.", .change), ("It is an increase of about £575 a year.", .change),
        ("There were cuts of 800,000 tonnes.", .change), ("It made 7.4% more than a year ago.", .change),
        ("Traffic saw a tenfold increase.", .change),
        ("It has a £3m growth fund.", nil), ("It has a 5% cut-off.", nil),
        ("The agent takes a 30% cut.", nil), ("Workers took a 10% pay cut.", .change),
        ("It built a £300m expansion of its ground.", nil), ("It agreed a $2bn airport expansion.", nil),
        ("She won with a 6.8m leap.", nil), ("They set out on a 12-mile hike.", nil),
        ("He survived a 30ft plunge.", nil),
        ("We saw the rise of three parties.", nil), ("They made three cuts.", nil),
    ])
    func aNounOfRiseOrFallMakesAChange(text: String, role: NumberFact.Role?) {
        #expect(numbers(text).first?.role == role)
    }

    @Test func whatANounOfRiseIsSaidOfIsWhatTheNumberIsAbout() {
        #expect(numbers("An 11% rise in annual profits surprised them.").first?.about == "annual profits")
        #expect(numbers("It meant an increase of 600 jobs.").first?.about == "increase")
    }

    @Test(arguments: [
        ("An 11% drop in London was the worst.", "drop in London"), ("The 12% jump in May was big.", "jump in May"),
        ("The 3% gain in early trading was lost.", "gain in early trading"),
    ])
    func whereAndWhenItRoseIsNotWhatRose(text: String, about: String) {
        #expect(numbers(text).first?.about == about)
    }

    @Test(arguments: [
        ("Shares closed 4.2% lower at 312 cents.", NumberFact.Direction.down),
        ("The index was 28 points down at noon.", .down), ("The fee is £109 higher.", .up),
        ("The dividend is 6.3 per cent up on last year.", .up), ("The index closed up 1.9% at 50,212.", .up),
        ("It won 80 seats in the 150-seat lower house.", nil), ("It asks for 10% down payments.", nil),
        ("It pays 5% up to the limit.", nil), ("The index closed down 28 points.", .down),
        ("The body closed down 12 care homes.", nil), ("It closed down 5% of its sites.", nil),
        ("It has opened up 40 new routes.", nil), ("The plan ended up £40m over budget.", nil),
        ("They ended up 200 miles from home.", nil), ("The party ended up 12 seats short.", nil),
    ])
    func theWordBehindANumberMovesIt(text: String, direction: NumberFact.Direction?) {
        #expect(numbers(text).contains { $0.direction != nil } == (direction != nil))
        #expect(numbers(text).first { $0.direction != nil }?.direction == direction)
    }

    @Test func oneWordBehindTwoNumbersMovesBoth() {
        let found = numbers("The index ended 335 points, or 0.4 per cent, higher.")
        #expect(found.map(\.direction) == [.up, .up])
        let apart = numbers("The bill will be £2,280, £109 higher than before.")
        #expect(apart.map(\.direction) == [nil, .up])
    }

    @Test(arguments: [
        ("The bank cut its repo rate by 50 basis points.", NumberFact.Direction.down),
        ("They want to raise output by 137,000 barrels a day.", .up),
        ("It would increase the party's seats by 25 to 30.", .up), ("The order book grew by a fifth.", .up),
        ("The fund was raised last year by 12 members.", nil), ("He beat his rival by 1,284 votes.", nil),
    ])
    func aVerbMovesItsObjectByADifference(text: String, direction: NumberFact.Direction?) {
        #expect(numbers(text).first { $0.kind != .date }?.direction == direction)
    }

    @Test(arguments: [
        ("Rents jumped to a record $780.", NumberFact.Role.to), ("Shares fell to a four-month low of $4.50.", .to),
        ("Sales fell to an annual rate of 600,000.", .to),
        ("The list is down from a peak of 7.7 million.", .from), ("Gifts fell from the more than $600 of May.", .from),
        ("It rose in the 12 regions.", nil), ("Up to 500 people left.", nil),
    ])
    func whatRanksALevelStandsBeforeIt(text: String, role: NumberFact.Role?) {
        #expect(numbers(text).last { $0.kind == .money || $0.kind == .cardinal }?.role == role)
    }

    @Test func theLevelToldFirstStartsFromTheOther() {
        #expect(numbers("Turnout was 59.7%, down from 67.3%.").map(\.base) == [1, nil])
        #expect(numbers("It rose from 180 tonnes this year to 600 tonnes.", published: "2025-03-04").last?.base == 0)
    }

    @Test func aChangeJoinedToAnotherMovesAlike() {
        let found = numbers("Output grew 0.6 per cent in May and 1.8 per cent in June.", published: "2025-08-04")
        #expect(found.filter { $0.kind == .percent }.map(\.direction) == [.up, .up])
        let apart = numbers("Output grew 0.6 per cent and Acme holds 1.8 per cent.")
        #expect(apart.map(\.direction) == [.up, nil])
    }

    @Test(arguments: [
        ("He lost three times.", 0), ("The ship sank 40 miles off the coast.", 0),
        ("The glacier retreated 40 miles.", 1), ("He lost three games.", 1),
    ])
    func howOftenAndWhereAreNoChanges(text: String, changes: Int) {
        #expect(numbers(text).filter { $0.role == .change }.count == changes)
    }

    @Test func whatEdgedUpToALevelGotThere() {
        let level = numbers("The rate edged up to 4.4%.").first
        #expect(level?.bound == .exactly)
        #expect(level?.role == .to)
        #expect(numbers("It crept up to 4.4%.").first?.role == .to)
        #expect(numbers("It pays up to 4.4%.").first?.bound == .atMost)
    }

    @Test(arguments: [
        "Shares rose up to 8% in the morning.", "Seas could rise up to two metres.", "Trees grow up to 40 metres tall.",
        "The bank closed up to 40 branches.", "They moved up to 300 people.", "They headed up to 30 teams.",
        "The club traded up to 12 players.", "Patients gained up to 12kg.",
    ])
    func whatRoseByUpToSoMuchIsBounded(text: String) {
        #expect(numbers(text).first?.bound == .atMost)
        #expect(numbers(text).first?.role != .to)
    }

    @Test(arguments: [
        ("They have promised to build 500 homes.", NumberFact.Modality.target),
        ("They agreed to build 500 homes.", .target),
        ("They agreed a deal for 500 homes.", .actual), ("They do not want 500 homes.", .negated),
        ("The age is due to rise to 67.", .forecast), ("It missed the 2% target.", .target),
        ("It was below the 4.7 per cent forecast.", .forecast), ("Twelve people did not vote.", .actual),
        ("They are twice as likely to buy 500 homes.", .actual), ("They built 500 homes.", .actual),
        ("A man wanted for 12 murders was held.", .actual), ("He decided to leave after 12 years.", .actual),
        ("Police want to speak to 12 people.", .actual), ("They want to hire 12 people.", .target),
        ("They sold the $4m target company.", .actual), ("They found a $3m forecast error.", .actual),
    ])
    func whatIsStillToComeIsNotYetSo(text: String, modality: NumberFact.Modality) {
        #expect(numbers(text).last?.modality == modality)
    }

    @Test func aKnownNumberIsNoBound() {
        #expect(numbers("Inflation is below the 4.7 per cent forecast.").first?.bound == .exactly)
        #expect(numbers("Inflation is below 4.7 per cent.").first?.bound == .below)
        #expect(numbers("He cost £38m plus £4m in fees.").first?.bound == .exactly)
    }

    @Test(arguments: [
        "It plunged more than half the country into darkness.", "They lost three times.",
    ])
    func whatIsLostOrPlungedWithoutBeingLessIsNoChange(text: String) {
        #expect(numbers(text).first?.direction == nil)
    }
}
