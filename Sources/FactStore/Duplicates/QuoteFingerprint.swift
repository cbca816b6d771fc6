/// The fingerprints of a direct quotation, and its place among those that share one.
struct QuoteFingerprint: Sendable {
    /// Shorter quotations are too common to be one.
    private static let leastWords = 6
    /// How many fingerprints a quotation has: the least hashes of its runs of four words.
    private static let count = 3

    /// The least hashes of its runs of words.
    let prints: [Int64]
    /// A number drawn from the article's key and the place.
    let rank: Int64

    init(prints: [Int64], rank: Int64) {
        self.prints = prints
        self.rank = rank
    }

    /// Takes the fingerprints of a quotation; nil when it is too short to be compared.
    ///
    /// - Parameters:
    ///   - text: Its words.
    ///   - articleKey: The key of its article.
    ///   - place: Where it stands in the article's body, in code points.
    init?(of text: [UInt8], inArticle articleKey: String, at place: Range<Int>) {
        let words = WordHashes(of: text)
        guard words.hashes.count >= Self.leastWords else { return nil }
        prints = Set(words.shingles(of: 4)).sorted().prefix(Self.count).map { Int64(bitPattern: $0) }
        rank = Int64(
            bitPattern: WordHashes.mixed([
                UInt64(bitPattern: NearDuplicates.rank(articleKey)), UInt64(place.lowerBound), UInt64(place.upperBound),
            ]))
    }
}
