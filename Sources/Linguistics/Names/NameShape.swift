/// The outward form of a token.
enum NameShape: UInt8 {
    case lower, capitalized, upper, letter, initial, dotted, mixed, number, alphanumeric, hyphen, comma, stop, quote,
        bracket, apostrophe, other

    /// Whether a name may begin or end with such a token.
    var isNameLike: Bool {
        switch self {
        case .capitalized, .upper, .letter, .initial, .dotted, .mixed: true
        default: false
        }
    }

    /// The form of a token.
    static func of(_ text: CodePoints, _ range: Range<Int>) -> NameShape {
        let first = text.byte(range.lowerBound)
        if range.count == 1, !first.isASCIILetter, !first.isASCIIDigit { return mark(first) }
        var upper = 0
        var lower = 0
        var digits = 0
        var stops = 0
        var firstIsUpper = false
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text.byte(offset)
            if byte < 0x80 {
                if byte.isASCIIUppercase {
                    upper += 1
                    if offset == range.lowerBound { firstIsUpper = true }
                } else if byte.isASCIILowercase {
                    lower += 1
                } else if byte.isASCIIDigit {
                    digits += 1
                } else if byte == 0x2E {
                    stops += 1
                }
                offset += 1
            } else {
                let (value, length) = text.scalar(at: offset)
                if CharacterClass.of(value) == .letter, let properties = Unicode.Scalar(value)?.properties {
                    if properties.isUppercase {
                        upper += 1
                        if offset == range.lowerBound { firstIsUpper = true }
                    } else {
                        lower += 1
                    }
                }
                offset += length
            }
        }
        if upper + lower == 0 { return digits > 0 ? .number : special(text, range) }
        if digits > 0 { return upper > 0 ? .alphanumeric : (lower > digits ? .lower : .number) }
        if first == 0x27 || text.scalar(at: range.lowerBound).value == 0x2019 { return .apostrophe }
        if upper == 0 { return .lower }
        if stops > 0 {
            if upper == 1, lower == 0 { return .initial }
            return lower == 0 ? .dotted : (firstIsUpper && upper == 1 ? .capitalized : .mixed)
        }
        if upper == 1, lower == 0 { return .letter }
        if lower == 0 { return .upper }
        return firstIsUpper && upper == 1 ? .capitalized : .mixed
    }

    private static func mark(_ byte: UInt8) -> NameShape {
        switch byte {
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"): .stop
        case UInt8(ascii: "\""), UInt8(ascii: "`"): .quote
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
        default: .other
        }
    }

    private static func special(_ text: CodePoints, _ range: Range<Int>) -> NameShape {
        switch CharacterClass.of(text.scalar(at: range.lowerBound).value) {
        case .apostrophe: .apostrophe
        case .quote: .quote
        case .dash: .hyphen
        default: .other
        }
    }
}
