import FactModel
import TestSupport
import Testing

@testable import ArticleReading

struct WebPageTests {
    /// A page with everything around its article that pages have.
    private let page = """
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Port reopens | The Daily</title>
        <meta property="og:title" content="Port reopens"><meta property="og:site_name" content="The Daily">
        <link rel="canonical" href="https://x.test/2025/port">
        <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Port reopens",
          "datePublished": "2025-09-23T08:00:00+03:00", "dateModified": "2025-09-24", "author": [{"name": "Ann Lee"}, {"name": "Staff"}],}]}
        </script><style>p { color: red }</style></head>
        <body class="has-sidebar no-comments"><div class="cookie-notice"><p>We use cookies, and you agree to that, or not.</p></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the day, and of the night</a></li></ul></nav>
        <article class="post"><header><h1>Port reopens</h1><p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p></header>
        <p class="standfirst">Ships come in for the first time in a month, to the relief of many.</p>
        <div class="article-body"><p>The port is <b>open</b> again, offici<i>als</i> said on Tuesday.<br><br>It had been shut for a month.</p>
        <figure><img src="x.jpg"><figcaption>Cranes at the port, seen on Monday, in the rain.</figcaption></figure>
        <p style="display: none">This is hidden from all readers, and should be.</p>
        <h2>What comes next</h2>
        <blockquote><p>“It works,” she said, “and we are glad of it.”</p></blockquote>
        <ul><li>Ten ships wait outside the harbour, officials said.</li><li>Two have left for other places.</li></ul>
        <p>Read more: <a href="/other">Another story of the port that may be read</a></p>
        <div class="related-posts"><p>A related story, which is about something else entirely.</p></div>
        <p>The next ship is due on Wednesday&nbsp;morning, an offi\u{AD}cial said.</p></div></article>
        <div id="comments"><p>I think, and I say so, that this is great news for all of us.</p></div>
        <aside><p>Subscribe to our newsletter, and get the best of the week.</p></aside>
        <footer><p>Copyright The Daily, all rights reserved, as always.</p></footer></body></html>
        """

