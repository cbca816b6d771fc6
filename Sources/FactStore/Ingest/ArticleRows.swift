internal import FactModel

/// The rows below one article: offsets are converted to code points here, and indices to ids.
struct ArticleRows {
    let connection: Connection
    let id: Int64
    let article: PreparedArticle
    let plan: CorrectionPlan
    var people: [(local: Int64, global: Int64)] = []
    var organizations: [(local: Int64, global: Int64)] = []
    var places: [(local: Int64, global: Int64)] = []
    var statements: [Int64] = []
    var numbers: [Int64] = []

    init(of article: PreparedArticle, id: Int64, in connection: Connection, _ plan: CorrectionPlan) {
        self.connection = connection
        self.id = id
        self.article = article
        self.plan = plan
    }

    /// Returns start, end and text of a span, as three columns hold them.
    func columns(_ span: Span?) -> [SQLValue] {
        guard let span else { return [.null, .null, .null] }
        return [
            SQLValue(article.map.codePointOffset(ofByte: span.start)),
            SQLValue(article.map.codePointOffset(ofByte: span.end)), .text(text(of: span)),
        ]
    }

    func text(of span: Span) -> String {
        String(decoding: article.utf8[span.range], as: UTF8.self)
    }

    /// Adds a row and returns its id.
    func insert(_ sql: StaticString, _ values: [SQLValue]) throws -> Int64 {
        try connection.run(sql, values)
        return connection.lastInsertRowID
    }
}
