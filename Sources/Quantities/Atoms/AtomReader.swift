internal import Linguistics

/// Cuts the tokens of a text into atoms, in linear time.
struct AtomReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var atoms: [Atom] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>, capacity: Int) {
        self.bytes = bytes
        atoms.reserveCapacity(capacity)
    }

    /// Returns the atoms of a text in order.
    static func atoms(of text: AnnotatedText) -> [Atom] {
        let tokens = text.tokens
        return text.utf8.withUnsafeBufferPointer { bytes in
            var reader = AtomReader(bytes, capacity: tokens.count + tokens.count / 8)
            for index in tokens.indices { reader.read(tokens[index], index) }
            return reader.atoms
        }
    }

    private mutating func read(_ token: Token, _ index: Int) {
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
        let characters = UnsafeBufferPointer(rebasing: bytes[range])
        let first = bytes[range.lowerBound]
        var isCapital = first &- 0x41 < 26
        var hasCapital = false
        var isPlain = true
        for byte in characters {
            hasCapital = hasCapital || byte &- 0x41 < 26
            isPlain = isPlain && byte < 0x80
        }
        var lower: String
        // Most words are plain and in small letters already.
        if kind == .word, hasCapital, isPlain {
            lower = String(unsafeUninitializedCapacity: characters.count) { buffer in
                for (place, byte) in characters.enumerated() { buffer[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte }
                return characters.count
            }
        } else {
            lower = String(decoding: characters, as: UTF8.self)
        }
        if kind == .word, !isPlain {
            if first >= 0x80 { isCapital = lower.unicodeScalars.first?.properties.isUppercase ?? false }
            lower = lower.lowercased()
            if lower.utf8.contains(0xE2) { lower = String(lower.map { $0 == "’" || $0 == "‘" ? "'" : $0 }) }
        }
        let mayOpen =
            switch kind {
            case .digits: true
            case .mark: OpeningWords.isMark(lower)
            case .word: isPlain ? OpeningWords.mayStart(characters) : OpeningWords.mayStart(lower)
            }
        atoms.append(
            Atom(
                kind: kind, start: range.lowerBound, end: range.upperBound, token: token, followsSpace: followsSpace,
                isCapital: isCapital, isDash: kind == .mark && isDash(range), mayOpen: mayOpen, lower: lower))
    }

    /// Whether a mark is a hyphen or a dash: U+002D, U+2010 to U+2014, U+2212.
    private func isDash(_ range: Range<Int>) -> Bool {
        if range.count == 1 { return bytes[range.lowerBound] == UInt8(ascii: "-") }
        let scalar = scalar(at: range.lowerBound, range.upperBound)
        return (0x2010...0x2014).contains(scalar) || scalar == 0x2212
    }

    private func kind(at offset: Int, _ end: Int) -> Atom.Kind {
        let byte = bytes[offset]
        if byte &- 0x30 < 10 { return .digits }
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? .word : .mark }
        return isMark(scalar(at: offset, end)) ? .mark : .word
    }

    private func endOfDigits(_ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
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
            let byte = bytes[offset]
            let isJoiner =
                byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "&") || scalar(at: offset, end) == 0x2019
            guard isJoiner, !(byte == UInt8(ascii: "-") && isPartOfPeriod(start..<offset)) else { return offset }
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

    /// `mid-May`, `late-January`: words that stand before a date and make no word with it.
    private func isPartOfPeriod(_ word: Range<Int>) -> Bool {
        guard (3...5).contains(word.count) else { return false }
        return ["mid", "early", "late"].contains { part in
            part.utf8.count == word.count && zip(part.utf8, bytes[word]).allSatisfy { $0 == $1 | 0x20 }
        }
    }

    private func length(at offset: Int, _ end: Int) -> Int {
        let byte = bytes[offset]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        return min(length, end - offset)
    }

    private func scalar(at offset: Int, _ end: Int) -> UInt32 {
        let length = length(at: offset, end)
        guard length > 1 else { return UInt32(bytes[offset]) }
        var value = UInt32(bytes[offset]) & (0xFF >> (UInt32(length) + 1))
        for place in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[place]) & 0x3F }
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
