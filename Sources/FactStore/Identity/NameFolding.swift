/// Folds the spelling of names, so that names that differ only in case, marks and points are equal.
enum NameFolding {
    /// Returns the words of a name, folded, as one text.
    static func folded(_ name: String) -> String { words(of: name).joined(separator: " ") }

    /// Returns the words of a name in small letters, without diacritics, points, apostrophes and quotation marks.
    ///
    /// Hyphens and slashes part words (`Saint-Cyr` is `saint cyr`), and `&` is `and`.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            switch scalar {
            case "&":
                close()
                words.append("and")
            case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
            case "A"..."Z": word += String(scalar).lowercased()
            case ".", ",", "'", "’", "‘", "`", "\"", "“", "”", "(", ")": break
            case _ where scalar.value < 0x80: close()
            default:
                let properties = scalar.properties
                if properties.isAlphabetic || properties.numericType != nil {
                    word += plainLetters(of: scalar)
                } else if properties.generalCategory != .nonspacingMark {
                    close()
                }
            }
        }
        close()
        return words.isEmpty ? [name] : words
    }

    /// Returns a letter without its marks: what the name that Unicode gives it says.
    ///
    /// `LATIN SMALL LETTER E WITH ACUTE` is `e`, `LATIN SMALL LETTER AE` is `ae`. See Unicode 15, chapter 4.8.
    private static func plainLetters(of scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        guard let name = lower.unicodeScalars.first?.properties.name, name.hasPrefix("LATIN SMALL ") else {
            return lower
        }
        if let known = special[name] { return known }
        let words = name.split(separator: " ")
        guard words.count > 3, words[2] == "LETTER" || words[2] == "LIGATURE", words[3].count <= 2 else { return lower }
        return words[3].lowercased()
    }

    private static let special = [
        "LATIN SMALL LETTER SHARP S": "ss", "LATIN SMALL LETTER ETH": "d", "LATIN SMALL LETTER THORN": "th",
        "LATIN SMALL LETTER DOTLESS I": "i", "LATIN SMALL LIGATURE OE": "oe",
    ]
}
