internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: What two levels share

    /// `the deficit was $19bn, down from $20bn`: the level before is of the same thing.
    func takeSubjectOfLevel(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let start = numbers[index].atoms.lowerBound
        guard numbers[index].fact.kind != .date, let from = preposition(before: start),
            atoms.is(from - 1, ["up", "down"]),
            let last = (sentence.lowerBound..<index).last(where: { !numbers[$0].fact.isTime }),
            numbers[last].fact.kind == numbers[index].fact.kind, numbers[last].fact.unit == numbers[index].fact.unit,
            let about = numbers[last].fact.about
        else { return }
        numbers[index].fact.about = about
        // The level told first starts from the other.
        if numbers[last].fact.base == nil { numbers[last].fact.base = index }
    }

    /// The `from` before a level: `from 54%`, `from a peak of 7.7 million`.
    private func preposition(before start: Int) -> Int? {
        for place in stride(from: start - 1, through: max(0, start - 7), by: -1) {
            guard atoms.isSameSentence(place, start) else { return nil }
            if atoms.lower(place) == "from" { return place }
            guard atoms.isWord(place), !atoms.token(place).tag.isVerb || atoms.token(place).tag.isAdjective else {
                return nil
            }
        }
        return nil
    }

    /// `grew 0.6 per cent in the June quarter and 1.8 per cent through the year`: a change that a conjunction joins to
    /// another.
    func joinChange(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        guard index > sentence.lowerBound, numbers[index].fact.role == nil, numbers[index].fact.direction == nil,
            let last = (sentence.lowerBound..<index).last(where: { !numbers[$0].fact.isTime }),
            numbers[last].fact.role == .change, numbers[last].fact.unit != nil,
            numbers[last].fact.unit == numbers[index].fact.unit
        else { return }
        let first = atoms.tokens(numbers[last].atoms)
        let isJoined = atoms.tokens(numbers[index].atoms).contains {
            atoms.tokens[$0].relation == .conj && first.contains(Int(atoms.tokens[$0].head))
        }
        // The tree may join the times: `grew 0.6% in May and 1.8% in June`.
        let gap = numbers[last].atoms.upperBound..<numbers[index].atoms.lowerBound
        let isListed =
            gap.count <= 8 && atoms.lower(gap.upperBound - 1) == "and"
            && !gap.contains { atoms.token($0).tag.isVerb || atoms.token($0).relation.isSubject }
        guard isJoined || isListed else { return }
        numbers[index].fact.role = .change
        numbers[index].fact.direction = numbers[last].fact.direction
    }

    /// `ended 335 points, or 0.4 per cent, higher`: the word behind both says which way both went.
    func shareDirection(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        guard index + 1 < sentence.upperBound, numbers[index].fact.role == nil,
            numbers[index + 1].fact.role == .change, let direction = numbers[index + 1].fact.direction
        else { return }
        let end = numbers[index].endOfNoun ?? numbers[index].atoms.upperBound
        let next = numbers[index + 1].atoms
        let behind = atoms.lower(next.upperBound) == "," ? next.upperBound + 1 : next.upperBound
        guard atoms.is(behind, ["higher", "lower", "up", "down"]),
            (end..<next.lowerBound).allSatisfy({ atoms.is($0, [",", "or", "and", "("]) }),
            (end..<next.lowerBound).contains(where: { atoms.is($0, ["or", "("]) }),
            numbers[index].fact.kind != .cardinal || numbers[index].fact.counted == "point"
        else { return }
        numbers[index].fact.role = .change
        numbers[index].fact.direction = direction
    }

    /// `extend leave from six months to nine`: the unit of time is written once for both ends.
    func takeUnitOfTime(_ numbers: inout [Quantity], _ index: Int) {
        let start = numbers[index].atoms.lowerBound
        let last = numbers[index - 1]
        if numbers[index].fact.isBareCount, last.fact.kind == .duration, atoms.lower(start - 1) == "to",
            start == last.atoms.upperBound + 1, atoms.lower(last.atoms.lowerBound - 1) == "from"
        {
            numbers[index].take(unitOf: last)
            numbers[index].fact.iso = last.fact.unit.flatMap { Period($0) }.flatMap { unit in
                numbers[index].fact.valueText.map(unit.iso)
            }
        }
    }
}
