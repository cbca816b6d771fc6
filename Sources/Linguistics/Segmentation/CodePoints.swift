/// Reads code points out of bytes that may hold anything: what is no valid UTF-8 counts as one unit a byte.
struct CodePoints {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The part that may be read.
    let start: Int
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, in part: Range<Int>) {
        self.bytes = bytes
        start = part.lowerBound
        end = part.upperBound
    }

    /// The byte at an offset, 0 outside of the part.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { offset >= start && offset < end ? bytes[offset] : 0 }

    /// The code point at an offset and how many bytes it takes; U+FFFD and 1 for a byte that is no valid UTF-8.
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let first = byte(offset)
        if first < 0x80 { return (UInt32(first), 1) }
        let length: Int
        var value: UInt32
        switch first {
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
        default: return (0xFFFD, 1)
        }
        for step in 1..<length {
            let next = byte(offset + step)
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        // Overlong forms, surrogates and what lies beyond Unicode are no UTF-8.
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800 else { return (0xFFFD, 1) }
        return (value, length)
    }

    /// The offset at which the code point before an offset begins.
    func before(_ offset: Int) -> Int {
        var place = offset - 1
        while place > start, offset - place < 4, byte(place) & 0xC0 == 0x80 { place -= 1 }
        return place + scalar(at: place).length == offset ? place : offset - 1
    }
}
