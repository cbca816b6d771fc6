internal import FactModel

/// Whether an article is in the database.
public enum ArticlePresence: Hashable, Sendable {
    /// It is not.
    case absent
    /// It is there as one that is not in English, but it is read as one that is now.
    case outdated
    /// It is there.
    case current

    /// Looks for an article.
    ///
    /// - Parameters:
    ///   - key: Its key.
    ///   - isEnglish: Whether it is read as English.
    ///   - connection: The database.
    /// - Throws: ``SQLiteError``.
    init(of key: String, isEnglish: Bool, in connection: Connection) throws {
        let language = try connection.cached("SELECT language FROM articles WHERE key = ?")
            .fetchOne([.text(key)]) { $0.text(at: 0) }
        guard let language else {
            self = .absent
            return
        }
        self = isEnglish && !Article(body: "", language: language).isEnglish ? .outdated : .current
    }
}
