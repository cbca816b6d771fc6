import FactModel
import Testing

@testable import ArticleReading

struct FeedTests {
    private let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Daily</title><language>en-gb</language>
        <item><title>Port &amp; rail reopen</title><link>https://x.test/1</link><guid>id-1</guid>
          <pubDate>Tue, 23 Sep 2025 08:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><description>Short.</description>
          <content:encoded><![CDATA[<p>The port is <b>open</b>.</p><p>“It works,” she said.</p>]]></content:encoded></item>
        <item><title>Empty</title></item>
        <item><title>Rain</title><description>It rained&nbsp;all day.</description></item>
        </channel></rss>
        """

    @Test func anRSSFeedGivesAnArticleAnItem() throws {
        let result = ReadResult(rss)
        #expect(result.bodies == ["The port is open.\n\n“It works,” she said.", "It rained all day."])
        #expect(result.formats == ["feed"])
        let article = try #require(result.articles.first)
        #expect(article.title == "Port & rail reopen")
        #expect(article.published == "2025-09-23")
        #expect(article.byline == "Ann Lee")
        #expect(article.outlet == "The Daily")
        #expect(article.url == "https://x.test/1")
        #expect(article.externalID == "id-1")
        #expect(article.language == "en-gb")
        #expect(result.problems.map(\.record) == [2])
        #expect(result.reasons == ["the item has no text"])
    }

    @Test func aFeedCutInTheMiddleGivesItsWholeItems() throws {
        let cut = rss.prefix(while: { $0 != "w" }) + "works"
        let result = ReadResult(String(rss[..<(try #require(rss.firstRange(of: "<item><title>Rain")).upperBound)]))
        #expect(result.bodies.count == 1)
        #expect(result.reasons.count == 2)
        #expect(result.problems.last?.byteOffset != nil)
        #expect(result.reasons.last?.hasPrefix("it is not well-formed XML from here on") == true)
        #expect(ReadResult(String(cut)).problems.count == 1)
    }

    @Test func anAtomFeedIsRead() throws {
        let result = ReadResult(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
            <entry><id>urn:1</id><title>Talks</title><link rel="self" href="https://x.test/self"/><link href="https://x.test/2"/>
            <published>2025-09-22T23:00:00Z</published><updated>2025-09-23T08:00:00Z</updated><author><name>Bo Oh</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks began.</p><p>They ended.</p></div></content>
            </entry></feed>
            """)
        #expect(result.bodies == ["Talks began.\n\nThey ended."])
        let article = try #require(result.articles.first)
        #expect(article.url == "https://x.test/2")
        #expect(article.published == "2025-09-22")
        #expect(article.modified == "2025-09-23")
        #expect(article.byline == "Bo Oh")
        #expect(article.outlet == "Wire")
    }

    @Test func entitiesThatADocumentDeclaresNeitherExpandNorOpenFiles() {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>x &c; y</title><description>before &c;&f; after</description></item></channel></rss>
            """
        let result = ReadResult(bomb)
        #expect(result.bodies.allSatisfy { !$0.contains("ha") && !$0.contains("root:") })
    }
}
