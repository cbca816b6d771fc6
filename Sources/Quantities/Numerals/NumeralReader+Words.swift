internal import Linguistics

extension NumeralReader {
    /// Reads a numeral in words: `twenty-five`, `two and a half million`, `a third`, `hundreds`, `half a million`.
    func words(at index: Int) -> Numeral? {
        let word = atoms.lower(index)
        if let vague = vague(at: index) { return vague }
        switch word {
        case "a", "an": return behindArticle(index)
        case "half": return half(index)
        case "quarter":
            if isUnit(behindHyphen: index + 1) {
                var numeral = Numeral(atoms: index..<index + 1, value: 0.25, form: .words)
                numeral.isFraction = true
                return numeral
            }
            guard let factor = NumeralLexicon.magnitudes[atoms.lower(index + 1)] else { return nil }
            var numeral = Numeral(atoms: index..<index + 2, value: 0.25, form: .words)
            numeral.isFraction = true
            numeral.multiply(by: factor)
            return numeral
        case "point":
            guard let (decimals, end) = pointDigits(at: index) else { return nil }
            return Numeral(atoms: index..<end, value: decimals, form: .words)
        default: break
        }
        if let fraction = spelledFraction(at: index) { return fraction }
        if let ordinal = spelledOrdinal(at: index) { return ordinal }
        guard let (value, end) = cardinal(at: index) else { return nil }
        var numeral = Numeral(atoms: index..<end, value: value, form: .words)
        if let (decimals, next) = pointDigits(at: end) {
            numeral = added(numeral, decimals, end: next, isFraction: false)
            numeral.magnitude = 1
            return magnified(numeral)
        }
        numeral.magnitude = lastMagnitude(index..<end)
        if let (fraction, next) = partBehindAnd(end) {
            let share = fraction >= 1 || numeral.magnitude < 1e6 ? fraction : fraction * numeral.magnitude
            return magnified(added(numeral, share, end: next, isFraction: true))
        }
        return numeral
    }

    /// `half`, `half a million`, `half of`, `half an hour`.
    private func half(_ index: Int) -> Numeral? {
        var numeral = Numeral(atoms: index..<index + 1, value: 0.5, form: .words)
        numeral.isFraction = true
        let next = atoms.lower(index + 1) == "a" ? index + 2 : index + 1
        if let factor = NumeralLexicon.magnitudes[atoms.lower(next)] {
            numeral.multiply(by: factor)
            numeral.atoms = index..<next + 1
        }
        return numeral
    }

    private func behindArticle(_ index: Int) -> Numeral? {
        let next = atoms.lower(index + 1)
        switch next {
        case "half":
            return half(index + 1).map { widened($0, from: index) }
        case "couple", "pair":
            // `a couple were arrested` are two people, but no number.
            guard
                atoms.is(index + 2, ["of", "more", "dozen", "hundred", "thousand", "million"])
                    || index + 2 >= atoms.count
                    || Nouns.isPlural(atoms.lower(index + 2)) && atoms.token(index + 2).tag.isNoun
            else { return nil }
            return Numeral(atoms: index..<index + 2, value: 2, form: .words)
        case "score":
            return atoms.lower(index + 2) == "of" ? Numeral(atoms: index..<index + 2, value: 20, form: .words) : nil
        default: break
        }
        if let factor = NumeralLexicon.magnitudes[next], next.utf8.last != UInt8(ascii: "s"), next.utf8.count > 3 {
            guard let (value, end) = cardinal(at: index + 1, opensWith: 1) else { return nil }
            if let last = ordinal(at: end), last >= 1000 {
                var numeral = Numeral(atoms: index..<end + 1, value: value * last, form: .words)
                numeral.isOrdinal = true
                return numeral
            }
            if let last = NumeralLexicon.denominator(atoms.lower(end)), last >= 1000 {
                var numeral = Numeral(atoms: index..<end + 1, value: value / last, form: .words)
                numeral.isFraction = true
                return numeral
            }
            var numeral = Numeral(atoms: index..<end, value: value, form: .words)
            numeral.magnitude = factor
            return numeral
        }
        // `a third of`, not `a third man`.
        guard let denominator = NumeralLexicon.denominator(next), denominator > 2 else { return nil }
        let after = atoms.lower(index + 2)
        // `a quarter of a million`
        if after == "of", atoms.lower(index + 3) == "a", let factor = NumeralLexicon.magnitudes[atoms.lower(index + 4)],
            factor >= 1e6
        {
            var numeral = Numeral(atoms: index..<index + 5, value: 1 / denominator, form: .words)
            numeral.isFraction = true
            numeral.multiply(by: factor)
            return numeral
        }
        let isPart =
            ["of", "off", "less", "more", "to", "fewer"].contains(after) || isCompared(index + 2)
            || NumeralLexicon.magnitudes[after] != nil
            || next == "quarter" && ["century", "mile", "percent", "point"].contains(after)
            || denominator >= 100 && after == ""
        guard isPart || isAmount(index, behind: index + 2) else { return nil }
        var numeral = Numeral(atoms: index..<index + 2, value: 1 / denominator, form: .words)
        numeral.isFraction = true
        if let factor = NumeralLexicon.magnitudes[after], after != "hundred" {
            numeral.multiply(by: factor)
            numeral.atoms = index..<index + 3
        }
        return numeral
    }

