import FactModel
import Testing

/// Bodies that only the words beside their names tell.
struct SpeakingBodiesTests {
    private func bodies(_ text: String) -> [String] { Extracted(text).facts.organizations.map(\.name) }
    private func people(_ text: String) -> [String] { Extracted(text).facts.people.map(\.name) }

    @Test(arguments: [
        ("The deal is near, the Sunday Lantern reported.", "Sunday Lantern"),
        ("According to the Evening Lantern, the deal is near.", "Evening Lantern"),
        ("The charity Actionade said it was wrong.", "Actionade"),
        ("The aid charity Vanta said it was wrong.", "Vanta"),
        ("The security firm F-Lock issued a warning.", "F-Lock"),
        ("XAA are owners of two airports. XAA said it was glad.", "XAA"),
        ("BAA said it was late.", "BAA"),
        ("Zembo Europe has stopped its campaign. Zembo said the idea was good.", "Zembo Europe"),
    ])
    func whatSpeaksWithAnArticleIsABody(text: String, body: String) {
        #expect(bodies(text).contains(body))
        #expect(people(text).isEmpty)
    }

    @Test(arguments: [
        "The Godfather was shown on Monday.", "The Romanian said it was late.",
        "Leader of the Commons Tom Hill said it was late.",
        "The company Monday said it was late.", "The Sunday said it was late.",
        "KANE scored twice on Saturday. Kane said it was easy.", "Manufacturer Henry Miller said it was late.",
    ])
    func otherCapitalsAreNone(text: String) {
        #expect(bodies(text).allSatisfy { $0 == "Commons" || $0 == "House of Commons" })
    }

    @Test func lettersBehindAPersonAreNoPartOfTheName() {
        #expect(people("A book by Philippe Lund QC says the war was wrong.") == ["Philippe Lund"])
    }

    @Test(arguments: [
        ("Coach Henk Ten Bruyn was angry. “It was hard,” Ten Bruyn said.", "Henk Ten Bruyn"),
        ("“It was hard,” Kofir Aksun, an economist, told reporters.", "Kofir Aksun"),
        ("The hooker Kofir Aksun said it was hard.", "Kofir Aksun"),
        ("Phoebe Waller-Hill wrote it. Waller-Hill said it was late.", "Phoebe Waller-Hill"),
    ])
    func whatIsToldOfANameIsAPersons(text: String, person: String) {
        #expect(people(text) == [person])
    }

    @Test func aNameInBracketsIsNoBody() {
        let text = "Harrow United (Bowen) and Leeds United (Miller) scored early. Bowen limped off."
        #expect(!bodies(text).contains("Bowen"))
    }

    @Test func aWordInBracketsMayHaveABodysInitials() {
        let text = "The Council for River Affairs (Cora) met. Shoppers will spend more, Cora said."
        #expect(
            Extracted(text).lines.last == "indirect Council for River Affairs: Shoppers will spend more"
        )
    }
}
