extension AnnotatedText {
    /// Fills in paragraphs, tokens, sentences and quotations.
    mutating func segment(_ text: CodePoints) {
        paragraphs = ParagraphFinder.paragraphs(of: text)
        var tokenizer = Tokenizer(text)
        for (index, paragraph) in paragraphs.enumerated() { tokenizer.tokenize(paragraph, paragraph: index) }
        tokens = tokenizer.tokens
        sentences = SentenceSplitter.sentences(of: text, tokens: tokens)
        for (index, sentence) in sentences.enumerated() {
            for token in sentence { tokens[token].sentence = Int32(index) }
        }
        quotations = QuotationFinder.quotations(of: text, tokens: tokens, paragraphs: paragraphs)
        markQuotedTokens()
    }

    private mutating func markQuotedTokens() {
        var token = 0
        for quotation in quotations where quotation.depth == 0 {
            for part in quotation.parts {
                while token < tokens.count, Int(tokens[token].start) < part.lowerBound { token += 1 }
                while token < tokens.count, Int(tokens[token].end) <= part.upperBound {
                    tokens[token].isInsideQuotation = true
                    token += 1
                }
            }
        }
    }
}
