public import FactModel

/// Makes the article of a text again that was read and stored before.
public enum StoredArticle {
    /// Makes the article: where its prose begins and which dateline it has follows from its text, as when it was read.
    ///
    /// - Parameters:
    ///   - body: The text as stored.
    ///   - title: The headline as stored.
    ///   - published: The day of publication as `yyyy-mm-dd`.
    ///   - language: The language as a BCP 47 tag.
    /// - Returns: The article.
    public static func article(body: String, title: String?, published: String?, language: String) -> Article {
        ArticleAssembler.article(
            body: body, metadata: .init(title: title, published: published, language: language))
    }
}
