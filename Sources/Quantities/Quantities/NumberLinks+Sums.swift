internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: Totals and their parts

    /// `a total of 52 people: 30 men and 22 women`: the parts point at their total.
    func sum(_ numbers: inout [Quantity], _ sentence: Range<Int>) {
        let named = sentence.first { numbers[$0].fact.kind == .cardinal && numbers[$0].fact.role == .total }
        guard let total = named ?? sentence.first(where: { isTotal(numbers[$0]) }) else { return }
        let end = numbers[total].atoms.upperBound
        let parts = (total + 1..<sentence.upperBound).filter { numbers[$0].fact.kind == .cardinal }
        guard parts.count >= 2, let first = parts.first,
            (end..<numbers[first].atoms.lowerBound).contains(where: { atoms.is($0, Self.openers) }),
            numbers[first].atoms.lowerBound - end < 8,
            parts.allSatisfy({ isPart(numbers[$0].fact, of: numbers[total].fact) }),
            named != nil || parts.allSatisfy({ isShare(numbers[$0], of: numbers[total]) })
        else { return }
        numbers[total].fact.role = .total
        for part in parts { numbers[part].fact.base = total }
    }

    /// Whether a number counts what a colon behind its noun takes apart: `60 seats: the Greens 25`.
    private func isTotal(_ number: Quantity) -> Bool {
        number.fact.kind == .cardinal && number.fact.role == nil && number.fact.bound == .exactly
            && number.endOfNoun.map { atoms.lower($0) == ":" } ?? false
    }

    /// Whether a number counts what another does, for somebody who is named: not `20 homes: 12 people were arrested`.
    private func isShare(_ part: Quantity, of total: Quantity) -> Bool {
        guard part.fact.counted == nil || part.fact.counted == total.fact.counted else { return false }
        let before = part.atoms.lowerBound - 1
        if atoms.isCapital(before) || atoms.token(before).tag == .in || atoms.token(before).tag == .to { return true }
        // `the Greens won 25`
        return atoms.is(before, ["won", "took", "has", "have", "had"]) && atoms.isCapital(before - 1)
    }

    /// Whether a number may be a part of a total: no change and no share, and smaller.
    private func isPart(_ part: NumberFact, of total: NumberFact) -> Bool {
        guard part.unit == total.unit, part.bound == .exactly, part.role == nil, let value = part.value,
            let whole = total.value
        else { return false }
        return value < whole
    }

    private static let openers: WordSet = [":", "comprising", "comprised", "consisting", "namely", "–", "—"]
}
