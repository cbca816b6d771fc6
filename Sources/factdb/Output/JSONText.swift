/// Writes JSON with the members in the order they are given (`JSONEncoder` orders them by hash or by name).
struct JSONText {
    private var bytes: [UInt8] = []
    private var needsComma = false

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object as the whole value or as the next element of an array.
    mutating func object(_ members: (inout JSONText) -> Void) {
        separate()
        enclosed("{", "}", members)
    }

    /// Writes an object as a member.
    mutating func object(_ name: String, _ members: (inout JSONText) -> Void) {
        key(name)
        enclosed("{", "}", members)
    }

    /// Writes an array as a member.
    mutating func array(_ name: String, _ elements: (inout JSONText) -> Void) {
        key(name)
        enclosed("[", "]", elements)
    }

    /// Writes an array as the next element of an array.
    mutating func array(_ elements: (inout JSONText) -> Void) {
        separate()
        enclosed("[", "]", elements)
    }

    /// Writes a string as a member.
    mutating func string(_ name: String, _ value: String) {
        key(name)
        write(value)
    }

    /// Writes a string as a member, or nothing for `nil`.
    mutating func optionalString(_ name: String, _ value: String?) {
        if let value { string(name, value) }
    }

    /// Writes a string as the next element of an array.
    mutating func string(_ value: String) {
        separate()
        write(value)
    }

    /// Writes an integer as a member.
    mutating func integer(_ name: String, _ value: Int) {
        key(name)
        append(String(value))
    }

    /// Writes an integer as the next element of an array.
    mutating func integer(_ value: Int) {
        separate()
        append(String(value))
    }

    /// Writes a number as a member; a value that JSON cannot hold becomes null.
    mutating func number(_ name: String, _ value: Double) {
        key(name)
        if !value.isFinite {
            append("null")
        } else if value == value.rounded(), abs(value) < 1e15 {
            append(String(Int64(value)))
        } else {
            append(String(value))
        }
    }

    /// Writes a truth value as a member.
    mutating func bool(_ name: String, _ value: Bool) {
        key(name)
        append(value ? "true" : "false")
    }

    /// Writes null as a member.
    mutating func null(_ name: String) {
        key(name)
        append("null")
    }

    private mutating func enclosed(_ open: String, _ close: String, _ content: (inout JSONText) -> Void) {
        append(open)
        needsComma = false
        content(&self)
        append(close)
        needsComma = true
    }

    private mutating func key(_ name: String) {
        separate()
        write(name)
        append(": ")
    }

    private mutating func separate() {
        if needsComma { append(", ") }
        needsComma = true
    }

    private mutating func append(_ string: String) { bytes.append(contentsOf: string.utf8) }

    private mutating func write(_ value: String) {
        append("\"")
        var value = value
        value.withUTF8 { utf8 in
            var plainStart = 0
            var place = 0
            while place < utf8.count {
                guard Self.mayNeedEscape[Int(utf8[place])], let (escape, length) = Self.escape(utf8[place...]) else {
                    place += 1
                    continue
                }
                bytes.append(contentsOf: utf8[plainStart..<place])
                append(escape)
                place += length
                plainStart = place
            }
            bytes.append(contentsOf: utf8[plainStart...])
        }
        append("\"")
    }

    /// By its first byte, whether a scalar may need an escape.
    private static let mayNeedEscape: [Bool] = (0..<256).map { byte in
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2
    }

    /// The escape of the scalar that some bytes begin with, and how many bytes it takes.
    private static func escape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (escape: String, length: Int)? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\r"): return ("\\r", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        case 0xE2:
            // U+2028 and U+2029 are line ends to some readers of JSON lines.
            if bytes.starts(with: "\u{2028}".utf8) { return ("\\u2028", 3) }
            return bytes.starts(with: "\u{2029}".utf8) ? ("\\u2029", 3) : nil
        default:
            let digits = String(first, radix: 16)
            return ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, 1)
        }
    }
}
