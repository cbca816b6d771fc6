import FactExtraction
import FactModel
import TestSupport

/// The facts of a marked text, with its words at hand.
struct Extracted {
    let marked: MarkedText
    let article: Article
    let facts: ArticleFacts

    init(_ text: String, published: String? = nil) {
        marked = MarkedText(text)
        var article = Article(body: marked.text)
        article.published = published
        self.article = article
        facts = Extractor().facts(of: article)
    }

    /// The statements as `kind speaker: words`, pieces divided by ` … `.
    var lines: [String] {
        facts.statements.map { statement in
            let words = statement.fragments.map { article.text(of: $0) }.joined(separator: " … ")
            return "\(statement.kind.rawValue) \(statement.source?.speaker?.name ?? "-"): \(words)"
        }
    }
}
