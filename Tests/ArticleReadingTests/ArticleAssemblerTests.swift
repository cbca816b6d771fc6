import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct ArticleAssemblerTests {
    @Test func theOneLineHeaderAndTheDatelineStandOutsideTheProse() throws {
        let marked = MarkedText(" date 1️⃣2025-09-232️⃣ 3️⃣NEW YORK4️⃣, Kenya, 5️⃣Sep 236️⃣ –7️⃣ 8️⃣The United States has pledged.")
        let article = ArticleAssembler.article(body: marked.text)
        #expect(article.published == "2025-09-23")
        #expect(article.publishedSpan == Span(marked[1, 2]))
        let dateline = try #require(article.dateline)
        #expect(dateline.place == "New York")
        #expect(dateline.span == Span(marked[3, 7]))
        #expect(dateline.placeSpan == Span(marked[3, 4]))
        #expect(dateline.dateSpan == Span(marked[5, 6]))
        #expect(article.prose.start == marked.offsets[8])
        #expect(article.title == "The United States has pledged")
        #expect(article.titleSpan == nil)
    }

    @Test(arguments: [
        "Title: Port reopens\nDate: 3 May 2024\nAuthor: Ann Lee\nSource: The Daily\nURL: https://x.test/1\n\nThe port is open.",
        "---\ntitle: \"Port reopens\"\npublished: 2024-05-03\nby: Ann Lee\noutlet: The Daily\nlink: https://x.test/1\n---\nThe port is open.",
    ])
    func aHeaderBlockIsRead(body: String) {
        let article = ArticleAssembler.article(body: body)
        #expect(article.title == "Port reopens")
        #expect(article.published == "2024-05-03")
        #expect(article.byline == "Ann Lee")
        #expect(article.outlet == "The Daily")
        #expect(article.url == "https://x.test/1")
        #expect(article.text(of: article.prose) == "The port is open.")
    }

    @Test(arguments: [
        "PENCE: I said so.\nKAINE: You did not.\n\nThe debate went on.",
        "Title: a book\nthat nobody read\n\nIt was long.", "By: \nand large it was fine.",
    ])
    func otherLinesWithColonsAreNoHeader(body: String) {
        let article = ArticleAssembler.article(body: body)
        #expect(article.prose.start == 0)
        #expect(article.byline == nil)
    }

    @Test func aHeadlineGivesTheTitleAndStaysInTheProse() {
        let marked = MarkedText("1️⃣Junk mail deluge feared2️⃣\n\nThe amount of spam could rise, say experts.")
        let article = ArticleAssembler.article(body: marked.text)
        #expect(article.title == "Junk mail deluge feared")
        #expect(article.titleSpan == Span(marked[1, 2]))
        #expect(article.prose.start == 0)
    }

    @Test func aBylineStandsBetweenHeadlineAndDateline() {
        let article = ArticleAssembler.article(
            body: "Port reopens\n\nBy Ann Lee and David van Holt\n\nSAN TORO — The port is open again, the mayor said.")
        #expect(article.byline == "Ann Lee and David van Holt")
        #expect(article.dateline?.place == "San Toro")
        #expect(article.credits.map { article.text(of: $0) } == ["By Ann Lee and David van Holt"])
    }

    @Test(arguments: ["(Reporting by Ann Lee; Editing by Bo Holt)", "Additional reporting by Ann Lee"])
    func creditsStandAtTheEnd(line: String) {
        let article = ArticleAssembler.article(body: "The port is open.\n\nIt was shut.\n\n\(line)\n")
        #expect(article.credits.map { article.text(of: $0) } == [line])
    }

    @Test(arguments: [
        "1️⃣3 February 20252️⃣\n\nBy Ann Lee\n\n", "By Ann Lee\nPublished: 1️⃣Monday, Feb. 3, 20252️⃣ at 8:05 a.m. ET\n\n",
        "1️⃣2025-02-032️⃣ 08:00 GMT\nLast updated: 4 February 2025\n",
        "By Ann Lee\nHarrow Evening Courier\nPublished 1️⃣3 February 20252️⃣, 11:42 GMT\n\n",
        "Posted on 1️⃣3rd February 20252️⃣ | Updated 4 February 2025\n",
    ])
    func aLineBelowTheHeadlineTellsTheDay(lines: String) {
        let marked = MarkedText("Port reopens\n\n\(lines)The port is open again, the mayor said.")
        let article = ArticleAssembler.article(body: marked.text)
        #expect(article.published == "2025-02-03")
        #expect(article.publishedSpan == Span(marked[1, 2]))
    }

    @Test func aLineThatTellsADayOfChangeIsTheDayWhereThereIsNoOther() {
        let article = ArticleAssembler.article(
            body: "Port reopens\n\nUpdated: 4 February 2025\n\nThe port is open again, the mayor said.")
        #expect(article.published == "2025-02-04")
        #expect(article.modified == "2025-02-04")
    }

    @Test(arguments: [
        "May 2024", "3 February", "1 May 1945", "WAR 1 May 2025",
        "On 3 February 2025 the port opened", "2025", "3 February 2025 in pictures",
    ])
    func otherLinesTellNoDay(line: String) {
        let article = ArticleAssembler.article(
            body: "Port reopens\n\n\(line)\n\nThe port is open again, the mayor said.")
        #expect(article.published == nil)
    }

    @Test(arguments: ["By then it was late", "By Monday the port, which was shut, had opened.", "By Ann Lee."])
    func otherLinesThatStartWithByAreNone(line: String) {
        #expect(ArticleAssembler.article(body: "Port reopens\n\n\(line)\n\nThe port is open again.").byline == nil)
    }

    @Test func aDatelineBelowAHeadlineTellsTheDay() throws {
        let marked = MarkedText(
            "Port reopens\n\n1️⃣LEEDS2️⃣, 3️⃣March 12, 20254️⃣ -5️⃣ The port is open again, the mayor said.")
        let article = ArticleAssembler.article(body: marked.text)
        #expect(article.published == "2025-03-12")
        #expect(article.publishedSpan == Span(marked[3, 4]))
        #expect(article.dateline?.span == Span(marked[1, 5]))
    }

    @Test(arguments: [
        "The first line ends here.\n\nSo it is no headline.", "A wrapped line\nof a longer paragraph that goes on.",
        "“Quoted words,”\n\nhe said to the people who had come.",
    ])
    func aFirstParagraphThatReadsOnIsNoHeadline(body: String) {
        #expect(ArticleAssembler.article(body: body).titleSpan == nil)
    }

    @Test func theContainerWinsOverTheHeader() {
        var metadata = ArticleAssembler.Metadata()
        metadata.title = "Given"
        metadata.published = "2020-01-02"
        let article = ArticleAssembler.article(body: "Title: Other\nDate: 2021-01-01\n\nText here.", metadata: metadata)
        #expect(article.title == "Given")
        #expect(article.published == "2020-01-02")
        #expect(article.publishedSpan == nil)
    }

    @Test(arguments: [
        ("Dr. Jane Smith said it works. More follows here.", "Dr. Jane Smith said it works"),
        ("Talks of the U.S. envoy failed. More follows.", "Talks of the U.S. envoy failed"),
        ("It works. He left. More", "It works"),
    ])
    func theFirstSentenceGivesTheTitle(body: String, title: String) {
        #expect(ArticleAssembler.article(body: body).title == title)
    }

    @Test func aLongFirstSentenceIsCutAtAWord() throws {
        let body = String(repeating: "word ", count: 40) + "end. Next."
        let title = try #require(ArticleAssembler.article(body: body).title)
        #expect(title.count <= 61)
        #expect(title.hasSuffix("word…"))
    }
}
