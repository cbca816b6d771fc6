import Testing

@testable import ArticleReading

struct PrintedTextTests {
    @Test(arguments: [
        // Lines of a paragraph are joined; a short one ends it.
        (
            "Port opens again\nThe port of Mombasa opened again on Tuesday after a\nmonth in which no ship had come in, officials said to\nreporters.\nTen ships wait outside the harbour, and two have left\nfor other places.\n",
            "Port opens again\n\nThe port of Mombasa opened again on Tuesday after a month in which no ship had come in, officials said to reporters.\n\nTen ships wait outside the harbour, and two have left for other places."
        ),
        // A blank line ends one whatever its length.
        (
            "One line of text that is long enough to be full.\n\nAnother.\n",
            "One line of text that is long enough to be full.\n\nAnother."
        ),
        // A page ends in the middle of a paragraph, or behind one.
        (
            "“We will never close this port again,” said Ann Lee, who\n\n\u{0C}\nruns it.\n\u{0C}",
            "“We will never close this port again,” said Ann Lee, who runs it."
        ),
        (
            "The next one is due on Wednesday morning, they said.\n\u{0C}Ten ships wait.\n\u{0C}",
            "The next one is due on Wednesday morning, they said.\n\nTen ships wait."
        ),
        ("", ""), ("\u{0C}\u{0C}\n\n", ""),
    ])
    func paragraphsAreWhole(printed: String, expected: String) {
        #expect(String(decoding: PrintedText.paragraphs(of: Array(printed.utf8)), as: UTF8.self) == expected)
    }
}
