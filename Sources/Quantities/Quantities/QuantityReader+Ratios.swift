internal import FactModel
internal import Linguistics

extension QuantityReader {
    /// `one in four`, `9 out of 10`, `one of every three`: a part of what is counted.
    func ratio(_ part: Numeral, _ start: Int) -> Quantity? {
        let end = part.atoms.upperBound
        guard !part.isOrdinal, !part.isFraction, part.vague == nil, part.value >= 1, part.value == part.value.rounded(),
            part.value < 1000
        else { return nil }
        if atoms.lower(end) == "over", end + 1 < atoms.count, start == 0 || !atoms.isSameSentence(start - 1, start),
            let whole = numerals.numeral(at: end + 1), !whole.isOrdinal, whole.value > 1,
            whole.atoms.upperBound >= atoms.count || !atoms.isWord(whole.atoms.upperBound)
        {
            var quantity = Quantity(
                atoms: start..<whole.atoms.upperBound, numeral: part.atoms,
                fact: NumberFact(span: atoms.span(part.atoms), kind: .fraction, confidence: 0.8, rule: "fraction"))
            quantity.fact.value = part.value / whole.value
            quantity.fact.valueText = DecimalText.of(part.value / whole.value)
            quantity.isDigits = true
            return quantity
        }
        let isOutOf = atoms.matches(["out", "of"], at: end)
        let isOfEvery = atoms.matches(["of", "every"], at: end)
        // `one person in six`
        let isNounBetween = part.value == 1 && atoms.token(end).tag == .nn && atoms.lower(end + 1) == "in"
        guard isOutOf || isOfEvery || isNounBetween || atoms.lower(end) == "in" else { return nil }
        var place = isOutOf || isOfEvery || isNounBetween ? end + 2 : end + 1
        if atoms.is(place, ["every", "the"]), atoms.lower(place) == "every" { place += 1 }
        guard place < atoms.count, atoms.isSameSentence(start, place), let whole = numerals.numeral(at: place),
            !whole.isOrdinal, !whole.isFraction, whole.vague == nil, whole.value > part.value, whole.value <= 1e6,
            whole.value == whole.value.rounded()
        else { return nil }
        let next = atoms.lower(whole.atoms.upperBound)
        let isPlain = atoms.lower(end) == "in" || isNounBetween
        // `one man in six hours`, `one goal in five games`, `one pupil in two local schools`
        if isNounBetween, isNounPhrase(from: whole.atoms.upperBound) { return nil }
        if isPlain {
            guard part.value == 1 || [5, 10, 20, 100, 1000].contains(whole.value), Period(next) == nil,
                !(1900...2100).contains(whole.value),
                !["games", "matches", "%", "-", "appearances", "outings", "tests"].contains(next)
            else { return nil }
        }
        var quantity = Quantity(
            atoms: start..<whole.atoms.upperBound, numeral: part.atoms,
            fact: NumberFact(span: atoms.span(part.atoms), kind: .ratio, confidence: 0.85, rule: "ratio"))
        quantity.fact.value = part.value / whole.value
        quantity.fact.valueText = DecimalText.of(part.value / whole.value)
        quantity.fact.role = .share
        quantity.isDigits = part.form == .digits
        if isNounBetween {
            quantity.fact.counted = Nouns.singular(atoms.lower(end))
            quantity.fact.countedPhrase = atoms.string(end)
        }
        return quantity
    }

    /// Whether a noun stands behind a number, with or without words that describe it.
    private func isNounPhrase(from start: Int) -> Bool {
        var place = start
        while place < start + 3, place < atoms.count, atoms.isSameSentence(start - 1, place), atoms.isWord(place) {
            let tag = atoms.token(place).tag
            if tag.isNoun { return true }
            guard tag.isAdjective || tag == .vbn || tag == .vbg else { return false }
            place += 1
        }
        return false
    }
}
