internal import Linguistics

/// Cuts the tokens of a text into atoms, in linear time.
struct AtomReader {
    private let text: AnnotatedText
    private var atoms: [Atom] = []

    private init(_ text: AnnotatedText) {
        self.text = text
        atoms.reserveCapacity(text.tokens.count + text.tokens.count / 8)
    }

    /// Returns the atoms of a text in order.
    static func atoms(of text: AnnotatedText) -> [Atom] {
        var reader = AtomReader(text)
        for index in text.tokens.indices { reader.read(index) }
        return reader.atoms
    }

    private mutating func read(_ index: Int) {
        let token = text.tokens[index]
        let end = Int(token.end)
        var offset = Int(token.start)
        var followsSpace = token.followsSpace
        while offset < end {
            let start = offset
            let kind = kind(at: offset, end)
            offset =
                switch kind {
                case .digits: endOfDigits(offset, end)
                case .mark: offset + length(at: offset, end)
                case .word: endOfWord(offset, end)
                }
            append(kind, start..<offset, token: index, followsSpace: followsSpace)
            followsSpace = false
        }
    }

    private mutating func append(_ kind: Atom.Kind, _ range: Range<Int>, token: Int, followsSpace: Bool) {
        let bytes = text.utf8[range]
        let first = text.utf8[range.lowerBound]
        var isCapital = first &- 0x41 < 26
        var lower: String
        // Most words are plain and in small letters already.
        if kind == .word, bytes.contains(where: { $0 &- 0x41 < 26 }), bytes.allSatisfy({ $0 < 0x80 }) {
            lower = String(unsafeUninitializedCapacity: bytes.count) { buffer in
                for (place, byte) in bytes.enumerated() { buffer[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte }
                return bytes.count
            }
        } else {
            lower = String(decoding: bytes, as: UTF8.self)
        }
        if kind == .word, first >= 0x80 || lower.utf8.contains(where: { $0 >= 0x80 }) {
            if first >= 0x80 { isCapital = lower.unicodeScalars.first?.properties.isUppercase ?? false }
            lower = lower.lowercased()
            if lower.utf8.contains(0xE2) { lower = String(lower.map { $0 == "’" || $0 == "‘" ? "'" : $0 }) }
        }
        let mayOpen =
            switch kind {
            case .digits: true
            case .mark: OpeningWords.isMark(lower)
            case .word: OpeningWords.mayStart(lower)
            }
        atoms.append(
            Atom(
                kind: kind, start: range.lowerBound, end: range.upperBound, token: token, followsSpace: followsSpace,
                isCapital: isCapital, mayOpen: mayOpen, lower: lower))
    }

    private func kind(at offset: Int, _ end: Int) -> Atom.Kind {
        let byte = text.utf8[offset]
        if byte &- 0x30 < 10 { return .digits }
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? .word : .mark }
        return isMark(scalar(at: offset, end)) ? .mark : .word
    }

    private func endOfDigits(_ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end, text.utf8[offset] &- 0x30 < 10 { offset += 1 }
        return offset
    }

    /// Letters with what joins them within a token: `o'clock`, `U.S.`, `co-founder`.
    private func endOfWord(_ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            if kind(at: offset, end) == .word {
                offset += length(at: offset, end)
                continue
            }
            let length = length(at: offset, end)
            let byte = text.utf8[offset]
            let isJoiner =
                byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "&") || scalar(at: offset, end) == 0x2019
            guard isJoiner else { return offset }
            let after = offset + length
            if after < end {
                guard kind(at: after, end) == .word else { return byte == UInt8(ascii: ".") ? after : offset }
            } else if byte != UInt8(ascii: ".") {
                return offset
            }
            offset = after
        }
        return offset
    }

    private func length(at offset: Int, _ end: Int) -> Int {
        let byte = text.utf8[offset]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        return min(length, end - offset)
    }

    private func scalar(at offset: Int, _ end: Int) -> UInt32 {
        let length = length(at: offset, end)
        guard length > 1 else { return UInt32(text.utf8[offset]) }
        var value = UInt32(text.utf8[offset]) & (0xFF >> (UInt32(length) + 1))
        for place in offset + 1..<offset + length { value = value << 6 | UInt32(text.utf8[place]) & 0x3F }
        return value
    }

    /// Whether a scalar outside ASCII is no letter: signs, fractions, superscripts, dashes, arrows, symbols.
    private func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xB5, 0xBA: false
        case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE6F,
            0xFF00...0xFF20, 0x1F000...0x1FAFF:
            !(0x2100...0x214F).contains(scalar)
        default: false
        }
    }
}
