internal import FactModel
internal import Linguistics

extension QuantityReader {
    /// `a tonne of cocaine`, `an acre of land`, `about a mile away`: one of a unit, where nothing before it makes it a rate.
    func oneOfUnit(at index: Int) -> Quantity? { oneOfMoney(at: index) ?? oneOfMeasure(at: index) }

    /// `costs a dollar`, `for less than a pound`, `a euro a day`: a coin that is paid, and not some coin in the street.
    private func oneOfMoney(at index: Int) -> Quantity? {
        guard atoms.is(index, ["a", "an"]), !Nouns.isPlural(atoms.lower(index + 1)), atoms.isWord(index + 1),
            // `a yen for travel`, `a won game`: short names are words of their own.
            atoms.lower(index + 1).utf8.count > 3,
            let currency = currencies.suffix(at: index + 1, isLarge: false), currency.atoms.count == 1,
            // `a pound of sugar` is weighed.
            !isPartOfCompound(index + 2), !atoms.isCapital(index + 1), atoms.lower(index + 2) != "of"
        else { return nil }
        var before = index - 1
        while before > index - 4, atoms.is(before, Self.hedges) { before -= 1 }
        // `cost him a pound`
        if before >= 0, atoms.token(before).tag == .prp { before -= 1 }
        let isPaid = atoms.is(before, Self.paying) && atoms.isSameSentence(before, index)
        guard isPaid || rates.rate(at: index + 2) != nil, !isDenied(before) else { return nil }
        var quantity = Quantity(
            atoms: index..<currency.atoms.upperBound, numeral: index..<index + 1,
            fact: NumberFact(
                span: atoms.span(index..<currency.atoms.upperBound), kind: .money, confidence: 0.75, rule: "one"))
        quantity.fact.value = 1
        quantity.fact.valueText = "1"
        quantity.fact.unit = currency.code
        quantity.fact.unitKind = "currency"
        quantity.fact.currencyAssumed = currency.isAssumed
        if let unit = rates.rate(at: index + 2) {
            quantity.fact.perUnit = unit
            quantity.fact.role = .rate
        }
        return quantity
    }

    /// Whether `not` stands before a verb or the adverb before it: `would not even cost`.
    private func isDenied(_ verb: Int) -> Bool {
        guard verb > 0, !atoms.is(verb - 1, [","]) else { return false }
        return (max(0, verb - 2)..<verb).contains {
            atoms.is($0, ["not", "n't", "never", "without", "cannot"]) && atoms.isSameSentence($0, verb)
        }
    }

    private func oneOfMeasure(at index: Int) -> Quantity? {
        guard atoms.is(index, ["a", "an"]), let reading = units.unit(at: index + 1, isDigits: false),
            Self.measured.contains(reading.unit.kind), !Self.vessels.contains(reading.unit.name),
            !Nouns.isPlural(atoms.lower(index + 1)), isMeasuredOut(index, reading),
            index == 0 || !atoms.isSameSentence(index - 1, index)
                || !(atoms.token(index - 1).tag.isNoun || atoms.token(index - 1).tag == .cd
                    || atoms.lower(index - 1) == "%")
        else { return nil }
        var quantity = Quantity(
            atoms: index..<reading.end, numeral: index..<index + 1,
            fact: NumberFact(span: atoms.span(index..<reading.end), kind: .measure, confidence: 0.75, rule: "one"))
        quantity.fact.value = 1
        quantity.fact.valueText = "1"
        quantity.fact.unit = reading.unit.name
        quantity.fact.unitKind = reading.unit.kind
        return quantity
    }

    /// Whether what stands around `a` and a unit says that so much is meant, and not some mile or tonne.
    private func isMeasuredOut(_ index: Int, _ reading: UnitReader.Reading) -> Bool {
        let end = reading.end
        if atoms.isSentence(index..<end) { return true }
        guard atoms.lower(index + 1).utf8.count > 2 else { return false }
        if atoms.lower(end) == "of" {
            return atoms.token(end + 1).tag.isNoun || atoms.token(end + 1).tag.isAdjective
        }
        // `costs about a pound` is money.
        if reading.unit.name == "pound-mass", !atoms.is(index - 1, Self.weights) { return false }
        if isWeighed(index), !isPartOfCompound(end) { return true }
        return atoms.is(end, Self.distant) && (reading.unit.kind == "length" || atoms.lower(end) == "is")
            && (atoms.lower(end) != "is" || atoms.is(end + 1, ["exactly", "about", "equal", "roughly"]))
    }

    /// `nearly a tonne`, `weighs a tonne`; `worried about a foot` only has the word.
    private func isWeighed(_ index: Int) -> Bool {
        atoms.is(index - 1, Self.weighing)
            || atoms.lower(index - 1) == "about" && atoms.token(index - 1).tag == .rb
    }

    /// `a barrel bomb`, `a foot-long roll`: whether what stands behind a unit makes another noun of it.
    private func isPartOfCompound(_ end: Int) -> Bool {
        atoms.isDash(end) && atoms.isGlued(end)
            || atoms.isWord(end) && atoms.isSameSentence(end - 1, end) && atoms.token(end).tag.isNoun
    }

    private static let hedges = WordList.set("about around just only over under nearly almost roughly less more than")
    private static let paying = WordList.set(
        "cost costs costing pay pays paid paying charge charges charged charging worth earn earns earned owe owes owed for by"
    )
    private static let weights: WordSet = ["weigh", "weighs", "weighed", "weighing"]
    private static let weighing = weights.union(
        ["around", "nearly", "almost", "roughly", "than", "within", "measures", "measured"])
    private static let distant = WordList.set(
        "away apart long wide high deep tall from offshore inland north south east west is")
    private static let measured: WordSet = ["mass", "volume", "area", "length", "data", "energy", "power"]
    /// Units that are as often no measure.
    private static let vessels: WordSet = ["cup", "stone", "grain", "league", "ounce", "bit"]
}
