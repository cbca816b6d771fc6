internal import FactModel
internal import Linguistics

/// Joins neighbouring quantities: ranges, changes from one value to another, scores, and lists that share a unit.
struct RangeJoiner: Sendable {
    let atoms: Atoms
    private let movements: MovementReader

    init(atoms: Atoms) {
        self.atoms = atoms
        movements = MovementReader(atoms: atoms)
    }

    /// Joins the quantities of a text, which are in order.
    func join(_ found: inout [Quantity]) {
        shareUnits(&found)
        guard found.count > 1 else { return }
        var last = 0
        for index in 1..<found.count {
            let isBehindScore = isBehindScore(found, last)
            if let range = range(found[last], found[index], isBehindScore: isBehindScore) {
                found[last] = range
            } else {
                last += 1
                if last < index { found.swapAt(last, index) }
            }
        }
        found.removeLast(found.count - last - 1)
    }

    /// `eight or nine euros`, `5 to 7 per cent`, `$5 to 7 billion`: the unit is written once.
    private func shareUnits(_ found: inout [Quantity]) {
        for index in found.indices.dropLast() { shareAge(&found, index) }
        for index in found.indices.dropLast().reversed() {
            let gap = gap(found[index], found[index + 1])
            guard let gap, Self.listing.contains(gap) else { continue }
            let left = found[index]
            let right = found[index + 1]
            // `27 million, or 50%`: the same again, and not the same unit.
            let isRestated =
                right.fact.kind == .percent && gap == "or"
                && (atoms.lower(left.atoms.upperBound) == "," || left.fact.value ?? 0 > 1000)
            if left.fact.kind == .cardinal, !left.hasUnit, right.hasUnit, right.fact.kind != .date, !isRestated,
                atoms[right.atoms.lowerBound].kind != .mark || right.fact.kind != .money
                    || isAlternative(gap, left, right)
            {
                found[index].take(unitOf: right)
            } else if gap != "," && gap != "and" || left.fact.kind == .age && gap == "and",
                left.fact.kind == .money || left.fact.kind == .age, right.fact.kind == .cardinal, !right.hasUnit
            {
                found[index + 1].take(unitOf: left)
            }
            // `between 3 and 5 million`
            let isBetween = gap == "and" && atoms.lower(left.atoms.lowerBound - 1) == "between"
            if isBetween || ["to", "-", "–", "or"].contains(gap), left.magnitude == 1, right.magnitude >= 1000,
                found[index].fact.unit == found[index + 1].fact.unit, let value = left.fact.value,
                value < 1000, value * right.magnitude < (right.fact.value ?? 0)
            {
                found[index].multiply(by: right.magnitude)
            } else if isInThousands(found[index], found[index + 1]) {
                found[index].multiply(by: 1000)
            }
        }
    }

    /// `50-100,000`: the thousands are written once.
    private func isInThousands(_ left: Quantity, _ right: Quantity) -> Bool {
        let dash = left.atoms.upperBound
        guard atoms.isDash(dash), atoms.isGlued(dash), atoms.isGlued(dash + 1), left.isDigits, right.isDigits,
            left.magnitude == 1, right.magnitude == 1, left.fact.unit == right.fact.unit, let low = left.fact.value,
            let high = right.fact.value
        else { return false }
        return (1..<1000).contains(low) && low * 1000 < high && high.truncatingRemainder(dividingBy: 1000) == 0
    }

    /// `aged 19, 23 and 41`: a list of ages says once what it counts.
    private func shareAge(_ found: inout [Quantity], _ index: Int) {
        let right = found[index + 1]
        guard found[index].fact.kind == .age, found[index].fact.rule == "age", right.fact.kind == .cardinal,
            !right.hasUnit, let value = right.fact.value, (1...120).contains(value),
            let gap = gap(found[index], right), gap == "," || gap == "and" || gap == "or",
            isOpenedAsAge(found[index]), !Nouns.isPlural(atoms.lower(right.atoms.upperBound))
        else { return }
        found[index + 1].take(unitOf: found[index])
        found[index + 1].fact.rule = "age"
    }

    /// Whether `aged` opens the list that a number stands in.
    private func isOpenedAsAge(_ quantity: Quantity) -> Bool {
        var place = quantity.atoms.lowerBound - 1
        let first = place - 24
        while place > first, atoms.isDigits(place) || atoms.is(place, [",", "and", "or"]) { place -= 1 }
        return atoms.is(place, ["aged", "ages"])
    }

