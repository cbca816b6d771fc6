extension NameLexicon {
    /// Adds a list's entry: the hash of its tokens with its classes, and the hashes of all its beginnings.
    package static func add(_ phrase: String, _ classes: NameClasses, to entries: inout [UInt64: NameClasses]) {
        let bytes = Array(phrase.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            let text = CodePoints(buffer, in: 0..<bytes.count)
            var tokenizer = Tokenizer(text)
            tokenizer.tokenize(0..<bytes.count, paragraph: 0)
            var hash: UInt64 = 0
            for (index, token) in tokenizer.tokens.enumerated() {
                hash = NameHash.phrase(hash, NameHash.word(buffer, token.range))
                let isLast = index == tokenizer.tokens.count - 1
                entries[hash, default: []].formUnion(isLast ? classes : .prefix)
            }
        }
    }
}
