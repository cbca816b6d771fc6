/// Cuts a paragraph into tokens by the conventions of the English Universal Dependencies treebanks.
///
/// It reads every byte a small, bounded number of times: the time is linear in the length whatever the text holds.
struct Tokenizer {
    let text: CodePoints
    var tokens: [Token] = []
    private var paragraph: Int32 = 0
    /// The end of the paragraph.
    var end = 0
    /// Whether a single quotation mark stands open; then `in'` is no clipped `ing`.
    private var isSingleQuoteOpen = false
    /// Up to here no e-mail address and no telephone number begins: both were looked for already.
    var searchedForAddress = 0
    var searchedForNumber = 0

    init(_ text: CodePoints) {
        self.text = text
        tokens.reserveCapacity((text.end - text.start) / 5)
    }

    /// Appends the tokens of a paragraph.
    mutating func tokenize(_ range: Range<Int>, paragraph index: Int) {
        paragraph = Int32(index)
        end = range.upperBound
        isSingleQuoteOpen = false
        var offset = range.lowerBound
        var followsSpace = true
        while offset < end {
            let (value, length) = text.scalar(at: offset)
            let kind = CharacterClass.of(value)
            if kind == .space {
                offset += length
                followsSpace = true
                continue
            }
            let stop = endOfToken(at: offset, value: value, length: length, kind: kind, followsSpace: followsSpace)
            emit(offset..<min(max(stop, offset + length), end), followsSpace: followsSpace)
            offset = min(max(stop, offset + length), end)
            followsSpace = false
        }
    }

    private mutating func emit(_ range: Range<Int>, followsSpace: Bool) {
        if let cut = partOfFusedWord(range) {
            append(range.lowerBound..<cut, followsSpace: followsSpace)
            append(cut..<range.upperBound, followsSpace: false)
        } else {
            append(range, followsSpace: followsSpace)
        }
    }

    private mutating func append(_ range: Range<Int>, followsSpace: Bool) {
        tokens.append(
            Token(
                start: Int32(range.lowerBound), end: Int32(range.upperBound), paragraph: paragraph,
                followsSpace: followsSpace))
    }