    /// `8 or $9`: two amounts of one size, the sign written once.
    private func isAlternative(_ gap: String, _ left: Quantity, _ right: Quantity) -> Bool {
        guard gap == "or", let low = left.fact.value, let high = right.fact.value else { return false }
        return low < high && high <= 2 * low
    }

    /// The one atom between two quantities of a sentence; a comma and a conjunction count as the conjunction.
    private func gap(_ left: Quantity, _ right: Quantity) -> String? {
        let between = left.atoms.upperBound..<max(left.atoms.upperBound, right.atoms.lowerBound)
        guard atoms.isSameSentence(left.atoms.lowerBound, right.atoms.lowerBound) else { return nil }
        var start = between.lowerBound
        // `8- to 16-metre`, `four-, five- and six-cylinder`
        if between.count > 1, atoms.isDash(start), atoms.isGlued(start),
            !atoms.isGlued(start + 1) || atoms.lower(start + 1) == ","
        {
            start += 1
        }
        switch between.upperBound - start {
        case 1: return atoms.lower(start)
        case 2:
            // `200,000 to-260,000`, `from 450 up to 900`
            if atoms.lower(start) == "to", atoms.isDash(start + 1) { return "to" }
            // `from 36 to just 21 days`
            if atoms.lower(start) == "to", atoms.is(start + 1, Self.hedges) { return "to" }
            if atoms.lower(start) == "and", atoms.is(start + 1, Self.hedges),
                atoms.lower(left.atoms.lowerBound - 1) == "between"
            {
                return "and"
            }
            if atoms.lower(start) == "up", atoms.lower(start + 1) == "to", isOpened(left) { return "to" }
            return atoms.lower(start) == "," ? atoms.lower(start + 1) : nil
        default: return nil
        }
    }

    private func isOpened(_ left: Quantity) -> Bool { atoms.lower(left.atoms.lowerBound - 1) == "from" }

    /// `6-2 6-7 6-3`: whether a quantity stands directly behind a score.
    private func isBehindScore(_ found: [Quantity], _ index: Int) -> Bool {
        index > 0 && found[index - 1].fact.kind == .score
            && found[index].atoms.lowerBound - found[index - 1].atoms.upperBound <= 1
    }

    /// `3-6 7-6 6-4`, `from 0-2 down`: whether another score or the state of a game stands directly behind.
    private func isBeforeScore(_ end: Int) -> Bool {
        if atoms.is(end, ["down", "up", "behind", "ahead", "adrift"]) { return true }
        return atoms.isDigits(end) && !atoms.isGlued(end) && atoms.isDash(end + 1) && atoms.isGlued(end + 1)
            && atoms.isDigits(end + 2) && atoms.isGlued(end + 2)
    }

    private func range(_ left: Quantity, _ right: Quantity, isBehindScore: Bool) -> Quantity? {
        guard let gap = gap(left, right), let low = left.fact.value, let high = right.fact.value,
            left.fact.kind != .date, right.fact.kind != .date, left.fact.kind != .ordinal,
            left.fact.kind != .identifier,
            left.fact.unit == right.fact.unit
        else { return nil }
        let before = left.atoms.lowerBound - 1
        let isBetween = atoms.lower(before) == "between" && gap == "and"
        let dash = left.atoms.upperBound
        let isDash =
            ["-", "–", "—", "~"].contains(gap)
            && (atoms.isGlued(dash)
                || low < high && left.isDigits && right.isDigits
                    && (!atoms.isGlued(dash + 1) || left.atoms.count == 1 && right.hasUnit))
        if isDash, left.fact.kind == .cardinal, right.fact.kind == .cardinal, !left.hasUnit,
            low >= high || isBehindScore || isBeforeScore(right.atoms.upperBound)
                || isGame(left.atoms.lowerBound, right.atoms.upperBound)
        {
            return joined(left, right, from: left.atoms.lowerBound) {
                $0.kind = .score
                $0.value = nil
                $0.valueText = nil
            }
        }
        if isDivided(left, right, gap) {
            return joined(left, right, from: left.atoms.lowerBound) {
                $0.kind = .score
                $0.value = nil
                $0.valueText = nil
            }
        }
        let isSpread = gap == "to" && atoms.lower(before) == "from" && isSpread(before - 1)
        guard isBetween || isDash || gap == "to" || gap == "through" || gap == "thru", low < high || isSpread else {
            return nil
        }
        // `rose $5 to $93` is a change, `down from the $89 to $93 billion it projected` a range.
        let isFrom = gap == "to" && atoms.lower(before) == "from"
        let isMoved =
            gap == "to" && !atoms.is(before, ["from", "to", "the", "its", "their"])
            && movements.movement(before: before + 1, reach: 2) != nil
        if isMoved { return nil }
        if isFrom, !isSpread,
            movements.movement(before: before, reach: 3) != nil
                || !isCounting(right.atoms.upperBound) && movements.isObjectMoved(from: left)
        {
            return nil
        }
        let start = isBetween || isFrom ? before : left.atoms.lowerBound
        return joined(left, right, from: start) {
            $0.kind = $0.kind == .cardinal ? .range : $0.kind
            $0.bound = .between
            $0.low = min(low, high)
            $0.high = max(low, high)
            $0.lowInclusive = true
            $0.highInclusive = true
            $0.value = nil
            $0.valueText = nil
        }
    }

