import FactModel
import TestSupport
import Testing

@testable import ArticleReading

/// JSON of scrapers and rows of tables.
struct RecordFormatTests {
    @Test(arguments: [
        // news-please
        #"{"title": "Port reopens", "maintext": "The port is open.", "authors": ["Ann Lee", "Bo Oh"], "date_publish": "2025-09-23 08:00:00", "date_modify": "None", "language": "en", "source_domain": "x.test", "url": "https://x.test/1"}"#,
        // trafilatura
        #"{"title": "Port reopens", "author": "Ann Lee, Bo Oh", "hostname": "h.test", "date": "2025-09-23", "source": "https://x.test/1", "sitename": "x.test", "text": "The port is open.", "language": "en", "url": "https://x.test/1"}"#,
        // newspaper4k
        #"{"url": "https://x.test/1", "source_url": "https://x.test", "title": "Port reopens", "text": "The port is open.", "authors": ["Ann Lee", "Bo Oh"], "publish_date": "2025-09-23T08:00:00+00:00", "meta_lang": "en", "meta_data": {"a": 1}}"#,
    ])
    func recordsOfScrapersAreRead(record: String) throws {
        let article = try #require(ReadResult(record).articles.first)
        #expect(article.body == "The port is open.")
        #expect(article.title == "Port reopens")
        #expect(article.published == "2025-09-23")
        #expect(article.modified == nil)
        #expect(article.byline == "Ann Lee, Bo Oh")
        #expect(article.url == "https://x.test/1")
        #expect(article.language == "en")
    }

    @Test func aMapTellsWhichFieldsHoldWhat() throws {
        let map = try FieldMap(parsing: "text=story.body,date=when,title=t")
        let result = ReadResult(
            #"{"t": "Rain", "when": "3 May 2024", "story": {"body": "It rained."}, "text": "no"}"#, map: map)
        #expect(result.bodies == ["It rained."])
        #expect(result.articles.first?.title == "Rain")
        #expect(result.articles.first?.published == "2024-05-03")
        #expect(ReadResult(#"{"text": "no"}"#, map: map).reasons == [#"the record has no "story.body""#])
        #expect(throws: FieldMap.Fault.self) { try FieldMap(parsing: "words=body") }
        #expect(throws: FieldMap.Fault.self) { try FieldMap(parsing: "text") }
    }

    @Test func aJSONFeedAndAListInAnObjectAreRead() {
        let feed = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
              {"id": "1", "content_html": "<p>One.</p>", "date_published": "2025-09-23T08:00:00Z"}, {"id": "2"},
              {"id": "3", "content_text": "Three."}]}
            """
        let result = ReadResult(feed)
        #expect(result.bodies == ["One.", "Three."])
        #expect(result.problems.map(\.record) == [2])
        #expect(result.problems.map(\.externalID) == ["2"])
    }

    @Test func aJSONFileCutInTheMiddleGivesItsWholeRecords() {
        let result = ReadResult(#"[{"text": "One."}, {"text": "Two."}, {"text": "Thr"#)
        #expect(result.bodies == ["One.", "Two."])
        #expect(result.problems.map(\.record) == [3])
        #expect(result.reasons == ["it is not valid JSON"])
    }

    @Test func aDamagedElementCostsOnlyItself() {
        let result = ReadResult(#"[{"text": "One."}, {"text": oops}, {"text": "Three."} {"text": "Four."}]"#)
        #expect(result.bodies == ["One.", "Three.", "Four."])
        #expect(result.problems.map(\.record) == [2])
    }

    @Test func deepJSONAndHugeNumbersAreRefusedWithoutHarm() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(ReadResult(#"{"text": "x", "a": "# + deep + "}\n").articles.isEmpty)
        let digits = String(repeating: "9", count: 100_000)
        #expect(ReadResult(#"{"text": "It rained.", "a": "# + digits + "}\n").bodies == ["It rained."])
        #expect(ReadResult(#"{"text": "a", "text": "b"}"#).bodies == ["b"])
    }

    @Test(arguments: [
        (
            "title,text,date\nRain,\"It rained, \"\"hard\"\".\nAll day.\",2025-09-23\nSun,It shone.,\n",
            "It rained, \"hard\".\nAll day."
        ),
        ("Title\tBody\tDate\r\nRain\tIt rained hard.\t2025-09-23\r\nSun\tIt shone.\t\r\n", "It rained hard."),
        ("title;text;date\nRain;It rained hard.;23/09/2025\nSun;It shone.;\n", "It rained hard."),
    ])
    func aTableGivesAnArticleARow(table: String, first: String) throws {
        let result = ReadResult(table)
        #expect(result.formats == ["csv"])
        #expect(result.bodies == [first, "It shone."])
        #expect(result.articles.map(\.title) == ["Rain", "Sun"])
        #expect(result.articles.map(\.published) == ["2025-09-23", nil])
    }

    @Test func badRowsOfATableAreNamed() {
        let result = ReadResult(
            Array("id,text\n1,One.\n2\n3,".utf8) + [0x93, 0x48, 0x69, 0x94] + Array("\n4,\"Four".utf8))
        #expect(result.bodies == ["One.", "“Hi”"])
        #expect(result.problems.map(\.record) == [2, 4])
        #expect(result.reasons == ["the record has no \"text\"", "the file ends within quotation marks"])
        let other = ReadResult("a,b\n1,2\n", format: .csv)
        #expect(other.reasons.first?.hasPrefix("its first row names no field \"text\"") == true)
    }

    @Test func aRowBeyondTheLimitIsPassedOver() {
        let long = String(repeating: "a", count: 3 << 20)
        let table = Array("id,text\n1,One.\n2,\(long)\n3,Three.\n".utf8)
        let result = ReadResult(table, limits: ReadingLimits(articleBytes: 1 << 20))
        #expect(result.bodies == ["One.", "Three."])
        #expect(result.reasons == ["the row is larger than 1 MiB (--max-article allows more)"])
    }

    @Test func aQuotedFieldBeyondTheLimitEndsWithItsMark() {
        // The lines inside of the quotation marks are no rows.
        let long = String(repeating: "Tom Brown said \"\"no\"\".\n", count: 1 << 17)
        let table = Array("id,text\n1,One.\n2,\"\(long)\"\n3,Three.\n".utf8)
        let result = ReadResult(table, limits: ReadingLimits(articleBytes: 1 << 20))
        #expect(result.bodies == ["One.", "Three."])
        #expect(result.reasons.count == 1)
    }

    @Test func aListOnOneLineIsItsArticles() {
        let result = ReadResult(
            #"{"articles": [{"text": "One.", "publishedAt": "2024-05-03T01:00:00Z"}, {"text": "Two."}]}"# + "\n",
            format: .jsonl)
        #expect(result.bodies == ["One.", "Two."])
        #expect(result.articles.first?.published == "2024-05-03")
    }
}
