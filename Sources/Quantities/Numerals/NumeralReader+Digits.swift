extension NumeralReader {
    /// No number has more digits; longer runs are names of things.
    private static let longest = 24

    /// Reads digits with the separators of all conventions: `1,234.5`, `12,34,567`, `1 414 021`, `1.234.567`, `1,3`.
    func digits(at index: Int) -> Numeral? {
        var plain = atoms.lower(index)
        guard plain.utf8.count <= Self.longest else { return nil }
        var end = index + 1
        if let (groups, next) = commaGroups(after: end, first: plain) {
            plain += groups
            end = next
        } else if let (groups, next) = groups(after: end, first: plain, by: ["."], atLeast: 2) {
            plain += groups
            end = next
        } else if let (groups, next) = groups(after: end, first: plain, by: ["."], atLeast: 1),
            atoms.lower(next) == ",", atoms.isGlued(next), let fraction = decimals(after: next),
            fraction.utf8.count == 2
        {
            // `1.111,11`
            plain += groups
            end = next
        } else if let (groups, next) = groups(after: end, first: plain, by: ["'", "’"], atLeast: 1) {
            plain += groups
            end = next
        } else if let (groups, next) = spacedGroups(after: end, first: plain) {
            plain += groups
            end = next
        }
        guard plain.utf8.count <= Self.longest else { return nil }
        if let fraction = decimals(after: end) {
            plain += "." + fraction
            end += 2
        }
        if let (value, next) = power(plain, after: end) {
            return Numeral(atoms: index..<next, value: value, form: .digits)
        }
        guard let value = Double(plain) else { return nil }
        var numeral = Numeral(
            atoms: index..<end, value: value, valueText: trimmed(plain), significantDigits: significant(plain),
            form: .digits)
        if end == index + 1 || !plain.contains("."), atoms.isGlued(end),
            NumeralLexicon.ordinalEndings.contains(atoms.lower(end))
        {
            numeral.isOrdinal = true
            numeral.atoms = index..<end + 1
        } else if end == index + 1, let (fraction, next) = slashed(at: index) {
            numeral.value = fraction
            numeral.valueText = DecimalText.of(fraction)
            numeral.isFraction = true
            numeral.significantDigits = nil
            // `2/3rds`
            let isSpelled = atoms.isGlued(next) && NumeralLexicon.partEndings.contains(atoms.lower(next))
            numeral.atoms = index..<(isSpelled ? next + 1 : next)
        }
        return numeral
    }

    /// `1/3`, unless it goes on as a date or a ratio of years.
    func slashed(at index: Int) -> (value: Double, end: Int)? {
        guard atoms.isDigits(index), ["/", "⁄"].contains(atoms.lower(index + 1)), atoms.isGlued(index + 1),
            atoms.isDigits(index + 2), atoms.isGlued(index + 2),
            !(atoms.lower(index + 3) == "/" && atoms.isGlued(index + 3)),
            atoms.lower(index).utf8.count <= 3, atoms.lower(index + 2).utf8.count <= 3,
            let numerator = Double(atoms.lower(index)), let denominator = Double(atoms.lower(index + 2)),
            denominator > 1
        else { return nil }
        return (numerator / denominator, index + 3)
    }

    /// Groups behind commas: three digits each, or two each with three at the end as in India.
    private func commaGroups(after start: Int, first: String) -> (digits: String, end: Int)? {
        guard first.utf8.count <= 3 else { return nil }
        var groups: [String] = []
        var end = start
        while atoms.lower(end) == ",", atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1) {
            groups.append(atoms.lower(end + 1))
            end += 2
            if groups.count > 8 { return nil }
        }
        guard let last = groups.last, last.utf8.count == 3 else { return nil }
        let inner = groups.dropLast().map(\.utf8.count)
        guard inner.allSatisfy({ $0 == 3 }) || inner.allSatisfy({ $0 == 2 }) && first.utf8.count <= 2 else {
            return nil
        }
        return (groups.joined(), end)
    }

    private func groups(after start: Int, first: String, by marks: [String], atLeast: Int) -> (
        digits: String, end: Int
    )? {
        guard first.utf8.count <= 3 else { return nil }
        var digits = ""
        var count = 0
        var end = start
        while atoms.is(end, marks), atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1),
            atoms.lower(end + 1).utf8.count == 3, count < 8
        {
            digits += atoms.lower(end + 1)
            end += 2
            count += 1
        }
        return count >= atLeast ? (digits, end) : nil
    }

    private func spacedGroups(after start: Int, first: String) -> (digits: String, end: Int)? {
        guard first.utf8.count <= 3, first.utf8.first != UInt8(ascii: "0") else { return nil }
        var digits = ""
        var end = start
        while atoms.isDigits(end), !atoms.isGlued(end), atoms.lower(end).utf8.count == 3, end - start < 8,
            atoms[end].start - atoms[end - 1].end <= 3, atoms.isSameSentence(start - 1, end)
        {
            digits += atoms.lower(end)
            end += 1
        }
        guard end > start, !atoms.isDigits(end), !atoms.isGlued(end) || atoms.lower(end) != "s" else { return nil }
        if end == start + 1 {
            // One group alone is a number only when nothing else explains the two runs of digits.
            guard !atoms.is(end, ["-", "–", "/", ","]) || !atoms.isDigits(end + 1) else { return nil }
        }
        return (digits, end)
    }

    /// The digits behind a decimal point or a decimal comma.
    private func decimals(after end: Int) -> String? {
        guard atoms.isGlued(end), atoms.isDigits(end + 1), atoms.isGlued(end + 1), atoms.lower(end + 1).utf8.count <= 15
        else { return nil }
        switch atoms.lower(end) {
        case ".", "·":
            // `1.1.2` is a version or an address.
            let goesOn = atoms.lower(end + 2) == "." && atoms.isGlued(end + 2) && atoms.isDigits(end + 3)
            return goesOn && atoms.isGlued(end + 3) ? nil : atoms.lower(end + 1)
        case ",":
            // A comma with one or two digits behind it; lists repeat it.
            guard atoms.lower(end + 1).utf8.count <= 2,
                !(atoms.lower(end - 2) == "," && atoms.isGlued(end - 2) && atoms.isGlued(end - 1)),
                !(atoms.lower(end + 2) == "," && atoms.isGlued(end + 2) && atoms.isGlued(end + 3)),
                // `1-6,4-6`: two sets of a match.
                !(isJoint(end - 2) && isJoint(end + 2))
            else {
                return nil
            }
            return atoms.lower(end + 1)
        default: return nil
        }
    }

    /// Whether a hyphen with digits glued to both its sides stands at an atom.
    private func isJoint(_ index: Int) -> Bool {
        atoms.isDash(index) && atoms.isGlued(index) && atoms.isGlued(index + 1) && atoms.isDigits(index - 1)
            && atoms.isDigits(index + 1)
    }

    /// `1e-3`, `6.23x10^-4`, `2^10`.
    private func power(_ plain: String, after end: Int) -> (value: Double, end: Int)? {
        guard let mantissa = Double(plain) else { return nil }
        if atoms.isGlued(end), atoms.lower(end) == "e", let (exponent, next) = exponent(at: end + 1) {
            return Double(plain + "e" + String(exponent)).map { ($0, next) }
        }
        if atoms.isGlued(end), atoms.lower(end) == "^", let (exponent, next) = exponent(at: end + 1) {
            return (Self.power(mantissa, exponent), next)
        }
        guard atoms.is(end, ["x", "×", "*", "·"]), atoms.isDigits(end + 1) else { return nil }
        guard let base = Double(atoms.lower(end + 1)), base == 10 || base == 2 else { return nil }
        let caret = atoms.lower(end + 2) == "^" ? end + 3 : end + 2
        guard caret == end + 3 || atoms.is(end + 2, ["-", "−"]), let (exponent, next) = exponent(at: caret) else {
            return nil
        }
        return (mantissa * Self.power(base, exponent), next)
    }

    private func exponent(at index: Int) -> (value: Int, end: Int)? {
        let isSigned = atoms.is(index, ["-", "−", "+"])
        let place = isSigned ? index + 1 : index
        guard atoms.isDigits(place), atoms.isGlued(index), atoms.isGlued(place), let value = Int(atoms.lower(place)),
            value < 400
        else { return nil }
        return (isSigned && atoms.lower(index) != "+" ? -value : value, place + 1)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<abs(exponent) { result *= base }
        return exponent < 0 ? 1 / result : result
    }

    private func significant(_ plain: String) -> Int {
        let digits = plain.filter { $0 != "." }.drop { $0 == "0" }
        if plain.contains(".") { return max(1, digits.count) }
        return max(1, digits.reversed().drop { $0 == "0" }.count)
    }

    private func trimmed(_ plain: String) -> String {
        let trimmed = plain.drop { $0 == "0" }
        return trimmed.isEmpty ? "0" : trimmed.first == "." ? "0" + trimmed : String(trimmed)
    }
}
