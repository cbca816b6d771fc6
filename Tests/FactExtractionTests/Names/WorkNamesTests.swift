import FactModel
import Testing

struct WorkNamesTests {
    @Test(arguments: [
        "They praised the film Red Harbour in Leeds. Red Harbour was made in Togo.",
        "They saw Jane Miller's film Anna Harrow in Leeds. Many praised Anna Harrow.",
        "Many bought games such as Red Harbour in Leeds.",
        "Peter Harrow and the Prisoner of Zelkaban opened in Leeds. Children like Peter Harrow.",
        "The maker sold its ZX handheld in Leeds. The ZX was late.",
    ])
    func aWorkIsNobody(text: String) {
        let facts = Extracted(text).facts
        let names = facts.people.map(\.name) + facts.organizations.map(\.name)
        #expect(!names.contains { name in ["Harbour", "Harrow", "Zelkaban", "ZX"].contains { name.contains($0) } })
    }

    @Test func aWordBeforeAHyphenIsNobody() {
        #expect(Extracted("The Oscar-nominated film came to Leeds.").facts.people.isEmpty)
    }
}
