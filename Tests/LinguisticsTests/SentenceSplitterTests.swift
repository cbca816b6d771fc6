import Linguistics
import Testing

struct SentenceSplitterTests {
    /// The sentences of a text, as they stand in it.
    private func sentences(_ text: String) -> [String] {
        let annotated = Annotator().annotate(Array(text.utf8))
        return annotated.sentences.map { range in
            annotated.text(
                of: Int(annotated.tokens[range.lowerBound].start)..<Int(annotated.tokens[range.upperBound - 1].end))
        }
    }

    @Test(arguments: [
        "Gen. Ann Lee and Dr. Bo Ray met J. P. Moss of Acme Inc. in St. Paul, Minn., on Jan. 5.|Then they left.",
        "He lives in the U.S. and works at 5 p.m. daily.|The end.",
        "He moved to the U.S.|The house was sold.",
        "“We like it. We want it.” She left.",
        "\"Is it true?\" he asked.|\"Yes!\" Ann Lee said.",
        "(It was late.)|He slept.",
        "It grew.[3] Nobody knew.",
    ])
    func endsWhereAFullStopIsNoAbbreviations(marked: String) {
        let expected: [String]
        switch marked {
        case "“We like it. We want it.” She left.": expected = ["“We like it.", "We want it.”", "She left."]
        case "It grew.[3] Nobody knew.": expected = ["It grew.[3]", "Nobody knew."]
        default: expected = marked.split(separator: "|").map(String.init)
        }
        let text = expected.joined(separator: " ")
        #expect(sentences(text) == expected)
    }

    @Test func endsWithItsParagraph() {
        #expect(
            sentences("A headline\n\nA first line\nA second line") == ["A headline", "A first line", "A second line"])
    }

    @Test func joinsHardWrappedLines() {
        let wrapped = """
            The ministry said on Monday that it would look into the matter and then
            report to the council, which had asked for a full account of all that
            happened during the night, when two hundred people were left without
            shelter.

            A second paragraph.
            """
        let annotated = Annotator().annotate(Array(wrapped.utf8))
        #expect(annotated.paragraphs.count == 2)
        #expect(annotated.sentences.count == 2)
    }
}