    /// Where `cannot`, `gonna` or `dont` is cut, if the range is such a word.
    private func partOfFusedWord(_ range: Range<Int>) -> Int? {
        guard (4...7).contains(range.count), text.byte(range.lowerBound).isASCIILetter else { return nil }
        switch text.byte(range.upperBound - 1) | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"):
            guard range.count == 5 else { return nil }
            return Vocabulary.fusedInTwo.contains(WordKey.of(text, range)) ? range.upperBound - 2 : nil
        case UInt8(ascii: "t"):
            let key = WordKey.of(text, range)
            if Vocabulary.fusedInThree.contains(key) { return range.upperBound - 3 }
            return Vocabulary.fusedNegations.contains(key) ? range.upperBound - 2 : nil
        default: return nil
        }
    }

    private mutating func endOfToken(
        at offset: Int, value: UInt32, length: Int, kind: CharacterClass, followsSpace: Bool
    ) -> Int {
        switch kind {
        case .letter, .digit: return endOfWord(at: offset, followsSpace: followsSpace)
        case .apostrophe: return endOfApostrophe(at: offset, length: length, followsSpace: followsSpace)
        case .quote: return value == 0x60 && text.byte(offset + 1) == 0x60 ? offset + 2 : offset + length
        case .dash:
            guard value == 0x2D else { return offset + length }
            if let stop = endOfEmoticon(at: offset, followsSpace: followsSpace) { return stop }
            return endOfRun(of: 0x2D, at: offset)
        case .emoji: return endOfEmoji(at: offset + length)
        case .ellipsis, .symbol, .space: return offset + length
        case .mark: return endOfMark(at: offset, value: value, length: length, followsSpace: followsSpace)
        }
    }

    private func endOfMark(at offset: Int, value: UInt32, length: Int, followsSpace: Bool) -> Int {
        guard value < 0x80 else { return offset + length }
        let mark = UInt8(value)
        let next = text.byte(offset + 1)
        switch mark {
        case UInt8(ascii: "."):
            if next.isASCIIDigit, followsSpace { return endOfDigits(at: offset + 1) }
            return endOfRun(of: mark, at: offset)
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            var stop = offset + 1
            while stop < end, text.byte(stop) == 0x21 || text.byte(stop) == 0x3F { stop += 1 }
            return stop
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "^"):
            if let stop = endOfEmoticon(at: offset, followsSpace: followsSpace) { return stop }
            return mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";") ? offset + 1 : endOfRun(of: mark, at: offset)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "|"),
            UInt8(ascii: "$"):
            return endOfRun(of: mark, at: offset)
        case UInt8(ascii: "+"):
            return followsSpace && next.isASCIIDigit ? endOfDigits(at: offset + 1) : endOfRun(of: mark, at: offset)
        case UInt8(ascii: "@"), UInt8(ascii: "#"):
            guard followsSpace, next.isASCIILetter || next == UInt8(ascii: "_") else {
                return mark == UInt8(ascii: "#") ? endOfRun(of: mark, at: offset) : offset + 1
            }
            var stop = offset + 1
            while stop < end, text.byte(stop).isASCIILetter || text.byte(stop).isASCIIDigit || text.byte(stop) == 0x5F {
                stop += 1
            }
            return stop
        default: return offset + 1
        }
    }

    func endOfRun(of byte: UInt8, at offset: Int) -> Int {
        var stop = offset + 1
        while stop < end, text.byte(stop) == byte { stop += 1 }
        return stop
    }

    private func endOfDigits(at offset: Int) -> Int {
        var stop = offset
        while stop < end {
            let byte = text.byte(stop)
            let joins = byte == 0x2E || byte == 0x2C || byte == 0x2D
            guard byte.isASCIIDigit || joins && text.byte(stop + 1).isASCIIDigit else { break }
            stop += 1
        }
        return stop
    }

    /// The end of a face such as `:-)`; one with a letter or a slash must stand alone.
    private func endOfEmoticon(at offset: Int, followsSpace: Bool) -> Int? {
        var place = offset
        if text.byte(place) == UInt8(ascii: ">") { place += 1 }
        if text.byte(place) == UInt8(ascii: "^") || text.byte(place) == UInt8(ascii: "-") {
            let eye = text.byte(place)
            guard text.byte(place + 1) == UInt8(ascii: "_"), text.byte(place + 2) == eye else { return nil }
            return place + 3
        }
        guard [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "=")].contains(text.byte(place)) else { return nil }
        place += 1
        let hasNose = text.byte(place) == UInt8(ascii: "-") || text.byte(place) == UInt8(ascii: "'")
        if hasNose { place += 1 }
        let mouth = text.byte(place)
        switch mouth {
        case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "]"), UInt8(ascii: "["):
            guard followsSpace || hasNose || mouth == UInt8(ascii: ")") else { return nil }
            place = endOfRun(of: mouth, at: place)
            return text.byte(place).isASCIILetter || text.byte(place).isASCIIDigit ? nil : place
        case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "O"), UInt8(ascii: "o"),
            UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "*"):
            let after = text.byte(place + 1)
            return followsSpace && (after <= 0x20 || place + 1 >= end) ? place + 1 : nil
        default: return nil
        }
    }

    /// The end of an emoji with its skin tone, variation selectors and joined emoji.
    private func endOfEmoji(at offset: Int) -> Int {
        var stop = offset
        while stop < end {
            let (value, length) = text.scalar(at: stop)
            switch value {
            case 0xFE0F, 0x1F3FB...0x1F3FF, 0x20E3: stop += length
            case 0x200D:
                stop += length
                if CharacterClass.of(text.scalar(at: stop).value) == .emoji { stop += text.scalar(at: stop).length }
            default: return stop
            }
        }
        return stop
    }

    /// The end of a token that begins with an apostrophe: a clitic, `'90s`, `'em`, a double mark or the mark itself.
    private mutating func endOfApostrophe(at offset: Int, length: Int, followsSpace: Bool) -> Int {
        let after = offset + length
        if text.byte(offset) == 0x27, text.byte(after) == 0x27, !text.byte(after + 1).isASCIILetter || followsSpace {
            return after + 1
        }
        var stop = after
        while stop < end, stop - after < 6, text.byte(stop).isASCIILetter { stop += 1 }
        if !followsSpace, stop > after, isBoundary(stop),
            let last = tokens.last, CharacterClass.of(text.scalar(at: text.before(Int(last.end))).value) != .space
        {
            let key = WordKey.of(text, after..<stop)
            let attached = CharacterClass.of(text.scalar(at: text.before(offset)).value)
            if attached == .letter || attached == .digit || text.byte(offset - 1) == 0x2E,
                Vocabulary.clitics.contains(key)
            {
                return stop
            }
        }
        if text.scalar(at: offset).value != 0x2018 || text.byte(after).isASCIIDigit {
            if text.byte(after).isASCIIDigit, text.byte(after + 1).isASCIIDigit,
                !text.byte(after + 2).isASCIIDigit, followsSpace || !isDigit(before: offset)
            {
                if text.byte(after + 2) | 0x20 == UInt8(ascii: "s"), isBoundary(after + 3) { return after + 3 }
                if isBoundary(after + 2), followsSpace, !startsApostrophe(after + 2) { return after + 2 }
            }
            if stop > after, isBoundary(stop), Vocabulary.clipped.contains(WordKey.of(text, after..<stop)) {
                if stop == after + 1, startsApostrophe(stop) { return stop + text.scalar(at: stop).length }
                if stop > after + 1, !startsApostrophe(stop) { return stop }
            }
        }
        if followsSpace { isSingleQuoteOpen = true } else if isSingleQuoteOpen { isSingleQuoteOpen = false }
        return after
    }

    private func isDigit(before offset: Int) -> Bool { text.byte(offset - 1).isASCIIDigit }

    func startsApostrophe(_ offset: Int) -> Bool {
        offset < end && CharacterClass.of(text.scalar(at: offset).value) == .apostrophe
    }

    /// Whether no letter and no digit stands at an offset.
    func isBoundary(_ offset: Int) -> Bool {
        guard offset < end else { return true }
        let kind = CharacterClass.of(text.scalar(at: offset).value)
        return kind != .letter && kind != .digit
    }

    /// Whether an apostrophe after a word in `in` is part of it, as in `goin'`.
    func isClippedParticiple(_ range: Range<Int>) -> Bool {
        !isSingleQuoteOpen && range.count >= 4 && text.byte(range.upperBound - 1) == UInt8(ascii: "n")
            && text.byte(range.upperBound - 2) == UInt8(ascii: "i")
    }
}
