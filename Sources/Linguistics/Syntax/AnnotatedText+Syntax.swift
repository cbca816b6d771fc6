extension AnnotatedText {
    /// Makes a text of tokens and sentences that are already known, without tags, trees or quotations.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - tokens: Its tokens, in order and inside it.
    ///   - sentences: The token indices of each sentence, in order and covering all tokens.
    public init(utf8: [UInt8], tokens: [Token], sentences: [Range<Int>]) {
        self.init(utf8: utf8, tokens: tokens, sentences: sentences, paragraphs: [0..<utf8.count], quotations: [])
    }

    /// Fills tags, heads and relations.
    ///
    /// - Parameter observer: Sees the network's last states, a batch at a time.
    mutating func parse(observer: SyntaxObserver? = nil) {
        let analyzer = SyntaxAnalyzer()
        utf8.withUnsafeBufferPointer {
            analyzer.analyze(&tokens, sentences: sentences, text: $0, observer: observer)
        }
    }

    /// Returns a token's head.
    public func head(of index: Int) -> Int? {
        tokens[index].head < 0 ? nil : Int(tokens[index].head)
    }
}
