import FactModel
import Testing

struct NarrationTests {
    /// The value of the last date as it is printed.
    private func last(_ text: String) -> String? {
        numbers(text, published: "2025-09-23").last { $0.kind == .date }?.iso
    }

    @Test(arguments: [
        ("He resigned on Friday, and she took over the next day.", "2025-09-20"),
        ("He won in 2008. The following year, he lost.", "2009"),
        ("They won 40 seats in 2019, up from 31 the previous year.", "2018"),
        ("It was 61 in 2014, down from 66 the year before.", "2013"),
        ("She was held on Saturday night and freed the following morning.", "2025-09-21TMO"),
        ("They landed on 6 June 1944; by that evening they held a beach.", "1944-06-06TEV"),
        ("The dam was shut on Saturday, 1 March, and drained the next Tuesday.", "2025-03-04"),
        ("It began in May 2014 and ended the following March.", "2015-03"),
        ("It fell on 3 May 2010 and again the same week.", "2010-W18"),
        ("The dam broke on 3 May 2010. That summer, the town was rebuilt.", "2010-SU"),
        ("The trial opens on 3 November, and the verdict is due the following week.", "2025-W46"),
        ("It opened in 1998 and closed in the following decade.", "200"),
    ])
    func stepsAreCountedFromTheDateToldLast(text: String, iso: String) {
        #expect(last(text) == iso)
    }

    @Test(arguments: [
        ("Gunmen came on 3 May. Two days later the army arrived.", "2025-05-05"),
        ("They took it in March 2015 and lost it six months later.", "2015-09"),
        ("They wed in 1997 and parted a decade later.", "2007"),
        ("He took office on 13 May 2022; a year on, little had changed.", "2023"),
        ("It closed at 90 on 3 May, down from 95 a week earlier.", "2025-04-26"),
        ("It passed on 3 May 2021. Two weeks before, it had failed.", "2021-04-19"),
        ("In 2010, sales rose from a year earlier.", "2009"),
    ])
    func unitsLaterAndEarlierAreCountedFromTheDateToldLast(text: String, iso: String) {
        #expect(last(text) == iso)
    }

    @Test(arguments: [
        ("It will open over the next week.", "2025-W40"), ("It was sold in 2010. It will close next year.", "2026"),
        ("Sales rose 5 per cent from a year earlier.", "2024"),
        ("The war began in 2011. He left on the day before the vote.", "2011"),
    ])
    func otherWordsAreNot(text: String, iso: String) {
        #expect(last(text) == iso)
    }

    @Test(arguments: ["Rates were blamed for the fall in trade.", "Maybe it is not our year, he said."])
    func otherWordsAreNoDates(text: String) {
        #expect(numbers(text, published: "2025-09-23").allSatisfy { $0.kind != .date })
    }

    @Test func whatIsCoarserTellsNoDay() {
        #expect(numbers("He came in 2010. Two days later he left.").map(\.kind) == [.date, .duration])
    }

    @Test(arguments: [
        ("It meets every Tuesday.", "XXXX-WXX-2"), ("It comes out on Fridays.", "XXXX-WXX-5"),
        ("It is shown on Sunday nights.", "XXXX-WXX-7"), ("It is held each September.", "XXXX-09"),
    ])
    func whatReturnsIsNoOneDay(text: String, iso: String) {
        #expect(last(text) == iso)
    }

    @Test(arguments: [
        ("He has been ill since March 2021.", NumberFact.Bound.atLeast), ("It is shut until the end of June.", .atMost),
        ("It will open by Friday.", .atMost), ("It was sold before 2010.", .below), ("It rose after 2010.", .above),
        ("It rose in 2010.", .exactly),
        ("He left more than two years ago.", .below), ("It rose in 2010. Less than a year later it fell.", .below),
        ("It rose in 2010. More than five years later it fell.", .above),
        ("Many fled after Monday's attack.", .exactly),
        ("Many fled after the 2014 invasion.", .exactly), ("They fled after Monday night.", .above),
    ])
    func wordsBeforeADateLeaveItOpen(text: String, bound: NumberFact.Bound) {
        #expect(numbers(text, published: "2025-09-23").last { $0.kind == .date }?.bound == bound)
    }
}
