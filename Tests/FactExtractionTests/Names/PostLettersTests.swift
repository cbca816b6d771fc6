import FactModel
import Testing

struct PostLettersTests {
    @Test(arguments: [
        ("Prime Minister Jane Miller came. The PM said it was late.", "indirect Jane Miller: it was late"),
        ("Trade Cabinet Secretary Jane Miller came. The CS said it was late.", "indirect Jane Miller: it was late"),
        ("Managing Director Jane Miller came. The MD said it was late.", "indirect Jane Miller: it was late"),
        // Letters that nobody's title has name a body.
        ("Prime Minister Jane Miller came. The CS said it was late.", "indirect CS: it was late"),
    ])
    func lettersOfATitleAreItsHolder(text: String, line: String) {
        let extracted = Extracted(text)
        #expect(extracted.lines == [line])
        #expect(extracted.facts.organizations.map(\.name) == (line.contains("CS:") ? ["CS"] : []))
    }
}
