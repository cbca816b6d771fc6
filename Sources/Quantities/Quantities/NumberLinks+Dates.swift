internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: When it holds

    /// Whether a date is where a time begins or ends, at which no number needs to hold: `the lowest since 2022`, `by 2027`.
    private func isLimit(_ date: Int) -> Bool {
        atoms.is(date - 1, ["since", "until", "till", "by", "before", "after"])
    }

    /// The date of the sentence that stands nearest to a number, if no other number stands between.
    func date(_ numbers: inout [Quantity], _ sentence: Range<Int>) {
        let dates = sentence.filter {
            numbers[$0].fact.kind == .date && numbers[$0].fact.iso != nil && !isLimit(numbers[$0].atoms.lowerBound)
        }
        guard !dates.isEmpty else { return }
        let clauses = dates.map { clause(of: numbers[$0]) }
        for index in sentence where numbers[index].fact.isMeasured {
            let place = numbers[index].atoms.lowerBound
            // `61 percent, up from 54 percent in 2021`: the year is that of the number before the change.
            let isLater =
                dates.count == 1 && dates[0] > index && numbers[index].fact.role != .from
                && numbers[index..<dates[0]].contains { $0.fact.role == .from }
            if isLater { continue }
            let nearest = dates.indices.min {
                abs(numbers[dates[$0]].atoms.lowerBound - place) < abs(numbers[dates[$1]].atoms.lowerBound - place)
            }
            if let nearest, dates.count == 1 || abs(numbers[dates[nearest]].atoms.lowerBound - place) < 15,
                !isElsewhere(clauses[nearest], of: numbers[dates[nearest]], than: numbers[index])
            {
                numbers[index].fact.asOf = dates[nearest]
            }
        }
    }

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
