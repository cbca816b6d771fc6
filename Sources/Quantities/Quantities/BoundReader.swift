internal import FactModel
internal import Linguistics

/// Reads the words that bound a number: `more than`, `up to`, `or so`.
struct BoundReader: Sendable {
    let atoms: Atoms

    /// Fills the bound, with the end that it leaves open.
    func bind(_ quantity: inout Quantity) {
        guard quantity.fact.bound == .exactly || quantity.fact.bound == .between else { return }
        let start = quantity.atoms.lowerBound
        // `10 or more years`
        if quantity.fact.kind == .duration, let or = quantity.atoms.first(where: { atoms.lower($0) == "or" }) {
            return set(atoms.lower(or + 1) == "more" ? .atLeast : .atMost, cue: or..<or + 2, on: &quantity)
        }
        // What stands behind says more than `about` before it: `about 500 or more`.
        let behind = BoundLexicon.behind[atoms.lower(quantity.atoms.upperBound)] ?? []
        for (cue, bound) in behind where atoms.matches(cue, at: quantity.atoms.upperBound) {
            let end = quantity.atoms.upperBound + cue.count
            // `€7m plus add-ons` is a sum.
            if cue == ["plus"], quantity.hasUnit, atoms.isSameSentence(start, end),
                atoms.isWord(end) || CurrencyRegistry.signs[atoms.lower(end)] != nil
            {
                continue
            }
            // `more than 5 and under 10` bounds the next.
            if atoms.isDigits(end) || atoms.lower(end) == "than" && atoms.isDigits(end + 1) { continue }
            return set(bound, cue: quantity.atoms.upperBound..<end, on: &quantity)
        }
        for place in [start, start - 1] where place == start || atoms.is(place, ["a", "an", "the"]) {
            let before = BoundLexicon.before[atoms.lower(place - 1)] ?? []
            for (cue, bound) in before where atoms.matches(cue, at: place - cue.count) {
                guard atoms.isSameSentence(place - cue.count, start) else { continue }
                // `bigger than the $54bn expected`: what something is compared with is known.
                if place < start, atoms.lower(place) == "the",
                    cue[cue.count - 1] == "than" || atoms.is(quantity.atoms.upperBound, Self.known)
                {
                    continue
                }
                // `c $16m` is about so much; `Schedule C $16m` is a name.
                if cue[0] == "c", atoms.isCapital(place - cue.count) { continue }
                // `edged up to 4.4%`
                if cue == ["up", "to"], isMoved(before: place - cue.count) { continue }
                if cue == ["over"], quantity.fact.kind == .duration, !isLength(behind: place - 2) { continue }
                return set(bound, cue: place - cue.count..<place, on: &quantity)
            }
        }
    }

    /// What names a number that others are measured by: `below the 4.7% forecast`.
    private static let known: WordSet = [
        "forecast", "expected", "target", "estimate", "estimated", "predicted", "consensus", "average",
    ]

    /// Whether a verb that takes no amount stands directly before `up to`, which then says where something got to.
    private func isMoved(before up: Int) -> Bool {
        up > 0 && atoms.isSameSentence(up - 1, up) && atoms.is(up - 1, Self.drifting)
    }

    /// Verbs that nothing can be done by so much without `by`: not `rose up to 8%`, `moved up to 300 people`.
    private static let drifting = WordList.set(
        """
        edge edges edged edging inch inches inched inching tick ticks ticked ticking creep creeps crept creeping nudged
        nudging trended trending went gone going
        """)

    /// Whether `over` tells how long something is: `for over two years`, but not `spent a million over two years`.
    private func isLength(behind place: Int) -> Bool { place < 0 || atoms.is(place, Self.beforeLengths) }

    private static let beforeLengths = WordList.set(
        """
        for in of after just well a at than is was are were be been lasted last lasts lasting took take takes taken taking
        spent spend spends spending waited wait waiting
        """)

    private func set(_ bound: NumberFact.Bound, cue: Range<Int>, on quantity: inout Quantity) {
        // `about 14 to 18`; no other word says more than a range does.
        if quantity.fact.bound == .between, bound != .about { return }
        quantity.fact.bound = bound
        quantity.fact.cue = atoms.span(cue)
        guard let value = quantity.fact.value else { return }
        switch bound {
        case .above, .atLeast:
            quantity.fact.low = value
            quantity.fact.lowInclusive = bound == .atLeast
        case .below, .atMost:
            quantity.fact.high = value
            quantity.fact.highInclusive = bound == .atMost
        default: break
        }
    }
}
