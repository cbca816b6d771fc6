/// The formats that articles are read from.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
    /// One JSON object, or an array of them.
    case json
    /// One JSON object a line.
    case jsonl
    /// A plain text file that is one article.
    case text
}