    /// `a third below the target`, `a third lower than`; not `a third lower court`, `a third below-par display`.
    private func isCompared(_ index: Int) -> Bool {
        guard atoms.is(index, ["below", "above", "lower", "higher"]) else { return false }
        let next = index + 1
        guard next < atoms.count, atoms.isSameSentence(index, next) else { return true }
        if atoms.isDash(next), atoms.isGlued(next) { return false }
        let tag = atoms.token(next).tag
        return atoms.is(index, ["below", "above"]) || !tag.isNoun && !tag.isAdjective
    }

    /// `fell by a quarter`, `rose to a third in May`: a part with nothing of it behind.
    private func isAmount(_ index: Int, behind end: Int) -> Bool {
        // `Half opposed it, a third backed it`
        if atoms.token(end).tag == .vbd || atoms.token(end).tag == .vbp, atoms.isSameSentence(index, end) {
            // `more than a quarter have left`
            if atoms.is(index - 1, ["than", "nearly", "almost", "about", "around"]) { return true }
            return (max(0, index - 20)..<index).contains {
                atoms.is($0, ["half", "quarter", "%", "percent", "cent"]) && atoms.isSameSentence($0, index)
            }
        }
        guard atoms.is(index - 1, ["by", "to", "from", "about", "around", "nearly", "almost", "than"]) else {
            return false
        }
        return end >= atoms.count || !atoms.isSameSentence(index, end) || !atoms.isWord(end) && !atoms.isDash(end)
            || atoms.is(
                end, ["in", "since", "last", "this", "on", "from", "and", "but", "after", "over", "compared", "by"])
    }

    /// `hundreds`, `tens of thousands`: somewhere between one and ten of them.
    private func vague(at index: Int) -> Numeral? {
        if let several = severalFold(index) { return several }
        guard var low = NumeralLexicon.vague[atoms.lower(index)],
            // `level the scores`
            atoms.lower(index) != "scores" || atoms.lower(index + 1) == "of"
        else { return nil }
        var end = index + 1
        while atoms.is(end, ["of", "and"]), let factor = NumeralLexicon.magnitudes[atoms.lower(end + 1)],
            atoms.lower(end + 1).utf8.last == UInt8(ascii: "s") || atoms.lower(end) == "of", end < index + 6
        {
            if atoms.lower(end) == "of" { low *= factor }
            end += 2
        }
        var numeral = Numeral(atoms: index..<end, value: low, form: .words)
        numeral.vague = low...low * 10
        return numeral
    }

    /// `several hundred`, `a few thousand`: more than two of them.
    private func severalFold(_ index: Int) -> Numeral? {
        let isOther = atoms.lower(index - 1) == "or" && NumeralLexicon.magnitudes[atoms.lower(index - 2)] != nil
        guard let factor = NumeralLexicon.magnitudes[atoms.lower(index)], factor >= 100,
            atoms.is(isOther ? index - 3 : index - 1, ["several", "few", "many"])
        else { return nil }
        var numeral = Numeral(atoms: index..<index + 1, value: 2 * factor, form: .words)
        numeral.vague = 2 * factor...10 * factor
        return numeral
    }

    /// `two thirds`, `three-quarters`, `one eighth`.
    private func spelledFraction(at index: Int) -> Numeral? {
        guard let (numerator, end) = cardinal(at: index), numerator >= 1 else { return nil }
        if let (value, end) = tensOfParts(numerator, index, end) {
            var numeral = Numeral(atoms: index..<end, value: value, form: .words)
            numeral.isFraction = true
            return numeral
        }
        let place = atoms.isDash(end) ? end + 1 : end
        let word = atoms.lower(place)
        guard let denominator = NumeralLexicon.denominator(word), numerator != 1 || word.utf8.last != UInt8(ascii: "s")
        else { return nil }
        // `twenty third` is a rank, `twenty thirds` is none; `two quarters` are periods.
        let isPlural = word.utf8.last == UInt8(ascii: "s")
        guard isPlural || numerator == 1,
            word != "quarters" || atoms.isDash(end) || numerator == 3 || atoms.lower(place + 1) == "of"
        else { return nil }
        if numerator == 1, !atoms.isDash(end), denominator == 2 || denominator == 4, atoms.lower(place + 1) != "of" {
            return nil
        }
        var numeral = Numeral(atoms: index..<place + 1, value: numerator / denominator, form: .words)
        numeral.isFraction = true
        if atoms.lower(place + 1) == "of", atoms.lower(place + 2) == "a",
            let factor = NumeralLexicon.magnitudes[atoms.lower(place + 3)]
        {
            numeral.multiply(by: factor)
            numeral.atoms = index..<place + 4
        } else if let factor = NumeralLexicon.magnitudes[atoms.lower(place + 1)], factor >= 1e6 {
            numeral.multiply(by: factor)
            numeral.atoms = index..<place + 2
        }
        return numeral
    }

