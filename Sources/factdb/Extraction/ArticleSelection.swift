import ArticleReading
import FactModel

/// Which of the articles that are read an ingest takes, by the options of the command.
struct ArticleSelection {
    /// The first day of publication that is taken; `nil` for all.
    let since: String?
    /// How many articles were left out because they were published before.
    private(set) var tooOld = 0
    /// Whether as many new articles were taken as were asked for.
    var isComplete: Bool { limit.map { taken.count >= $0 } ?? false }

    private let limit: Int?
    /// The keys of the new articles taken; empty without a limit.
    private var taken: Set<String> = []

    /// Makes the selection that a command's options ask for.
    init(since: String?, limit: Int?) {
        self.since = since
        self.limit = limit
    }

    /// Tells whether an article is late enough, and counts it if not; one without a day is.
    mutating func isLateEnough(_ article: Article) -> Bool {
        guard let since, let day = article.published, day < since else { return true }
        tooOld += 1
        return false
    }

    /// Counts an article that is added or written again, each key once.
    mutating func take(_ key: String) {
        if limit != nil { taken.insert(key) }
    }
}
