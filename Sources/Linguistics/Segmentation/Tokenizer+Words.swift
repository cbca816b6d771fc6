extension Tokenizer {
    /// The end of the word or number that begins at an offset.
    mutating func endOfWord(at start: Int, followsSpace: Bool) -> Int {
        if let stop = endOfWebAddress(at: start) { return stop }
        if let stop = endOfMailAddress(at: start) { return stop }
        if text.byte(start).isASCIIDigit, let stop = endOfHyphenatedNumber(at: start) { return stop }
        var offset = start
        var segmentStart = start
        /// Whether the word is single letters with full stops between them so far.
        var isDotted = true
        var digitsEnd = start
        var hasDottedLabels = false
        while offset < end {
            let byte = text.byte(offset)
            if byte.isASCIIDigit {
                if digitsEnd == offset { digitsEnd += 1 }
                offset += 1
                continue
            }
            if byte.isASCIILetter {
                if digitsEnd == offset, offset > start, let stop = endBeforeUnit(start: start, unit: offset) {
                    return stop
                }
                offset += 1
                continue
            }
            if byte >= 0x80 {
                let (value, length) = text.scalar(at: offset)
                let kind = CharacterClass.of(value)
                if kind == .letter || kind == .digit {
                    offset += length
                    continue
                }
                guard kind == .apostrophe else { return offset }
                if let stop = endAtApostrophe(start: start, apostrophe: offset, length: length) { return stop }
                isDotted = false
                offset += length
                continue
            }
            let next = text.byte(offset + 1)
            let isBetweenDigits = text.byte(offset - 1).isASCIIDigit && next.isASCIIDigit
            switch byte {
            case UInt8(ascii: "'"):
                if let stop = endAtApostrophe(start: start, apostrophe: offset, length: 1) { return stop }
                isDotted = false
            case UInt8(ascii: "."):
                if isBetweenDigits { break }
                isDotted = isDotted && offset - segmentStart == 1 && !text.byte(offset - 1).isASCIIDigit
                if isDotted, next.isASCIILetter, !text.byte(offset + 2).isASCIILetter {
                    break
                }
                if isDegree(start, offset) {
                    isDotted = true
                    break
                }
                if next.isASCIILetter, isDomain(offset + 1) { break }
                if next.isASCIILowercase, hasDottedLabels || isDottedChain(offset + 1) {
                    hasDottedLabels = true
                    break
                }
                return endAtFullStop(start: start, stop: offset, isDotted: isDotted && offset - start > 1)
            case UInt8(ascii: ","):
                guard isBetweenDigits, isThousands(offset) else { return offset }
            case UInt8(ascii: ":"), UInt8(ascii: "/"):
                if byte == UInt8(ascii: "/"), isAbbreviatedWithSlash(start, offset) { break }
                if byte == UInt8(ascii: "/"), offset == start + 1, text.byte(start) | 0x20 == UInt8(ascii: "w") {
                    return offset + 1
                }
                guard isBetweenDigits else { return offset }
            case UInt8(ascii: "-"):
                guard next.isASCIILetter || next.isASCIIDigit || next >= 0x80, offset - start <= 8,
                    Vocabulary.prefixes.contains(WordKey.of(text, start..<offset))
                else { return offset }
            case UInt8(ascii: "&"):
                guard next.isASCIIUppercase, offset - start <= 3, text.byte(offset - 1).isASCIIUppercase else {
                    return offset
                }
            case UInt8(ascii: "_"), UInt8(ascii: "*"):
                guard next.isASCIILetter || next.isASCIIDigit else { return offset }
            case UInt8(ascii: "$"):
                return Vocabulary.dollars.contains(WordKey.of(text, start..<offset))
                    && text.byte(start).isASCIIUppercase ? offset + 1 : offset
            default: return offset
            }
            if isBetweenDigits, digitsEnd == offset { digitsEnd += 1 }
            offset += 1
            segmentStart = offset
        }
        return offset
    }

    /// Where the word ends if an apostrophe ends it or cuts a clitic off it.
    private func endAtApostrophe(start: Int, apostrophe: Int, length: Int) -> Int? {
        let after = apostrophe + length
        guard !isBoundary(after) else {
            return isClippedParticiple(start..<apostrophe) && text.byte(apostrophe) == 0x27 ? after : apostrophe
        }
        if text.scalar(at: apostrophe).value == 0x2018 { return apostrophe }
        var stop = after
        while stop < end, stop - after < 3, text.byte(stop).isASCIILetter { stop += 1 }
        guard isBoundary(stop) else {
            // `5'10` is feet and inches.
            return text.byte(apostrophe - 1).isASCIIDigit ? apostrophe : nil
        }
        if text.byte(apostrophe - 1).isASCIIDigit, text.byte(after).isASCIIDigit { return apostrophe }
        let key = WordKey.of(text, after..<stop)
        if Vocabulary.clitics.contains(key) { return apostrophe }
        if key == UInt64(UInt8(ascii: "t")), text.byte(apostrophe - 1) | 0x20 == UInt8(ascii: "n"),
            apostrophe - start >= 2
        {
            // The word before `n't`; when nothing is left the word is that `n't` itself.
            return apostrophe - 1 > start ? apostrophe - 1 : nil
        }
        return nil
    }

    /// Whether a slash joins two single letters: `b/c`, `s/he`.
    private func isAbbreviatedWithSlash(_ start: Int, _ slash: Int) -> Bool {
        guard slash == start + 1 else { return false }
        switch (text.byte(start) | 0x20, text.byte(slash + 1) | 0x20) {
        case (UInt8(ascii: "b"), UInt8(ascii: "c")), (UInt8(ascii: "l"), UInt8(ascii: "c")),
            (UInt8(ascii: "c"), UInt8(ascii: "o")), (UInt8(ascii: "w"), UInt8(ascii: "o")):
            return isBoundary(slash + 2) && text.byte(slash + 2) != UInt8(ascii: "/")
        case (UInt8(ascii: "s"), UInt8(ascii: "h")): return text.byte(slash + 2) == UInt8(ascii: "e")
        default: return false
        }
    }

    /// Whether a label that begins at an offset is followed by another, as in `comp.lang.misc`.
    private func isDottedChain(_ offset: Int) -> Bool {
        var stop = offset
        while stop < end, stop - offset < 16, text.byte(stop).isASCIILowercase { stop += 1 }
        return stop > offset && text.byte(stop) == 0x2E && text.byte(stop + 1).isASCIILowercase
    }

    /// Whether the letters from an offset on are the last part of a web address or the name of a kind of file.
    private func isDomain(_ offset: Int) -> Bool {
        var stop = offset
        while stop < end, stop - offset < 6, text.byte(stop).isASCIILetter { stop += 1 }
        guard isBoundary(stop), stop - offset >= 2, text.byte(offset).isASCIILowercase else { return false }
        if text.byte(offset) == UInt8(ascii: "c"), stop == offset + 2, text.byte(offset + 1) == UInt8(ascii: "o") {
            return text.byte(stop) == 0x2E && text.byte(stop + 1).isASCIILowercase
        }
        return Vocabulary.domains.contains(WordKey.of(text, offset..<stop))
    }

    /// Whether the word is a degree such as `Ph.D` up to and with its first full stop.
    private func isDegree(_ start: Int, _ stop: Int) -> Bool {
        let length = stop - start
        let next = text.byte(stop + 1)
        if length == 2, text.byte(start) == UInt8(ascii: "P"), text.byte(start + 1) == UInt8(ascii: "h") {
            return next == UInt8(ascii: "D")
        }
        return length == 1 && next == UInt8(ascii: "S") && text.byte(stop + 2) == UInt8(ascii: "c")
            && isBoundary(stop + 3)
    }

    private func isThousands(_ comma: Int) -> Bool {
        guard text.byte(comma + 2).isASCIIDigit else { return false }
        if text.byte(comma + 3) == UInt8(ascii: ",") { return text.byte(comma + 4).isASCIIDigit }
        return text.byte(comma + 3).isASCIIDigit && !text.byte(comma + 4).isASCIIDigit
    }

    /// Where a number ends that a unit is glued to, as in `7:30PM`.
    private func endBeforeUnit(start: Int, unit: Int) -> Int? {
        var stop = unit
        while stop < end, stop - unit < 5, text.byte(stop).isASCIILetter { stop += 1 }
        guard isBoundary(stop) else { return nil }
        if stop == unit + 1, text.byte(stop) == 0x2E, text.byte(stop + 1) | 0x20 == UInt8(ascii: "m") { return unit }
        return Vocabulary.units.contains(WordKey.of(text, unit..<stop)) ? unit : nil
    }

    /// The end of a date or a telephone number with hyphens; `10-12` and `2001-2002` are three tokens.
    private mutating func endOfHyphenatedNumber(at start: Int) -> Int? {
        guard start >= searchedForNumber else { return nil }
        var stop = start
        var hyphens = 0
        var lastHyphen = start
        while stop < end {
            let byte = text.byte(stop)
            if byte == UInt8(ascii: "-"), text.byte(stop + 1).isASCIIDigit, text.byte(stop - 1).isASCIIDigit {
                hyphens += 1
                lastHyphen = stop
            } else if !byte.isASCIIDigit {
                break
            }
            stop += 1
        }
        searchedForNumber = stop
        guard isBoundary(stop), hyphens >= 2 || hyphens == 1 && lastHyphen - start == 3 && stop - lastHyphen == 5 else {
            return nil
        }
        return stop
    }

    private func endOfWebAddress(at start: Int) -> Int? {
        let first = text.byte(start) | 0x20
        let prefixes: [StaticString]
        switch first {
        case UInt8(ascii: "h"): prefixes = ["http://", "https://"]
        case UInt8(ascii: "w"): prefixes = ["www."]
        case UInt8(ascii: "f"): prefixes = ["ftp://"]
        case UInt8(ascii: "m"): prefixes = ["mailto:"]
        default: return nil
        }
        guard prefixes.contains(where: { matches($0, at: start) }) else { return nil }
        var stop = start
        while stop < end {
            let byte = text.byte(stop)
            if byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
                break
            }
            if byte >= 0x80 {
                let (value, length) = text.scalar(at: stop)
                let kind = CharacterClass.of(value)
                guard kind == .letter || kind == .digit else { break }
                stop += length
            } else {
                stop += 1
            }
        }
        while stop > start + 1, ".,;:!?)]}'*".utf8.contains(text.byte(stop - 1)) { stop -= 1 }
        return stop
    }

    private func matches(_ prefix: StaticString, at offset: Int) -> Bool {
        prefix.withUTF8Buffer { buffer in
            for (index, byte) in buffer.enumerated() where text.byte(offset + index).lowercasedASCII != byte {
                return false
            }
            return true
        }
    }

    /// The end of an e-mail address, or of `Name@COMPANY`.
    private mutating func endOfMailAddress(at start: Int) -> Int? {
        guard start >= searchedForAddress else { return nil }
        var stop = start
        while stop < end, isAddressByte(text.byte(stop)) { stop += 1 }
        searchedForAddress = stop
        guard text.byte(stop) == UInt8(ascii: "@"), text.byte(stop + 1).isASCIILetter else { return nil }
        stop += 1
        while stop < end, isAddressByte(text.byte(stop)) { stop += 1 }
        while text.byte(stop - 1) == 0x2E || text.byte(stop - 1) == 0x2D { stop -= 1 }
        return stop
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x25
            || byte == 0x2B
    }
}
