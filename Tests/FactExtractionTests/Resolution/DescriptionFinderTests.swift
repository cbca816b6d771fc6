import FactModel
import Testing

struct DescriptionFinderTests {
    /// The descriptions of people and bodies, each behind the name.
    private func descriptions(_ text: String) -> [String] {
        let extracted = Extracted(text)
        let entities =
            extracted.facts.people.map { ($0.name, $0.mentions) }
            + extracted.facts.organizations.map { ($0.name, $0.mentions) }
        return entities.flatMap { name, mentions in
            mentions.filter { $0.kind == .nominal }.map { "\(name): \(extracted.article.text(of: $0.span))" }
        }
    }

    @Test(arguments: [
        ("Jane Miller, a doctor from Leeds, came home.", ["Jane Miller: a doctor"]),
        ("Jane Miller is a doctor.", ["Jane Miller: a doctor"]),
        (
            "The Department of Health opened. On Monday the department closed again.",
            ["Department of Health: the department"]
        ),
    ])
    func whatStandsForANameIsAMention(text: String, expected: [String]) {
        #expect(descriptions(text) == expected)
    }

    @Test(arguments: [
        "Jane Miller is not a doctor.", "Jane Miller saw a doctor.", "The Department of Health opened. The river rose.",
    ])
    func whatDoesNotIsNone(text: String) {
        #expect(descriptions(text).isEmpty)
    }
}
