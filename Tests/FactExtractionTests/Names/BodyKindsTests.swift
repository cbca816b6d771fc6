import FactModel
import Testing

struct BodyKindsTests {
    @Test(arguments: [
        ("The carmaker Zorvex said that it was late.", "Zorvex", Organization.Kind.company),
        ("Shares in Zorvex fell. Zorvex said that it was late.", "Zorvex", .company),
        ("Zorvex's profits fell, and Zorvex said that it was late.", "Zorvex", .company),
        ("The newspaper Zorvex said that it was late.", "Zorvex", .media),
    ])
    func theWordsBesideANameTellTheSort(text: String, name: String, kind: Organization.Kind) {
        let body = Extracted(text).facts.organizations.first { $0.name == name }
        #expect(body?.kind == kind)
    }

    @Test func aNameTellsItsSortItself() {
        let facts = Extracted("Shares in the University of Leeds fell.").facts
        #expect(facts.organizations.map(\.kind) == [.university])
    }
}
