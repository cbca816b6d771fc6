/// Parses JSON from UTF-8 bytes, in linear time and with bounded depth.
struct JSONParser {
    /// What is wrong, and where.
    struct Fault: Error, Equatable {
        /// The offset of the byte that cannot be there.
        var offset: Int
        /// What is wrong, as a clause.
        var reason = "it is not valid JSON"
    }

    /// Values nest no deeper than this.
    private static let deepest = 200

    private let bytes: [UInt8]
    private var position: Int
    private let isLenient: Bool

    private init(_ bytes: [UInt8], isLenient: Bool) {
        self.bytes = bytes
        self.isLenient = isLenient
        position = 0
    }

    /// Parses one value that is all there is.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8; what is not valid becomes U+FFFD.
    ///   - isLenient: Whether line ends within strings, commas before a closing bracket and text behind the value are
    ///     forgiven, as pages of the web need it.
    /// - Returns: The value.
    /// - Throws: ``Fault`` with the offset of the first byte that cannot be there.
    static func value(_ bytes: [UInt8], isLenient: Bool = false) throws(Fault) -> JSONValue {
        var parser = JSONParser(bytes, isLenient: isLenient)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count || isLenient else { throw Fault(offset: parser.position) }
        return value
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard depth < Self.deepest else {
            throw Fault(offset: position, reason: "its values nest deeper than \(Self.deepest)")
        }
        skipSpace()
        guard position < bytes.count else { throw Fault(offset: position) }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
        var members: [JSONMember] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            if isLenient, take(UInt8(ascii: "}")) { return .object(members) }
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw Fault(offset: position) }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw Fault(offset: position) }
            members.append(JSONMember(name: name, value: try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "}")) else { throw Fault(offset: position) }
            return .object(members)
        }
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
        var elements: [JSONValue] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            skipSpace()
            if isLenient, take(UInt8(ascii: "]")) { return .array(elements) }
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw Fault(offset: position) }
            return .array(elements)
        }
    }

    private mutating func string() throws(Fault) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return String(decoding: bytes[start..<position - 1], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 || isLenient else { throw Fault(offset: position) }
            position += 1
        }
        throw Fault(offset: position)
    }

    /// Goes on with a string whose first escape is at the position.
    private mutating func escapedString(from start: Int) throws(Fault) -> String {
        var units = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &units)
            default:
                guard byte >= 0x20 || isLenient else { throw Fault(offset: position - 1) }
                units.append(byte)
            }
        }
        throw Fault(offset: position)
    }

    private mutating func escape(into units: inout [UInt8]) throws(Fault) {
        guard position < bytes.count else { throw Fault(offset: position) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "b"): units.append(8)
        case UInt8(ascii: "f"): units.append(12)
        case UInt8(ascii: "n"): units.append(10)
        case UInt8(ascii: "r"): units.append(13)
        case UInt8(ascii: "t"): units.append(9)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
        case UInt8(ascii: "u"):
            var code = try hexDigits()
            if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                let before = position
                position += 2
                let low = try hexDigits()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    position = before
                }
            }
            units.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        default:
            guard isLenient else { throw Fault(offset: position - 1) }
            units.append(byte)
        }
    }

    private mutating func hexDigits() throws(Fault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
                throw Fault(offset: position)
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func number() throws(Fault) -> JSONValue {
        let start = position
        while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Double(digits) != nil else { throw Fault(offset: start) }
        return .number(digits)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
        let end = position + word.utf8CodeUnitCount
        let isThere = word.withUTF8Buffer { buffer in
            end <= bytes.count && bytes[position..<end].elementsEqual(buffer)
        }
        guard isThere else { throw Fault(offset: position) }
        position = end
        return value
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
