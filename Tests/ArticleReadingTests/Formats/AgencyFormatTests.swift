import FactModel
import Testing

@testable import ArticleReading

struct AgencyFormatTests {
    private let nitf = """
        <?xml version="1.0"?>
        <nitf xml:lang="en-US"><head><title>Storm hits coast</title>
        <docdata><doc-id id-string="abc-1"/><date.issue norm="20250923T080000Z"/></docdata>
        <pubdata name="The Daily" type="print"/></head>
        <body><body.head><hedline><hl1>Storm hits the coast</hl1></hedline><byline>By <person>Ann Lee</person></byline></body.head>
        <body.content><block><p>The storm hit <location>Mombasa</location>.</p><hl2>After</hl2><p>“We are safe,” he said.</p></block>
        </body.content></body></nitf>
        """

    @Test func nitfIsRead() throws {
        let result = ReadResult(nitf)
        #expect(result.bodies == ["The storm hit Mombasa.\n\nAfter\n\n“We are safe,” he said."])
        let article = try #require(result.articles.first)
        #expect(article.title == "Storm hits the coast")
        #expect(article.published == "2025-09-23")
        #expect(article.outlet == "The Daily")
        #expect(article.byline == "Ann Lee")
        #expect(article.externalID == "abc-1")
        #expect(article.language == "en-US")
        #expect(article.sourceFormat == "nitf")
    }

    @Test func nitfCutOrWithoutTextIsNamed() {
        let cut = ReadResult(String(nitf.prefix(nitf.count / 2)))
        #expect(cut.articles.isEmpty)
        #expect(cut.problems.count == 1)
        #expect(ReadResult("<nitf><body/></nitf>").reasons == ["its body.content has no text"])
    }

    @Test func newsMLGivesAnArticleAnItem() throws {
        let result = ReadResult(
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:newsml:x:1" xml:lang="en"><itemMeta><versionCreated>2025-09-23T09:00:00Z</versionCreated>
            <provider literal="Wire"/></itemMeta>
            <contentMeta><contentCreated>2025-09-22T08:00:00Z</contentCreated><headline>Talks fail</headline><by>By Bo Oh</by></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
            <body><p>Talks failed.</p><p>They go on.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:newsml:x:2"><contentMeta><headline>Plain</headline></contentMeta>
            <contentSet><inlineData contenttype="text/plain">One line
            goes on.

            Two.</inlineData></contentSet></newsItem>
            <newsItem guid="urn:newsml:x:3"><contentMeta/></newsItem>
            </itemSet></newsMessage>
            """)
        #expect(result.bodies == ["Talks failed.\n\nThey go on.", "One line goes on.\n\nTwo."])
        let article = try #require(result.articles.first)
        #expect(article.title == "Talks fail")
        #expect(article.published == "2025-09-22")
        #expect(article.modified == "2025-09-23")
        #expect(article.byline == "Bo Oh")
        #expect(article.outlet == "Wire")
        #expect(article.externalID == "urn:newsml:x:1")
        #expect(result.problems.map(\.record) == [3])
        #expect(result.reasons == ["the item has no contentSet"])
    }

    @Test func ninjsIsRead() throws {
        let result = ReadResult(
            """
            {"uri": "http://x.test/1", "type": "text", "versioncreated": "2025-09-23T08:00:00Z", "headline": "Talks fail",
             "byline": "Bo Oh", "language": "en", "body_xhtml": "<p>Talks <i>fail</i>ed.</p><p>They go on.</p>"}
            """)
        #expect(result.bodies == ["Talks failed.\n\nThey go on."])
        #expect(result.articles.first?.title == "Talks fail")
        #expect(result.articles.first?.published == "2025-09-23")
        #expect(result.articles.first?.externalID == "http://x.test/1")
    }
}
