/// Where a sentence says `he` or `she`: who is meant by that is a person.
struct GenderedPronouns {
    /// The last such pronoun's token, or -1.
    var last = -1
    /// Whether one stands among the first words.
    var opens = false

    /// Looks through a sentence's tokens, by the hashes of their letters.
    init(_ sentence: Range<Int>, hash: (Int) -> UInt64) {
        for index in sentence where NameWords.gendered.contains(hash(index)) {
            last = index
            if index - sentence.lowerBound < 4 { opens = true }
        }
    }
}
