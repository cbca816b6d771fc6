import FactModel
import TestSupport
import Testing

@testable import FactStore

struct PeriodReaderTests {
    private static let today = CalendarDay(year: 2025, month: 10, day: 15)

    private static func periods() throws -> PeriodReader { PeriodReader(today: try #require(today)) }

    /// The words, the first day and the last day; a Wednesday is today.
    @Test(arguments: [
        ("in September 2025", "2025-09-01", "2025-09-30"), ("in Sept 2025", "2025-09-01", "2025-09-30"),
        ("in September", "2025-09-01", "2025-09-30"), ("in October", "2025-10-01", "2025-10-31"),
        ("in November", "2024-11-01", "2024-11-30"), ("in February 2024", "2024-02-01", "2024-02-29"),
        ("in 2004", "2004-01-01", "2004-12-31"), ("during 2004", "2004-01-01", "2004-12-31"),
        ("in the 1990s", "1990-01-01", "1999-12-31"), ("in 2025-09", "2025-09-01", "2025-09-30"),
        ("on 2025-09-23", "2025-09-23", "2025-09-23"), ("on 23 September 2025", "2025-09-23", "2025-09-23"),
        ("on September 23, 2025", "2025-09-23", "2025-09-23"), ("on the 23rd of September", "2025-09-23", "2025-09-23"),
        ("on 1 December", "2024-12-01", "2024-12-01"), ("on Tuesday", "2025-10-14", "2025-10-14"),
        ("on Tuesday 23 September", "2025-09-23", "2025-09-23"), ("in Q3 2025", "2025-07-01", "2025-09-30"),
        ("since 2004", "2004-01-01", ""), ("since September 2025", "2025-09-01", ""),
        ("from 2024-05", "2024-05-01", ""),
        ("after 2004", "2005-01-01", ""), ("after 23 September 2025", "2025-09-24", ""),
        ("before 2004", "", "2003-12-31"), ("until 2004", "", "2004-12-31"), ("till June 2025", "", "2025-06-30"),
        ("up to yesterday", "", "2025-10-14"), ("since last year", "2024-01-01", ""),
        ("since yesterday", "2025-10-14", ""),
        ("between 2003 and 2005", "2003-01-01", "2005-12-31"), ("from May to July 2025", "2025-05-01", "2025-07-31"),
        ("between 1 March 2025 and 5 March 2025", "2025-03-01", "2025-03-05"),
        ("today", "2025-10-15", "2025-10-15"), ("yesterday", "2025-10-14", "2025-10-14"),
        ("the day before yesterday", "2025-10-13", "2025-10-13"), ("this week", "2025-10-13", "2025-10-19"),
        ("last week", "2025-10-06", "2025-10-12"), ("this month", "2025-10-01", "2025-10-31"),
        ("last month", "2025-09-01", "2025-09-30"), ("last quarter", "2025-07-01", "2025-09-30"),
        ("this year", "2025-01-01", "2025-12-31"), ("last year", "2024-01-01", "2024-12-31"),
        ("in the last 7 days", "2025-10-09", "2025-10-15"), ("in the past three months", "2025-07-16", "2025-10-15"),
        ("over the past year", "2024-10-16", "2025-10-15"), ("last September", "2025-09-01", "2025-09-30"),
        ("last October", "2024-10-01", "2024-10-31"), ("last Friday", "2025-10-10", "2025-10-10"),
        ("two years ago", "2023-01-01", "2023-12-31"), ("3 days ago", "2025-10-12", "2025-10-12"),
        ("a month ago", "2025-09-01", "2025-09-30"), ("tomorrow", "2025-10-16", "2025-10-16"),
        ("next week", "2025-10-20", "2025-10-26"), ("in the next 7 days", "2025-10-15", "2025-10-22"),
        ("next Friday", "2025-10-17", "2025-10-17"), ("next Wednesday", "2025-10-22", "2025-10-22"),
        ("next month", "2025-11-01", "2025-11-30"), ("next March", "2026-03-01", "2026-03-31"),
        ("in the coming year", "2026-01-01", "2026-12-31"),
    ])
    func aPeriodIsRead(words: String, since: String, until: String) throws {
        let period = try #require(try Self.periods().period(of: words), "\(words) is no period")
        #expect((period.since?.iso ?? "", period.until?.iso ?? "") == (since, until))
    }

    /// Of what lies ahead, a month, weekday or day without a year is the next one.
    @Test(arguments: [
        ("in September", "2026-09-01", "2026-09-30"), ("in October", "2025-10-01", "2025-10-31"),
        ("in December", "2025-12-01", "2025-12-31"), ("on Tuesday", "2025-10-21", "2025-10-21"),
        ("on 1 December", "2025-12-01", "2025-12-01"), ("on 1 March", "2026-03-01", "2026-03-01"),
        ("last Tuesday", "2025-10-14", "2025-10-14"), ("upcoming", "2025-10-15", ""), ("next", "2025-10-15", ""),
    ])
    func aPeriodAheadIsRead(words: String, since: String, until: String) throws {
        let periods = PeriodReader(today: try #require(Self.today), looksAhead: true)
        let period = try #require(periods.period(of: words), "\(words) is no period")
        #expect((period.since?.iso ?? "", period.until?.iso ?? "") == (since, until))
    }

    @Test(arguments: [
        "", "next", "upcoming", "next gang", "in", "of", "in of", "on", "in Haiti", "in New York", "2025", "September",
        "on 30 February 2025",
        "in 20255",
        "between 2005 and 2003", "since", "the", "in the", "last", "last gang", "on the 45th of May", "may",
        "in Q9 2025",
        "before", "up", "up to", "between and", "on Tuesday Tuesday", "in 1.5", "last 99999999999 days",
    ])
    func anythingElseIsNone(words: String) throws {
        #expect(try Self.periods().period(of: words) == nil)
    }

    @Test func noWordsTrap() throws {
        let parts = [
            "in", "on", "of", "the", "since", "between", "and", "to", "from", "last", "past", "2025", "september",
            "23rd",
            "9999", "1000", "0000", "ago", "days", "tuesday", "q3", "2010s", "-", "9999-12-31", "99999999999", "a",
            "may,",
        ]
        var random = SplitMix64(seed: 11)
        let periods = try Self.periods()
        for _ in 0..<RandomInputs.count(20_000) {
            let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }
            guard let period = periods.period(of: words) else { continue }
            #expect(period.since != nil || period.until != nil)
        }
    }
}
