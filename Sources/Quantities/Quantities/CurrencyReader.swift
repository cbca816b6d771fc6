internal import Linguistics

/// Reads the currency before or behind an amount.
struct CurrencyReader: Sendable {
    /// A currency in the text.
    struct Reading: Sendable {
        /// Its ISO 4217 code, or the name of its hundredth part.
        let code: String
        /// Whether several currencies are written so.
        let isAssumed: Bool
        /// The atoms it covers.
        let atoms: Range<Int>
        /// What it multiplies the amount by: 1e6 for `MUSD`.
        var factor = 1.0
    }

    let atoms: Atoms

    /// Returns the currency that opens an amount, if an amount in digits follows: `$`, `A$`, `US $`, `KSh`, `EUR`.
    func prefix(at index: Int) -> Reading? {
        if atoms.isDigits(index) { return nil }
        let lower = atoms.lower(index)
        if let code = CurrencyRegistry.signs[lower] { return sign(code, at: index) }
        if lower == "&", let code = entity(at: index) {
            return opened(
                Reading(
                    code: code, isAssumed: code == "USD", atoms: index..<index + (atoms.lower(index + 1) == "#" ? 4 : 3)
                ))
        }
        if lower == "#", isAmountInMillions(index + 1) {
            // The pound sign that an old encoding lost.
            return Reading(code: "GBP", isAssumed: true, atoms: index..<index + 1)
        }
        // An amount in letters follows few.
        guard atoms.isWord(index), index + 1 < atoms.count, !atoms.isWord(index + 1) || atoms[index + 1].mayOpen else {
            return nil
        }
        if let code = CurrencyRegistry.dollars[lower], CurrencyRegistry.signs[atoms.lower(index + 1)] == "USD",
            // `A $16m deal` opens with an article.
            atoms.isGlued(index + 1) || lower != "a" && atoms.isCapital(index) || ["nz", "hk", "au"].contains(lower)
        {
            return opened(Reading(code: code, isAssumed: false, atoms: index..<index + 2))
        }
        let printed = atoms.string(index)
        if lower == "y", atoms.lower(index + 1) == "=", atoms.isGlued(index + 1) {
            return opened(Reading(code: "JPY", isAssumed: true, atoms: index..<index + 2))
        }
        if CurrencyRegistry.codes.contains(printed) {
            let next = CurrencyRegistry.signs[atoms.lower(index + 1)] != nil ? index + 2 : index + 1
            return opened(Reading(code: printed, isAssumed: false, atoms: index..<next))
        }
        if let code = CurrencyRegistry.prefixes[lower], atoms.isCapital(index) || lower.utf8.count > 2 {
            if CurrencyRegistry.singleLetters.contains(lower) {
                guard atoms.isGlued(index + 1), isAmountInMillions(index + 1) || isGrouped(index + 1) else {
                    return nil
                }
            }
            let next = atoms.lower(index + 1) == "." && atoms.isGlued(index + 1) ? index + 2 : index + 1
            return opened(
                Reading(code: code, isAssumed: ["rs", "rs.", "sh", "sh."].contains(lower), atoms: index..<next))
        }
        // `dollars 20`
        if CurrencyRegistry.leadingNames.contains(lower), let code = CurrencyRegistry.names[Nouns.singular(lower)],
            atoms.lower(index - 1) != "of", atoms.isDigits(index + 1)
        {
            return Reading(code: code, isAssumed: true, atoms: index..<index + 1)
        }
        return nil
    }

    /// `&#163;`, `&pound;`: a sign that a page left as an entity.
    private func entity(at index: Int) -> String? {
        guard atoms.isGlued(index + 1), atoms.isGlued(index + 2) else { return nil }
        if atoms.lower(index + 1) == "#", atoms.lower(index + 3) == ";", atoms.isGlued(index + 3) {
            return CurrencyRegistry.entities[atoms.lower(index + 2)]
        }
        return atoms.lower(index + 2) == ";" ? CurrencyRegistry.entities[atoms.lower(index + 1)] : nil
    }

    private func sign(_ code: String, at index: Int) -> Reading? {
        let next = atoms.lower(index + 1)
        let isShared = CurrencyRegistry.sharedSigns.contains(atoms.lower(index))
        if atoms.isGlued(index + 1), let country = CurrencyRegistry.dollars[next], code == "USD",
            atoms.isWord(index + 1)
        {
            return opened(Reading(code: country, isAssumed: false, atoms: index..<index + 2))
        }
        return opened(Reading(code: code, isAssumed: isShared, atoms: index..<index + 1))
    }

