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
    /// - Parameter observer: Sees the network's last state of each token.
    mutating func parse(observer: SyntaxObserver? = nil) {
        guard let analyzer = SyntaxAnalyzer() else { return }
        utf8.withUnsafeBufferPointer {
            analyzer.analyze(&tokens, sentences: sentences, text: $0, observer: observer)
        }
    }

    /// Returns the tokens whose head is a token, in order.
    ///
    /// It looks through the token's sentence, so its cost is that of the sentence's length.
    public func children(of index: Int) -> [Int] {
        guard tokens.indices.contains(index) else { return [] }
        return sentences[Int(tokens[index].sentence)].filter { tokens[$0].head == Int32(index) }
    }

    /// Returns the first token with a relation to a token.
    public func child(of index: Int, _ relations: Relation...) -> Int? {
        guard tokens.indices.contains(index) else { return nil }
        return sentences[Int(tokens[index].sentence)].first {
            tokens[$0].head == Int32(index) && relations.contains(tokens[$0].relation)
        }
    }

    /// Returns a token's head.
    public func head(of index: Int) -> Int? {
        tokens[index].head < 0 ? nil : Int(tokens[index].head)
    }

    /// Returns the root of a sentence.
    public func root(ofSentence sentence: Int) -> Int? {
        sentences[sentence].first { tokens[$0].head < 0 }
    }

    /// Returns the tokens from the leftmost to the rightmost that a token dominates, itself included.
    ///
    /// It walks up from each token of the sentence, so its cost is the sentence's length times the tree's depth.
    public func subtree(of index: Int) -> Range<Int> {
        var first = index
        var last = index
        for other in sentences[Int(tokens[index].sentence)] where isDominated(other, by: index) {
            first = min(first, other)
            last = max(last, other)
        }
        return first..<last + 1
    }

    /// Whether a token is another one or hangs below it.
    public func isDominated(_ index: Int, by ancestor: Int) -> Bool {
        var current = Int32(index)
        while current >= 0 {
            if current == Int32(ancestor) { return true }
            current = tokens[Int(current)].head
        }
        return false
    }
}
