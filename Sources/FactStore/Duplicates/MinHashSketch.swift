/// The min-hashes of a text's runs of four words, by one permutation with bins (Li, Owen and Zhang, NIPS 2012), and the
/// bands of them that texts with mostly the same runs are likely to share (Leskovec, Rajaraman and Ullman, *Mining of
/// Massive Datasets*, chapter 3).
///
/// With 8 bands of 3, texts that share four fifths of their runs share a band in 99.7 of 100 cases, three fifths in 86 and
/// a third in 26.
struct MinHashSketch {
    static let shingleLength = 4
    private static let bands = 8
    private static let rows = 3

    /// The bands, as SQLite keeps integers; none for a text of fewer than 20 words, which proves nothing.
    let bands: [Int64]

    /// Makes the sketch of a text, in linear time.
    init(of words: WordHashes) {
        guard words.hashes.count >= 20 else {
            bands = []
            return
        }
        let count = Self.bands * Self.rows
        var least = [UInt64](repeating: .max, count: count)
        for shingle in words.shingles(of: Self.shingleLength) {
            let bin = Int(shingle % UInt64(count))
            least[bin] = min(least[bin], shingle)
        }
        // An empty bin takes the value of the next full one, told apart by the distance.
        var filled = least
        for bin in 0..<count where least[bin] == .max {
            var distance = 1
            while least[(bin + distance) % count] == .max, distance < count { distance += 1 }
            filled[bin] = least[(bin + distance) % count] &+ UInt64(distance) &* 0x9E37_79B9_7F4A_7C15
        }
        bands = (0..<Self.bands).map { band in
            let rows = filled[(band * Self.rows)..<((band + 1) * Self.rows)]
            return Int64(bitPattern: WordHashes.mixed(rows) &+ UInt64(band))
        }
    }
}
