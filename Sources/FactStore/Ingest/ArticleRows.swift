internal import FactModel

/// The rows below one article: offsets are converted to code points here, and indices to ids.
struct ArticleRows {
    let connection: Connection
    let id: Int64
    let key: String
    let plan: CorrectionPlan
    let paragraphs: Paragraphs
    private let utf8: [UInt8]
    let map: CodePointMap
    var people: [(local: Int64, global: Int64)] = []
    var organizations: [(local: Int64, global: Int64)] = []
    var places: [(local: Int64, global: Int64)] = []
    var statements: [Int64] = []

    init(
        of article: Article, id: Int64, key: String, _ map: CodePointMap, in connection: Connection,
        _ plan: CorrectionPlan
    ) throws {
        self.connection = connection
        self.id = id
        self.key = key
        self.plan = plan
        utf8 = Array(article.body.utf8)
        self.map = map
        paragraphs = Paragraphs(of: utf8)
    }

    /// Returns start, end and text of a span, as three columns hold them.
    func columns(_ span: Span?) -> [SQLValue] {
        guard let span else { return [.null, .null, .null] }
        return [
            SQLValue(map.codePointOffset(ofByte: span.start)), SQLValue(map.codePointOffset(ofByte: span.end)),
            .text(text(of: span)),
        ]
    }

    func text(of span: Span) -> String {
        String(decoding: utf8[span.range], as: UTF8.self)
    }

    /// Adds a row and returns its id.
    func insert(_ sql: StaticString, _ values: [SQLValue]) throws -> Int64 {
        try connection.run(sql, values)
        return connection.lastInsertRowID
    }
}
