internal import FactModel
internal import Linguistics

/// Reads the quantity that starts at an atom: an amount, its unit, and the range it may open.
struct QuantityReader: Sendable {
    let atoms: Atoms
    let numerals: NumeralReader
    let currencies: CurrencyReader
    let units: UnitReader
    let rates: RateReader

    init(_ atoms: Atoms) {
        self.atoms = atoms
        numerals = NumeralReader(atoms: atoms)
        currencies = CurrencyReader(atoms: atoms)
        units = UnitReader(atoms: atoms)
        rates = RateReader(atoms: atoms)
    }

    /// Returns one amount with its unit, or `nil`.
    func single(at index: Int) -> Quantity? {
        guard index < atoms.count else { return nil }
        let currency = currencies.prefix(at: index)
        var start = currency?.atoms.upperBound ?? index
        var isNegative = false
        if currency != nil, atoms.is(start, ["-", "−", "+"]) {
            isNegative = atoms.lower(start) != "+"
            start += 1
        }
        guard start < atoms.count, var numeral = numerals.numeral(at: start) else { return nil }
        if currency != nil, numeral.isOrdinal { return nil }
        if isNegative { numeral.negate() }
        if currency == nil, index > 0, atoms.isSameSentence(index - 1, index), numeral.value < 0,
            atoms.isDigits(index - 1), !(atoms.isCapital(index - 2) && !atoms.isGlued(index))
        {
            return nil
        }
        applyLetter(to: &numeral, isMoney: currency != nil)
        if currency == nil, let ratio = ratio(numeral, index) { return ratio }
        var quantity = Quantity(
            atoms: index..<numeral.atoms.upperBound, numeral: numeral.atoms,
            fact: NumberFact(span: atoms.span(numeral.atoms), kind: .cardinal, confidence: 0.85, rule: "numeral"))
        quantity.magnitude = numeral.magnitude
        quantity.isDigits = numeral.form == .digits
        quantity.fact.value = numeral.value
        quantity.fact.valueText = numeral.valueText
        quantity.fact.significantDigits = numeral.significantDigits
        if let vague = numeral.vague {
            quantity.fact.kind = .vague
            quantity.fact.value = nil
            quantity.fact.valueText = nil
            quantity.fact.low = vague.lowerBound
            quantity.fact.high = vague.upperBound
        } else if numeral.isOrdinal {
            quantity.fact.kind = .ordinal
            return quantity
        } else if numeral.isFraction {
            quantity.fact.kind = .fraction
        }
        addMargin(to: &quantity)
        if let currency {
            set(currency, on: &quantity)
            addMinor(to: &quantity)
            perUnit(&quantity)
        } else {
            readUnit(of: &quantity, numeral)
        }
        addMargin(to: &quantity)
        return quantity
    }

    /// A letter that was left open is a magnitude behind money, and behind digits that count something.
    private func applyLetter(to numeral: inout Numeral, isMoney: Bool) {
        guard let letter = numeral.letter, let factor = NumeralLexicon.letters[letter] else { return }
        let next = numeral.atoms.upperBound
        let isMillion = atoms.string(next) == "M"
        let isCounted =
            atoms.isWord(next + 1) && !atoms.isGlued(next + 1) && Nouns.isPlural(atoms.lower(next + 1))
            && !isMeasured(atoms.lower(next + 1))
            || currencies.suffix(at: next + 1, isLarge: true) != nil && letter != "t"
            || letter == "m" && atoms.lower(next + 1) == "of"
                && atoms.is(next + 2, ["its", "their", "the", "these", "our"])
        guard
            isMoney || isMillion || letter == "m" && isCounted || letter == "mm" && isMoney
                || letter == "b" && isCounted || letter == "m" && isAudience(next)
        else { return }
        guard !atoms.isGlued(next + 1) || !atoms.isWord(next + 1) else { return }
        if letter == "mm", !isMoney { return }
        numeral.multiply(by: factor)
        numeral.atoms = numeral.atoms.lowerBound..<next + 1
    }

    /// Whether `m` before a plural is metres: `100m hurdles`, `50m yards`; `3m barrels` are millions.
    private func isMeasured(_ plural: String) -> Bool {
        Self.contests.contains(plural) || UnitRegistry.names[Nouns.singular(plural)]?.kind == "length"
    }

    private static let contests = WordList.set(
        "hurdles races heats sprints relays finals semi-finals titles medals runners sprinters swimmers events")

