extension Tokenizer {
    /// Where a word ends that a full stop follows: after it when the word is an abbreviation.
    func endAtFullStop(start: Int, stop: Int, isDotted: Bool) -> Int {
        guard text.byte(stop + 1) != 0x2E || text.byte(stop + 2) != 0x2E else { return stop }
        if isDotted { return stop + 1 }
        let length = stop - start
        let first = text.byte(start)
        guard length <= 8, first.isASCIILetter else { return stop }
        if length == 1 { return isInitial(start) ? stop + 1 : stop }
        let key = WordKey.of(text, start..<stop)
        if Vocabulary.titles.contains(key) || Vocabulary.abbreviations.contains(key) { return stop + 1 }
        if key == WordKey.al, let last = tokens.last, WordKey.of(text, last.range) == WordKey.et { return stop + 1 }
        let next = nextWord(after: stop + 1)
        if Vocabulary.beforeNumbers.contains(key) { return next.isDigit ? stop + 1 : stop }
        guard first.isASCIIUppercase else { return stop }
        if Vocabulary.capitalizedAbbreviations.contains(key) {
            let isDate = Vocabulary.dates.contains(key)
            return !isDate || next.isDigit || next.byte == UInt8(ascii: ",") ? stop + 1 : stop
        }
        if Vocabulary.wordlikeStates.contains(key), let last = tokens.last, text.byte(Int(last.start)) == 0x2C {
            return stop + 1
        }
        return stop
    }

    /// Whether a single letter before a full stop is an initial or a one-letter abbreviation.
    private func isInitial(_ offset: Int) -> Bool {
        let byte = text.byte(offset)
        let next = nextWord(after: offset + 2)
        if byte.isASCIILowercase {
            let isBracketed = tokens.last.map { text.byte(Int($0.start)) == 0x28 } ?? false
            switch byte {
            case UInt8(ascii: "v"): return next.byte.isASCIIUppercase
            case UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "n"):
                return next.isDigit || isBracketed
            default: return false
            }
        }
        guard next.byte.isASCIIUppercase || next.byte >= 0xC3 || next.byte == UInt8(ascii: ",") else { return false }
        guard let last = tokens.last, text.byte(Int(last.start)).isASCIILowercase else {
            return byte != UInt8(ascii: "I") || !Vocabulary.starters.contains(next.key)
        }
        return byte != UInt8(ascii: "I") && next.byte != UInt8(ascii: ",") && !Vocabulary.starters.contains(next.key)
    }

    /// What stands after the white space at an offset: its first byte and the key of its letters.
    func nextWord(after offset: Int) -> (byte: UInt8, isDigit: Bool, key: UInt64) {
        var place = offset
        while place < end, place - offset < 4, text.byte(place) == 0x20 { place += 1 }
        guard place < end else { return (0, false, 0) }
        var stop = place
        while stop < end, stop - place < 9, text.byte(stop).isASCIILetter { stop += 1 }
        return (text.byte(place), text.byte(place).isASCIIDigit, WordKey.of(text, place..<stop))
    }
}

extension WordKey {
    /// `et` and `al` of `et al.`
    static let et: UInt64 = 0x6574
    static let al: UInt64 = 0x616C
}
