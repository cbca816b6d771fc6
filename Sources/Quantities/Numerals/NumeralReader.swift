internal import Linguistics

/// Reads the numeral that starts at an atom, in digits, in words or in both.
struct NumeralReader: Sendable {
    let atoms: Atoms

    /// Returns the numeral that starts at an atom, or `nil`.
    func numeral(at index: Int) -> Numeral? {
        let atom = atoms[index]
        switch atom.kind {
        case .digits: return digits(at: index).map { pointed($0).map(magnified) ?? fractionBehind(magnified($0)) }
        case .mark: return marked(at: index)
        case .word:
            if !NumeralLexicon.opens(atom.lower) { return nil }
            if atom.lower == "minus" || atom.lower == "negative" {
                // `a margin of plus or minus 3 points` tells the width on both sides.
                return atoms.matches(["plus", "or"], at: index - 2) ? nil : negated(index, from: index + 1)
            }
            return words(at: index)
        }
    }

    /// `.25`, `½`, and a sign before digits.
    private func marked(at index: Int) -> Numeral? {
        let lower = atoms.lower(index)
        if let value = NumeralLexicon.signs[lower] {
            var numeral = Numeral(atoms: index..<index + 1, value: value, form: .digits)
            numeral.isFraction = true
            return magnified(numeral)
        }
        if lower == ".", atoms.isDigits(index + 1), atoms.isGlued(index + 1),
            !atoms.isGlued(index) || isOpener(index - 1)
        {
            let digits = atoms.lower(index + 1)
            guard digits.utf8.count <= 15, let value = Double("0." + digits) else { return nil }
            let numeral = Numeral(
                atoms: index..<index + 2, value: value, valueText: "0." + digits,
                significantDigits: max(1, digits.drop { $0 == "0" }.count), form: .digits)
            return magnified(numeral)
        }
        let isSign = lower == "-" || lower == "−" || lower == "+"
        // `- 1,200,000`, where the text says nothing else.
        if isSign, lower != "+", index == 0, !atoms.isGlued(1), let whole = negated(0, from: 1),
            whole.atoms.upperBound == atoms.count
        {
            return whole
        }
        guard isSign, atoms.isGlued(index + 1), !atoms.isGlued(index) || isOpener(index - 1) else { return nil }
        if lower == "+" { return numeral(at: index + 1).map { widened($0, from: index) } }
        return negated(index, from: index + 1)
    }

    /// `1 point 1`
    private func pointed(_ numeral: Numeral) -> Numeral? {
        let end = numeral.atoms.upperBound
        guard atoms.lower(end) == "point", atoms.isDigits(end + 1), !numeral.valueText.contains("."),
            !numeral.isOrdinal,
            numeral.magnitude == 1, let value = Double(numeral.valueText + "." + atoms.lower(end + 1))
        else { return nil }
        return Numeral(
            atoms: numeral.atoms.lowerBound..<end + 2, value: value,
            valueText: numeral.valueText + "." + atoms.lower(end + 1),
            form: .digits)
    }

    /// Whether a mark may stand directly before a signed number.
    private func isOpener(_ index: Int) -> Bool {
        atoms.is(index, ["(", "[", "$", "£", "€", "¥", "/", "^", "\"", "=", "x"])
    }

    private func negated(_ start: Int, from index: Int) -> Numeral? {
        var index = index
        if atoms.isDash(index), atoms.isGlued(index) { index += 1 }
        guard index < atoms.count, atoms.isSameSentence(start, index),
            atoms[index].kind != .mark || atoms.lower(index) == ".",
            !["minus", "negative", "a", "an"].contains(atoms.lower(index)), var numeral = numeral(at: index),
            !numeral.isOrdinal, numeral.vague == nil
        else { return nil }
        numeral.negate()
        return widened(numeral, from: start)
    }

    func widened(_ numeral: Numeral, from start: Int) -> Numeral {
        var numeral = numeral
        numeral.atoms = start..<numeral.atoms.upperBound
        return numeral
    }

    // MARK: What multiplies digits

    /// Reads the magnitudes behind a numeral: `1.2bn`, `3 hundred thousand`.
    func magnified(_ start: Numeral) -> Numeral {
        var numeral = start
        if numeral.isOrdinal { return numeral }
        while true {
            var next = numeral.atoms.upperBound
            guard next < atoms.count else { return numeral }
            if atoms.isDash(next), atoms.isGlued(next), atoms.isGlued(next + 1) { next += 1 }
            let word = atoms.lower(next)
            guard let factor = NumeralLexicon.magnitudes[word], atoms.isSameSentence(next, numeral.atoms.lowerBound)
            else {
                guard next == numeral.atoms.upperBound, numeral.form == .digits, numeral.magnitude == 1 else {
                    return numeral
                }
                return withLetter(numeral, word, at: next)
            }
            // Hundreds of thousands in digits are written out; in words they multiply: `3 hundred thousand`.
            if numeral.magnitude > factor, factor != 1e6 { return numeral }
            numeral.multiply(by: factor)
            numeral.atoms = numeral.atoms.lowerBound..<next + 1
            if numeral.form == .digits, factor >= 1000, let (rest, end) = rest(at: next + 1, below: factor) {
                return added(numeral, rest, end: end, isFraction: false)
            }
        }
    }

