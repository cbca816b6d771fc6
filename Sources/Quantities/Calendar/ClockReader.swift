/// Reads times of the day: `10.45pm`, `11 a.m.`, `16:08 UTC`, `22:30`.
struct ClockReader: Sendable {
    let atoms: Atoms

    /// Returns the end of the time that starts at an atom.
    func end(at index: Int) -> Int? {
        guard atoms.isDigits(index), let hour = Int(atoms.lower(index)), hour <= 24 else { return nil }
        var end = index + 1
        var hasMinutes = false
        while end < index + 5, [":", "."].contains(atoms.lower(end)), atoms.isGlued(end), atoms.isDigits(end + 1),
            atoms.isGlued(end + 1), atoms.lower(end + 1).utf8.count == 2
        {
            hasMinutes = hasMinutes || atoms.lower(end) == ":"
            end += 2
        }
        if ["am", "pm", "a.m", "a.m.", "p.m", "p.m.", "o'clock", "noon", "hrs"].contains(atoms.lower(end)),
            atoms.lower(end) != "hrs" || hasMinutes
        {
            return atoms.is(end + 1, Self.zones) ? end + 2 : end + 1
        }
        if atoms.is(end, Self.zones) { return end + 1 }
        return hasMinutes ? end : nil
    }

    private static let zones: Set<String> = ["gmt", "utc", "est", "edt", "pst", "pdt", "bst", "cet", "ist", "eat"]
}
