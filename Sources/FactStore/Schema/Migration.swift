/// One step of the schema: plain SQL that never changes once it is released.
package struct Migration: Sendable {
    /// The schema version that it leads to, from 1.
    package let version: Int
    /// The name of its file in `Migrations`, without `.sql`.
    package let name: String
    /// The SQL, which sets `user_version` itself.
    package let sql: String

    /// All migrations in their order.
    package static let all = [
        Migration(
            version: 1, name: "m0001_schema", sql: String(decoding: PackageResources.m0001_schema_sql, as: UTF8.self)),
        Migration(
            version: 2, name: "m0002_identity",
            sql: String(decoding: PackageResources.m0002_identity_sql, as: UTF8.self)),
        Migration(
            version: 3, name: "m0003_number_frames",
            sql: String(decoding: PackageResources.m0003_number_frames_sql, as: UTF8.self)),
        Migration(
            version: 4, name: "m0004_asking", sql: String(decoding: PackageResources.m0004_asking_sql, as: UTF8.self)),
        Migration(
            version: 5, name: "m0005_reading",
            sql: String(decoding: PackageResources.m0005_reading_sql, as: UTF8.self)),
        Migration(
            version: 6, name: "m0006_duplicates",
            sql: String(decoding: PackageResources.m0006_duplicates_sql, as: UTF8.self)),
        Migration(
            version: 7, name: "m0007_folded_names",
            sql: String(decoding: PackageResources.m0007_folded_names_sql, as: UTF8.self)),
        Migration(
            version: 8, name: "m0008_negation",
            sql: String(decoding: PackageResources.m0008_negation_sql, as: UTF8.self)),
        Migration(
            version: 9, name: "m0009_answers",
            sql: String(decoding: PackageResources.m0009_answers_sql, as: UTF8.self)),
        Migration(
            version: 10, name: "m0010_ingest",
            sql: String(decoding: PackageResources.m0010_ingest_sql, as: UTF8.self)),
        Migration(
            version: 11, name: "m0011_conflicts",
            sql: String(decoding: PackageResources.m0011_conflicts_sql, as: UTF8.self)),
        Migration(
            version: 12, name: "m0012_shared_names",
            sql: String(decoding: PackageResources.m0012_shared_names_sql, as: UTF8.self)),
        Migration(
            version: 13, name: "m0013_newest_first",
            sql: String(decoding: PackageResources.m0013_newest_first_sql, as: UTF8.self)),
        Migration(
            version: 14, name: "m0014_writing",
            sql: String(decoding: PackageResources.m0014_writing_sql, as: UTF8.self)),
    ]

    /// Runs the migrations that a database lacks, each in its own transaction.
    ///
    /// - Throws: ``SQLiteError`` or ``FactStoreError/brokenReferences(migration:table:)``; the schema is then one
    ///   version or the next, never between.
    package static func bringUpToDate(_ connection: Connection, with migrations: [Migration] = all) throws {
        guard try version(of: connection) < migrations.count else { return }
        for migration in migrations {
            try connection.write {
                // Another process may have migrated while this one waited for the lock.
                guard try version(of: connection) < migration.version else { return }
                try connection.execute(migration.sql)
                let broken = try connection.prepare("PRAGMA foreign_key_check").fetchOne { $0.text(at: 0) }
                if let table = broken {
                    throw FactStoreError.brokenReferences(migration: migration.version, table: table)
                }
            }
        }
    }

    private static func version(of connection: Connection) throws -> Int {
        Int(try connection.prepare("PRAGMA user_version").fetchOne { $0.integer(at: 0) } ?? 0)
    }
}
