/// How one quotation differs from another with the same words.
struct QuoteComparison {
    /// `same`, `trimmed`, `longer` or `changed`.
    let relation: String
    /// The other's words with those left out as `[-words-]` and those put in as `{+words+}`; `nil` when there are none.
    let difference: String?

    /// Words beyond this many are not compared.
    private static let mostWords = 400

    /// Compares a quotation with one read before; `nil` when they are two: when fewer than three quarters of the
    /// shorter one's words stand in the other in the same order.
    init?(of text: [UInt8], _ words: WordHashes, with first: [UInt8]) {
        let firstWords = WordHashes(of: first)
        let new = words.hashes.prefix(Self.mostWords).map { $0 }
        let old = firstWords.hashes.prefix(Self.mostWords).map { $0 }
        if new == old, words.hashes.count == firstWords.hashes.count {
            (relation, difference) = ("same", nil)
            return
        }
        // The longest common subsequence, from the ends so that the walk goes forward.
        let width = new.count + 1
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for i in stride(from: old.count - 1, through: 0, by: -1) {
            for j in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[i * width + j] =
                    old[i] == new[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        let shorter = min(old.count, new.count)
        guard Int(lengths[0]) * 4 >= shorter * 3, lengths[0] >= 5 else { return nil }
        var pieces: [String] = []
        var left: [String] = []
        var put: [String] = []
        func flush() {
            if !left.isEmpty { pieces.append("[-" + left.joined(separator: " ") + "-]") }
            if !put.isEmpty { pieces.append("{+" + put.joined(separator: " ") + "+}") }
            (left, put) = ([], [])
        }
        func word(_ bytes: [UInt8], _ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var i = 0
        var j = 0
        var hasLeft = false
        var hasPut = false
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, old[i] == new[j] {
                flush()
                pieces.append(word(first, firstWords.ranges[i]))
                i += 1
                j += 1
            } else if j == new.count || i < old.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                left.append(word(first, firstWords.ranges[i]))
                hasLeft = true
                i += 1
            } else {
                put.append(word(text, words.ranges[j]))
                hasPut = true
                j += 1
            }
        }
        flush()
        difference = pieces.joined(separator: " ")
        relation = hasLeft && hasPut ? "changed" : hasLeft ? "trimmed" : "longer"
    }
}
