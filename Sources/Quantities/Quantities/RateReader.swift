internal import Linguistics

/// Reads what a rate is counted by: `a day`, `per barrel`, `each year`, `/month`, `-an-hour`.
struct RateReader: Sendable {
    let atoms: Atoms

    /// Returns what stands behind a quantity as its rate, or `nil`.
    ///
    /// - Parameter index: The atom behind the quantity.
    /// - Returns: The unit or the noun that it is counted by, singular.
    func rate(at index: Int) -> String? {
        let lower = atoms.lower(index)
        let next = atoms.lower(index + 1)
        guard atoms.isSameSentence(index, index + 1) else { return nil }
        // `52,000 barrel-a-day`
        if atoms.isDash(index), atoms.isGlued(index), atoms.isDash(index + 2), atoms.isGlued(index + 2),
            atoms.is(index + 1, ["a", "an", "per"])
        {
            return Period(atoms.lower(index + 3))?.rawValue
        }
        guard atoms.isWord(index + 1) else { return nil }
        // `from $1.17 billion a year earlier`
        if atoms.is(index + 2, ["earlier", "ago", "later", "before", "after"]) { return nil }
        if lower == "/" || lower == "per" { return Nouns.singular(next) }
        if ["a", "an", "each", "every"].contains(lower) {
            return Period(next)?.rawValue ?? (Self.traded.contains(next) ? next : nil)
        }
        return nil
    }

    /// Returns the time that something counted or measured is counted by: `3,000 visits a year`, `megabits of data per
    /// second`, `barrels of oil a day`.
    ///
    /// - Parameter end: The atom behind the noun or the unit; an `of` phrase may follow it.
    /// - Returns: The unit of time, or `nil`.
    func period(behind end: Int) -> String? {
        if let period = periodic(end) { return period }
        guard atoms.lower(end) == "of", atoms.isSameSentence(end - 1, end) else { return nil }
        for place in end + 1..<min(end + 6, atoms.count) {
            guard atoms.isWord(place), atoms.isSameSentence(end, place) else { return nil }
            if place > end + 1, let period = periodic(place) { return period }
            let tag = atoms.token(place).tag
            guard tag.isNoun || tag.isAdjective || tag == .cc else { return nil }
        }
        return nil
    }

    private func periodic(_ index: Int) -> String? {
        guard atoms.is(index, ["a", "an", "per", "each", "every"]), atoms.isSameSentence(index - 1, index),
            let unit = rate(at: index), Period(unit) != nil
        else { return nil }
        return unit
    }

    private static let traded = WordList.set(
        "share barrel ounce ton tonne gallon pound litre liter kilo kilogram piece head person unit bushel mile dozen bottle"
    )
}