    /// `peaked at 11.9m` where viewers are spoken of: what stands alone behind digits counts them.
    private func isAudience(_ letter: Int) -> Bool {
        guard !atoms.token(letter + 1).tag.isNoun || !atoms.isSameSentence(letter, letter + 1) else { return false }
        for place in max(0, letter - 14)..<min(atoms.count, letter + 8)
        where Self.audiences.contains(atoms.lower(place)) {
            if atoms.isSameSentence(place, letter) { return true }
        }
        return false
    }

    private static let audiences = WordList.set(
        """
        viewers audience audiences ratings listeners readers users subscribers customers visitors voters copies sales
        circulation population households homes members
        """)

    private func set(_ currency: CurrencyReader.Reading, on quantity: inout Quantity) {
        quantity.fact.kind = quantity.fact.kind == .vague ? .vague : .money
        quantity.fact.unit = currency.code
        quantity.fact.unitKind = "currency"
        quantity.fact.currencyAssumed = currency.isAssumed
        quantity.fact.rule = "money"
        // `$5 USD`, `$23 billion dollar`
        if let again = currencies.suffix(at: quantity.atoms.upperBound, isLarge: true),
            CurrencyRegistry.minors[Nouns.singular(again.code)] == nil, !atoms.isDigits(again.atoms.upperBound)
        {
            quantity.atoms = quantity.atoms.lowerBound..<again.atoms.upperBound
            if !again.isAssumed {
                quantity.fact.unit = again.code
                quantity.fact.currencyAssumed = false
            }
        }
    }

    private func readUnit(of quantity: inout Quantity, _ numeral: Numeral) {
        let end = quantity.atoms.upperBound
        let of =
            atoms.lower(end) == "of"
            && (numeral.vague != nil || numeral.isFraction || atoms.is(end - 1, ["couple", "pair"]))
        let place = of ? end + 1 : end
        // `a quarter of a percentage point`
        let isPart = of && numeral.isFraction && atoms.lower(end + 1) == "a"
        if let percent = PercentReader.unit(at: isPart ? end + 1 : end, atoms) {
            quantity.fact.kind = .percent
            quantity.fact.unit = percent.unit
            quantity.fact.unitKind = "percent"
            quantity.fact.rule = "percent"
            quantity.atoms = quantity.atoms.lowerBound..<percent.end
            return
        }
        if let currency = currencies.suffix(at: place, isLarge: abs(numeral.value) >= 1000) {
            if quantity.fact.kind != .vague { quantity.fact.kind = .money }
            quantity.fact.unit = currency.code
            quantity.fact.unitKind = "currency"
            quantity.fact.currencyAssumed = currency.isAssumed
            quantity.fact.rule = "money"
            quantity.atoms = quantity.atoms.lowerBound..<currency.atoms.upperBound
            if currency.factor > 1 { quantity.multiply(by: currency.factor) }
            // `75 USD million`
            if numeral.magnitude == 1, let factor = NumeralLexicon.magnitudes[atoms.lower(currency.atoms.upperBound)],
                factor >= 1e6
            {
                quantity.multiply(by: factor)
                quantity.atoms = quantity.atoms.lowerBound..<currency.atoms.upperBound + 1
            }
            addMinor(to: &quantity)
            perUnit(&quantity)
            return
        }
        if readTimes(of: &quantity) { return }
        if let temperature = TemperatureUnits.unit(at: end, atoms, isDigits: numeral.form == .digits) {
            quantity.fact.kind = temperature.kind
            quantity.fact.unit = temperature.name
            quantity.fact.unitKind = temperature.kind == .temperature ? "temperature" : "angle"
            quantity.fact.rule = "temperature"
            // `convert - 20 degrees`: a sign with a blank behind it, where a dash would join nothing.
            let sign = quantity.atoms.lowerBound - 1
            if temperature.kind == .temperature, atoms.isDash(sign), !atoms.isGlued(sign),
                let value = quantity.fact.value,
                sign == 0 || !atoms.isSameSentence(sign - 1, sign)
                    || atoms.is(sign - 1, ["convert", "to", "of", "at", "is", "was"])
            {
                quantity.fact.value = -value
                quantity.fact.valueText = quantity.fact.valueText.map { "-" + $0 }
                quantity.atoms = sign..<quantity.atoms.upperBound
            }
            quantity.atoms = quantity.atoms.lowerBound..<temperature.end
            // `2 degrees below zero`
            if atoms.matches(["below", "zero"], at: temperature.end), let value = quantity.fact.value, value > 0 {
                quantity.fact.value = -value
                quantity.fact.valueText = quantity.fact.valueText.map { "-" + $0 }
                quantity.atoms = quantity.atoms.lowerBound..<temperature.end + 2
            }
            return
        }
        measure(&quantity, numeral, at: place)
        if !quantity.hasUnit, quantity.fact.kind == .cardinal { scaled(&quantity) }
    }

