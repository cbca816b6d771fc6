/// The first letters and the lengths of some words, asked without hashing: most words of a text are none of them and are
/// told so at once.
struct WordFilter: Sendable {
    private var bits: [UInt64]

    /// Makes the filter of some words.
    ///
    /// - Parameters:
    ///   - words: The words, in lower case.
    ///   - beginnings: What longer words start with that are to pass as well.
    init(_ words: some Sequence<String>, beginnings: some Sequence<String> = []) {
        bits = [UInt64](repeating: 0, count: 1 << 12)
        for word in words { insert(Self.place(of: word, length: word.utf8.count)) }
        for beginning in beginnings {
            for length in 0..<8 { insert(Self.place(of: beginning, length: length)) }
        }
    }

    private mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    /// Whether a word may be one of them; `false` is certain.
    func mayContain(_ word: String) -> Bool {
        let place = Self.place(of: word, length: word.utf8.count)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    /// Five bits of each of the first three bytes, and three of the length.
    private static func place(of word: String, length: Int) -> Int {
        var bytes = word.utf8.makeIterator()
        var place = 0
        for _ in 0..<3 { place = place << 5 | Int((bytes.next() ?? 0) & 31) }
        return place << 3 | length & 7
    }
}
