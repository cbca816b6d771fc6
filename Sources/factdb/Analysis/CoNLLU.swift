import Linguistics

/// Reads and writes the ten-column format of Universal Dependencies.
enum CoNLLU {
    /// Takes the words and sentences out of a file; tags and trees are left behind.
    ///
    /// Words are laid one after the other, with a space where there was white space between them.
    static func tokens(of file: [UInt8]) -> AnnotatedText {
        var text: [UInt8] = []
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        var first = 0
        var isSpaceBefore = true
        // Inside a token of several words there is no space; after the last one the whole token's note counts.
        var joined: (last: Int, isSpaceAfter: Bool) = (0, true)
        func endSentence() {
            if tokens.count > first { sentences.append(first..<tokens.count) }
            first = tokens.count
            isSpaceBefore = true
            joined = (0, true)
        }
        for line in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty {
                endSentence()
                continue
            }
            let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard line.first != UInt8(ascii: "#"), columns.count >= 10 else { continue }
            let isSpaceAfter = !columns[9].split(separator: UInt8(ascii: "|")).contains {
                $0.elementsEqual("SpaceAfter=No".utf8)
            }
            let numbers = columns[0].split(separator: UInt8(ascii: "-"))
            if numbers.count == 2, let last = Int(String(decoding: numbers[1], as: UTF8.self)) {
                joined = (last, isSpaceAfter)
                continue
            }
            guard let index = Int(String(decoding: columns[0], as: UTF8.self)), !columns[1].isEmpty else { continue }
            if isSpaceBefore, !text.isEmpty { text.append(UInt8(ascii: " ")) }
            let start = text.count
            text += columns[1]
            tokens.append(
                Token(
                    start: Int32(start), end: Int32(text.count), sentence: Int32(sentences.count),
                    followsSpace: isSpaceBefore))
            isSpaceBefore = index < joined.last ? false : index == joined.last ? joined.isSpaceAfter : isSpaceAfter
        }
        endSentence()
        return AnnotatedText(utf8: text, tokens: tokens, sentences: sentences)
    }

    /// Writes a text's analysis. The last column tells what is a part of a name (`Name=B-person`, then `I-person`), what is
    /// quoted, and where no space follows.
    static func write(_ text: AnnotatedText, to output: inout StandardStream) {
        let names = NamesByToken(text)
        for (number, sentence) in text.sentences.enumerated() {
            guard let first = sentence.first, let last = sentence.last else { continue }
            let range = Int(text.tokens[first].start)..<Int(text.tokens[last].end)
            let plain = text.text(of: range).split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
            output.write("# sent_id = \(number + 1)\n# text = \(plain)\n")
            for index in sentence {
                let token = text.tokens[index]
                let head = token.head < 0 ? 0 : Int(token.head) - first + 1
                var notes: [String] = []
                if let name = names[index] { notes.append("Name=\(name.isFirst ? "B" : "I")-\(name.kind)") }
                if token.isInsideQuotation { notes.append("Quoted=Yes") }
                if index < last, !text.tokens[index + 1].followsSpace { notes.append("SpaceAfter=No") }
                output.write(
                    """
                    \(index - first + 1)\t\(text.text(of: token))\t\(text.lemma(of: token))\t\
                    \(token.universalTag.rawValue)\t\(token.tag)\t_\t\(head)\t\(token.relation)\t_\t\
                    \(notes.isEmpty ? "_" : notes.joined(separator: "|"))\n
                    """)
            }
            output.write("\n")
        }
    }
}
