import FactModel
import Linguistics
import Testing

@testable import Quantities

@Suite(.serialized) struct CostTests {
    private static let clock = ContinuousClock()

    private func annotated(_ piece: String, _ count: Int) -> AnnotatedText {
        Annotator().annotate(Array(String(repeating: piece, count: count).utf8))
    }

    private func time(_ text: AnnotatedText) -> Duration {
        Self.clock.measure { _ = QuantityFinder(text, published: "2025-09-23").numbers() }
    }

    @Test(arguments: [
        "1 ", "(", "$", "1-", "and 1 ", "hundred ", "1", "12:", "a:1", "$1 to ", "2004 to ", "Monday ", "a1", "7 ",
        "week of the ", "last ", "+", "-", "the first of ", "five in ", "1,", "one and ",
        "the next day ", "two days later ",
    ])
    func oddRunsTakeLinearTime(piece: String) {
        let (short, long) = (annotated(piece, 10_000), annotated(piece, 40_000))
        _ = time(short)
        #expect(time(long) < max(time(short), .milliseconds(5)) * 16)
    }

    @Test(arguments: ["1", "("]) func aHundredThousandInARowTakeLittleTime(piece: String) {
        #expect(time(annotated(piece, 100_000)) < .seconds(10))
    }

    @Test func aMegabyteOfNumbersTakesLittleTime() {
        let line = "Sales rose 12.5% to $3,400 million, from 1 414 021 on 3 May 2019, and 45 people left.\n"
        #expect(time(annotated(line, 12_000)) < .seconds(30))
    }

    /// The text is dense with numbers; over news the layer takes about an eighth of an extraction.
    @Test func theLayerCostsLessThanHalfOfTheEngine() {
        let prose = """
            The company said on Tuesday that its profit rose 12% to $340 million in the third quarter. Analysts had
            expected less, after two years in which the firm closed shops and let workers go in several towns. Its chief
            told reporters that the worst was over, and that the board would meet again before the end of the year. The
            union, which speaks for 4,500 of them, said that it would wait and see what was meant by that.

            """
        let bytes = Array(String(repeating: prose, count: 40).utf8)
        let annotator = Annotator()
        var text = annotator.annotate(bytes)
        let engine = (0..<5).map { _ in Self.clock.measure { text = annotator.annotate(bytes) } }.min() ?? .zero
        let layer = (0..<5).map { _ in time(text) }.min() ?? .zero
        #expect(layer * 2 < engine)
    }
}
