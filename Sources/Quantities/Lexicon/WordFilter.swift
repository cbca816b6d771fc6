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
        bits = [UInt64](repeating: 0, count: 1 << 10)
        for word in words { insert(Self.place(of: Array(word.utf8), length: word.utf8.count)) }
        for beginning in beginnings {
            for length in 0..<8 { insert(Self.place(of: Array(beginning.utf8), length: length)) }
        }
    }

    private mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    /// Whether a word may be one of them; `false` is certain.
    func mayContain(_ word: String) -> Bool {
        // What Swift makes is stored in one piece; what a foreign library made is copied first.
        word.utf8.withContiguousStorageIfAvailable(mayContain)
            ?? Array(word.utf8).withUnsafeBufferPointer(mayContain)
    }

    /// Whether a word with these bytes, in whatever case, may be one of them; `false` is certain.
    func mayContain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let place = Self.place(of: word, length: word.count)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    /// A hash of five bits of each of the first three bytes and three of the length, so short that all bits stay at hand
    /// in the processor.
    private static func place(of word: some RandomAccessCollection<UInt8>, length: Int) -> Int {
        var place = 0
        for byte in word.prefix(3) { place = place << 5 | Int(byte & 31) }
        for _ in 0..<3 - min(word.count, 3) { place <<= 5 }
        return ((place << 3 | length & 7) &* 0x9E37_79B1) >> 16 & 0xFFFF
    }
}
