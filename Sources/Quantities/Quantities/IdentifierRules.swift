internal import FactModel
internal import Linguistics

/// Tells numerals that are parts of names from quantities.
struct IdentifierRules: Sendable {
    let atoms: Atoms
    private let codes: CodeReader
    /// Digits that stand behind a name somewhere in the text: `737` where it says `Boeing 737`.
    let named: Set<String>
    /// Names that end in a number somewhere in the text where nothing is counted: `halo 2`.
    private let numberedNames: Set<String>

    init(atoms: Atoms) {
        self.atoms = atoms
        codes = CodeReader(atoms: atoms)
        var named: Set<String> = []
        var numberedNames: Set<String> = []
        for index in 1..<max(1, atoms.count)
        where atoms.isDigits(index) && atoms.lower(index).utf8.count <= 3 && !atoms.isGlued(index)
            && atoms.isCapital(index - 1) && atoms.token(index - 1).tag.isName && atoms.isWord(index - 1)
            && !atoms.isDigits(index + 1) && !(atoms.is(index + 1, [",", ".", "%"]) && atoms.isGlued(index + 2))
            && !NumeralLexicon.opens(atoms.lower(index + 1)) && Period(atoms.lower(index + 1)) == nil
        {
            if atoms.lower(index).utf8.count == 3 { named.insert(atoms.lower(index)) }
            let next = atoms.token(index + 1).tag
            let isCounting = atoms.isSameSentence(index, index + 1) && (next.isNoun || next.isAdjective)
            if !isCounting, !Self.isParty(index - 1, atoms), MonthName.number(of: atoms.lower(index - 1)) == nil {
                numberedNames.insert(atoms.lower(index - 1) + " " + atoms.lower(index))
            }
        }
        self.named = named
        self.numberedNames = numberedNames
    }

    /// Nouns before a number that give it as a name: `Flight 574`, `Article 5`, `Room 12`.
    private static let numbered = WordList.set(
        """
        no no. nos number article section chapter flight highway route room channel page level phase type tier game
        grade formula group model version part volume act law bill resolution rule order case apartment unit
        building platform gate terminal line exit interstate clause paragraph item lot box code class area zone block
        ward district precinct sector pier lane proposition amendment schedule annex protocol season episode round stage
        """)

