internal import Linguistics

extension NumeralReader {
    // MARK: Parts of a unit

    /// `a quarter-mile run`: whether a hyphen joins a unit to what stands before it.
    func isUnit(behindHyphen dash: Int) -> Bool {
        atoms.isDash(dash) && atoms.isGlued(dash) && atoms.isGlued(dash + 1)
            && UnitRegistry.names[atoms.lower(dash + 1)] != nil
    }
}
