/// Reads percentages behind a numeral: `%`, `per cent`, `percentage points`, `basis points`.
enum PercentReader {
    /// Returns the unit that starts at an atom, or `nil`.
    static func unit(at index: Int, _ atoms: Atoms) -> (unit: String, end: Int)? {
        let dash = atoms.isDash(index) && atoms.isGlued(index) && atoms.isGlued(index + 1) ? index + 1 : index
        // `half a percent`
        let place =
            atoms.lower(dash) == "a" && ["percent", "percentage", "per", "basis"].contains(atoms.lower(dash + 1))
            ? dash + 1 : dash
        let next = atoms.lower(place + 1) == "-" ? place + 2 : place + 1
        switch atoms.lower(place) {
        case "%", "percent", "pct", "pct.":
            let isPoint = atoms.is(next, ["point", "points"])
            return isPoint ? ("percentage point", next + 1) : ("percent", place + 1)
        case "percentage":
            return atoms.is(next, ["point", "points"]) ? ("percentage point", next + 1) : ("percent", place + 1)
        case "per": return atoms.is(place + 1, ["cent", "cents"]) ? ("percent", place + 2) : nil
        case "pc" where atoms.isGlued(place): return ("percent", place + 1)
        case "pp", "ppt", "ppts": return ("percentage point", place + 1)
        case "basis": return atoms.is(place + 1, ["point", "points"]) ? ("basis point", place + 2) : nil
        case "bps", "bp": return ("basis point", place + 1)
        default: return nil
        }
    }
}
