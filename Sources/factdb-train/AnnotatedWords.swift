import FactModel

/// The words of an annotated article, to compare what was found with what was marked.
struct AnnotatedWords {
    private let quotes: [(content: Set<Int>, source: Range<Int>?)]
    private let ignored: [Range<Int>]
    private let starts: [Int]
    /// Contents agree when they share this part of their words.
    private static let agreement = 0.8

    init(_ annotated: AnnotatedQuotes) {
        var starts: [Int] = []
        var isInside = false
        for (offset, byte) in annotated.article.body.utf8.enumerated() {
            let isLetter = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
            if isLetter, !isInside { starts.append(offset) }
            isInside = isLetter || isInside && byte == 0x27
        }
        self.starts = starts
        ignored = annotated.ignored
        quotes = annotated.quotes.map { (Self.words($0.content, starts), $0.source) }
    }

    /// Returns which part of some pieces of content annotators marked, with the same source; `nil` where nobody looked.
    func agree(on pieces: [Range<Int>], source: Range<Int>?) -> Double? {
        guard let first = pieces.first, !ignored.contains(where: { $0.overlaps(first) }) else { return nil }
        var right = 0.0
        for piece in pieces {
            let words = Self.words(piece, starts)
            for quote in quotes where isSame(words, quote.content) && isSame(source, quote.source) {
                right += 1
                break
            }
        }
        return right / Double(pieces.count)
    }

    private func isSame(_ words: Set<Int>, _ others: Set<Int>) -> Bool {
        guard !words.isDisjoint(with: others) else { return false }
        let shared = words.intersection(others).count
        return Double(shared) >= Self.agreement * Double(words.count + others.count - shared)
    }

    private func isSame(_ source: Range<Int>?, _ other: Range<Int>?) -> Bool {
        guard let source, let other else { return source == nil && other == nil }
        return source.overlaps(other)
    }

    private static func words(_ range: Range<Int>, _ starts: [Int]) -> Set<Int> {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var words = Set<Int>()
        while low < starts.count, starts[low] < range.upperBound {
            words.insert(low)
            low += 1
        }
        return words
    }
}
