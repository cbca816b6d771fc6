import FactModel
import Testing

struct CalendarDayTests {
    @Test(arguments: [("1970-01-01", 0, 4), ("2025-09-23", 20_354, 2), ("2000-02-29", 11_016, 2)])
    func aDayHasItsNumberAndWeekday(iso: String, number: Int, weekday: Int) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(CalendarDay(number: number) == day)
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-11-31", "0000-01-01"])
    func aDayThatNoCalendarHasIsNone(iso: String) {
        #expect(CalendarDay(iso: iso) == nil)
    }

    @Test(arguments: [("2021-01-03", 2020, 53), ("2019-12-30", 2020, 1), ("2008-10-09", 2008, 41)])
    func weeksAreThoseOfISO8601(iso: String, year: Int, week: Int) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(day.isoWeek == (year, week))
    }
}
