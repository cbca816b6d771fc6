internal import Linguistics

/// Reads what digits stand in without counting anything: web addresses, telephone numbers, versions, hexadecimal codes.
struct CodeReader: Sendable {
    let atoms: Atoms

    /// Returns the end of the code that starts at an atom, or `nil`.
    func end(at index: Int) -> Int? {
        if let end = endOfAddress(index) { return end }
        if let end = endOfRun(index) { return end }
        if let end = endOfTelephone(index) { return end }
        guard atoms.isDigits(index) else { return nil }
        if let end = endOfZeros(index) { return end }
        // `1.1.1.2`
        var end = index + 1
        while atoms.lower(end) == ".", atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1) {
            end += 2
        }
        return end - index >= 5 ? end : nil
    }

    /// A web address or a mail address, which the engine keeps in one token.
    private func endOfAddress(_ index: Int) -> Int? {
        let token = atoms[index].token
        let whole = atoms.atoms(ofTokens: token..<token + 1)
        guard whole.count > 2, whole.lowerBound == index else { return nil }
        let bytes = atoms.text.bytes(of: atoms.tokens[token])
        let isAddress =
            bytes.contains(UInt8(ascii: "@")) && whole.count > 2
            || bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8)
        return isAddress ? whole.upperBound : nil
    }

    /// Digits and letters glued together that are neither a unit nor a time: `fe80::204:61ff`, `24703L202`.
    private func endOfRun(_ index: Int) -> Int? {
        guard !atoms.isGlued(index) || atoms.is(index - 1, ["{", "(", "[", "'", "\"", ":", ".", "/"]),
            atoms[index].kind != .mark
        else { return nil }
        var end = index + 1
        var changes = 0
        var colons = 0
        var isDoubled = false
        var isHexadecimal = Self.isHexadecimal(atoms.lower(index))
        var hasDigits = atoms.isDigits(index)
        var hasLetters = atoms.isWord(index)
        while end < atoms.count, end - index < 48, atoms.isGlued(end) {
            let atom = atoms[end]
            if atom.kind == .mark {
                guard atom.lower == ":" || atom.lower == "-" else { break }
                if atom.lower == ":" {
                    isDoubled = isDoubled || atoms.lower(end - 1) == ":"
                    colons += 1
                }
            } else {
                if atoms[end - 1].kind != .mark, atoms[end - 1].kind != atom.kind { changes += 1 }
                hasDigits = hasDigits || atom.kind == .digits
                hasLetters = hasLetters || atom.kind == .word
                isHexadecimal = isHexadecimal && Self.isHexadecimal(atom.lower)
            }
            end += 1
        }
        guard hasDigits, atoms.lower(end) != "^", !isScientific(index..<end) else { return nil }
        if isDoubled && (isHexadecimal || !hasLetters) || colons > 2 && isHexadecimal && hasLetters { return end }
        guard hasLetters else { return nil }
        // A unit or a magnitude follows digits once; what goes on changing is a code.
        let isPower =
            changes == 2 && atoms.is(end - 1, ["2", "3"])
            && UnitRegistry.unit(printed: atoms.string(end - 2), lower: atoms.lower(end - 2)) != nil
        if changes >= 2, !isPower, !atoms.isWord(end - 1) || changes >= 3 || isHexadecimal { return end }
        return nil
    }

    /// `6e23`: digits times a power of ten; a capital `E` or a single digit behind it is as often a model's.
    private func isScientific(_ run: Range<Int>) -> Bool {
        run.count == 3 && atoms.isDigits(run.lowerBound) && atoms.string(run.lowerBound + 1) == "e"
            && atoms.lower(run.lowerBound + 2).utf8.count == 2
    }

    private static func isHexadecimal(_ word: String) -> Bool {
        word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    }

    /// No amount is written with zeros before its whole part: `004407624938475`, `021234567`, `007`.
    private func endOfZeros(_ index: Int) -> Int? {
        let digits = atoms.lower(index)
        guard digits.utf8.count >= 3, digits.utf8.first == UInt8(ascii: "0"), !atoms.isGlued(index) || index == 0 else {
            return nil
        }
        return index + 1
    }

    /// Groups of digits that read as a telephone number: a plus or a zero in front, or three groups and no unit.
    private func endOfTelephone(_ index: Int) -> Int? {
        let opensWithSign = atoms.is(index, ["+", "("])
        guard opensWithSign || atoms.isDigits(index) else { return nil }
        if atoms.isDigits(index), index > 0, atoms.isGlued(index), atoms.is(index - 1, [".", ",", "$", "£", "€"]) {
            return nil
        }
        let isAnnounced = isAnnounced(index)
        var end = index
        var digits = 0
        var groups = 0
        var dashes = 0
        while end < atoms.count, end - index < 20 {
            if atoms.isDigits(end) {
                digits += atoms.lower(end).utf8.count
                groups += 1
            } else if atoms.isDash(end), atoms.isGlued(end) || isAnnounced {
                dashes += 1
            } else if isAnnounced, atoms.is(end, ["/", "ext", "ext.", "x"]) {
                // Only where the words before say what it is.
            } else if !atoms.is(end, ["+", "(", ")"])
                && !(atoms.lower(end) == "." && atoms.isGlued(end) && atoms.isGlued(end + 1))
                || groups > 0 && atoms.lower(end) == "+"
            {
                break
            }
            end += 1
        }
        while end > index, !atoms.isDigits(end - 1) { end -= 1 }
        guard end > index, atoms.isSameSentence(index, end - 1) || isAnnounced, digits <= 24 else { return nil }
        if isAnnounced, digits >= 5 { return end }
        guard digits >= 7, digits <= 17 else { return nil }
        if atoms.lower(index) == "+" { return end }
        guard let first = (index..<end).first(where: { atoms.isDigits($0) }) else { return nil }
        let opening = atoms.lower(first)
        if opening.utf8.first == UInt8(ascii: "0"), digits >= 8 { return atoms.lower(index + 1) == "." ? nil : end }
        if groups == 1 { return digits >= 9 && opening.utf8.last != UInt8(ascii: "0") ? end : nil }
        let isThousands =
            (index..<end).dropFirst().allSatisfy { !atoms.isDigits($0) || atoms.lower($0).utf8.count == 3 }
            && dashes == 0
        if isThousands { return nil }
        let isDates = groups == 3 && dashes == 2 && digits == 8 || groups == 2 && digits == 8 && dashes == 1
        return digits >= 9 && !isDates && !(index..<end).contains { atoms.lower($0) == "." } ? end : nil
    }

    /// Whether the words before say that a telephone number follows.
    private func isAnnounced(_ index: Int) -> Bool {
        for place in stride(from: index - 1, through: max(0, index - 7), by: -1) {
            if Self.announcements.contains(atoms.lower(place)) { return true }
            guard atoms[place].kind == .mark || Self.fillers.contains(atoms.lower(place)) else { return false }
        }
        return false
    }

    private static let announcements: WordSet = [
        "phone", "telephone", "tel", "tel.", "fax", "mobile", "hotline", "whatsapp", "helpline",
    ]
    private static let fillers: WordSet = ["number", "is", "at", "on", "no", "no.", "in", "the", "or", "our", "us"]
}
