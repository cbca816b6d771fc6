import Linguistics

/// Reads the value of a numeral from its tokens.
struct NumberReader: Sendable {
    /// A numeral in the text.
    struct Numeral: Sendable {
        /// Its tokens.
        var tokens: Range<Int>
        /// Its value at full magnitude.
        var value: Double
        /// The significant digits written, 0 when it is spelled out.
        var digits: Int
        /// Whether it is an ordinal.
        var isOrdinal: Bool
        /// Whether a per cent sign is glued to it.
        var isPercent: Bool
    }

    let words: Words

    /// Returns the numeral that starts at a token.
    func numeral(at index: Int) -> Numeral? {
        let word = words.lower[index]
        guard let first = word.utf8.first else { return nil }
        if first >= 0x30 && first <= 0x39 || first == UInt8(ascii: ".") && word.utf8.count > 1 {
            guard var numeral = digits(word, at: index) else { return nil }
            if !numeral.isOrdinal { extend(&numeral) }
            return numeral
        }
        if let value = NumberLexicon.ordinals[word], index > 0,
            ["the", "its", "his", "her", "their"].contains(words.lower[index - 1])
        {
            return Numeral(tokens: index..<index + 1, value: value, digits: 0, isOrdinal: true, isPercent: false)
        }
        guard let (value, end) = spelled(at: index) else { return nil }
        return Numeral(tokens: index..<end, value: value, digits: 0, isOrdinal: false, isPercent: false)
    }

    /// Reads `three hundred and fifty`: groups of less than a thousand, each with a smaller magnitude than the last.
    private func spelled(at index: Int) -> (value: Double, end: Int)? {
        guard var (group, end) = belowHundred(at: index) else { return nil }
        var total = 0.0
        var smallest = Double.infinity
        while let magnitude = magnitude(at: end) {
            if magnitude == 100, group < 100 {
                group *= 100
                end += 1
            } else if magnitude != 100, magnitude < smallest {
                total += group * magnitude
                smallest = magnitude
                group = 0
                end += 1
                if magnitude < 100 { break }
            } else {
                break
            }
            if self.magnitude(at: end) != nil { continue }
            let hasAnd = end < words.count && words.lower[end] == "and"
            guard let (rest, next) = belowHundred(at: hasAnd ? end + 1 : end), rest > 0 else { break }
            // `two hundred and three thousand` is one numeral, `two hundred and three hundred` are two.
            if let following = self.magnitude(at: next),
                following >= smallest || following == 100 && (group > 0 || hasAnd) || following < 100
            {
                break
            }
            group += rest
            end = next
        }
        return (total + group, end)
    }

    private func magnitude(at index: Int) -> Double? {
        guard index < words.count, words.lower[index].utf8.count > 1 else { return nil }
        return NumberLexicon.magnitudes[words.lower[index]]
    }

    private func belowHundred(at index: Int) -> (value: Double, end: Int)? {
        guard index < words.count, let value = NumberLexicon.units[words.lower[index]] else { return nil }
        let dash = index + 1 < words.count && words.lower[index + 1] == "-" ? index + 2 : index + 1
        if value >= 20, dash < words.count, let unit = NumberLexicon.units[words.lower[dash]], unit > 0, unit < 10 {
            return (value + unit, dash + 1)
        }
        return (value, index + 1)
    }

    private func extend(_ numeral: inout Numeral) {
        while numeral.tokens.upperBound < words.count,
            let magnitude = NumberLexicon.magnitudes[words.lower[numeral.tokens.upperBound]]
        {
            let short = words.lower[numeral.tokens.upperBound].utf8.count == 1
            if short, words.text.tokens[numeral.tokens.upperBound].followsSpace { break }
            numeral.value *= magnitude
            numeral.tokens = numeral.tokens.lowerBound..<numeral.tokens.upperBound + 1
        }
    }

    private func digits(_ word: String, at index: Int) -> Numeral? {
        var plain = ""
        var suffix = ""
        var significant = 0
        for character in word {
            if character.isASCII, character.isNumber, suffix.isEmpty {
                plain.append(character)
                if significant > 0 || character != "0" { significant += 1 }
            } else if character == ".", suffix.isEmpty, !plain.contains(".") {
                plain.append(character)
            } else if character == ",", suffix.isEmpty {
                continue
            } else {
                suffix.append(character)
            }
        }
        guard plain.utf8.count <= 18, var value = Double(plain.hasPrefix(".") ? "0" + plain : plain) else { return nil }
        var isOrdinal = false
        var isPercent = false
        switch suffix {
        case "": break
        case "st", "nd", "rd", "th": isOrdinal = true
        case "%": isPercent = true
        default:
            guard let magnitude = NumberLexicon.magnitudes[suffix] else { return nil }
            value *= magnitude
        }
        return Numeral(
            tokens: index..<index + 1, value: value, digits: significant, isOrdinal: isOrdinal, isPercent: isPercent)
    }
}
