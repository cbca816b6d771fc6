import FactModel
import Testing

struct ArticleKeyTests {
    @Test func whereAnArticleWasReadDoesNotChangeItsKey() {
        var article = Article(body: "It rained.")
        let key = article.key
        article.sourcePath = "copy.txt"
        article.sourceFormat = "text"
        article.language = "sw"
        #expect(article.key == key)
        #expect(key.count == 32)
    }

    @Test func everyFieldOfThePublisherCounts() {
        var keys: Set<String> = [Article(body: "It rained.").key, Article(body: "It rained. ").key]
        for change: @Sendable (inout Article) -> Void in [
            { $0.title = "A" }, { $0.published = "A" }, { $0.outlet = "A" }, { $0.url = "A" }, { $0.byline = "A" },
            { $0.externalID = "A" }, { $0.externalID = "" },
        ] {
            var article = Article(body: "It rained.")
            change(&article)
            keys.insert(article.key)
        }
        #expect(keys.count == 9)
    }

    @Test(arguments: [("", 0), (" one  two\nthree ", 3), ("é – 😀", 3)])
    func wordsAreCounted(text: String, count: Int) {
        #expect(Article(body: text).wordCount == count)
    }
}
