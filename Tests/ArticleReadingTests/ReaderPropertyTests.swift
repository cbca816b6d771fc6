import FactModel
import TestSupport
import Testing

@testable import ArticleReading

/// No bytes make a reader trap or hang, whatever format they are taken for, and every article is whole text.
struct ReaderPropertyTests {
    private static let samples: [(ArticleFormat, [UInt8])] = {
        let page =
            "<html><head><meta charset='utf-8'><script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script></head><body><h1>T</h1><div class='article-body'><p>The port is open, “they” said &amp; left.</p><ul><li>One<li>Two</ul></div></body></html>"
        let http =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n\(String(page.utf8.count, radix: 16))\r\n\(page)\r\n0\r\n\r\n"
        let warc =
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: \(http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
        let mail =
            "From: =?utf-8?q?A=C3=A9?= <a@x>\r\nSubject: =?utf-8?b?UG9ydA==?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nUG9ydA==\r\n--b\r\nContent-Type: text/html\r\n\r\n\(page)\r\n--b--\r\n"
        let texts: [(ArticleFormat, String)] = [
            (.csv, "id,text,date\n1,\"It \"\"rained\"\".\",2025-01-02\n2,x,y\n"), (.eml, mail),
            (.mbox, "From a\n\(mail)\n\nFrom b\n\(mail)"),
            (
                .feed,
                "<rss><channel><item><title>a</title><description>&lt;p&gt;x &amp;amp; y&lt;/p&gt;</description></item></channel></rss>"
            ),
            (.html, page),
            (.json, "[{\"text\": \"a\\u00e9\\ud83d\\ude00\", \"n\": [1, -2.5e3, {}]}, {\"text\": \"b\"}]"),
            (.jsonl, "{\"text\": \"a\"}\n{\"text\": \"b\", \"date\": \"2025-01-02\"}\n"),
            (.markdown, "---\ntitle: x\n---\n# T\n\n> **a** [b](c) `d`\n\n- e\n"),
            (
                .newsml,
                "<newsItem><contentMeta><headline>a</headline></contentMeta><contentSet><inlineXML><p>x</p></inlineXML></contentSet></newsItem>"
            ),
            (.nitf, "<nitf><body><body.content><p>x</p></body.content></body></nitf>"),
            (.text, "Title: x\nDate: 3 May 2024\n\nLONDON (AP) - It rained.\n"), (.warc, warc + warc),
        ]
        return texts.map { ($0.0, Array($0.1.utf8)) } + [
            (.warc, Gzip.member(Array(warc.utf8)) + Gzip.member(Array(warc.utf8)))
        ]
    }()

    private func check(_ bytes: [UInt8], as format: ArticleFormat?) {
        let result = ReadResult(bytes, format: format, limits: ReadingLimits(articleBytes: 1 << 20))
        let isEndless = result.reasons.contains("the reader does not end")
        #expect(!isEndless)
        for article in result.articles {
            let isWhole =
                !article.body.utf8.contains(0) && article.prose.start <= article.prose.end
                && article.prose.end <= article.body.utf8.count
            #expect(isWhole)
        }
    }

    @Test(arguments: 0..<13)
    func mutatedInputsAreReadOrNamed(sample: Int) {
        let (format, bytes) = Self.samples[sample]
        var random = SplitMix64(seed: UInt64(sample))
        for _ in 0..<RandomInputs.count(1500) {
            var mutant = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<mutant.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
                case 1: mutant.removeSubrange(place..<min(mutant.count, place + Int.random(in: 1...30, using: &random)))
                case 2:
                    mutant.insert(
                        contentsOf: mutant[place..<min(mutant.count, place + 30)],
                        at: Int.random(in: 0...mutant.count, using: &random))
                case 3: mutant.insert("<>&\"'{}[]\\,;:\n\0".utf8.randomElement(using: &random) ?? 0, at: place)
                default: mutant.removeLast(Int.random(in: 0..<mutant.count, using: &random))
                }
                if mutant.isEmpty { mutant = [0x3C] }
            }
            check(mutant, as: Bool.random(using: &random) ? format : nil)
        }
    }

    @Test(arguments: ArticleFormat.allCases.filter { $0 != .pdf && $0 != .docx })
    func randomBytesAreReadOrNamed(format: ArticleFormat) {
        var random = SplitMix64(seed: 11)
        for _ in 0..<RandomInputs.count(300) {
            let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(bytes, as: format)
            check(bytes, as: nil)
        }
    }

    /// Nothing in a reader is quadratic.
    @Test(arguments: [
        (ArticleFormat.html, "<div>"), (.html, "<p>a <b>"), (.html, "<a href=x>y</a> "), (.html, "</div>"),
        (.html, "<h2>x</h2>"),
        (.html, "<div class='article-body'><p>The port is open, they said.</p></div>"), (.html, "<li>"),
        (.html, "<table>"), (.html, "&amp;"),
        (.json, "[{\"a\":"), (.jsonl, "{\"text\": \"\\u0041"), (.markdown, "[a]("), (.markdown, "![*_`"),
        (.csv, "id,text\n\""),
        (.eml, "Subject: =?utf-8?q?"), (.mbox, "From a\nB: c\n\nIt rained all day.\n\n"),
        (.feed, "<rss><item><description>"), (.nitf, "<nitf><p>"), (.warc, "WARC/1.0\r\n"),
        (.text, "Title: x\n"), (.text, "( "),
    ])
    func timeIsLinear(format: ArticleFormat, piece: String) {
        func time(_ count: Int) -> Duration {
            let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
            return ContinuousClock().measure { check(bytes, as: format) }
        }
        // A quadratic reader takes minutes for this.
        #expect(time(300_000) < .seconds(20))
    }
}
