internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: What two levels share

    /// `the deficit was $19bn, down from $20bn`: the level before is of the same thing.
    func takeSubjectOfLevel(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let start = numbers[index].atoms.lowerBound
        guard numbers[index].fact.kind != .date, atoms.lower(start - 1) == "from", atoms.is(start - 2, ["up", "down"]),
            let last = (sentence.lowerBound..<index).last(where: { !numbers[$0].fact.isTime }),
            numbers[last].fact.kind == numbers[index].fact.kind, numbers[last].fact.unit == numbers[index].fact.unit,
            let about = numbers[last].fact.about
        else { return }
        numbers[index].fact.about = about
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
