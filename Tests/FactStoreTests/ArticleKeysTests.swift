import FactExtraction
import FactModel
import TestSupport
import Testing

@testable import FactStore

/// A better recogniser of languages, and a newer version, find the articles that are there.
struct ArticleKeysTests {
    private let oldKey = String(repeating: "0a", count: 16)

    private func article(_ language: String) -> Article {
        var article = Article(body: "Ann Lee said that the port was open.", language: language)
        article.title = "Ports"
        return article
    }

    private func ingest(_ article: Article, into database: FactDatabase, again: Bool = false) throws -> Ingest.Counts {
        let ingest = try Ingest(into: database, again: again)
        try ingest.add(article, facts: Extractor().facts(of: article))
        return try ingest.finish()
    }

    @Test func anotherLanguageMakesNoSecondArticle() throws {
        let database = try FactDatabase.inMemory()
        #expect(try ingest(article("sw"), into: database).added == 1)
        // What was foreign and is English now is extracted; the other way round, nothing is lost.
        #expect(try ingest(article("en"), into: database).replaced == 1)
        #expect(try ingest(article("sw"), into: database).unchanged == 1)
        #expect(try ingest(article("en"), into: database).unchanged == 1)
        #expect(try database.statistics().counts.first { $0.table == "articles" }?.rows == 1)
        let language = try database.connection.prepare("SELECT language FROM articles").fetchOne { $0.text(at: 0) }
        #expect(language == "en")
    }

    @Test func anArticleOfAnOlderVersionKeepsItsCorrections() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/old.db"
        do {
            let database = try FactDatabase(path: path, access: .writing)
            _ = try ingest(article("en"), into: database)
            try Corrections(of: database).reject(statement: 1)
            try database.connection.execute(
                """
                UPDATE articles SET key = '\(oldKey)';
                DROP TRIGGER corrections_stay_as_they_are;
                UPDATE corrections SET article_key = '\(oldKey)';
                DELETE FROM meta WHERE key = 'article_keys';
                """)
        }
        let database = try FactDatabase(path: path, access: .writing)
        #expect(try ingest(article("en"), into: database).unchanged == 1)
        #expect(try Corrections(of: database).all().map(\.place?.articleKey) == [article("en").key])
        #expect(try ingest(article("en"), into: database, again: true).replaced == 1)
        let rejected = try database.connection.prepare("SELECT rejected FROM statements").fetchOne { $0.integer(at: 0) }
        #expect(rejected == 1)
    }
}