    /// `4 thousand 3 hundred and 21`: the smaller groups of a number in digits and words.
    private func rest(at index: Int, below magnitude: Double) -> (value: Double, end: Int)? {
        guard atoms.isDigits(index), !atoms.isGlued(index), atoms.isSameSentence(index - 1, index),
            atoms.lower(index).utf8.count <= 3, let digits = Double(atoms.lower(index)),
            let factor = NumeralLexicon.magnitudes[atoms.lower(index + 1)], factor >= 100, digits * factor < magnitude
        else { return nil }
        let place = atoms.lower(index + 2) == "and" ? index + 3 : index + 2
        guard factor == 100 || factor == 1000, atoms.isDigits(place), !atoms.isGlued(place),
            atoms.isSameSentence(index, place), let ones = Double(atoms.lower(place)), ones < factor,
            !atoms.isGlued(place + 1) || !atoms.isWord(place + 1) && !atoms.isDigits(place + 2)
        else { return (digits * factor, index + 2) }
        return (digits * factor + ones, place + 1)
    }

    /// A glued letter: `10k` is a thousand wherever it stands, the others wait for what stands around them.
    private func withLetter(_ numeral: Numeral, _ word: String, at next: Int) -> Numeral {
        guard let factor = NumeralLexicon.letters[word] else { return numeral }
        var numeral = numeral
        if word == "k", isAmongTemperatures(next) { return numeral }
        if word == "k", atoms.isGlued(next) || !atoms.isCapital(next), atoms.string(next) == "k" || atoms.isGlued(next)
        {
            numeral.multiply(by: factor)
            numeral.atoms = numeral.atoms.lowerBound..<next + 1
        } else if atoms.isGlued(next) || atoms.isCapital(next) && (word == "m" || word == "b") {
            numeral.letter = word
        }
        return numeral
    }

    /// `300 °C (572 °F, 573.15K)`: kelvins stand beside other degrees.
    private func isAmongTemperatures(_ index: Int) -> Bool {
        guard atoms.isCapital(index) else { return false }
        for place in max(0, index - 12)..<index where atoms.lower(place) == "°" {
            if atoms.isSameSentence(place, index) { return true }
        }
        return false
    }

    /// `2 1/2`, `2½`, `2 and a half million`, `3 hundred and one`.
    private func fractionBehind(_ numeral: Numeral) -> Numeral {
        if numeral.isOrdinal || numeral.isFraction || numeral.letter != nil { return numeral }
        let end = numeral.atoms.upperBound
        if numeral.magnitude == 1, let sign = NumeralLexicon.signs[atoms.lower(end)] {
            return magnified(added(numeral, sign, end: end + 1, isFraction: true))
        }
        if numeral.magnitude == 1, let (fraction, next) = slashed(at: end), fraction < 1 {
            return magnified(added(numeral, fraction, end: next, isFraction: true))
        }
        if let (fraction, next) = partBehindAnd(end) {
            let share = fraction >= 1 || numeral.magnitude < 1e6 ? fraction : fraction * numeral.magnitude
            return magnified(added(numeral, share, end: next, isFraction: true))
        }
        guard numeral.magnitude > 1, atoms.lower(end) == "and", let (rest, next) = wordsBelowThousand(at: end + 1),
            rest < numeral.magnitude, atoms.isSameSentence(end, next - 1), isBareBehind(next)
        else { return numeral }
        return added(numeral, rest, end: next, isFraction: false)
    }

    /// Whether nothing is counted behind an atom, so that `and` joins two parts of one number.
    private func isBareBehind(_ index: Int) -> Bool {
        index >= atoms.count || atoms[index].kind != .word || atoms.is(index, ["is", "are", "was", "were"])
    }

    func added(_ numeral: Numeral, _ rest: Double, end: Int, isFraction: Bool) -> Numeral {
        var numeral = numeral
        numeral.value += rest
        numeral.valueText = DecimalText.of(numeral.value)
        numeral.atoms = numeral.atoms.lowerBound..<end
        if isFraction { numeral.isFraction = true }
        return numeral
    }

    /// `a quarter-mile run`: whether a hyphen joins a unit to what stands before it.
    func isUnit(behindHyphen dash: Int) -> Bool {
        atoms.isDash(dash) && atoms.isGlued(dash) && atoms.isGlued(dash + 1)
            && UnitRegistry.names[atoms.lower(dash + 1)] != nil
    }
}
