extension AnnotatedText {
    /// Fills in paragraphs, tokens, sentences and quotations; a sentence ends at the offset `sentenceEnd`, if there is one.
    mutating func segment(_ text: CodePoints, sentenceEnd: Int? = nil) {
        paragraphs = ParagraphFinder.paragraphs(of: text)
        var tokenizer = Tokenizer(text)
        for (index, paragraph) in paragraphs.enumerated() { tokenizer.tokenize(paragraph, paragraph: index) }
        tokens = tokenizer.tokens
        sentences = SentenceSplitter.sentences(of: text, tokens: tokens)
        if let sentenceEnd { endSentence(at: sentenceEnd) }
        for (index, sentence) in sentences.enumerated() {
            for token in sentence { tokens[token].sentence = Int32(index) }
        }
        quotations = QuotationFinder.quotations(of: text, tokens: tokens, paragraphs: paragraphs)
        markQuotedTokens()
    }

    /// Makes two sentences of the one that goes on over an offset between two of its tokens.
    private mutating func endSentence(at offset: Int) {
        guard let next = tokens.firstIndex(where: { Int($0.start) >= offset }),
            let sentence = sentences.firstIndex(where: { $0.contains(next) }),
            sentences[sentence].lowerBound < next
        else { return }
        let whole = sentences[sentence]
        sentences.replaceSubrange(
            sentence...sentence, with: [whole.lowerBound..<next, next..<whole.upperBound])
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
