import FactModel
import Linguistics

/// The running text of the reporter: words outside quotations one by one, each quotation as one item.
///
/// Attribution happens between a quotation and the words around it, so rules look at this and never into a quotation.
struct Flow: Sendable {
    /// A word of the reporter, or a whole quotation.
    struct Item: Hashable, Sendable {
        /// The tokens it covers.
        let tokens: Range<Int>
        /// The index of the quotation, or -1 for a word.
        let quotation: Int

        var isQuotation: Bool { quotation >= 0 }
    }

    /// No writer's sentence is longer; the bound keeps rules that look through a sentence linear over a whole text.
    private static let longestSentence = 400

    /// The words of the article.
    let words: Words
    /// All items in order.
    let items: [Item]
    /// The items of each sentence of the reporter; a quotation and its attribution share one.
    private(set) var sentences: [Range<Int>] = []
    /// The index of each item's sentence.
    private(set) var sentenceOfItem: [Int] = []
    /// The item that holds each token.
    let itemOfToken: [Int]

    init(_ words: Words) {
        self.words = words
        var items: [Item] = []
        var itemOfToken = [Int](repeating: 0, count: words.count)
        var index = 0
        while index < words.count {
            let quotation = words.quotation[index]
            var end = index + 1
            if quotation >= 0 { while end < words.count, words.quotation[end] == quotation { end += 1 } }
            for token in index..<end { itemOfToken[token] = items.count }
            items.append(Item(tokens: index..<end, quotation: quotation))
            index = end
        }
        self.items = items
        self.itemOfToken = itemOfToken
        sentences = makeSentences()
        sentenceOfItem = [Int](repeating: 0, count: items.count)
        for (number, sentence) in sentences.enumerated() {
            for item in sentence { sentenceOfItem[item] = number }
        }
    }

    /// The word of an item in lower case; empty for a quotation.
    func lower(_ item: Int) -> String {
        items[item].isQuotation ? "" : words.lower[items[item].tokens.lowerBound]
    }

    /// Whether an item is a capitalised word.
    func isCapital(_ item: Int) -> Bool {
        !items[item].isQuotation && words.isCapital[items[item].tokens.lowerBound]
    }

    /// Whether an item is a word and no punctuation mark.
    func isWord(_ item: Int) -> Bool {
        !items[item].isQuotation && words.isWord[items[item].tokens.lowerBound]
    }

    /// Whether an item is a verb with its tense.
    func isFinite(_ item: Int) -> Bool {
        !items[item].isQuotation && words.text.tokens[items[item].tokens.lowerBound].tag.isFinite
    }

    /// Whether an item is a dash that joins the halves of a word, as in `hat-trick`.
    func isHyphen(_ item: Int) -> Bool {
        guard !items[item].isQuotation, words.lower[items[item].tokens.lowerBound] == "-" else { return false }
        let token = items[item].tokens.lowerBound
        return !words.text.tokens[token].followsSpace && token + 1 < words.count
            && !words.text.tokens[token + 1].followsSpace
    }

    /// The tokens that a range of items covers.
    func tokens(_ range: Range<Int>) -> Range<Int> {
        items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
    }

    /// The bytes that a range of items covers.
    func span(_ range: Range<Int>) -> Span { words.span(tokens(range)) }

    /// The item of a noun phrase's head, as its last word before a preposition tells: `lawyer` in `a lawyer for Acme`.
    func head(of phrase: Range<Int>) -> Int {
        // `mother-of-two`: between hyphens a preposition divides nothing.
        let preposition = phrase.dropFirst().first {
            ClosedClass.innerPrepositions.contains(lower($0)) && !isHyphen($0 - 1)
        }
        return (preposition ?? phrase.upperBound) - 1
    }

    /// The paragraph in which an item starts.
    func paragraph(_ item: Int) -> Int { Int(words.text.tokens[items[item].tokens.lowerBound].paragraph) }

    /// The paragraph in which an item ends.
    func lastParagraph(_ item: Int) -> Int { Int(words.text.tokens[items[item].tokens.upperBound - 1].paragraph) }

    /// Whether a quotation's own words end a sentence.
    func endsSentence(quotation item: Int) -> Bool {
        let last = words.lastByte(of: words.text.quotations[items[item].quotation])
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
    }

    private func makeSentences() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for index in items.indices.dropFirst()
        where isBreak(before: index) || index - start >= Self.longestSentence {
            result.append(start..<index)
            start = index
        }
        if start < items.count { result.append(start..<items.count) }
        return result
    }

    private static let stops: WordSet = [".", "?", "!", "?!"]

    private func isBreak(before index: Int) -> Bool {
        let previous = index - 1
        if lastParagraph(previous) != paragraph(index) { return true }
        if items[previous].isQuotation {
            if !endsSentence(quotation: previous) { return false }
            if items[index].isQuotation { return true }
            // `“…” (Others see it so too.)`
            if lower(index) == "(", index + 1 < items.count, isCapital(index + 1) { return true }
            guard isCapital(index) else { return false }
            let last = words.lastByte(of: words.text.quotations[items[previous].quotation])
            return last == UInt8(ascii: ".") || !isShortAttribution(from: index)
        }
        let isStop = Self.stops.contains(lower(previous))
        if items[index].isQuotation {
            return isStop || endsWithAbbreviation(previous) && isWholeSentence(quotation: index)
        }
        // A full stop may stand inside a sentence: `Jane Miller (D-Mass.) said`.
        let before = words.text.tokens[items[previous].tokens.lowerBound]
        return before.sentence != words.text.tokens[items[index].tokens.lowerBound].sentence
            && lower(previous) != ":" && lower(previous) != ","
    }

    /// Whether an item is a word whose full stop may end the sentence too: `in Santa Monica, Calif. “It goes on.”`
    private func endsWithAbbreviation(_ item: Int) -> Bool {
        let word = lower(item)
        return word.utf8.count > 2 && word.hasSuffix(".") && !TitleLexicon.isTitle(String(word.dropLast()))
    }

    /// Whether a quotation opens with a capital, ends with a stop, and is followed by no attribution.
    private func isWholeSentence(quotation index: Int) -> Bool {
        guard endsSentence(quotation: index),
            let first = words.text.quotations[items[index].quotation].parts.first.flatMap({ part in
                words.text.utf8[part].first { $0 > 0x20 }
            }), first < 0x61
        else { return false }
        let next = index + 1
        return next == items.count || items[next].isQuotation || isCapital(next)
            || paragraph(next) != lastParagraph(index)
    }

    /// Whether the words from an item on look like `Smith asked`, so that a quotation's question mark does not part them.
    private func isShortAttribution(from index: Int) -> Bool {
        for next in index..<min(index + 6, items.count) {
            if CueLexicon.verb(lower(next))?.verb.frames.contains(.quotation) == true { return true }
            if items[next].isQuotation || lower(next) == "." { return false }
        }
        return false
    }
}
