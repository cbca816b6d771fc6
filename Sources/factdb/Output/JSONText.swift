/// Writes JSON with the members in the order they are given (`JSONEncoder` orders them by hash or by name).
struct JSONText {
    private(set) var text = ""
    private var needsComma = false

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
        text += String(value)
    }

    /// Writes an integer as the next element of an array.
    mutating func integer(_ value: Int) {
        separate()
        text += String(value)
    }

    /// Writes a number as a member; a value that JSON cannot hold becomes null.
    mutating func number(_ name: String, _ value: Double) {
        key(name)
        if !value.isFinite {
            text += "null"
        } else if value == value.rounded(), abs(value) < 1e15 {
            text += String(Int64(value))
        } else {
            text += String(value)
        }
    }

    /// Writes a truth value as a member.
    mutating func bool(_ name: String, _ value: Bool) {
        key(name)
        text += value ? "true" : "false"
    }

    /// Writes null as a member.
    mutating func null(_ name: String) {
        key(name)
        text += "null"
    }

    private mutating func enclosed(_ open: String, _ close: String, _ content: (inout JSONText) -> Void) {
        text += open
        needsComma = false
        content(&self)
        text += close
        needsComma = true
    }

    private mutating func key(_ name: String) {
        separate()
        write(name)
        text += ": "
    }

    private mutating func separate() {
        if needsComma { text += ", " }
        needsComma = true
    }

    private mutating func write(_ value: String) {
        text += "\""
        var plainStart = value.startIndex
        for index in value.unicodeScalars.indices {
            let scalar = value.unicodeScalars[index]
            guard let escape = Self.escape(scalar) else { continue }
            text += value[plainStart..<index]
            text += escape
            plainStart = value.unicodeScalars.index(after: index)
        }
        text += value[plainStart...]
        text += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            // U+2028 and U+2029 are line ends to some readers of JSON lines.
            guard scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 else {
                return nil
            }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