    /// `6.5 on the Richter scale`, `21 on the Celsius scale`: the unit stands in the name of the scale.
    private func scaled(_ quantity: inout Quantity) {
        let end = quantity.atoms.upperBound
        // `at Mach 2`; a noun behind it has the name of a model: `a mach 3 razor`.
        if atoms.lower(quantity.atoms.lowerBound - 1) == "mach", quantity.fact.value ?? 100 < 40,
            !atoms.isWord(end) || !atoms.isSameSentence(end - 1, end) || !atoms.token(end).tag.isNoun
                || atoms.is(end, ["speed", "speeds", "flight", "flights"])
        {
            quantity.fact.kind = .measure
            quantity.fact.unit = "mach"
            quantity.fact.unitKind = "speed"
            quantity.fact.rule = "scale"
            return
        }
        // `a magnitude 6.3 earthquake`, `a magnitude of 5.1`
        let before = atoms.lower(quantity.atoms.lowerBound - 1) == "of" ? 2 : 1
        if atoms.lower(quantity.atoms.lowerBound - before) == "magnitude", quantity.isDigits,
            quantity.fact.value.map({ (0..<11).contains($0) }) ?? false
        {
            quantity.fact.kind = .measure
            quantity.fact.unit = "magnitude"
            quantity.fact.unitKind = "magnitude"
            quantity.fact.rule = "scale"
            return
        }
        guard atoms.matches(["on", "the"], at: end), atoms.lower(end + 3) == "scale",
            atoms.isSameSentence(end - 1, end + 3)
        else { return }
        if let reading = units.unit(at: end + 2, isDigits: true), reading.end == end + 3 {
            quantity.fact.kind = .measure
            quantity.fact.unit = reading.unit.name
            quantity.fact.unitKind = reading.unit.kind
            quantity.fact.rule = "scale"
        } else if atoms.is(end + 2, ["richter", "magnitude"]) {
            quantity.fact.kind = .measure
            quantity.fact.unit = "magnitude"
            quantity.fact.unitKind = "magnitude"
            quantity.fact.rule = "scale"
        }
    }

    private func measure(_ quantity: inout Quantity, _ numeral: Numeral, at place: Int) {
        let end = quantity.atoms.upperBound
        let dash = atoms.isDash(place) && atoms.isGlued(place) && atoms.isGlued(place + 1) ? place + 1 : place
        let isBracketed = atoms.is(dash, ["{", "(", "<"]) && atoms.is(dash + 2, ["}", ")", ">"])
        let bracket = isBracketed ? dash + 1 : dash
        // `half a mile`, `half an hour`
        let article = numeral.isFraction && atoms.is(bracket, ["a", "an"]) ? bracket + 1 : bracket
        guard Period(atoms.lower(article)) == nil || article > place && numeral.isFraction,
            let reading = units.unit(at: article, isDigits: numeral.form == .digits || dash > place),
            atoms.isSameSentence(end - 1, article)
        else { return }
        if quantity.fact.kind != .vague { quantity.fact.kind = .measure }
        quantity.fact.unit = reading.unit.name
        quantity.fact.unitKind = reading.unit.kind
        quantity.fact.rule = "measure"
        quantity.atoms = quantity.atoms.lowerBound..<reading.end
        if reading.unit.name == "foot", let inches = inches(at: reading.end) {
            quantity.fact.value = (quantity.fact.value ?? 0) + inches.value / 12
            quantity.fact.valueText = quantity.fact.value.map(DecimalText.of)
            quantity.atoms = quantity.atoms.lowerBound..<inches.end
        } else if !addSmaller(to: &quantity) {
            perUnit(&quantity)
        }
    }

    private func perUnit(_ quantity: inout Quantity) {
        let end = quantity.atoms.upperBound
        guard var unit = rates.rate(at: end) else { return }
        if let known = units.unit(at: end + 1, isDigits: true) { unit = known.unit.name }
        quantity.fact.perUnit = unit
        quantity.fact.role = .rate
    }
}
