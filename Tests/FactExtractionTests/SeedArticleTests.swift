import FactExtraction
import FactModel
import Foundation
import Testing

/// The seed article, against what a careful reader finds in it.
struct SeedArticleTests {
    private static let facts: (article: Article, facts: ArticleFacts)? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        guard let data = try? Data(contentsOf: root.appending(path: "seeds/haiti-mission.txt")) else { return nil }
        var article = Article(body: String(decoding: data, as: UTF8.self))
        article.published = "2025-09-23"
        return (article, Extractor().facts(of: article))
    }()

    /// Kind, speaker, and the first and last letters of each statement.
    private static let expected = [
        ("indirect", "United States", "to rally support for the", " President William Ruto"),
        ("indirect", "Christopher Landau", "the US and Panama had wo", "support office for Haiti"),
        ("indirect", "Christopher Landau", "all US partners to join ", "pires on 2 October, 2025"),
        ("direct", "Christopher Landau", "This effort responds to ", "ull endorsement of Haiti"),
        ("direct", "Christopher Landau", "All 32 members of the Or", "sing of this resolution."),
        ("indirect", "Christopher Landau", "the new force would cons", " size of the current MSS"),
        ("indirect", "Christopher Landau", "President Ruto’s sentime", "e challenge in Haiti"),
        ("indirect", "William Ruto", "the international commun", "e and stability in Haiti"),
        ("indirect", "William Ruto", "the international commun", "mandate expires in 11 days"),
        ("indirect", "William Ruto", "Without a clear transiti", "so far would be reversed"),
        ("direct", "William Ruto", "I want to persuade membe", "the people of Haiti down"),
        ("indirect", "William Ruto", "For the successor missio", "f the Kenyan-led mission"),
        ("indirect", "William Ruto", "the MSS has made tremend", " resources and logistics"),
        ("indirect", "William Ruto", "The successor mission, h", "ssary to deliver results"),
        ("direct", "William Ruto", "It cannot be what Kenya ", "why we cannot be serious"),
        ("indirect", "William Ruto", "the people of Haiti dese", " of Haiti deserve better"),
        ("indirect", "William Ruto", "decisive action and last", "on and lasting solutions"),
        ("direct", "William Ruto", "What is going on in Hait", "ible; it is simply wrong"),
        ("indirect", "William Ruto", "the MSS mission in Haiti", "ss in restoring normalcy"),
        ("indirect", "William Ruto", "when the MSS first arriv", "idered it unsafe to land"),
        ("direct", "William Ruto", "Today, the airport is op", "ding at the same airport"),
        ("indirect", "William Ruto", "the MSS had secured the ", "ed schools and hospitals"),
        ("direct", "William Ruto", "The port had also been c", "ersonnel stationed there"),
        ("direct", "William Ruto", "We particularly honour t", "ls rest in eternal peace"),
    ]

    @Test(arguments: expected)
    func everyStatementHasItsWholeTextAndItsRealSpeaker(kind: String, speaker: String, first: String, last: String)
        throws
    {
        let (article, facts) = try #require(Self.facts)
        let matching = facts.statements.filter {
            article.text(of: $0.span).hasPrefix(first) && article.text(of: $0.span).hasSuffix(last)
        }
        #expect(matching.map(\.kind.rawValue) == [kind])
        #expect(matching.map { $0.source?.speaker?.name } == [speaker])
    }

    @Test func theArticleHoldsNoOtherStatement() throws {
        let (_, facts) = try #require(Self.facts)
        #expect(facts.statements.count == Self.expected.count)
        #expect(facts.statements.count(where: { $0.kind == .direct }) == 8)
    }

    @Test func peopleWhoWereOnlyPresentAreNamedAndDoNotSpeak() throws {
        let (_, facts) = try #require(Self.facts)
        #expect(facts.people.map(\.name).contains("Nataša Pirc Musar"))
        #expect(facts.people.map(\.name).contains("Laurent Saint-Cyr"))
        let speakers = Set(facts.statements.compactMap { $0.source?.speaker?.name })
        #expect(speakers == ["William Ruto", "Christopher Landau", "United States"])
    }

    @Test func theMissionAndItsAcronymAreOneOrganization() throws {
        let (_, facts) = try #require(Self.facts)
        let mission = try #require(facts.organizations.first { $0.acronym == "MSS" })
        #expect(mission.name == "Multinational Security Support mission")
        #expect(mission.mentions.count == 8)
    }

    @Test func everyNumberAndDateIsRead() throws {
        let (_, facts) = try #require(Self.facts)
        let quantities = facts.numbers.filter { $0.kind != .date }
        #expect(quantities.map(\.value) == [32, 80, 5500, 5, 11, 40, 3])
        #expect(
            facts.numbers.compactMap { $0.kind == .date ? $0.iso : nil } == [
                "2025-09-23", "2025-09-23", "2025-10-02", "2025-09-23", "2025-09-23",
            ])
    }
}