    /// Passes a currency on when an amount follows it.
    private func opened(_ reading: Reading) -> Reading? {
        var next = reading.atoms.upperBound
        if atoms.is(next, ["-", "−", "+"]) { next += 1 }
        // A splitter may take the point of `Rs.` for the end of a sentence.
        guard next < atoms.count,
            atoms.isSameSentence(next, reading.atoms.lowerBound) || atoms.lower(next - 1).hasSuffix(".")
        else { return nil }
        let isAmount =
            atoms.isDigits(next) || atoms.lower(next) == "." && atoms.isDigits(next + 1)
            || NumeralLexicon.small[atoms.lower(next)] != nil
        return isAmount ? reading : nil
    }

    /// `21,700`
    private func isGrouped(_ index: Int) -> Bool {
        atoms.isDigits(index) && atoms.lower(index + 1) == "," && atoms.isGlued(index + 1)
            && atoms.isDigits(index + 2) && atoms.isGlued(index + 2) && atoms.lower(index + 2).utf8.count == 3
    }

    private func isAmountInMillions(_ index: Int) -> Bool {
        guard atoms.isDigits(index) else { return false }
        var next = index + 1
        while atoms.is(next, [".", ","]) || atoms.isDigits(next), next < index + 8 { next += 1 }
        let word = atoms.lower(next)
        return NumeralLexicon.magnitudes[word] != nil || NumeralLexicon.letters[word] != nil && atoms.isGlued(next)
    }

    /// Returns the currency behind an amount: `dollars`, `Australian dollars`, `USD`, `€`, `cents`.
    ///
    /// - Parameters:
    ///   - index: The atom behind the amount.
    ///   - isLarge: Whether the amount is in thousands or more, which pounds of weight rarely are.
    /// - Returns: The currency, or `nil` when none stands there.
    func suffix(at index: Int, isLarge: Bool) -> Reading? {
        guard index < atoms.count, atoms.isSameSentence(index - 1, index) else { return nil }
        let place = atoms.lower(index) == "-" && atoms.isGlued(index) ? index + 1 : index
        let lower = atoms.lower(place)
        if let code = CurrencyRegistry.signs[lower] {
            // A sign behind an amount may open the next one.
            guard !atoms.isDigits(place + 1) || !atoms.isGlued(place + 1), place == index else { return nil }
            return Reading(
                code: code, isAssumed: CurrencyRegistry.sharedSigns.contains(lower), atoms: index..<place + 1)
        }
        let singular = Nouns.singular(lower)
        if let minor = CurrencyRegistry.minors[singular] ?? CurrencyRegistry.minors[lower] {
            return Reading(code: minor, isAssumed: true, atoms: index..<place + 1)
        }
        if lower == "p" || lower == "c", atoms.isGlued(index), place == index, atoms.string(place) == lower {
            return lower == "p" ? Reading(code: "penny", isAssumed: true, atoms: index..<place + 1) : nil
        }
        if let national = national(at: place) {
            return Reading(code: national.code, isAssumed: false, atoms: index..<national.end)
        }
        if CurrencyRegistry.codes.contains(atoms.string(place)) {
            return Reading(code: atoms.string(place), isAssumed: false, atoms: index..<nameBehind(place + 1))
        }
        // `30 MUSD`
        if let multiple = multiple(at: place) { return multiple }
        // `70 euro cents`
        if singular == "euro", let minor = CurrencyRegistry.minors[Nouns.singular(atoms.lower(place + 1))] {
            return Reading(code: minor, isAssumed: false, atoms: index..<place + 2)
        }
        if singular == "pound", isWeighed(around: index, place) { return nil }
        if let suffix = CurrencyRegistry.suffixes[lower], place == index, atoms.isGlued(index) || lower.utf8.count > 2 {
            return Reading(code: suffix, isAssumed: lower == "rs", atoms: index..<place + 1)
        }
        if singular == "pound", isLarge || atoms.lower(place + 1) == "sterling" || isPaid(around: index) {
            let end = atoms.lower(place + 1) == "sterling" ? place + 2 : place + 1
            return Reading(code: "GBP", isAssumed: end == place + 1, atoms: index..<end)
        }
        guard let code = CurrencyRegistry.names[singular] ?? CurrencyRegistry.names[lower] else { return nil }
        if singular == "real" || singular == "won" || singular == "sol" || singular == "som" || singular == "crown" {
            guard lower != "real", isLarge && !["won"].contains(lower) || lower == "reais" else {
                return lower == "won" && isLarge && atoms.token(place).tag == .nn
                    ? Reading(code: code, isAssumed: true, atoms: index..<place + 1) : nil
            }
        }
        let isShared = CurrencyRegistry.shared[singular] != nil || CurrencyRegistry.severalHave.contains(singular)
        return Reading(code: home(of: singular, around: place) ?? code, isAssumed: isShared, atoms: index..<place + 1)
    }

