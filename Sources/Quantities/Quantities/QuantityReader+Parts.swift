internal import FactModel
internal import Linguistics

extension QuantityReader {
    /// `53% ± 3`, `2,000.45±0.01 pounds`, `9.83 +/- 0.02`: the margin lies on both sides of the value.
    func addMargin(to quantity: inout Quantity) {
        guard let place = behindMargin(quantity.atoms.upperBound), place < atoms.count, let value = quantity.fact.value,
            quantity.fact.bound == .exactly, atoms.isSameSentence(quantity.atoms.lowerBound, place),
            let margin = numerals.numeral(at: place), !margin.isOrdinal, margin.value >= 0
        else { return }
        quantity.fact.bound = .about
        quantity.fact.low = value - margin.value
        quantity.fact.high = value + margin.value
        let end = margin.atoms.upperBound
        let isPercent = quantity.fact.kind == .percent && atoms.lower(end) == "%"
        quantity.atoms = quantity.atoms.lowerBound..<(isPercent ? end + 1 : end)
    }

    private func behindMargin(_ index: Int) -> Int? {
        if atoms.lower(index) == "±" { return index + 1 }
        if atoms.matches(["+", "/", "-"], at: index) || atoms.matches(["+", "/", "−"], at: index) { return index + 3 }
        return atoms.matches(["plus", "or", "minus"], at: index) ? index + 3 : nil
    }

    // MARK: Amounts written in several units

    /// `20 dollars and 43 cents`, `$5 and 20 cents`.
    func addMinor(to quantity: inout Quantity) {
        guard let value = quantity.fact.value, value == value.rounded(),
            CurrencyRegistry.minors[Nouns.singular(quantity.fact.unit ?? "")] == nil
        else { return }
        let end = quantity.atoms.upperBound
        let place = atoms.lower(end) == "and" ? end + 1 : end
        guard place < atoms.count, let numeral = numerals.numeral(at: place), numeral.value < 100, numeral.value >= 0,
            !numeral.isOrdinal, !numeral.isFraction, atoms.isSameSentence(end - 1, place)
        else { return }
        let next = numeral.atoms.upperBound
        let isMinor =
            CurrencyRegistry.minors[Nouns.singular(atoms.lower(next))] != nil
            || atoms.lower(next) == "c" && atoms.isGlued(next)
        if !isMinor {
            // `15 dollars 50`, `20 rupees and 43`: nothing else explains a bare number at the end.
            let isBare =
                next >= atoms.count
                || atoms[next].kind == .mark
                    && !atoms.is(next, ["%", "-", "–", ":", "/", ",", "$", "£", "€", "¥", "("])
            guard isBare, numeral.value >= 10, value < 10_000, quantity.magnitude == 1,
                numeral.form == .words || atoms.lower(next - 1).utf8.count == 2 && numeral.atoms.count == 1
            else { return }
            quantity.fact.value = value + numeral.value / 100
            quantity.fact.valueText = quantity.fact.value.map(DecimalText.of)
            quantity.atoms = quantity.atoms.lowerBound..<next
            return
        }
        quantity.fact.value = value + numeral.value / 100
        quantity.fact.valueText = quantity.fact.value.map(DecimalText.of)
        quantity.atoms = quantity.atoms.lowerBound..<next + 1
    }

    /// `5 feet 2 inches`.
    func inches(at index: Int) -> (value: Double, end: Int)? {
        let place = atoms.is(index, [",", "-", "and"]) ? index + 1 : index
        guard place < atoms.count, atoms.isDigits(place), let numeral = numerals.numeral(at: place), numeral.value < 12
        else { return nil }
        let unit = atoms.lower(numeral.atoms.upperBound)
        guard ["\"", "″", "inches", "inch", "in", "ins"].contains(unit) else { return nil }
        return (numeral.value, numeral.atoms.upperBound + 1)
    }

    /// `10 kms, 8 metres and 6 cm`: the parts of one length or mass, in the smallest unit named.
    func addSmaller(to quantity: inout Quantity) -> Bool {
        var hasMore = false
        while let value = quantity.fact.value, let unit = quantity.fact.unit, let size = UnitRegistry.sizes[unit] {
            var place = quantity.atoms.upperBound
            if atoms.lower(place) == "," { place += 1 }
            if atoms.lower(place) == "and" { place += 1 }
            guard place < atoms.count, atoms.isSameSentence(place - 1, place),
                atoms.isDigits(place) || NumeralLexicon.small[atoms.lower(place)] != nil,
                let numeral = numerals.numeral(at: place), !numeral.isOrdinal,
                let next = units.unit(at: numeral.atoms.upperBound, isDigits: numeral.form == .digits),
                next.unit.kind == quantity.fact.unitKind, let smaller = UnitRegistry.sizes[next.unit.name],
                smaller.system == size.system, smaller.size < size.size, numeral.value * smaller.size < size.size
            else { return hasMore }
            let sum = value * (size.size / smaller.size).rounded() + numeral.value
            quantity.fact.value = sum
            quantity.fact.valueText = DecimalText.of(sum)
            quantity.fact.unit = next.unit.name
            quantity.atoms = quantity.atoms.lowerBound..<next.end
            hasMore = true
        }
        return hasMore
    }
}
