import FactModel
import Testing

@testable import FactStore

/// Names that are no names of anybody: posts, what belongs to a body, and short forms of countries.
struct PostTests {
    private static func database() throws -> FactDatabase {
        let database = try SampleCast.database()
        let connection = database.connection
        for (name, title, body, place) in [
            ("William Ruto", "President", nil, "Kenya"), ("Recep Tayyip Erdoğan", "president", nil, "Turkey"),
            ("Christopher Landau", "Deputy Secretary", "State Department", nil),
        ] as [(String, String, String?, String?)] {
            try connection.prepare(
                """
                INSERT INTO roles (article_id, article_person_id, title, organization, place, start, "end", text)
                SELECT l.article_id, l.id, ?2, ?3, ?4, 0, 1, ?2 FROM article_people AS l
                JOIN people AS e ON e.id = l.person_id WHERE e.name = ?1
                """
            ).run([.text(name), .text(title), SQLValue(body), SQLValue(place)])
        }
        return database
    }

    @Test(arguments: [
        ("the president", ["William Ruto", "Recep Tayyip Erdoğan"]), ("the president of Kenya", ["William Ruto"]),
        ("Kenya's president", ["William Ruto"]), ("the Turkey president", ["Recep Tayyip Erdoğan"]),
        ("the deputy secretary", ["Christopher Landau"]),
        ("the deputy secretary at the State Department", ["Christopher Landau"]), ("the president of France", []),
        ("France's president", []), ("France's deputy secretary", []), ("Landau's president", []),
        ("the Star's Christopher Landau", ["Christopher Landau"]), ("President Ruto", ["William Ruto", "Rachel Ruto"]),
        ("Landau and the president of Kenya", ["Christopher Landau", "William Ruto"]), ("Landau and Nobody", []),
    ])
    func aPostMeansWhoHoldsIt(text: String, names: [String]) throws {
        #expect(try Self.database().names.find(text, among: .speaker).names == names)
    }

    /// What a question asks for when a post or a name must be known.
    @Test(arguments: [
        ("who is the president", "role history", 2), ("who is the deputy", "role history", 1),
        ("who was the secretary", "role history", 1), ("what is the World Bank", "organizations", 1),
        ("what is the organization World Bank", "organizations", 1), ("who is Landau", "who is", 1),
        ("who is the United Nations", "organizations", 1), ("tell me about the World Bank", "organizations", 1),
        ("tell me about Ruto", "who is", 2), ("who is the Erdogan", "who is", 1), ("who is the William", "who is", 1),
    ])
    func whatIsKnownIsMeant(question: String, query: String, count: Int) throws {
        let database = try Self.database()
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        let reading = try #require(try reader.read(question, where: database.knows), "\(question) is not understood")
        #expect(reading.query.name == query)
        #expect(try database.run(try database.resolve(reading.query, reading.arguments)).all().count == count)
    }

    /// Parts of words are no posts, and what is no body's name is not understood rather than asked back.
    @Test(arguments: [
        ("who is the resident", "who is"), ("who is the king", "who is"),
        ("what is inflation", nil), ("what is the weather like", nil), ("what is the Wrold Bank", nil),
    ])
    func whatIsNotKnownIsNoPostOrBody(question: String, query: String?) throws {
        let database = try Self.database()
        let reader = QuestionReader(
            queries: FactDatabase.cannedQueries, today: try #require(CalendarDay(iso: "2025-10-15")))
        #expect(try reader.read(question, where: database.knows)?.query.name == query)
        #expect(reader.suggestions(for: question).count == 3)
    }

    @Test func aCountryIsNoNewspaperOfItsName() throws {
        let database = try SampleCast.database()
        try database.connection.execute(
            """
            INSERT INTO places (identity_key, name, kind, folded) VALUES ('china', 'China', 'country', 'china');
            INSERT INTO speakers (identity_key, name, kind) VALUES ('china daily', 'China Daily', 'organization');
            INSERT INTO speakers (identity_key, name, kind) VALUES ('us', 'United States', 'country');
            INSERT INTO speakers (identity_key, name, kind) VALUES ('us air', 'US Airways', 'organization');
            """)
        #expect(try database.names.find("China", among: .speaker) == NameDirectory.Finding(near: ["China Daily"]))
        #expect(try database.names.find("the US", among: .speaker).names == ["United States"])
        #expect(try database.names.find("U.S.", among: .speaker).names == ["United States"])
        #expect(try database.names.find("US Airways", among: .speaker).names == ["US Airways"])
    }
}
