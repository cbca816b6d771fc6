import FactModel
import Testing

/// Descriptions whose names come behind them: each case of a rule beside one that it must leave alone.
struct AwaitedNameTests {
    private func speakers(_ paragraphs: String...) -> [String] {
        Extracted(paragraphs.joined(separator: "\n\n")).facts.statements.map { $0.source?.speaker?.name ?? "-" }
    }

    @Test(arguments: [
        ("a Green backbencher", "Denis Orme said the plan was bad.", "Denis Orme"),
        ("a judge", "Judge Harold Venn said he saw it each week.", "Harold Venn"),
        ("a leading academic", "Marta Quill, an adviser to ministers, said the walls were low.", "Marta Quill"),
        ("its chief executive", "Ruth Hall met staff in Hull on Monday.", "Ruth Hall"),
        ("its co-chairman", "Dr Ian Foss told the Herald it was late.", "Ian Foss"),
        ("her lawyer", "Leo Marsh said the test was flawed.", "Leo Marsh"),
        // Somebody else is brought in.
        ("a judge", "Tom Pike, prosecuting, told the court that it was late.", "a judge"),
        ("an analyst", "Energy minister Clare Tonks said it was late.", "an analyst"),
        ("a diplomat", "Maria Lopez, who exports shoes, said it was late.", "a diplomat"),
        ("its chief executive", "Ruth Hall, the union's leader, said she was glad.", "its chief executive"),
        ("its co-chairman", "Prime Minister Anna Reed said she was glad.", "its co-chairman"),
        // Nobody that the text would name.
        ("a man", "Peter Lowe said it was late.", "a man"),
        ("a source", "Peter Lowe said it was late.", "a source"),
        ("its spokesman", "Peter Lowe said it was late.", "its spokesman"),
    ])
    func aBareNameBehindTheLeadIsWhoeverTheLeadDescribes(description: String, next: String, name: String) {
        #expect(speakers("Acme Ltd must change its ways, \(description) has said.", next).first == name)
    }

    @Test func whoeverIsKnownAlreadyIsNotMeant() {
        let lead = "Sprinter Dana Poll must change her ways, a judge has said."
        #expect(speakers(lead, "Poll said it was late.").first == "a judge")
    }

    @Test func onlyTheLeadWaitsForAName() {
        let first = "Prices rose in May, figures showed. Sales fell."
        let second = "Prices will rise again, an analyst said."
        #expect(speakers(first, "Shops closed in June.", second, "Peter Lowe said it was late.")[1] == "an analyst")
    }

    @Test(arguments: [
        ("a charity", "The Homes Trust said it was late.", "Homes Trust"),
        ("one of the country's biggest charities", "The Homes Trust said it was late.", "Homes Trust"),
        ("a charity", "Housing minister Paul Dent said it was late.", "a charity"),
        ("a charity", "The government said it was late.", "a charity"),
    ])
    func aBodyMayBeNamedBehindTheLead(description: String, next: String, name: String) {
        #expect(speakers("The law must change, \(description) has said.", next).first == name)
    }

    @Test(arguments: [
        ("Labour MP praises Green campaign", "The plan is bold, a Labour backbencher has said.", "Denis Orme"),
        ("Labour MP praises Green campaign", "The plan is bold, a leading chemist has said.", "Labour MP"),
    ])
    func aHeadlineNamesTheLeadsSpeakerByTheSameTrade(headline: String, lead: String, name: String) {
        #expect(speakers(headline, lead, "Denis Orme said it was late.").first == name)
    }
}
