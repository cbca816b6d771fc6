import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct WebArchiveTests {
    /// A record with its header; the length may be told wrongly.
    private func record(_ number: Int, type: String = "response", lengthOffBy error: Int = 0) -> [UInt8] {
        let page = """
            <html><head><title>Story \(number)</title></head><body><article><h1>Story \(number)</h1>
            <p>This is story number \(number), which was told on Tuesday, officials said.</p></article></body></html>
            """
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        let header = """
            WARC/1.0\r
            WARC-Type: \(type)\r
            WARC-Target-URI: https://x.test/\(number)\r
            WARC-Date: 2025-09-23T08:00:00Z\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(http.utf8.count + error)\r
            \r

            """
        return Array((header + http + "\r\n\r\n").utf8)
    }

    private func titles(_ result: ReadResult) -> [String?] { result.articles.map(\.title) }

    @Test(arguments: [false, true])
    func everyPageIsAnArticleAndOtherRecordsAreNone(isCompressed: Bool) {
        let records = [record(1), record(2, type: "request"), record(3)]
        let result = ReadResult(records.flatMap { isCompressed ? Gzip.member($0) : $0 })
        #expect(titles(result) == ["Story 1", "Story 3"])
        #expect(result.formats == ["warc"])
        #expect(result.articles.first?.url == "https://x.test/1")
        #expect(result.problems.isEmpty)
    }

    @Test(arguments: [-20, 20, 100_000])
    func aWrongLengthCostsOnlyItsRecord(error: Int) {
        let result = ReadResult(record(1) + record(2, lengthOffBy: error) + record(3))
        #expect(titles(result) == ["Story 1", "Story 3"])
        #expect(result.problems.map(\.record) == [2])
    }

    @Test(arguments: [-20, 20, 100_000])
    func aWrongLengthInAMemberCostsOnlyItsRecord(error: Int) {
        let result = ReadResult([record(1), record(2, lengthOffBy: error), record(3)].flatMap(Gzip.member))
        #expect(titles(result) == ["Story 1", "Story 3"])
        #expect(result.problems.map(\.record) == [2])
    }

    @Test func aDamagedMemberCostsOnlyItsRecord() {
        let members = [record(1), record(2), record(3)].map(Gzip.member)
        var bytes = members.flatMap { $0 }
        // The checksum of the second member, and then a byte of its deflate header.
        bytes[members[0].count + members[1].count - 6] ^= 0xFF
        #expect(titles(ReadResult(bytes)).suffix(1) == ["Story 3"])
        #expect(ReadResult(bytes).problems.count == 1)
        bytes[members[0].count + 12] ^= 0xFF
        let result = ReadResult(bytes)
        #expect(titles(result) == ["Story 1", "Story 3"])
        #expect(result.problems.map(\.record) == [2])
        #expect(result.reasons == ["the gzip data is damaged here"])
    }

    @Test func anArchiveCutInTheMiddleGivesItsWholeRecords() {
        let plain = record(1) + record(2)
        let cut = ReadResult(Array(plain.dropLast(60)))
        #expect(titles(cut) == ["Story 1"])
        #expect(cut.reasons == ["the file ends in the middle of the record"])
        let members = Gzip.member(record(1)) + Gzip.member(record(2))
        let cutMember = ReadResult(Array(members.dropLast(60)))
        #expect(titles(cutMember) == ["Story 1"])
        #expect(cutMember.reasons == ["the gzip data ends in the middle"])
    }

    @Test func chunkedAndCompressedBodiesAreDecoded() throws {
        let limits = ReadingLimits()
        let chunked =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n5;x=y\r\n b</p\r\n1\r\n>\r\n0\r\n\r\n"
        #expect(HTTPResponse(Array(chunked.utf8), limits: limits)?.body == Array("<p>a b</p>".utf8))
        let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        let response = try #require(HTTPResponse(head + Gzip.member(Array("<p>a</p>".utf8)), limits: limits))
        #expect(response.body == Array("<p>a</p>".utf8))
        #expect(
            HTTPResponse(Array("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx".utf8), limits: limits)?
                .isPage == false)
    }
}
