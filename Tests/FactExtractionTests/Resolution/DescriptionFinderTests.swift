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
        // What the text tells of somebody: the trade, one like it, the nation, the age.
        (
            "Winger Peter Brown met surgeon Mary Jones on Monday. The surgeon left early.", ["Mary Jones: The surgeon"]
        ),
        (
            "Goalkeeper Peter Brown broke a finger. Coach Tom Hill swore. The player smiled.",
            ["Peter Brown: The player"]
        ),
        (
            "Poet Mary Jones praised Peter Brown, an Irish farmer, in May. The Irish farmer laughed.",
            ["Peter Brown: an Irish farmer, The Irish farmer"]
        ),
        ("Peter Brown, 31, met Tom Hill, 22, in May. The 31-year-old has gone home.", ["Peter Brown: The 31-year-old"]),
        ("Kenya’s Mary Jones beat Norway’s Susan Black. The Kenyan said it was late.", ["Mary Jones: The Kenyan"]),
        // Whoever the sentence names already is not who it then describes.
        ("Peter Brown scored twice. Tom Hill praised the 22-year-old.", ["Peter Brown: the 22-year-old"]),
        // Bodies: what is said of them, and what they alone can be.
        (
            "The carmaker Volvo sued the airline Ryanair. On Monday the carmaker lost.", ["Volvo: the carmaker"]
        ),
        ("Unicef wrote to Volvo. On Monday the carmaker replied.", ["Volvo: the carmaker"]),
        // A trade once told is no other.
        (
            "Unicef wrote to Volvo. On Monday the carmaker replied. On Friday the airline wrote.",
            ["Volvo: the carmaker"]
        ),
    ])
    func whatTheTextTellsDecidesWhoIsDescribed(text: String, expected: [String]) {
        #expect(byName(text) == expected)
    }

    /// The people and bodies that are described, each with the descriptions.
    private func byName(_ text: String) -> [String] {
        var names: [String] = []
        var all: [String: [String]] = [:]
        for line in descriptions(text) {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix(" ") }
            let name = String(parts[0])
            if all[name] == nil { names.append(name) }
            all[name, default: []].append(String(parts[1]))
        }
        return names.map { "\($0): \((all[$0] ?? []).joined(separator: ", "))" }
    }

    @Test(arguments: [
        "Mary Jones left. The model weighed two tonnes.", "Peter Brown met a striker. The striker left.",
        "Mary Jones left. The new coach came.", "Peter Brown came. Zark, the union, was glad.",
        "Driver Peter Brown was robbed in May. The woman ran.", "Mary Jones grew beans. The prop broke.",
        "A guard saw Peter Brown. The sergeant shouted.", "Volvo and Ryanair met. The planemaker was glad.",
        "Jane Miller is not a doctor.", "Jane Miller saw a doctor.", "The Department of Health opened. The river rose.",
    ])
    func whatDoesNotIsNone(text: String) {
        #expect(descriptions(text).isEmpty)
    }
}
