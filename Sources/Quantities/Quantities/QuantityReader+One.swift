internal import FactModel
internal import Linguistics

extension QuantityReader {
    /// `a tonne of cocaine`, `an acre of land`, `about a mile away`: one of a unit, where nothing before it makes it a rate.
    func oneOfUnit(at index: Int) -> Quantity? {
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
        // The text says nothing else.
        if end >= atoms.count, index == 0 { return true }
        guard atoms.lower(index + 1).utf8.count > 2 else { return false }
        if atoms.lower(end) == "of", reading.unit.kind != "data" {
            return atoms.token(end + 1).tag.isNoun || atoms.token(end + 1).tag.isAdjective
        }
        if atoms.is(index - 1, Self.weighing), reading.unit.kind != "data" { return true }
        return atoms.is(end, Self.distant) && (reading.unit.kind == "length" || atoms.lower(end) == "is")
            && (atoms.lower(end) != "is" || atoms.is(end + 1, ["exactly", "about", "equal", "roughly"]))
    }

    private static let weighing = WordList.set(
        "about around nearly almost roughly than within weigh weighs weighed weighing measures measured")
    private static let distant = WordList.set(
        "away apart long wide high deep tall from below above offshore inland north south east west is")
    private static let measured: WordSet = ["data", "mass", "volume", "area", "length"]
    /// Units that are as often no measure.
    private static let vessels: WordSet = ["cup", "stone", "grain", "league", "ounce"]
}
