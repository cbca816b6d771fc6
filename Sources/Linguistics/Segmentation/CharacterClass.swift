/// What a code point is to the tokenizer.
enum CharacterClass: UInt8 {
    case space, letter, digit, apostrophe, quote, dash, ellipsis, emoji, symbol, mark

    /// The class of a code point; white space takes in zero-width spaces, direction marks and the byte order mark.
    static func of(_ value: UInt32) -> CharacterClass {
        if value < 0x80 { return ascii(UInt8(value)) }
        switch value {
        case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F...0x2064,
            0x2066...0x206F, 0x3000, 0xFEFF:
            return .space
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0xFF07: return .apostrophe
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: return .quote
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .dash
        case 0x2026: return .ellipsis
        case 0xAA, 0xAD, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE, 0x200C, 0x200D: return .letter
        case 0x80...0xBF, 0xD7, 0xF7: return .symbol
        case 0x2016...0x2027, 0x2030...0x2038, 0x203B...0x205E: return .mark
        case 0x20A0...0x20CF, 0x2100...0x214F, 0x2190...0x25FF, 0x27C0...0x2BFF: return .symbol
        case 0x2600...0x27BF, 0x1F000...0x1FAFF: return .emoji
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65, 0xFFFC, 0xFFFD:
            return .mark
        case 0xFF10...0xFF19: return .digit
        default: return .letter
        }
    }

    /// The class of an ASCII byte.
    @inline(__always)
    static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x09...0x0D, 0x20: return .space
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case UInt8(ascii: "'"): return .apostrophe
        case UInt8(ascii: "\""), UInt8(ascii: "`"): return .quote
        case UInt8(ascii: "-"): return .dash
        default: return .mark
        }
    }
}

extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isASCIIUppercase: Bool { self &- 0x41 < 26 }
    @inline(__always) var isASCIILowercase: Bool { self &- 0x61 < 26 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The byte with an ASCII capital made small.
    @inline(__always) var lowercasedASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
