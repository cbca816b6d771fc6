import FactModel
import Testing

struct RoleFinderTests {
    /// The posts of a text's people as `name: title / organization / place`.
    private func roles(_ text: String) -> [String] {
        let extracted = Extracted(text)
        return extracted.facts.people.flatMap { person in
            person.roles.map { role in
                "\(person.name): \(role.title) / \(role.organization ?? "-") / \(role.place ?? "-")"
            }
        }
    }

    @Test(arguments: [
        ("Prime Minister Mary Jones said that it was late.", "Mary Jones: Prime Minister / - / -"),
        ("They met President Mary Jones of Slovenia in Kenya.", "Mary Jones: President / - / Slovenia"),
        ("France coach John Miller said that it was late.", "John Miller: coach / - / France"),
        ("The Kenyan president, Mary Jones, said that Kenya was ready.", "Mary Jones: president / - / Kenya"),
        (
            "Mary Jones, 45, a professor at the University of Leeds, said that it was late.",
            "Mary Jones: professor / University of Leeds / -"
        ),
        (
            "John Miller, chief executive of Microsoft, said that it was late.",
            "John Miller: chief executive / Microsoft / -"
        ),
        (
            "John Miller, Microsoft's chief executive, said that it was late.",
            "John Miller: chief executive / Microsoft / -"
        ),
        ("Microsoft chairman John Miller said that it was late.", "John Miller: chairman / Microsoft / -"),
        ("John Miller, a basketball player, said that it was late.", "John Miller: basketball player / - / -"),
    ])
    func aPostIsFoundAroundItsName(text: String, expected: String) {
        #expect(roles(text) == [expected])
    }

    @Test func aListGivesItsNounToEveryName() {
        #expect(
            roles(
                "They honoured three Kenyan officers – Samuel Kabiru, John Miller, and Peter Jones – who died in Kenya."
            )
                == [
                    "Samuel Kabiru: officer / - / Kenya", "John Miller: officer / - / Kenya",
                    "Peter Jones: officer / - / Kenya",
                ])
    }

    @Test(arguments: [
        "Mr John Miller said that it was late.", "John Miller, Mary Jones and Peter Smith said that it was late.",
        "John Miller, who won, said that it was late.", "John Miller, the woman's father, said that it was late.",
        "On Monday, John Miller said that it was late.",
    ])
    func noPostIsNone(text: String) {
        #expect(roles(text) == [])
    }

    @Test func aPostPointsAtItsWords() {
        let extracted = Extracted(
            "0️⃣Haiti Transitional Presidential Council President1️⃣ Laurent Saint-Cyr and President Mary Jones of Slovenia were among those present."
        )
        let role = extracted.facts.people.first?.roles.first
        #expect(role.map { extracted.article.text(of: $0.span) } == "Haiti Transitional Presidential Council President")
        #expect(role?.organization == "Haiti Transitional Presidential Council")
    }
}
