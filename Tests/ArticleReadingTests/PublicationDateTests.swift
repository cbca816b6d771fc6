import ArticleReading
import Testing

struct PublicationDateTests {
    @Test(arguments: [
        ("2025-09-23", "2025-09-23"), ("2025-09-23T08:00:00+03:00", "2025-09-23"),
        ("2016-09-12 10:00:00", "2016-09-12"), ("20250923", "2025-09-23"), ("2025/9/3", "2025-09-03"),
        ("Tue, 23 Sep 2025 08:00:00 GMT", "2025-09-23"), ("September 23, 2025", "2025-09-23"),
        ("23rd September 2025", "2025-09-23"), ("Sept. 3, 2025", "2025-09-03"),
        ("Monday, March 3rd, 2014 at 9 a.m.", "2014-03-03"), ("23/09/2025", "2025-09-23"),
        ("9/23/2025", "2025-09-23"), ("29 February 2024", "2024-02-29"),
    ])
    func datesAreRead(text: String, day: String) {
        #expect(PublicationDate.day(in: text) == day)
    }

    @Test(arguments: [
        "", "None", "03/04/2025", "2025-13-01", "29 February 2023", "September", "yesterday", "31 June 2020",
    ])
    func whatNamesNoDayGivesNone(text: String) {
        #expect(PublicationDate.day(in: text) == nil)
    }
}
