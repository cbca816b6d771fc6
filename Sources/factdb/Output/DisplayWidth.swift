/// How many columns of a terminal text takes.
enum DisplayWidth {
    private static let escape = UInt8(0x1B)

    /// Returns the columns that a text takes, with nothing in it that moves the cursor; what sets a colour takes none.
    static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.contains(escape) { return of(withoutColors(text)) }
        return text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + of($1) }
    }

    /// The text without sequences of ESC, `[`, digits and semicolons, and `m`.
    private static func withoutColors(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var isColor = false
        for byte in text.utf8 {
            if byte == escape {
                isColor = true
            } else if isColor {
                isColor = byte != UInt8(ascii: "m")
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns the columns that one character takes: the sum of what its scalars take, as terminals count them, without
    /// what is joined to an emoji.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.value < 0x300, scalars.count == 1 { return 1 }
        let end = first.properties.isEmoji ? scalars.firstIndex(of: joiner) : nil
        let sum = scalars[..<(end ?? scalars.endIndex)].reduce(0) { $0 + of($1) }
        // A terminal may show it as an emoji, or as the sign that it is without the selector.
        return scalars.contains(emojiSelector) ? max(sum, 2) : sum
    }

    static let joiner: Unicode.Scalar = "\u{200D}"
    static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

    /// 2 for what is wide in East Asia and for emoji, 0 for marks and what has no form, else 1.
    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: return scalar.value == 0xAD ? 0 : 1
        // Vowels and final consonants of Korean join the syllable; of two indicators, a flag is made.
        case 0x1160...0x11FF: return 0
        case 0x1F1E6...0x1F1FF: return 1
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
        }
    }

    /// The ranges that Unicode's EastAsianWidth.txt gives as Wide or Fullwidth, emoji aside.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
