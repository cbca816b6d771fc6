import FactStore

/// What Datasette shows of a database: descriptions, labels, facets, sort orders and queries.
///
/// See <https://docs.datasette.io/en/stable/metadata.html>.
struct DatasetteMetadata {
    private let store: FactDatabase
    private let name: String

    /// Takes a database and its path, whose file name Datasette knows it by.
    init(of store: FactDatabase, at path: String) {
        self.store = store
        let file = path.split(separator: "/").last ?? "facts.db"
        name = String(file.hasSuffix(".db") ? file.dropLast(3) : file[...])
    }

    private static let labels = [
        "articles": "title", "people": "name", "organizations": "name", "places": "name", "speakers": "name",
        "statements": "text", "numbers": "text", "canned_queries": "title", "article_people": "name",
        "article_organizations": "name", "article_places": "name", "article_speakers": "name",
    ]
    private static let facets = [
        "articles": ["outlet", "published", "language"], "statements": ["act", "kind", "speaker_id"],
        "numbers": ["kind", "unit"], "date_facts": ["grain", "said_by"], "organizations": ["kind"],
        "speakers": ["kind"], "places": ["kind"],
        "who_said": ["speaker", "act", "kind", "outlet"], "number_facts": ["kind", "unit", "said_by"],
    ]
    private static let fullText = [
        "articles": "articles_fts", "statements": "statements_fts", "numbers": "numbers_fts",
    ]
    private static let newestFirst = ["articles": "published", "who_said": "said_at"]

    /// The metadata as JSON.
    func text() throws -> String {
        let tables = try store.rows(of: "SELECT name, note FROM table_notes ORDER BY name", limits: .unbounded).all()
        var columns: [String: [(String, String)]] = [:]
        let notes = "SELECT table_name, column_name, note FROM column_notes ORDER BY table_name, column_name"
        for row in try store.rows(of: notes, limits: .unbounded).all() {
            columns[row[0].text ?? "", default: []].append((row[1].text ?? "", row[2].text ?? ""))
        }
        let queries = FactDatabase.cannedQueries + (try store.savedQueries().queries)
        var json = JSONText()
        json.object { json in
            json.string("title", "factdb: who said what, which bodies, which numbers")
            json.object("databases") { json in
                json.object(name) { json in
                    json.object("tables") { json in
                        for row in tables {
                            let table = row[0].text ?? ""
                            json.object(table) { json in
                                json.string("description", row[1].text ?? "")
                                json.object("columns") { json in
                                    for (column, note) in columns[table] ?? [] { json.string(column, note) }
                                }
                                json.optionalString("label_column", Self.labels[table])
                                json.optionalString("sort_desc", Self.newestFirst[table])
                                if let index = Self.fullText[table] {
                                    json.string("fts_table", index)
                                    json.string("fts_pk", "id")
                                }
                                if let facets = Self.facets[table] {
                                    json.array("facets") { json in for facet in facets { json.string(facet) } }
                                }
                                if table.contains("_fts") { json.bool("hidden", true) }
                            }
                        }
                    }
                    json.object("queries") { json in
                        for query in queries { write(query, to: &json) }
                    }
                }
            }
        }
        return json.text
    }

    private func write(_ query: CannedQuery, to json: inout JSONText) {
        // A query hides a table of its name, so none may have one.
        json.object("ask-" + query.name.map { $0 == " " ? "-" : String($0) }.joined()) { json in
            json.string("title", query.title)
            json.string("description", query.description)
            // A field that is left empty in a form is empty text, not NULL.
            let sql = query.parameters.reduce(query.sql) { sql, parameter in
                sql.replacing(":\(parameter.name) IS", with: "nullif(:\(parameter.name), '') IS")
            }
            json.string("sql", sql)
            json.array("params") { json in for parameter in query.parameters { json.string(parameter.name) } }
        }
    }
}
