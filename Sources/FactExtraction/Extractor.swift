public import FactModel
public import Linguistics

/// Reads an article and tells what it states.
///
/// A value holds no state: the same article gives the same facts, in any order and on any number of threads.
public struct Extractor: Sendable {
    private let annotator: Annotator

    /// Makes an extractor.
    public init() {
        annotator = Annotator()
    }

    /// Returns the facts of an article.
    public func facts(of article: Article) -> ArticleFacts {
        _ = AnnotatedArticle(article, by: annotator)
        return ArticleFacts()
    }
}
