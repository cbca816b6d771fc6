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
        ("the Star's Christopher Landau", ["Christopher Landau"]), ("President Ruto", ["William Ruto", "Rachel Ruto"]),
        ("Landau and the president of Kenya", ["Christopher Landau", "William Ruto"]), ("Landau and Nobody", []),
    ])
    func aPostMeansWhoHoldsIt(text: String, names: [String]) throws {
        #expect(try Self.database().names.find(text, among: .speaker).names == names)
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
