/// A token that is a quotation mark.
struct QuotationMark {
    /// Marks of one family open and close each other, whatever their shape: “ and " and ” pair.
    enum Family: UInt8 { case double, single, guillemet, singleGuillemet, corner }
    /// What the white space around it makes of it.
    enum Shape { case opening, closing, either }

    var token: Int
    var family: Family
    /// What the glyph itself says: `"` and `'` say nothing.
    var glyph: Shape
    var shape: Shape

    /// The family of a code point and what the glyph says, if it is a quotation mark.
    static func kind(of value: UInt32) -> (family: Family, glyph: Shape)? {
        switch value {
        case 0x22, 0xFF02: (.double, .either)
        case 0x201C, 0x201E, 0x201F, 0x301D: (.double, .opening)
        case 0x201D, 0x301E: (.double, .closing)
        case 0x27, 0xFF07: (.single, .either)
        case 0x60, 0x2018, 0x201A, 0x201B: (.single, .opening)
        case 0x2019: (.single, .closing)
        case 0xAB: (.guillemet, .opening)
        case 0xBB: (.guillemet, .closing)
        case 0x2039: (.singleGuillemet, .opening)
        case 0x203A: (.singleGuillemet, .closing)
        case 0x300C, 0x300E: (.corner, .opening)
        case 0x300D, 0x300F: (.corner, .closing)
        default: nil
        }
    }
}
