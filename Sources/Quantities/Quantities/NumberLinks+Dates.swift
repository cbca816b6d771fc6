internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: When it holds

    /// Whether a date is where a time begins or ends, at which no number needs to hold: `the lowest since mid-2022`, `by
    /// 2027`.
    private func isLimit(_ date: Quantity) -> Bool {
        let start = date.atoms.lowerBound
        // `in the twelve months through October`
        if atoms.lower(start - 1) == "through" { return false }
        return date.fact.bound == .atLeast
            || atoms.is(start - 1, ["since", "until", "till", "by", "before", "after"])
    }

    /// The date of the sentence that stands nearest to a number, if no other number stands between.
    func date(_ numbers: inout [Quantity], _ sentence: Range<Int>) {
        let dates = sentence.filter {
            numbers[$0].fact.kind == .date && numbers[$0].fact.iso != nil && !isLimit(numbers[$0])
        }
        for index in sentence.dropLast() where numbers[index].fact.role == .to {
            // `to 600,000 tonnes by 2030`
            if numbers[index + 1].fact.kind == .date, numbers[index + 1].fact.iso != nil,
                isOwn(numbers[index + 1], of: numbers[index], allowing: "by")
            {
                numbers[index].fact.asOf = index + 1
            }
        }
        guard !dates.isEmpty else { return }
        let clauses = dates.map { clause(of: numbers[$0]) }
        let firsts = dates.map { firstHolding($0, numbers, sentence) }
        for index in sentence where numbers[index].fact.isMeasured && numbers[index].fact.asOf == nil {
            let place = numbers[index].atoms.lowerBound
            if let own = dates.indices.first(where: { dates[$0] > index }), firsts[own] <= index,
                isOwn(numbers[dates[own]], of: numbers[index])
            {
                numbers[index].fact.asOf = dates[own]
                continue
            }
            let nearest = dates.indices.filter { firsts[$0] <= index }.min {
                abs(numbers[dates[$0]].atoms.lowerBound - place) < abs(numbers[dates[$1]].atoms.lowerBound - place)
            }
            if let nearest, dates.count == 1 || abs(numbers[dates[nearest]].atoms.lowerBound - place) < 15,
                !isElsewhere(clauses[nearest], of: numbers[dates[nearest]], than: numbers[index])
            {
                numbers[index].fact.asOf = dates[nearest]
            }
        }
    }

    /// Whether a date stands directly behind a number: `3.5% in April`, `$62 a barrel last week`.
    private func isOwn(_ date: Quantity, of number: Quantity, allowing limit: String = "in") -> Bool {
        let end = number.endOfNoun ?? number.atoms.upperBound
        guard end <= date.atoms.lowerBound, date.atoms.lowerBound - end <= 4 else { return false }
        return (end..<date.atoms.lowerBound).allSatisfy {
            atoms.is($0, Self.beforeDates) || atoms.lower($0) == limit
                // `a 0.7% jump in July`
                || $0 == end && MovementLexicon.isChange(atoms.lower($0))
                || $0 > end && atoms.is($0 - 1, ["a", "an", "per"])
        }
    }

    private static let beforeDates: WordSet = [
        "in", "at", "during", "for", "on", "the", "a", "an", "per", "early", "late", "mid", "-",
    ]

    /// The first number of the sentence that may hold at a date. What is told before a comparison holds at another time:
    /// `59%, down from 67% in 2019`, `a loss of $2m, compared with a profit of $1m a year earlier`, `7% more than a year
    /// ago`.
    private func firstHolding(_ date: Int, _ numbers: [Quantity], _ sentence: Range<Int>) -> Int {
        let start = numbers[date].atoms.lowerBound
        var before = start - 1
        while before > start - 6, atoms.is(before, Self.samePeriods) { before -= 1 }
        let isCompared =
            atoms.lower(before) == "than" || atoms.matches(["compared", "with"], at: before - 1)
            || atoms.matches(["compared", "to"], at: before - 1)
            || atoms.lower(start - 1) == "on" && ["month", "year"].contains(numbers[date].fact.grain ?? "")
                && !atoms.isDigits(start)
                // `spent on last year's campaign`
                && atoms.behindPossessive(numbers[date].atoms.upperBound) == numbers[date].atoms.upperBound
            || atoms.lower(start - 1) == "from" && atoms.is(numbers[date].atoms.upperBound, ["level", "levels"])
        if isCompared { return sentence.upperBound }
        guard let last = (sentence.lowerBound..<date).last(where: { numbers[$0].fact.isMeasured }) else {
            return sentence.lowerBound
        }
        if numbers[last].fact.role == .from { return last }
        // No further than a few words before it is the word that compares.
        let first = numbers[last].atoms.lowerBound
        for place in stride(from: first - 1, through: max(0, first - 6), by: -1)
        where atoms.isSameSentence(place, first) {
            if atoms.is(place, ["compared", "against", "versus"]) { return last }
            if atoms.is(place, [",", ";"]) { break }
        }
        return sentence.lowerBound
    }

    private static let samePeriods: WordSet = ["the", "same", "period", "month", "quarter", "time", "in", "at", "for"]

    /// The verb that a date hangs from, if nothing else is told by when that happens.
    private func clause(of date: Quantity) -> Int? {
        guard let verb = verb(above: atoms[date.atoms.lowerBound].token) else { return nil }
        let relation = atoms.tokens[verb].relation
        let isAside = relation == .relativeClause || relation == .acl
        return isAside || AboutReader.isSaying(atoms.lower(ofToken: verb)) ? verb : nil
    }

    /// `said on Thursday that 500 had left`, `the strike, which begins on Friday, hits 300 trains`: whether the clause of a
    /// date does not hold a number, or only tells who said it.
    private func isElsewhere(_ clause: Int?, of date: Quantity, than number: Quantity) -> Bool {
        guard let clause else { return false }
        let token = atoms[number.numeral.lowerBound].token
        if isSaidOf(number, clause) { return false }
        guard let own = verb(above: token) else { return true }
        if own == clause { return false }
        if AboutReader.isSaying(atoms.lower(ofToken: clause)) {
            // `In 2019 it had 610 shops, he said`: what stands before the words said is theirs.
            return date.atoms.lowerBound > number.atoms.lowerBound || clause < token
        }
        var place = own
        for _ in 0..<6 {
            place = Int(atoms.tokens[place].head)
            if place == clause { return false }
            if place < 0 { return true }
        }
        return true
    }

    /// `45 people who died on Friday`, `sales made in 2022 reached 370 units`: whether the clause of a date describes what a
    /// number counts, or that which its verb is said of.
    private func isSaidOf(_ number: Quantity, _ clause: Int) -> Bool {
        let relation = atoms.tokens[clause].relation
        let noun = Int(atoms.tokens[clause].head)
        guard relation == .relativeClause || relation == .acl, noun >= 0 else { return false }
        let range = atoms.tokens(number.atoms)
        let counted = number.endOfNoun.map { atoms[$0 - 1].token }
        if range.contains(noun) || noun == counted || range.contains(where: { Int(atoms.tokens[$0].head) == noun }) {
            return true
        }
        // `5 tonnes of coal sold in May`
        if range.contains(Int(atoms.tokens[noun].head)) { return true }
        // What a comma parts from its noun is told beside it.
        guard noun < clause, !(noun + 1..<clause).contains(where: { atoms.tokens[$0].tag == .comma }),
            let own = verb(above: range.lowerBound)
        else { return false }
        return Int(atoms.tokens[noun].head) == own && atoms.tokens[noun].relation.isSubject
    }

    private func verb(above token: Int) -> Int? {
        var place = token
        for _ in 0..<8 {
            place = Int(atoms.tokens[place].head)
            guard place >= 0 else { return nil }
            if atoms.tokens[place].tag.isVerb { return place }
        }
        return nil
    }
}
