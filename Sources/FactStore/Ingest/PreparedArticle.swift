public import FactModel

/// An article with its facts, and all that storing it takes but the database: worked out on any thread.
public struct PreparedArticle: Sendable {
    /// The article.
    public let article: Article
    /// What it tells.
    public let facts: ArticleFacts
    /// The article's key.
    public let key: String
    let utf8: [UInt8]
    let map: CodePointMap
    let paragraphs: Paragraphs
    let wordCount: Int
    let fingerprints: Fingerprints

    /// Prepares an article, in time linear in its length and the number of its facts.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - facts: What it tells.
    ///   - key: The article's key, where it is known already.
    public init(_ article: Article, facts: ArticleFacts, key: String? = nil) {
        self.article = article
        self.facts = facts
        let key = key ?? article.key
        self.key = key
        utf8 = Array(article.body.utf8)
        map = CodePointMap(utf8: utf8)
        paragraphs = Paragraphs(of: utf8)
        wordCount = article.wordCount
        fingerprints = Fingerprints(of: facts.statements, article.prose, in: utf8, map, key: key)
    }
}
