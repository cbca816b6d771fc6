import TestSupport
import Testing

@testable import FactStore

@Suite struct SchemaTests {
    private let connection: Connection

    init() throws {
        connection = try Connection.inMemory()
        try Migration.bringUpToDate(connection)
    }

    private func strings(_ sql: String) throws -> [String] {
        var strings: [String] = []
        try connection.prepare(sql).forEachRow { strings.append($0.text(at: 0)) }
        return strings
    }

    private static let objects =
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '*_fts_*'"

    @Test func notesExplainEveryTableAndColumn() throws {
        #expect(try strings("\(Self.objects) ORDER BY name") == strings("SELECT name FROM table_notes ORDER BY name"))
        let columns = try strings(
            """
            SELECT t.name || '.' || c.name FROM (\(Self.objects)) AS t, pragma_table_xinfo(t.name) AS c
            WHERE c.hidden <> 1 ORDER BY 1
            """)
        #expect(try columns == strings("SELECT table_name || '.' || column_name FROM column_notes ORDER BY 1"))
    }

    @Test func everyForeignKeyHasAnIndex() throws {
        let bare = try strings(
            """
            SELECT t.name || '.' || f."from" FROM (\(Self.objects)) AS t, pragma_foreign_key_list(t.name) AS f
            WHERE t.name <> 'column_notes' AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(t.name) AS l, pragma_index_info(l.name) AS i
                WHERE i.seqno = 0 AND i.name = f."from")
            """)
        #expect(bare.isEmpty)
    }

    @Test func doubleQuotedStringsAreRefused() throws {
        #expect(throws: SQLiteError.self) { try connection.prepare("SELECT \"nosuchcolumn\"") }
    }
}
