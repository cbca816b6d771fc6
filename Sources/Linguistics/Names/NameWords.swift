/// Closed lists of words by their hashes.
enum NameWords {
    static let articles = hashes(["the", "a", "an"])
    static let locative = hashes(["in", "at", "to", "from", "near", "of", "for", "into", "outside", "around"])
    static let inside = hashes(["in", "near", "off", "outside", "throughout"])
    static let gendered = hashes(["he", "she", "his", "her", "him", "hers", "himself", "herself"])
    static let speech = hashes([
        "said", "says", "told", "added", "asked", "wrote", "tweeted", "argued", "insisted", "explained", "noted",
    ])

    private static func hashes(_ words: [String]) -> Set<UInt64> {
        Set(
            words.map { word in
                Array(word.utf8).withUnsafeBufferPointer { NameHash.word($0, 0..<$0.count) }
            })
    }
}
