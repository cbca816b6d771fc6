import Linguistics

/// Prints sentences with a line for each word: its tag, its relation and its head's word.
enum ReadableTree {
    /// Writes a text's analysis.
    static func write(_ text: AnnotatedText, to output: inout StandardStream) {
        for sentence in text.sentences {
            for index in sentence {
                let token = text.tokens[index]
                let word = SafeText.escaped(text.text(of: token))
                let head = text.head(of: index).map { SafeText.escaped(text.text(of: text.tokens[$0])) } ?? "–"
                output.write(
                    "\(padded(word, 20)) \(padded("\(token.tag)", 6)) \(padded("\(token.relation)", 14)) \(head)\n")
            }
            output.write("\n")
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