    private func joined(_ left: Quantity, _ right: Quantity, from start: Int, _ edit: (inout NumberFact) -> Void)
        -> Quantity
    {
        var range = right
        range.atoms = start..<right.atoms.upperBound
        range.numeral = left.numeral
        range.fact.rule = "range"
        edit(&range.fact)
        return range
    }

    /// `by an eight to one majority`, `voted five to four`: the two sides of a vote.
    private func isDivided(_ left: Quantity, _ right: Quantity, _ gap: String) -> Bool {
        guard gap == "to", left.fact.kind == .cardinal, right.fact.kind == .cardinal, !left.hasUnit, !right.hasUnit,
            let more = left.fact.value, let less = right.fact.value
        else { return false }
        let end = right.atoms.upperBound
        let next = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end
        let before = left.atoms.lowerBound - 1
        let verb = atoms.lower(before) == "by" ? before - 1 : before
        // `voted 12 to 14 times`
        if atoms.is(verb, ["voted", "ruled"]), !isCounting(end) { return true }
        // `rejected by two to one`
        if atoms.lower(before) == "by", less == 1, more > less, !isCounting(end) { return true }
        return more > less && atoms.is(next, Self.divisions)
    }

    /// Whether a noun, or what describes one, stands directly behind a number.
    private func isCounting(_ end: Int) -> Bool {
        guard atoms.isWord(end), atoms.isSameSentence(end - 1, end), DateReader.weekdays[atoms.lower(end)] == nil else {
            return false
        }
        return atoms.token(end).tag.isNoun || atoms.token(end).tag.isAdjective
    }

    /// Whether the verb says that values lie between two, not that one became the other.
    private func isSpread(_ index: Int) -> Bool {
        for place in max(0, index - 1)...max(0, index) where atoms.isWord(place) {
            if Self.spreads.contains(atoms.lower(place)) { return true }
        }
        return false
    }

    private func isGame(_ start: Int, _ end: Int) -> Bool {
        // `England 17-18 France`
        if start > 0, end < atoms.count, atoms.isCapital(start - 1), atoms.isCapital(end),
            atoms.token(start - 1).tag.isName, atoms.token(end).tag.isName
        {
            return true
        }
        // `3-4 people won prizes`: what is counted is no score.
        if end < atoms.count, Nouns.isPlural(atoms.lower(end)), atoms.token(end).tag == .nns { return false }
        return (max(0, start - 4)..<min(end + 3, atoms.count)).contains { place in
            Self.games.contains(atoms.lower(place)) && atoms.isSameSentence(place, start)
        }
    }

    private static let spreads = WordList.set(
        "range ranges ranged ranging vary varies varied varying differ differs differed anywhere")
    private static let divisions = WordList.set("majority vote ruling decision verdict split favourite odds")
    private static let hedges: WordSet = [
        "about", "around", "roughly", "nearly", "almost", "just", "only", "over", "some",
    ]
    private static let listing: WordSet = ["and", "or", ",", "to", "-", "–", "/"]
    static let games = WordList.set(
        "beat beats win won draw drew lead led lost loss defeat defeated victory vote voted score scored final game aggregate"
    )
}
