internal import Linguistics

extension NumeralReader {
    // MARK: Parts of a unit

    /// `a quarter-mile run`: whether a hyphen joins a unit to what stands before it.
    func isUnit(behindHyphen dash: Int) -> Bool {
        atoms.isDash(dash) && atoms.isGlued(dash) && atoms.isGlued(dash + 1)
            && UnitRegistry.names[atoms.lower(dash + 1)] != nil
    }

    /// `fell tenth of a mile short`: a part of one unit, whose article is left out.
    func partOfUnit(at index: Int) -> Numeral? {
        guard atoms.lower(index + 1) == "of", atoms.is(index + 2, ["a", "an"]),
            UnitRegistry.names[atoms.lower(index + 3)] != nil,
            let denominator = NumeralLexicon.denominator(atoms.lower(index)), denominator > 2,
            atoms.lower(index).utf8.last != UInt8(ascii: "s")
        else { return nil }
        var numeral = Numeral(atoms: index..<index + 1, value: 1 / denominator, form: .words)
        numeral.isFraction = true
        return numeral
    }
}
