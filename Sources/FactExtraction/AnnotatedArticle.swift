public import FactModel
public import Linguistics

/// An article with its linguistic analysis: what every rule family reads.
public struct AnnotatedArticle: Sendable {
    /// The article.
    public let article: Article
    /// The analysis of the article's prose; offsets refer to the article's body.
    public let text: AnnotatedText

    /// Annotates an article.
    public init(_ article: Article, by annotator: Annotator) {
        self.article = article
        // A dateline below a headline is no part of the sentence behind it.
        text = annotator.annotate(
            Array(article.body.utf8), in: article.prose.range, sentenceEnd: article.dateline?.span.end)
    }
}
