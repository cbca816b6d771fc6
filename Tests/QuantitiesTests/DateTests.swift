import FactModel
import Testing

struct DateTests {
    /// The value of the first date as it is printed, its end behind a slash.
    private func iso(_ text: String, _ published: String? = "2025-09-23") -> String? {
        guard let date = numbers(text, published: published).first(where: { $0.iso != nil }) else { return nil }
        return (date.iso ?? "") + (date.isoEnd.map { "/" + $0 } ?? "")
    }

    @Test(arguments: ["They still mourn Bloody Sunday.", "Traders remember Black Monday well."])
    func aDayOfHistoryIsNoDayOfThisWeek(text: String) {
        #expect(iso(text) == nil)
    }

    @Test(arguments: [
        ("It ends on 2 October, 2025.", "2025-10-02"), ("It ended on the 4th of July 1995.", "1995-07-04"),
        ("It ended on 23.04.2022 in Rome.", "2022-04-23"), ("It ended on 2019/aug/01 at last.", "2019-08-01"),
        ("It ended on Sept. 30.", "2025-09-30"), ("it ended on oct. 13, and rain fell.", "2025-10-13"),
        ("He was born on 15 April of 87.", "1987-04-15"), ("It began in october 2005.", "2005-10"),
        ("It began in October two thousand and five.", "2005-10"),
        ("She was born on twenty five January nineteen eighty six.", "1986-01-25"),
        ("It came on February 29th.", "2024-02-29"), ("It dates back to 1865, they say.", "1865"),
        ("It has stood since 1497, they say.", "1497"),
        ("Borrowing will fall by 2005/06.", "2005/2006"),
        ("It is the budget for 2007-13.", "2007/2013"),
        ("Yields fell by 10% of 2000 levels.", "2000"), ("It will be on 6 or 7 January 2026.", "2026-01-06"),
        ("It closes before Christmas the way it did.", "2025-12-25"),
        ("It meets on the first Monday of each month.", "XXXX-WXX-1"), ("It was built in A.D. 1000.", "1000"),
    ])
    func anAbsoluteDateIsReadInEveryOrder(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("It met yesterday.", "2025-09-22"), ("It meets the day after tomorrow.", "2025-09-25"),
        ("It met last Tuesday.", "2025-09-16"), ("It met on Tuesday.", "2025-09-23"),
        ("It will meet on Monday.", "2025-09-29"), ("It will meet next Monday.", "2025-09-29"),
        ("It met on Monday of last week.", "2025-09-15"), ("It met last week.", "2025-W38"),
        ("It meets the week after next.", "2025-W41"), ("It met last month.", "2025-08"),
        ("It grew last quarter.", "2025-Q2"), ("It grew over the past decade.", "2015-09-23/2025-09-23"),
        ("It met on Friday the 12th.", "2025-09-12"), ("It fell by the end of the year.", "2025"),
        ("It will open next summer.", "2026-SU"), ("It closed last weekend.", "2025-W38-WE"),
        ("It began seven years ago.", "2018"), ("It began two weeks ago.", "2025-09-09"),
        ("It began 48 hours ago.", "2025-09-21"), ("It has risen since November.", "2024-11"),
        ("It has risen since Friday.", "2025-09-19"), ("It meets on Wednesday evening next week.", "2025-10-01TEV"),
        ("In May, he was forced to resign.", "2025-05"), ("Police said Friday it would charge him.", "2025-09-19"),
        ("It was used often by Sunday night.", "2025-09-21"), ("It will end by Sunday.", "2025-09-28"),
        ("He flew there to sign it on Monday.", "2025-09-22"), ("They agreed to meet on Monday.", "2025-09-29"),
        ("It was off to a bright start on Saturday.", "2025-09-20"), ("Friday: talks in Geneva", "2025-09-26"),
        ("Floods in York on Friday", "2025-09-19"),
        ("It happened two Fridays ago.", "2025-09-12"), ("[Ten] years ago it began.", "2015"),
        ("It began in mid-May.", "2025-05"), ("It will be on the 15th.", "2025-10-15"),
        ("It is for the school of this year.", "2025"), ("It will open on the first Tuesday in March.", "2026-03-03"),
        ("It met on Thursday, September 24.", "2026-09-24"), ("The fair took place this weekend.", "2025-W38-WE"),
        ("The fair will open this weekend.", "2025-W39-WE"), ("He left in August last year.", "2024-08"),
        ("He will leave in March of next year.", "2026-03"), ("It met three years from today.", "2028-09-23"),
        ("It began two weeks ago on Friday.", "2025-09-12"), ("It began a week ago Sunday.", "2025-09-14"),
        ("The judge said in November that it was void.", "2024-11"), ("It was put off to December.", "2025-12"),
        ("The report, expected in November, is secret.", "2025-11"),
        ("An 8 November ballot has been booked.", "2025-11-08"),
        ("The deal must be approved by the end of November.", "2025-11"),
        ("The results are due early on Friday.", "2025-09-26"),
        ("Fewer jobs than expected were made in December.", "2024-12"),
        ("He faces the task of winning the title in November.", "2025-11"),
        ("She will meet him before flying home on Friday.", "2025-09-26"), ("It dried up in the spring.", "2025-SP"),
        ("It will dry up in the winter.", "2025-WI"), ("It rose 2 per cent for the week.", "2025-W39"),
        ("They said prices would fall this year.", "2025"), ("It split up in '94.", "1994"),
    ])
    func aRelativeDateIsCountedFromTheDayOfPublication(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("Elections in February: what to expect", "2026-02"), ("Floods in October: what we know", "2025-10"),
        ("Storms in May: the bill", "2026-05"), ("Storms in June: the bill", "2025-06"),
    ])
    func aMonthWithoutAVerbLiesInTheHalfYearToComeAcrossTheNewYear(text: String, iso: String) {
        #expect(self.iso(text, "2025-11-20") == iso)
    }

    @Test func aWeekdayBehindADateIsAPartOfIt() {
        #expect(numbers("It will be on January 9, Friday.", published: "2025-09-23").map(\.iso) == ["2026-01-09"])
    }

    @Test func aWeekdayThatOwnsANounIsNoPartOfADate() {
        let dates = numbers("After May 22, Monday's talks resumed.", published: "2025-09-23").map(\.iso)
        #expect(dates == ["2025-05-22", "2025-09-22"])
    }

    /// What stands behind `on` tells a day or a place, and no score.
    @Test(arguments: [
        ("The clinic, on Main Street, opens 9-12 on Monday.", "2025-09-29T09:00:00/2025-09-29T12:00:00"),
        ("The court sits on Monday 10-12.", "2025-09-29T10:00:00/2025-09-29T12:00:00"),
    ])
    func hoursOfADayAreNoScore(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test func aDayBeforeAMonthOfANounIsNone() {
        #expect(iso("There were 5 or 6 March protests.") != "2025-03-05")
    }

    @Test func aDayOfMoreThanOneCountryIsNone() {
        #expect(iso("It opened on Freedom Day 2021.") != "2021-06-19")
    }

    @Test(arguments: [
        ("It opens on Diwali 2018.", "2018-11-07"), ("It opened on Holi 2019.", "2019-03-21"),
        ("It opened on Makar Sankranti 2019.", "2019-01-15"), ("It opened on Vaisakhi 2018.", "2018-04-14"),
        ("It opened on Eid al-Adha 2018.", "2018-08-21"), ("It opened on Eid al-Fitr 2022.", "2022-05-02"),
        ("It opened on Chinese New Year 2020.", "2020-01-25"),
        ("It opened on Orthodox Good Friday 2020.", "2020-04-17"),
        ("It opened on Janmashtami 2019.", "2019-08-23"), ("It opened on Vesak 2018.", "2018-04-30"),
    ])
    func feastsOfTheMoonAreReckoned(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("Sales fell in the third quarter of 2009.", "2009-Q3"), ("Sales fell in Q1 2013.", "2013-Q1"),
        ("Sales fell in the first half of 2009.", "2009-H1"), ("Sales fell in the April-June quarter.", "2025-Q2"),
        ("Sales fell in the October to December quarter of 2023.", "2023-Q4"),
        ("It froze in the winter of 2010-11.", "2010-WI"), ("It met in the first week of 2021.", "2021-W01"),
        ("It met on the last Monday of March 2013.", "2013-03-25"), ("It met in the 9th month of 2022.", "2022-09"),
        ("It met on the first Tuesday in October 2013.", "2013-10-01"), ("It stood in the 15th century.", "14"),
        ("It began in the 1960s.", "196"), ("It began in the sixties.", "196"), ("The cars of the 70s rusted.", "197"),
        ("They won the 2012-13 season.", "2012/2013"), ("Borrowing for 2003/4 fell.", "2003/2004"),
    ])
    func aPartOfAPeriodIsFoundByItsRank(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("It runs on November 19-20.", "2025-11-19/2025-11-20"),
        ("It ran from February 28th to March 1st.", "2025-02-28/2025-03-01"),
        ("It ran from 26 June to 28 June 2020.", "2020-06-26/2020-06-28"),
        ("It was wet in the past 30 days.", "2025-08-24/2025-09-23"),
        ("It was wet between January 22 and now.", "2025-01-22/2025-09-23"),
        ("They must pay between now and 9 October.", "2025-09-23/2025-10-09"),
        ("It sat between the 3rd and the 10th of June.", "2025-06-03/2025-06-10"),
        ("It sat from the ninth to the twelfth of June.", "2025-06-09/2025-06-12"),
        ("It was shut from Monday, 2 June, to Friday, 6 June.", "2025-06-02/2025-06-06"),
        ("He will be away for three days from Friday.", "2025-09-26/2025-09-29"),
        ("She will be off for two weeks starting on Friday.", "2025-09-26/2025-10-10"),
    ])
    func aStretchHasTwoEnds(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test func aSecondDayOfTheMonthIsADate() {
        let found = numbers("It met on June 24 and 25.", published: "2025-09-23")
        #expect(found.map(\.iso) == ["2025-06-24", "2025-06-25"])
    }

    @Test func twoDaysBeforeTheirMonthAreTwoDates() {
        let found = numbers("It met on 24 and 25 June.", published: "2025-09-23")
        #expect(found.map(\.iso) == ["2025-06-24", "2025-06-25"])
    }

    @Test(arguments: [
        ("It sailed between January and March 2017.", ["2017-01", "2017-03"]),
        ("It ran from November to March 2017.", ["2016-11", "2017-03"]),
    ])
    func theFirstOfTwoMonthsLiesBeforeTheSecond(text: String, iso: [String]) {
        #expect(numbers(text, published: "2025-09-23").map(\.iso) == iso)
    }

    @Test(arguments: [("Sat", "2025-09-27"), ("March", "2026-03"), ("March after next", "2027-03")])
    func aDateMayBeAllThatACellSays(text: String, iso: String) {
        #expect(self.iso(text) == iso)
        #expect(self.iso("The judge sat there for a march.") == nil)
    }

    @Test func aYearMayOpenWhatIsSaid() {
        #expect(iso("“2004 has proven to be an important year.”") == "2004")
        #expect(iso("“2020 of them voted yes,” he said.") == nil)
    }

    @Test func moreThanATimeAgoBoundsNoComparison() {
        #expect(numbers("Sales were 12% more than a year ago.").map(\.bound) == [.exactly, .exactly])
        #expect(numbers("He was 30 more than a decade ago.").last?.bound == .below)
        #expect(numbers("In 2019 more than two years ago, he left.").last?.bound == .below)
    }

    @Test func aDayBehindOnIsNoScore() {
        #expect(iso("Against all odds, she will return on 22/04.") == "2025-04-22")
    }

    @Test func yearsFromAndToStayTwoDates() {
        #expect(numbers("It grew from 2004 to 2009.", published: "2025-09-23").map(\.iso) == ["2004", "2009"])
    }

    @Test(arguments: [
        ("It met today at 8.30pm.", "2025-09-23T20:30:00"), ("It met at 12:00 UTC Monday.", "2025-09-22T12:00Z"),
        ("It met at 9am on Friday.", "2025-09-19T09:00:00"),
        ("It met on 1/2/2015 between 10 and 11:30.", "2015-01-02T10:00:00/2015-01-02T11:30:00"),
        ("It met at around 7 p.m. local time on Monday.", "2025-09-22T19:00:00"),
        ("It began at 0600 GMT on Monday.", "2025-09-22T06:00Z"), ("It met at noon on Monday.", "2025-09-22T12:00:00"),
        ("It met at 3.15pm (1915 GMT) on Monday.", "2025-09-22T15:15:00"),
        ("It met at six o'clock on Monday evening.", "2025-09-22T18:00:00"),
        ("It met on Monday at six pm.", "2025-09-22T18:00:00"),
        ("It went off at 8.15 on Monday morning.", "2025-09-22T08:15:00"),
        ("Shots fell between 9 and 11 last night.", "2025-09-22T21:00:00/2025-09-22T23:00:00"),
    ])
    func aTimeBesideADateJoinsIt(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("It opens at 0600 GMT.", "T06:00Z" as String?), ("It shut at 10.45pm.", "T22:45:00"),
        ("It shut at 4:30.", nil),
    ])
    func aTimeAloneIsThatOfNoDay(text: String, iso: String?) {
        let number = numbers(text).first
        #expect(number?.kind == .time)
        #expect(number?.iso == iso)
    }

    @Test(arguments: [
        ("It rained on Christmas Day.", "2025-12-25"), ("It rained on Boxing Day 2004.", "2004-12-26"),
        ("It snowed on Easter Monday 2019.", "2019-04-22"), ("It met on Good Friday 2024.", "2024-03-29"),
        ("Shops shut on Thanksgiving 2023.", "2023-11-23"), ("They prayed on Eid al-Fitr 2018.", "2018-06-15"),
        ("It opened on Memorial Day 2021.", "2021-05-31"), ("It rained on King's Day 2014.", "2014-04-26"),
        ("It met on Black Friday of last year.", "2024-11-29"),
        ("Roads were full over the Easter weekend.", "2025-W16-WE"),
        ("It fell on Labor Day weekend 2021.", "2021-W35-WE"),
    ])
    func aHolidayIsADay(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("It grew in the June quarter.", "2025-Q2"), ("It fell in July-September 2024.", "2024-Q3"),
        ("It fell in May-June 2024.", "2024-05/2024-06"), ("It is a record, due for release in February.", "2026-02"),
    ])
    func monthsMayStandForOthers(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test(arguments: [
        ("It met in the third week of January 2019.", "2019-W03"),
        ("It met in the last week of October 2018.", "2018-W43"),
        ("It rained over the last 3 months and 2 weeks.", "2025-06-09/2025-09-23"),
        ("It will be done at the end of year.", "2025"),
        ("The last two years and three months of 2020 were hard.", "2023-09-23/2025-09-23"),
    ])
    func partsOfPeriodsAreReckoned(text: String, iso: String) {
        #expect(self.iso(text) == iso)
    }

    @Test func aPartyAtTheEndOfAYearIsNoDate() {
        #expect(numbers("At the end of year party she sang.", published: "2025-09-23").isEmpty)
        #expect(numbers("The end of year accounts are late.", published: "2025-09-23").isEmpty)
    }

    @Test func aProgrammeIsNoWeek() {
        #expect(numbers("He went on CBN's This Week to talk.", published: "2025-09-23").isEmpty)
        #expect(
            numbers("She told Radio Four's Today it was late.", published: "2025-09-23").allSatisfy { $0.kind != .date }
        )
        #expect(!numbers("She left today.", published: "2025-09-23").isEmpty)
        #expect(!numbers("Acme Sells New Phone This Week", published: "2025-09-23").isEmpty)
    }

    @Test(arguments: [
        "He has 1500 cows.", "It ended the day at 7,114.3.", "More than 2000 people came.", "Feb 30 is no day.",
    ])
    func otherNumbersAreNoDates(text: String) {
        #expect(
            numbers(text, published: "2025-09-23").allSatisfy {
                $0.kind != .date || $0.grain == "day" && $0.iso == "2025-09-23"
            })
    }
}
