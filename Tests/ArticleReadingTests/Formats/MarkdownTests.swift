import FactModel
import Testing

@testable import ArticleReading

struct MarkdownTests {
    @Test func marksAreTakenOutAndLinesJoined() throws {
        let result = ReadResult(
            """
            ---
            title: "Port reopens"
            date: 2025-09-23
            author: Ann Lee
            ---
            # Port reopens

            The **port** is _open_ again,
            see [the note](https://x.test/a_b) of snake_case & co.

            ## After

            > “It works,” she said.

            - First
            - Second ![a picture](x.png)
            """)
        let article = try #require(result.articles.first)
        #expect(
            article.body
                == "The port is open again, see the note of snake_case & co.\n\nAfter\n\n“It works,” she said.\n\nFirst\n\nSecond a picture"
        )
        #expect(article.sourceFormat == "markdown")
        #expect(article.title == "Port reopens")
        #expect(article.published == "2025-09-23")
        #expect(article.byline == "Ann Lee")
    }

    @Test func anUnfinishedFileIsReadAsFarAsItGoes() {
        #expect(
            ReadResult("# Title\n\nThe [port](https://x.test is open **now").bodies
                == ["The port(https://x.test is open now"])
        #expect(ReadResult("# Title\n").reasons == ["the file has no text"])
        #expect(
            ReadResult([0x23, 0x20] + Array("T\n\nIt was ".utf8) + [0x93, 0x68, 0x94], format: .markdown).bodies == [
                "It was “h”"
            ])
    }

    /// A letter quotes another in this way too.
    @Test func linesThatQuoteALetterAreNoMarkdown() {
        let letter = "Dear editor,\n\n> The port is open.\n> It was shut.\n\nIt is not. I was there.\n"
        #expect(ReadResult(letter).formats == ["text"])
        #expect(ReadResult(letter + "\n## Afterwards\n").formats == ["markdown"])
    }
}
