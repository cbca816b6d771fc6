import Linguistics

/// Where polls go from one share of people to the next.
extension ContentEnd {
    /// Returns where another share of those who were asked has its own verb, when the cue’s subject is a share too: `One in
    /// four said he should go while 39% disagreed`, but not `The minister said half agreed while 39% did not`.
    func otherShare(at item: Int, in content: Range<Int>) -> Int? {
        guard Self.betweenShares.contains(flow.lower(item)) else { return nil }
        var next = item + 1
        while next < min(item + 4, content.upperBound), isWord(next), Self.opensShare(flow.lower(next)) {
            next += 1
        }
        guard let end = share(at: next, upTo: content.upperBound),
            (end..<min(end + 6, content.upperBound)).contains(where: {
                !flow.items[$0].isQuotation && flow.isFinite($0)
            })
        else { return nil }
        let sentence = flow.sentenceOfItem[cue.lowerBound]
        let isOfShare = (max(0, cue.lowerBound - 12)..<cue.lowerBound).contains {
            flow.sentenceOfItem[$0] == sentence
                && (isWord($0) && Self.isPart(flow.lower($0)) || share(at: $0, upTo: cue.lowerBound + 1) != nil)
        }
        return isOfShare ? item : nil
    }

    /// Returns where a share ends that is told in figures: `39%`, `forty-three per cent`, `one in four`.
    private func share(at item: Int, upTo high: Int) -> Int? {
        guard item + 1 < high, !flow.items[item].isQuotation,
            flow.words.text.tokens[flow.items[item].tokens.lowerBound].tag == .cd
        else { return nil }
        return (item + 1..<min(item + 3, high)).first {
            !flow.items[$0].isQuotation && Self.units.contains(flow.lower($0))
        }.map { $0 + 1 }
    }

    private func isWord(_ item: Int) -> Bool { !flow.items[item].isQuotation && flow.isWord(item) }

    private static let betweenShares: WordSet = ["and", "but", "while", "whereas"]
    private static func opensShare(_ word: String) -> Bool {
        Phrases.approximations.contains(word) || word == "a" || word == "another"
    }
    private static let units = ["%", "per", "percent", "in"]
    private static func isPart(_ word: String) -> Bool {
        Phrases.parts.contains(word) || word == "majority" || word == "minority"
    }
}
