import Linguistics

/// Prints sentences with a line for each word: its tag, its relation, its head's word, and what name it belongs to.
enum ReadableTree {
    /// Writes a text's analysis.
    static func write(_ text: AnnotatedText, to output: inout StandardStream) {
        let names = NamesByToken(text)
        for sentence in text.sentences {
            for index in sentence {
                let token = text.tokens[index]
                let word = SafeText.escaped(text.text(of: token))
                let head = text.head(of: index).map { SafeText.escaped(text.text(of: text.tokens[$0])) } ?? "–"
                let line = "\(padded(word, 20)) \(padded("\(token.tag)", 6)) \(padded("\(token.relation)", 14)) "
                let name = names[index].map { $0.isFirst ? "\($0.kind)" : "–" }
                output.write(line + (name.map { padded(head, 20) + " " + $0 } ?? head) + "\n")
            }
            output.write("\n")
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
