internal import FactModel

/// Full-text search over the statements or the articles of a database.
public struct TextSearch: Hashable, Sendable {
    /// What is searched.
    public enum Field: String, CaseIterable, Sendable {
        /// The words of statements.
        case statements
        /// The titles and texts of articles.
        case articles
    }

    /// What hits are counted by.
    public enum Facet: String, CaseIterable, Sendable {
        case speaker, outlet, month, organization
    }

    /// The order of the hits.
    public enum Order: Hashable, Sendable {
        /// The most relevant first, by BM25.
        case ranked
        /// Those that were added last first.
        case newest
    }

    /// With more hits than this, to rank them all would take longer than a person waits.
    public static let mostRanked = 15_000

    /// The pattern in FTS5's syntax.
    public var pattern: String
    /// What is searched.
    public var field: Field
    /// Whose words are searched; `nil` for anyone's.
    public var speakers: NamedRows?
    /// The period of publication.
    public var period: Period?
    /// The most hits to give.
    public var limit: Int

    /// Makes a search.
    public init(
        pattern: String, field: Field = .statements, speakers: NamedRows? = nil, period: Period? = nil, limit: Int
    ) {
        self.pattern = pattern
        self.field = field
        self.speakers = speakers
        self.period = period
        self.limit = limit
    }

    private var isNarrowed: Bool { speakers != nil || period?.since != nil || period?.until != nil }
    private var index: String { field == .statements ? "statements_fts" : "articles_fts" }

    /// The parameters of the searches below.
    var values: [String: SQLValue] {
        [
            "pattern": .text(pattern), "limit": .integer(Int64(clamping: limit)), "speaker": SQLValue(speakers?.json),
            "since": SQLValue(period?.since?.iso), "until": SQLValue(period?.until?.iso),
        ]
    }

    /// Counts hits as far as it matters for ranking.
    var countSQL: String {
        "SELECT count(*) FROM (SELECT 1 FROM \(index) WHERE \(index) MATCH :pattern LIMIT \(Self.mostRanked + 1))"
    }

    /// The hits with the words around them.
    func hitsSQL(_ order: Order) -> String {
        let best = order == .ranked ? "rank" : "rowid DESC"
        let column = field == .statements ? 0 : -1
        // Only what is shown is joined, unless the hits must be narrowed first.
        let limited = isNarrowed ? "" : "\n    LIMIT :limit"
        return """
            WITH hits AS (
                SELECT rowid AS hit, rank AS score, snippet(\(index), \(column), '[', ']', '…', 24) AS passage
                FROM \(index)
                WHERE \(index) MATCH :pattern
                ORDER BY \(best)\(limited)
            )
            \(field == .statements ? Self.statements : Self.articles)
            WHERE true\(conditions)
            ORDER BY \(order == .ranked ? "h.score, h.hit" : "h.hit DESC")
            LIMIT :limit
            """
    }

    /// How many hits each value of a facet has.
    func facetSQL(_ facet: Facet) -> String {
        let from =
            field == .statements
            ? """
            FROM \(index) AS f JOIN statements AS s ON s.id = f.rowid JOIN articles AS a ON a.id = s.article_id
            LEFT JOIN speakers AS p ON p.id = s.speaker_id
            """
            : "FROM \(index) AS f JOIN articles AS a ON a.id = f.rowid"
        let (name, join) = facet.column(in: field)
        return """
            SELECT \(name) AS \(facet.rawValue), count(DISTINCT f.rowid) AS \(field.rawValue)
            \(from)\(join)
            WHERE \(index) MATCH :pattern\(conditions)
            GROUP BY 1
            ORDER BY \(facet == .month ? "1" : "2 DESC, 1")
            LIMIT :limit
            """
    }

    private var conditions: String {
        var conditions = field == .statements ? "\n  AND s.rejected = 0" : ""
        if speakers != nil {
            let named = "SELECT value FROM json_each(:speaker, '$.speakers')"
            conditions +=
                field == .statements
                ? "\n  AND s.speaker_id IN (\(named))"
                : "\n  AND a.id IN (SELECT article_id FROM statements WHERE speaker_id IN (\(named)))"
        }
        if period?.since != nil { conditions += "\n  AND a.published >= :since" }
        if period?.until != nil { conditions += "\n  AND a.published <= :until" }
        return conditions
    }

    private static let statements = """
        SELECT s.id, p.name AS speaker, h.passage, a.published AS said_at, a.title AS article
        FROM hits AS h
        JOIN statements AS s ON s.id = h.hit
        JOIN articles AS a ON a.id = s.article_id
        LEFT JOIN speakers AS p ON p.id = s.speaker_id
        """

    private static let articles = """
        SELECT a.id, a.published, a.title, h.passage, a.outlet
        FROM hits AS h
        JOIN articles AS a ON a.id = h.hit
        """
}

extension TextSearch.Facet {
    /// The value, and what must be joined for it.
    fileprivate func column(in field: TextSearch.Field) -> (name: String, join: String) {
        switch (self, field) {
        case (.outlet, _): ("coalesce(a.outlet, '(not known)')", "")
        case (.month, _): ("coalesce(substr(a.published, 1, 7), '(not known)')", "")
        case (.speaker, .statements): ("coalesce(p.name, '(not known)')", "")
        case (.speaker, .articles):
            (
                "p.name",
                "\nJOIN statements AS s ON s.article_id = a.id JOIN speakers AS p ON p.id = s.speaker_id"
            )
        case (.organization, .statements):
            (
                "o.name",
                """

                JOIN organization_mentions AS m
                  ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
                JOIN article_organizations AS l ON l.id = m.article_organization_id
                JOIN organizations AS o ON o.id = l.organization_id
                """
            )
        case (.organization, .articles):
            (
                "o.name",
                """

                JOIN article_organizations AS l ON l.article_id = a.id
                JOIN organizations AS o ON o.id = l.organization_id
                """
            )
        }
    }
}