    /// Returns the end of an identifier that starts at an atom: addresses, telephone numbers, versions, codes.
    func end(at index: Int) -> Int? {
        if let end = codes.end(at: index) { return end }
        guard atoms.isDigits(index) else { return nil }
        // Letters and digits in one: `A380`, `COVID-19`, `5G`.
        if index > 0, atoms.isGlued(index), isNameBefore(index) {
            // `A330-200`
            let isVariant = atoms.isDash(index + 1) && atoms.isGlued(index + 1) && atoms.isDigits(index + 2)
            if isVariant && atoms.isGlued(index + 2) && atoms.isWord(index - 1) { return index + 3 }
            // `J1149.5+6663`
            var end = index + 1
            while atoms.is(end, [".", "+"]), atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1) {
                end += 2
            }
            return end
        }
        if atoms.isGlued(index + 1), atoms.isWord(index + 1), atoms.isCapital(index + 1),
            ["g", "d", "xl", "th-century"].contains(atoms.lower(index + 1)), atoms.lower(index).utf8.count == 1
        {
            return index + 2
        }
        // `a woman in her 70s` tells a decade of her life.
        if atoms.lower(index + 1) == "s", atoms.isGlued(index + 1),
            atoms.is(index - 1, ["his", "her", "their", "my", "your", "our"])
        {
            return index + 2
        }
        // `60 Minutes`: a unit of time in capitals inside a sentence.
        if let period = Period(atoms.lower(index + 1)), period.isNamed(atoms.lower(index + 1)),
            atoms.isCapital(index + 1),
            !atoms.isGlued(index), !atoms.isGlued(index + 1), atoms.isSameSentence(index - 1, index + 1),
            !isHeadline(index)
        {
            return index + 2
        }
        // `50 Cent`: small money of many is plural, and in small letters.
        if !atoms.isGlued(index + 1), atoms.isCapital(index + 1), atoms.token(index + 1).tag.isNoun,
            CurrencyRegistry.minors[atoms.lower(index + 1)] != nil, !Nouns.isPlural(atoms.lower(index + 1)),
            atoms.lower(index) != "1", !atoms.isGlued(index), !isHeadline(index)
        {
            return index + 2
        }
        // `4Cast`: a name that opens with digits.
        if !atoms.isGlued(index), atoms.isGlued(index + 1), atoms.isCapital(index + 1),
            atoms.lower(index + 1).utf8.count > 2, atoms.lower(index).utf8.count <= 2,
            UnitRegistry.unit(printed: atoms.string(index + 1), lower: atoms.lower(index + 1)) == nil,
            CurrencyRegistry.names[Nouns.singular(atoms.lower(index + 1))] == nil,
            !CurrencyRegistry.codes.contains(atoms.string(index + 1)),
            NumeralLexicon.magnitudes[atoms.lower(index + 1)] == nil, Period(atoms.lower(index + 1)) == nil
        {
            return index + 2
        }
        // `4tonic`: letters that are no unit, no currency and no magnitude make a name with the digits before them.
        if isNameWithDigits(index) { return index + 2 }
        // `18 777s`: aircraft by their model.
        if atoms.lower(index + 1) == "s", atoms.isGlued(index + 1),
            (Int(atoms.lower(index)) ?? 0) % 10 != 0 || atoms.lower(index).utf8.count == 3
        {
            return index + 2
        }
        return nil
    }

    /// Whether digits and the letters glued behind them are neither a count nor a measure: `4tonic`, a film rated `12A`.
    private func isNameWithDigits(_ index: Int) -> Bool {
        let letters = atoms.lower(index + 1)
        guard !atoms.isGlued(index), atoms.isGlued(index + 1), atoms.isWord(index + 1),
            !(atoms.isGlued(index + 2) && atoms.isDigits(index + 2)), letters.utf8.allSatisfy({ $0 &- 0x61 < 26 })
        else { return false }
        // `the 49ers`
        if letters == "ers", atoms.lower(index - 1) == "the" || isNameBefore(index) { return true }
        if letters.utf8.count == 1 {
            return letters == "a" && atoms.isCapital(index + 1) && atoms.lower(index).utf8.count <= 2
                && !UnitReader.isElectric(atoms, around: index)
        }
        return letters.utf8.count > 2 && UnitRegistry.unit(printed: atoms.string(index + 1), lower: letters) == nil
            && CurrencyRegistry.names[Nouns.singular(letters)] == nil
            && CurrencyRegistry.minors[Nouns.singular(letters)] == nil
            && !CurrencyRegistry.codes.contains(letters.uppercased()) && CurrencyRegistry.suffixes[letters] == nil
            && NumeralLexicon.magnitudes[letters] == nil && Period(letters) == nil && !Nouns.isPlural(letters)
            && !NumeralLexicon.opens(letters) && MonthName.number(of: letters) == nil
            && TemperatureUnits.unit(at: index + 1, atoms, isDigits: true) == nil
            && !NumeralLexicon.ordinalEndings.contains(letters)
            && !["ish", "fold", "odd", "plus", "pct"].contains(letters)
    }

    /// Whether the words around are in capitals as well, as those of headlines are.
    private func isHeadline(_ index: Int) -> Bool { atoms.isCapital(index + 2) && !atoms.token(index + 2).tag.isName }

    private func isNameBefore(_ index: Int) -> Bool {
        if atoms.isWord(index - 1) {
            let word = atoms.lower(index - 1)
            if word == "x" || word.hasSuffix(".") { return false }
            return true
        }
        guard atoms.isDash(index - 1), atoms.isGlued(index - 1), atoms.isWord(index - 2) else { return false }
        let word = atoms.lower(index - 2)
        // `40kg-60kg`: a range that says its unit twice.
        if atoms.isDigits(index - 3), atoms.isGlued(index - 2), atoms.isGlued(index + 1), atoms.lower(index + 1) == word
        {
            return false
        }
        // `fb−1`, `s-1`: a power of a unit.
        if atoms.lower(index - 1) == "−" || word.utf8.count <= 2 && atoms.lower(index).utf8.count == 1 { return true }
        return atoms.isCapital(index - 2) && NumeralLexicon.small[word] == nil || atoms.isGlued(index - 2)
    }

    /// Whether a cardinal in digits belongs to the name before it.
    ///
    /// - Parameters:
    ///   - start: The first atom of the numeral.
    ///   - end: The atom behind it.
    /// - Returns: `true` for `Flight 574` and `Boeing 737`.
    func isName(_ start: Int, _ end: Int) -> Bool {
        if isAddress(start, end) || isCitation(start, end) || isItemOfList(start, end) { return true }
        guard start > 0, atoms.isSameSentence(start - 1, start) else { return isModel(start, end) }
        // `500 British 16 to 20-year-olds`
        if atoms.is(end, ["to", "or", "and", "-", "–"]), atoms.isDigits(end + 1), atoms.isDash(end + 2),
            Period(atoms.lower(end + 3)) != nil
        {
            return false
        }
        // `text YES to 81234`
        if atoms.lower(start - 1) == "to", atoms.isDigits(start), end == start + 1,
            (4...6).contains(atoms.lower(start).utf8.count),
            !(atoms.isWord(end) && atoms.isSameSentence(start, end)
                && (atoms.token(end).tag.isNoun || atoms.token(end).tag.isAdjective)),
            (max(0, start - 7)..<start).contains(where: { place in
                atoms.is(place, ["text", "texting", "sms"]) && atoms.token(place).tag.isVerb
                    && atoms.isSameSentence(place, start)
            })
        {
            return true
        }
        // `Charlton 2-1` is a score.
        if atoms.isDash(end), atoms.isGlued(end), atoms.isDigits(end + 1) { return false }
        let before = atoms.lower(start - 1)
        let next = atoms.lower(end)
        let isCounted = atoms.isWord(end) && atoms.isSameSentence(start, end) && atoms.token(end).tag == .nns
        if atoms.isWord(start), atoms.isCapital(start), atoms.behindPossessive(end) > end { return true }
        // `an 18-rated game`
        if atoms.isDash(end), atoms.isGlued(end), atoms.lower(end + 1) == "rated" { return true }
        if before == "#" || isIndex(start) || isPlacing(start, end) || isSequel(start, end) { return true }
        if atoms.isDash(start), atoms.isCapital(start - 1), atoms.token(start - 1).tag.isName { return true }
        if Self.numbered.contains(before), atoms.token(start - 1).tag != .nns,
            !isCounted
                || atoms.isCapital(start - 1)
                    && (atoms.token(start - 1).tag.isName || atoms.isSameSentence(start - 2, start))
        {
            return true
        }
        if isListed(start, end), !isCounted { return true }
        if named.contains(atoms.lower(start)), end == start + 1, !isCounted { return true }
        let isShared = isSharedOut(start)
        if !isShared, atoms.isDigits(start), end == start + 1,
            numberedNames.contains(before + " " + atoms.lower(start))
        {
            return true
        }
        if isPartOfWordName(start) || ["zip", "area"].contains(next) && atoms.isDigits(start) && end == start + 1 {
            return true
        }
        if isShared || Self.isParty(start - 1, atoms) { return isModel(start, end) }
        let isNamed = atoms.isCapital(start - 1) || atoms.string(start - 1) != before
        guard isNamed, atoms.isWord(start - 1), !isCounted, atoms.isDigits(start) else {
            return isModel(start, end)
        }
        if ["per", "percent", "million", "billion", "times"].contains(next) || atoms.is(start - 1, Self.openers) {
            return false
        }
        // `Galaxy Note 20`: a capital word behind another is one name with it; `the film Harrow 3`: a capital inside a
        // sentence is a name's.
        return atoms.token(start - 1).tag.isName
            || end == start + 1 && atoms.token(start - 1).tag.isNoun && !atoms.token(end).tag.isNoun
                && !atoms.token(end).tag.isAdjective && start > 1 && atoms.isWord(start - 2)
                && atoms.isSameSentence(start - 2, start) && !atoms.isCapital(start - 2)
            || atoms.isCapital(start - 2) && atoms.token(start - 2).tag.isName && !atoms.isWord(end)
    }

    /// `parts one and two`, `articles 5 and 6`: two numbers that give the nouns before them as names; behind `the` the
    /// second may count who did something.
    private func isListed(_ start: Int, _ end: Int) -> Bool {
        let first = atoms.is(end, ["and", "or"]) && isNumber(end + 1) ? start : start - 2
        guard atoms.is(first + 1, ["and", "or"]), isNumber(first), isNumber(first + 2),
            atoms.isSameSentence(first - 1, first + 2), atoms.lower(first - 2) != "the"
        else { return false }
        return Nouns.isPlural(atoms.lower(first - 1)) && Self.numbered.contains(Nouns.singular(atoms.lower(first - 1)))
    }

    private func isNumber(_ index: Int) -> Bool {
        atoms.isDigits(index) || NumeralLexicon.small[atoms.lower(index)] != nil
    }

    /// `the Big Three`, `Ford Five Hundred`, `World at One programme`: a number in a capital inside a sentence whose
    /// words go on in small letters.
    private func isPartOfWordName(_ start: Int) -> Bool {
        if atoms.isWord(start), atoms.isCapital(start), start > 1, atoms.isSameSentence(start - 1, start),
            atoms.isWord(start - 1), !atoms.isCapital(start - 1), atoms.isWord(start + 1), !atoms.isCapital(start + 1),
            atoms.isSameSentence(start, start + 1)
        {
            return true
        }
        return atoms.isWord(start) && atoms.isCapital(start) && atoms.isCapital(start - 1) && atoms.isWord(start - 1)
            && !atoms.is(start - 1, Self.openers) && atoms.token(start - 1).tag != .prp
            && (atoms.isSameSentence(start - 2, start) && start > 1 || isAcronym(start - 1))
    }

    /// `Labour won 34 seats, the Tories 21`: a name of many bears no number.
    static func isParty(_ index: Int, _ atoms: Atoms) -> Bool {
        guard atoms.lower(index - 1) == "the" else { return false }
        let name = atoms.lower(index)
        return atoms.token(index).tag == .nnps
            || atoms.token(index).tag == .nnp && name.hasSuffix("ies") && Nouns.isPlural(name)
    }

    /// `BBC Two`: letters in capitals alone open no phrase that counts.
    private func isAcronym(_ index: Int) -> Bool {
        let printed = atoms.string(index).utf8
        return printed.count > 1 && printed.allSatisfy { $0 &- 0x41 < 26 }
    }

    private static let openers = WordList.set(
        """
        in on at of for from with by to about after before since until the a an and or but all some only nearly over
        under around than is was are were has have he she they it we i as its their his her mr mrs between
        """)
}
