internal import FactModel
internal import Linguistics

extension DateReader {
    /// What the words before a date make of it: `since August` lasts from it on, `until the end of June` up to it.
    ///
    /// - Parameter date: The atoms of the date.
    /// - Returns: The bound with the word that tells it, or `nil` where the date stands for itself.
    func bound(of date: Range<Int>) -> (bound: NumberFact.Bound, cue: Range<Int>)? {
        // `after Monday's attack` and `since the 2014 invasion` bound the attack and the invasion.
        let end = date.upperBound
        guard atoms.behindPossessive(end) == end,
            !atoms.isSameSentence(end - 1, end) || !atoms.isWord(end) || !atoms.token(end).tag.isNoun
                || Self.partsOfDay[atoms.lower(end)] != nil
        else { return nil }
        var place = date.lowerBound - 1
        let first = place - 5
        while place > first, atoms.is(place, Self.withinPeriods) { place -= 1 }
        guard atoms.isSameSentence(place, date.lowerBound) else { return nil }
        if atoms.lower(place) == "to", atoms.is(place - 1, ["prior", "up"]) {
            return (atoms.lower(place - 1) == "up" ? .atMost : .below, place - 1..<place + 1)
        }
        // `more than two years ago`, `less than a week later`
        if atoms.lower(place) == "than", atoms.is(place - 1, ["more", "less"]) {
            // `15% more than a year earlier` compares the two times.
            if atoms.is(place - 2, ["%", "percent", "pc"]) || atoms.matches(["per", "cent"], at: place - 3) {
                return nil
            }
            let isLater = atoms.is(date.upperBound - 1, ["later", "on", "hence", "now"])
            return (isLater == (atoms.lower(place - 1) == "more") ? .above : .below, place - 1..<place + 1)
        }
        return Self.bounds[atoms.lower(place)].map { ($0, place..<place + 1) }
    }

    private static let bounds: WordTable<NumberFact.Bound> = [
        "since": .atLeast, "until": .atMost, "till": .atMost, "by": .atMost, "through": .atMost, "before": .below,
        "after": .above,
    ]
    private static let withinPeriods: WordSet = [
        "the", "of", "end", "start", "beginning", "middle", "early", "late", "mid", "-", "about", "around", "at",
        "least",
    ]
}
