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
        guard var value = NumberLexicon.units[word] else { return nil }
        var end = index + 1
        if value >= 20, value <= 90 {
            let dash = end < words.count && words.lower[end] == "-" ? end + 1 : end
            if dash < words.count, let unit = NumberLexicon.units[words.lower[dash]], unit > 0, unit < 10 {
                value += unit
                end = dash + 1
            }
        }
        var numeral = Numeral(tokens: index..<end, value: value, digits: 0, isOrdinal: false, isPercent: false)
        extend(&numeral)
        return numeral
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
