import FactModel
import Testing

@testable import ArticleReading

struct MailTests {
    private let message = """
        From: =?utf-8?q?Ann_L=C3=A9e?= <ann@x.test>
        To: news@y.test
        Subject: =?utf-8?b?UG9ydCA=?= =?utf-8?b?cmVvcGVucw==?=
        Date: Tue, 23 Sep 2025 08:00:00 +0300
        Message-ID: <1@x.test>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b1"

        --b1
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The caf=E9 is open. =
        It rained.
        --b1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+VGhlIGNhZsOpIGlzIG9wZW4uPC9wPg==
        --b1--
        """

    @Test func aMessageIsRead() throws {
        let result = ReadResult(message)
        let article = try #require(result.articles.first)
        #expect(article.sourceFormat == "eml")
        #expect(article.body.hasPrefix("The café is open."))
        #expect(article.title == "Port reopens")
        #expect(article.published == "2025-09-23")
        #expect(article.byline == "Ann Lée")
        #expect(article.externalID == "1@x.test")
    }

    @Test func aMessageCutInTheMiddleGivesWhatItHas() throws {
        let place = try #require(message.firstRange(of: "It rained."))
        let result = ReadResult(String(message[..<place.upperBound]))
        #expect(result.bodies == ["The café is open. It rained."])
        #expect(ReadResult("From: a@x.test\nSubject: x\nMIME-Version: 1.0\n\n").reasons == ["the message has no text"])
    }

    @Test func aMailboxGivesAnArticleAMessage() {
        let mailbox = """
            From ann@x.test Tue Sep 23 08:00:00 2025
            From: Ann <ann@x.test>
            Subject: One

            First words.
            >From here on it goes.

            From bo@x.test Tue Sep 23 09:00:00 2025
            From: Bo <bo@x.test>
            Subject: Two

            From bo@x.test Tue Sep 23 09:00:00 2025
            Subject: Three
            From: bo@x.test

            Third words.
            """
        let result = ReadResult(mailbox)
        #expect(result.formats == ["mbox"])
        #expect(result.articles.map(\.title) == ["One", "Three"])
        #expect(result.bodies.first?.contains("\nFrom here on it goes.") == true)
        #expect(result.problems.map(\.record) == [2])
        #expect(result.reasons == ["the message has no text"])
    }

    @Test(arguments: [1, 1 << 12])
    func aMessageBeyondTheLimitCostsOnlyItself(lineLength: Int) {
        func message(_ subject: String, _ text: String) -> String {
            "From ann@x.test Tue Sep 23 08:00:00 2025\nFrom: Ann <ann@x.test>\nSubject: \(subject)\n\n\(text)\n\n"
        }
        let line = String(repeating: "a", count: lineLength) + "\n"
        let long = String(repeating: line, count: (2 << 20) / line.utf8.count)
        let mailbox =
            message("One", "First.") + message("Two", long) + message("Three", "Third.") + message("Four", "Last.")
        let result = ReadResult(Array(mailbox.utf8), limits: ReadingLimits(articleBytes: 1 << 20))
        #expect(result.articles.map(\.title) == ["One", "Three", "Four"])
        #expect(result.problems.map(\.record) == [2])
    }

    @Test func aPageSavedAsMHTMLIsAPage() throws {
        let page = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://x.test/port
            Subject: Port reopens
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--b"

            ----b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <html><head><title>Port reopens</title></head><body><nav><a href=3D"/">Home</a></nav>
            <article><h1>Port reopens</h1><p>The port is open again, officials said on Tuesday.</p>
            <p>“It works,” she said, and more ships will come in the next days.</p></article></body></html>
            ----b--
            """
        let article = try #require(ReadResult(page).articles.first)
        #expect(article.title == "Port reopens")
        #expect(article.body.hasPrefix("The port is open again"))
        #expect(!article.body.contains("Home"))
        #expect(article.url == "https://x.test/port")
    }
}
