internal import Linguistics

/// Tells numerals that are parts of names from quantities.
struct IdentifierRules: Sendable {
    let atoms: Atoms

    /// Nouns before a number that give it as a name: `Flight 574`, `Article 5`, `Room 12`.
    private static let numbered = WordList.set(
        """
        no no. nos number article section chapter flight highway route room channel page level phase type tier game
        grade formula group model version part volume act law bill resolution rule order case apartment unit
        building platform gate terminal line exit interstate clause paragraph item lot box code class area zone block
        ward district precinct sector pier proposition amendment schedule annex protocol season episode round stage
        """)

    /// Returns the end of an identifier that starts at an atom: addresses, telephone numbers, versions, codes.
    func end(at index: Int) -> Int? {
        if let end = endOfAddress(index) { return end }
        if let end = endOfTelephone(index) { return end }
        guard atoms.isDigits(index) else { return nil }
        // Letters and digits in one: `A380`, `COVID-19`, `5G`.
        if index > 0, atoms.isGlued(index), isNameBefore(index) { return index + 1 }
        if atoms.isGlued(index + 1), atoms.isWord(index + 1), atoms.isCapital(index + 1),
            ["g", "d", "xl", "th-century"].contains(atoms.lower(index + 1)), atoms.lower(index).utf8.count == 1
        {
            return index + 2
        }
        // `1.1.1.2`
        var end = index + 1
        while atoms.is(end, [".", ":"]), atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1) {
            end += 2
        }
        return end - index >= 5 && atoms.lower(index + 1) == "." ? end : nil
    }

    private func isNameBefore(_ index: Int) -> Bool {
        if atoms.isWord(index - 1) {
            let word = atoms.lower(index - 1)
            if word == "x" || word.hasSuffix(".") { return false }
            return true
        }
        guard atoms.isDash(index - 1), atoms.isGlued(index - 1), atoms.isWord(index - 2) else { return false }
        let word = atoms.lower(index - 2)
        return atoms.isCapital(index - 2) && NumeralLexicon.small[word] == nil || atoms.isGlued(index - 2)
    }

    /// A web address or a mail address, which the engine keeps in one token.
    private func endOfAddress(_ index: Int) -> Int? {
        let token = atoms[index].token
        let whole = atoms.atoms(ofTokens: token..<token + 1)
        guard whole.count > 2, whole.lowerBound == index else { return nil }
        let bytes = atoms.text.bytes(of: atoms.text.tokens[token])
        let isAddress =
            bytes.contains(UInt8(ascii: "@")) && whole.count > 2
            || bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8)
        return isAddress ? whole.upperBound : nil
    }

    /// Groups of digits that read as a telephone number: a plus or a zero in front, or three groups and no unit.
    private func endOfTelephone(_ index: Int) -> Int? {
        let opensWithSign = atoms.is(index, ["+", "("])
        guard opensWithSign || atoms.isDigits(index) else { return nil }
        if atoms.isDigits(index), index > 0, atoms.isGlued(index), atoms.is(index - 1, [".", ",", "$", "£", "€"]) {
            return nil
        }
        var end = index
        var digits = 0
        var groups = 0
        var dashes = 0
        while end < atoms.count, end - index < 16 {
            if atoms.isDigits(end) {
                digits += atoms.lower(end).utf8.count
                groups += 1
            } else if atoms.isDash(end), atoms.isGlued(end) {
                dashes += 1
            } else if !atoms.is(end, ["+", "(", ")"]) && !(atoms.lower(end) == "." && atoms.isGlued(end))
                || groups > 0 && atoms.lower(end) == "+"
            {
                break
            }
            end += 1
        }
        while end > index, !atoms.isDigits(end - 1) { end -= 1 }
        guard end > index, atoms.isSameSentence(index, end - 1), digits >= 7, digits <= 17 else { return nil }
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

    /// Whether a cardinal in digits belongs to the name before it.
    ///
    /// - Parameters:
    ///   - start: The first atom of the numeral.
    ///   - end: The atom behind it.
    /// - Returns: `true` for `Flight 574` and `Boeing 737`.
    func isName(_ start: Int, _ end: Int) -> Bool {
        guard start > 0, atoms.isSameSentence(start - 1, start) else { return isModel(start, end) }
        let before = atoms.lower(start - 1)
        let next = atoms.lower(end)
        let isCounted = atoms.isWord(end) && atoms.isSameSentence(start, end) && atoms.token(end).tag == .nns
        if before == "#" { return true }
        if Self.numbered.contains(before), !isCounted, atoms.token(start - 1).tag != .nns { return true }
        guard atoms.isCapital(start - 1), atoms.isWord(start - 1), !isCounted, atoms.isDigits(start) else {
            return isModel(start, end)
        }
        if ["per", "percent", "million", "billion", "times"].contains(next) || atoms.is(start - 1, Self.openers) {
            return false
        }
        let token = atoms.token(start - 1)
        return token.tag == .nnp || token.tag == .nnps
    }

    /// `the 737 Max`: a numeral inside a name.
    private func isModel(_ start: Int, _ end: Int) -> Bool {
        let token = atoms[start].token
        return atoms.isDigits(start) && atoms.isCapital(end) && atoms.isWord(end)
            && atoms.text.tokens[token].relation == .compound && atoms.token(end).tag == .nnp
    }

    private static let openers = WordList.set(
        """
        in on at of for from with by to about after before since until the a an and or but all some only nearly over
        under around than is was are were has have he she they it we i as its their his her mr mrs between
        """)
}
