import FactModel
import Linguistics
import Testing

@testable import FactExtraction

struct BodyConsistencyTests {
    /// Tags the words of a text by hand and returns what they are afterwards.
    private func kinds(_ text: String, _ tagged: [(String, TitledName.Kind)]) -> [String] {
        let words = Words(Annotator().annotate(Array(text.utf8)))
        let names = tagged.compactMap { name, kind -> TitledName? in
            let parts = name.split(separator: " ").map { $0.lowercased() }
            guard
                let start = (0...words.count - parts.count).first(where: { start in
                    Array(words.lower[start..<start + parts.count]) == parts
                })
            else { return nil }
            let core = start..<start + parts.count
            return TitledName(tokens: core, core: core, titles: start..<start, kind: kind)
        }
        return BodyConsistency(names, words: words).consistent().map { "\(words.string($0.tokens)): \($0.kind)" }
    }

    @Test func aLegalFormShowsThatANameIsABody() {
        #expect(
            kinds("Vexor SpA grew. Later Vexor fell.", [("Vexor SpA", .person)])
                == ["Vexor SpA: organization", "Vexor: organization"])
    }

    @Test func aWordThatOpensTheOnlyBodyIsThatBody() {
        #expect(
            kinds("Ozaki Trading Co Ltd grew. Then Vexor met Ozaki.", [("Ozaki Trading Co Ltd", .organization)])
                == ["Ozaki Trading Co Ltd: organization", "Ozaki: organization"])
    }

    @Test(arguments: [
        ("Ozaki Trading Co grew. Ozaki Steel Co fell. Ozaki slept.", ["Ozaki Trading Co", "Ozaki Steel Co"]),
        ("General Trading Co grew. General was late.", ["General Trading Co"]),
        ("London Trading Co grew. London was late.", ["London Trading Co"]),
        ("Hong Kong Trading Co grew. Hong Kong was late.", ["Hong Kong Trading Co"]),
    ])
    func aWordThatMayMeanAnotherStaysAsItIs(text: String, bodies: [String]) {
        #expect(kinds(text, bodies.map { ($0, .organization) }) == bodies.map { "\($0): organization" })
    }

    @Test func theFirstWordsOfABodyAreThatBody() {
        #expect(
            kinds(
                "Vexor Ozaki Trading Co grew. Vexor Ozaki fell. The Ozelot Bank met Ozelot.",
                [("Vexor Ozaki Trading Co", .organization), ("Vexor Ozaki", .person), ("Ozelot Bank", .organization)]
            )
            .suffix(3) == ["Vexor Ozaki: organization", "Ozelot Bank: organization", "Ozelot: organization"])
    }

    @Test func aSurnameStaysAPersons() {
        let found = kinds(
            "Ozaki Trading Co grew. Ken Ozaki left. Ozaki slept.",
            [("Ozaki Trading Co", .organization), ("Ken Ozaki", .person)])
        #expect(found == ["Ozaki Trading Co: organization", "Ken Ozaki: person"])
    }
}