    @Test func theArticleIsInAndWhatIsAroundItIsOut() throws {
        let article = try #require(ReadResult(page).articles.first)
        #expect(
            article.body == """
                Ships come in for the first time in a month, to the relief of many.

                The port is open again, officials said on Tuesday.

                It had been shut for a month.

                What comes next

                “It works,” she said, “and we are glad of it.”

                Ten ships wait outside the harbour, officials said.

                Two have left for other places.

                The next ship is due on Wednesday morning, an official said.
                """)
        #expect(article.sourceFormat == "html")
    }

    @Test func whatIsKnownAboutItComesByTheChain() throws {
        let article = try #require(ReadResult(page).articles.first)
        #expect(article.title == "Port reopens")
        #expect(article.published == "2025-09-23")
        #expect(article.modified == "2025-09-24")
        #expect(article.byline == "Ann Lee")
        #expect(article.outlet == "The Daily")
        #expect(article.url == "https://x.test/2025/port")
        #expect(article.language == "en-GB")
    }

    /// A page of some elements of a head and a plain body.
    private func article(_ head: String, _ body: String = "") throws -> (title: String?, date: String?, byline: String?)
    {
        let text = "<p>The port is open again, officials said on Tuesday, after a month without ships.</p>"
        let page =
            "<html><head>\(head)</head><body>\(body)<div>\(text)\(text.replacing("port", with: "road"))</div></body></html>"
        let article = try #require(ReadResult(page).articles.first)
        return (article.title, article.published, article.byline)
    }

    @Test(arguments: [
        (
            "<title>Port reopens - The Daily</title><meta property='og:site_name' content='The Daily'>", "",
            "Port reopens"
        ),
        ("<title>Daily | Port reopens</title>", "<h1>Daily</h1><h1>Port reopens</h1>", "Port reopens"),
        (
            "<meta property='og:title' content='Port reopens'>", "<h1>The Daily</h1><h2>Port reopens</h2>",
            "Port reopens"
        ),
        ("<title>Port</title>", "<h1>Port reopens</h1>", "Port reopens"),
        (
            "<meta property='og:title' content='Port reopens after a month'>",
            "<h1>News Port reopens after a month</h1>", "Port reopens after a month"
        ),
    ])
    func theHeadlineIsChosen(head: String, body: String, title: String) throws {
        #expect(try article(head, body).title == title)
    }

    @Test(arguments: [
        (
            "<meta property='article:published_time' content='2025-09-23T08:00Z'><meta property='article:modified_time' content='2025-10-01'>",
            ""
        ),
        ("<meta name='parsely-pub-date' content='2025-09-23'>", ""),
        ("<link rel='canonical' href='https://x.test/2025/09/23/port'>", ""),
        ("", "<time datetime='2025-09-23T08:00:00+03:00' itemprop='datePublished'>Tuesday</time>"),
        ("", "<time class='updated' datetime='2025-10-01'>1 Oct</time><time datetime='2025-09-23'>23 Sep</time>"),
        ("<script>var page = {\"publishedDate\": \"2025-09-23T08:00:00Z\"}</script>", ""),
        ("", "<div class='post-meta'>Posted on 23 September 2025 by Ann</div>"),
        // The same moment by the publisher's clock.
        (
            "<meta property='article:published_time' content='2025-09-24T02:25:54+00:00'>",
            "<time datetime='2025-09-23T22:25:54-04:00'>x</time>"
        ),
    ])
    func theDayOfPublicationIsFound(head: String, body: String) throws {
        #expect(try article(head, body).date == "2025-09-23")
    }

    @Test(arguments: [
        ("<meta name='author' content='By Ann Lee and Bo Oh'>", "Ann Lee, Bo Oh"),
        ("<meta name='author' content='admin'>", nil),
        (
            "<meta property='article:author' content='https://x.test/ann'><meta name='author' content='Ann Lee'>",
            "Ann Lee"
        ),
        ("<meta name='author' content='Daily Staff'>", nil),
    ])
    func authorsAreWithoutJunk(head: String, byline: String?) throws {
        #expect(try article(head).byline == byline)
    }

    @Test func partsOfABodyBetweenAdvertisementsAreOneArticle() throws {
        let parts = (1...3).map {
            "<div class='story-text'><p>This is part number \($0) of the story, as it was told on Tuesday by officials.</p></div>"
        }
        let page =
            "<html><body><h1>Port</h1><div>\(parts[0])</div><div class='ad'>Buy!</div><div>\(parts[1])\(parts[2])</div></body></html>"
        let body = try #require(ReadResult(page).bodies.first)
        #expect((1...3).allSatisfy { body.contains("part number \($0)") })
    }

    @Test(
        arguments: [
            ([0x93] + Array("caf".utf8) + [0xE9, 0x94], "“café”", "windows-1252", ""),
            ([0xEA, 0xE8, 0xE5, 0xE2], "киев", "windows-1251", "<meta charset='windows-1251'>"),
            (Array("“café”".utf8), "“café”", "utf-8", "<meta charset='iso-8859-1'>"),
            (Array("ca\u{0}fé".utf8), "café", "utf-8", ""),
        ] as [([UInt8], String, String, String)])
    func pagesAreDecoded(word: [UInt8], decoded: String, encoding: String, head: String) throws {
        let text = Array(" is the word, officials said on Tuesday, for the first time in a month.</p>".utf8)
        let result = ReadResult(Array("<html><head>\(head)</head><body><p>".utf8) + word + text)
        let article = try #require(result.articles.first)
        #expect(article.body.hasPrefix(decoded))
        #expect(article.decodedFrom == encoding)
    }

    @Test func aPageCutInTheMiddleGivesWhatItHas() throws {
        let place = try #require(page.firstRange(of: "had been shut"))
        let article = try #require(ReadResult(String(page[..<place.upperBound])).articles.first)
        #expect(article.body.hasSuffix("It had been shut"))
        #expect(article.title == "Port reopens")
    }

    @Test(arguments: [
        ("<html><body><nav><a href='/'>Home</a></nav></body></html>", "the page has no running text"),
        (String(repeating: "<div>", count: 100_000), "its elements nest deeper than 4000"),
        ("<", "the page has no running text"),
    ])
    func aPageWithoutAnArticleIsNamed(page: String, reason: String) {
        #expect(ReadResult(page, format: .html).reasons == [reason])
    }
}
