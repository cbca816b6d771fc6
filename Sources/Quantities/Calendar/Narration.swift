internal import FactModel
internal import Linguistics

/// The dates that a text told before a place, from which the words there may count.
struct Narration: Sendable {
    let atoms: Atoms
    /// The quantities read so far, in order.
    let found: [Quantity]

    /// Returns the date told last that is no coarser than a unit.
    ///
    /// - Parameters:
    ///   - unit: The unit that is counted from it: the day after some day is known, the day after some year is not.
    ///   - index: The atom before which it is told.
    ///   - sentences: How many sentences back it may lie.
    /// - Returns: The date, or `nil` when none lies near.
    func date(within unit: Period, before index: Int, sentences: Int) -> CalendarPeriod? {
        let sentence = Int(atoms.token(index).sentence)
        for quantity in found.suffix(Self.reach).reversed() {
            guard sentence - Int(atoms.token(quantity.atoms.lowerBound).sentence) <= sentences else { return nil }
            guard quantity.fact.kind == .date, let iso = quantity.fact.iso,
                let period = CalendarPeriod(named: iso, until: quantity.fact.isoEnd), period.isWithin(unit)
            else { continue }
            return period
        }
        return nil
    }

    /// How many quantities are looked back over.
    private static let reach = 12
}