    /// What a name that several currencies share means where its sentence names a country: `100,000 kroner … in Norway`.
    private func home(of name: String, around index: Int) -> String? {
        guard let homes = CurrencyRegistry.homes[CurrencyRegistry.shared[name] ?? name] else { return nil }
        for distance in 1..<40 {
            for place in [index - distance, index + distance] where atoms.isSameSentence(place, index) {
                if let code = homes[atoms.lower(place)], isCountry(place) { return code }
            }
        }
        return nil
    }

    /// Whether a word stands for its country and is no part of another name: not in `Jordan Roe`.
    private func isCountry(_ index: Int) -> Bool {
        guard atoms.isCapital(index) else { return false }
        return atoms.token(index).tag.isAdjective
            || [index - 1, index + 1].allSatisfy {
                !atoms.isSameSentence($0, index) || !atoms.isCapital($0) || !atoms.token($0).tag.isName
                    || CurrencyRegistry.partsOfCountries.contains(atoms.lower($0))
            }
    }

    /// `30 MUSD`, `12 kEUR`: a code with the letter of a magnitude before it.
    private func multiple(at index: Int) -> Reading? {
        let printed = atoms.string(index)
        let code = String(printed.dropFirst())
        guard printed.utf8.count == 4, CurrencyRegistry.codes.contains(code),
            let factor = ["M": 1e6, "k": 1e3, "K": 1e3, "B": 1e9][printed.prefix(1)]
        else { return nil }
        return Reading(code: code, isAssumed: false, atoms: index..<index + 1, factor: factor)
    }

    /// `Hong Kong dollars`, `South African rand`.
    private func national(at index: Int) -> (code: String, end: Int)? {
        for start in index..<index + 2 where start == index || CurrencyRegistry.fillers.contains(atoms.lower(start - 1))
        {
            guard CurrencyRegistry.openers.contains(atoms.lower(start)) else { continue }
            let name = atoms.lower(start) + " " + Nouns.singular(atoms.lower(start + 1))
            if let code = CurrencyRegistry.nationals[name]
                ?? CurrencyRegistry.nationals[atoms.lower(start) + " " + atoms.lower(start + 1)]
            {
                return (code, start + 2)
            }
        }
        return nil
    }

    /// `USD$23 billion dollar` says it twice.
    private func nameBehind(_ index: Int) -> Int {
        CurrencyRegistry.names[Nouns.singular(atoms.lower(index))] != nil ? index + 1 : index
    }

    /// Whether pounds are of weight: `a twenty-pound bag`, `weighs 300 pounds`.
    private func isWeighed(around index: Int, _ place: Int) -> Bool {
        if place > index, atoms.lower(place) == "pound", !atoms.is(place + 1, ["-", "a", "fine", "bill", "note"]) {
            return !isPaid(around: index)
                || atoms.is(place + 1, ["bag", "baby", "man", "weight", "fish", "dog", "bomb"])
        }
        for place in max(0, index - 16)..<min(atoms.count, index + 6) where Self.weighing.contains(atoms.lower(place)) {
            if atoms.isSameSentence(place, index) { return true }
        }
        return false
    }

    private static let weighing = WordList.set(
        """
        weigh weighs weighed weighing weight heavy heavier heaviest tonne tonnes ton tons kilogram kilograms kg kilos lb
        lbs ounces thrust cargo
        """)

    /// Whether the sentence speaks of money.
    private func isPaid(around index: Int) -> Bool {
        for place in max(0, index - 12)..<min(atoms.count, index + 8) where Self.payment.contains(atoms.lower(place)) {
            return atoms.isSameSentence(place, index)
        }
        return false
    }

    private static let payment = WordList.set(
        """
        cost costs price prices priced pay pays paid paying worth fine fined fee fees salary earn earns earned sold sell
        bought buy spend spent bet owed owe debt loan raise raised donate donated £
        """)
}
