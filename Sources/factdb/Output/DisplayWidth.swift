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

    /// Returns the columns that one character takes: 2 for East Asian wide characters and emoji, else 1, and 0 for
    /// a mark that stands alone.
    static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return 1 }
        if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        if first.properties.isEmojiPresentation || isWide(first.value) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// The ranges that Unicode's EastAsianWidth.txt gives as Wide or Fullwidth, emoji aside.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