    /// `three twenty-firsts`, `one hundred thirty-fifths`: parts whose name is of tens and ones.
    private func tensOfParts(_ numerator: Double, _ index: Int, _ end: Int) -> (value: Double, end: Int)? {
        func ones(_ place: Int) -> Double? {
            let word = atoms.lower(place)
            guard word.utf8.last == UInt8(ascii: "s"), let ones = NumeralLexicon.ordinals[String(word.dropLast())],
                ones < 10
            else { return nil }
            return ones
        }
        // The tens were taken for the end of the numerator; the hyphen says that they are not.
        let hyphen = atoms.isDash(end) && atoms.isGlued(end)
        if hyphen, end - 1 > index, let tens = NumeralLexicon.small[atoms.lower(end - 1)], tens >= 20, numerator > tens,
            let ones = ones(end + 1)
        {
            return ((numerator - tens) / (tens + ones), end + 2)
        }
        guard let tens = NumeralLexicon.small[atoms.lower(end)], tens >= 20 else { return nil }
        let place = atoms.isDash(end + 1) ? end + 2 : end + 1
        return ones(place).map { (numerator / (tens + $0), place + 1) }
    }

    /// `third`, `twenty-first`, `one hundred twenty-fifth`.
    private func spelledOrdinal(at index: Int) -> Numeral? {
        var value = 0.0
        var end = index
        if let (whole, next) = cardinal(at: index), NumeralLexicon.ordinals[atoms.lower(index)] == nil {
            let place = atoms.isDash(next) && atoms.isGlued(next) ? next + 1 : next
            guard let last = ordinal(at: place) else { return nil }
            let isBelow = last < 10 ? Int(whole) % 10 == 0 && whole >= 20 : last < 100 && Int(whole) % 100 == 0
            if last >= 100 {
                value = whole * last
            } else if isBelow, whole < 1e15 {
                value = whole + last
            } else {
                return nil
            }
            end = place + 1
        } else if let last = ordinal(at: index) {
            value = last
            end = index + 1
        } else {
            return nil
        }
        var numeral = Numeral(atoms: index..<end, value: value, form: .words)
        numeral.isOrdinal = true
        return numeral
    }

    private func ordinal(at index: Int) -> Double? {
        let word = atoms.lower(index)
        if let fused = NumeralLexicon.fused(word), fused.isOrdinal { return fused.value }
        return NumeralLexicon.ordinals[word]
    }

    /// `and a half`, `and three quarters` behind a whole number.
    func partBehindAnd(_ index: Int) -> (value: Double, end: Int)? {
        guard atoms.lower(index) == "and" else { return nil }
        if atoms.is(index + 1, ["a", "an", "one"]) || atoms.lower(index + 1) == "quarter"
            || atoms.lower(index + 1) == "half"
        {
            let place = atoms.is(index + 1, ["half", "quarter"]) ? index + 1 : index + 2
            let word = atoms.lower(place)
            guard let denominator = NumeralLexicon.denominator(word), word.utf8.last != UInt8(ascii: "s") else {
                return nil
            }
            if denominator > 2, let factor = NumeralLexicon.magnitudes[atoms.lower(place + 1)], factor >= 1e6 {
                return (factor / denominator, place + 2)
            }
            return (1 / denominator, place + 1)
        }
        // `one and three quarter hours`
        if let count = NumeralLexicon.small[atoms.lower(index + 1)], (1...3).contains(count),
            atoms.is(index + 2, ["quarter", "quarters"]), isUnitOfTime(index + 3)
        {
            return (count / 4, index + 3)
        }
        guard let fraction = spelledFraction(at: index + 1), fraction.value < 1 || fraction.magnitude > 1 else {
            return nil
        }
        return (fraction.value, fraction.atoms.upperBound)
    }

    private func isUnitOfTime(_ index: Int) -> Bool {
        Period(atoms.lower(atoms.lower(index) == "of" ? index + 1 : index)) != nil
    }

    /// `point five`.
    private func pointDigits(at index: Int) -> (value: Double, end: Int)? {
        guard atoms.lower(index) == "point" else { return nil }
        var text = "0."
        var end = index + 1
        while let digit = NumeralLexicon.small[atoms.lower(end)], digit < 10, end < index + 12 {
            text += String(Int(digit))
            end += 1
        }
        return end > index + 1 ? Double(text).map { ($0, end) } : nil
    }

    private func lastMagnitude(_ range: Range<Int>) -> Double {
        NumeralLexicon.magnitudes[atoms.lower(range.upperBound - 1)] ?? 1
    }
}
