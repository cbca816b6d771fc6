/// Finds the words whose letters make an acronym, at the least cost.
///
/// Schwartz and Hearst (A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text, PSB 2003) take
/// the shortest run of words that holds the letters anywhere. In news, letters are nearly always initials, so a letter
/// inside a word and a word without a letter cost something here, and the cheapest run wins.
struct AcronymAlignment: Sendable {
    /// A run of words with what it cost.
    struct Run: Sendable {
        var start: Int
        var cost: Double
    }

    let words: Words
    /// The letters and digits in lower case; `&` stands for `and`.
    private let letters: [UInt8]

    private static let skipped = ClosedClass.set(
        "of the and for in on to at a an de del do da des di du y la le & 's ' ’")
    private static let never = Double.infinity

    init(_ acronym: String, words: Words) {
        self.words = words
        letters = acronym.lowercased().utf8.filter { $0 == 0x26 || Self.isLetterOrDigit($0) }
    }

    /// The most that a run may cost.
    private var limit: Double { letters.count < 3 ? 1 : Double(letters.count) / 2 + 1 }

    /// Returns the cheapest run of words that ends at a token and starts with the acronym's first letter.
    ///
    /// - Parameter range: The tokens that may belong to it, half-open; the run ends with the last.
    /// - Returns: The first token and the cost; nil when every run costs too much.
    func cheapestRun(in range: Range<Int>) -> Run? {
        guard letters.count > 1 else { return nil }
        // rest[j]: the cost of the letters from j on in the tokens seen so far.
        var rest = [Double](repeating: Self.never, count: letters.count + 1)
        rest[letters.count] = 0
        var best: Run?
        for token in range.suffix(2 * letters.count + 6).reversed() {
            let word = Array(words.lower[token].utf8)
            var next = rest.map { $0 + skipCost(token) }
            for first in letters.indices {
                let cost = costOfMatch(from: first, in: word, rest)
                next[first] = min(next[first], cost)
                if first == 0, cost <= limit, !Self.skipped.contains(words.lower[token]),
                    cost < best?.cost ?? Self.never
                {
                    best = Run(start: token, cost: cost)
                }
            }
            rest = next
        }
        return best
    }

    /// Returns the least cost of the letters from one on when a word holds that letter and perhaps more.
    private func costOfMatch(from first: Int, in word: [UInt8], _ rest: [Double]) -> Double {
        if letters[first] == 0x26 { return word == Array("and".utf8) || word == [0x26] ? rest[first + 1] : Self.never }
        var best = Self.never
        var cost = 0.0
        var position = 0
        for letter in first..<letters.count {
            guard let hit = word[position...].firstIndex(of: letters[letter]) else { break }
            if letter == first, hit > 0 {
                // The first letter of all opens its word.
                if first == 0 { break }
                cost += 1.5
            } else if hit > 0 {
                cost += 1
            }
            position = hit + 1
            best = min(best, rest[letter + 1] + cost)
        }
        return best
    }

    /// Whether every letter opens a word of a name, in any order: `National Bank of Romania (BNR)`.
    func holdsInitials(_ name: Range<Int>) -> Bool {
        var initials = name.compactMap { words.lower[$0].utf8.first }
        return letters.allSatisfy { letter in
            guard let hit = initials.firstIndex(of: letter) else { return false }
            initials.remove(at: hit)
            return true
        }
    }

    /// Whether a word starts with the acronym's first letter.
    func opens(with token: Int) -> Bool { words.lower[token].utf8.first == letters.first }

    private func skipCost(_ token: Int) -> Double {
        let word = words.lower[token]
        if !words.isWord[token] || Self.skipped.contains(word)
            || LegalForms.withoutLetter.contains(LegalForms.plain(word))
        {
            return 0
        }
        return words.isCapital[token] ? 1 : 1.5
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
