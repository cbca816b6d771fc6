internal import FactModel
internal import Linguistics

extension NumberLinks {
    // MARK: What a clause before says

    /// `9.1 billion pounds in the nine months to May, up from 8.7 billion`: the level before is in the same unit, whatever
    /// dates stand between.
    func acrossDates(_ numbers: inout [Quantity], _ index: Int, _ sentence: Range<Int>) {
        let start = numbers[index].atoms.lowerBound
        guard numbers[index].fact.isBareCount,
            atoms.lower(start - 1) == "from" && numbers[index - 1].fact.isTime
                || numbers[index].magnitude >= 1e6 && isCompared(start),
            let last = sentence.last(where: { $0 < index && !numbers[$0].fact.isTime }),
            numbers[last].fact.kind == .money || numbers[last].fact.kind == .measure,
            start - numbers[last].atoms.upperBound < 20
        else { return }
        numbers[index].take(unitOf: numbers[last])
    }

    /// `against 5 million in 2008`, `compared with 5 million`
    private func isCompared(_ start: Int) -> Bool {
        atoms.is(start - 1, ["against", "versus", "from"])
            || atoms.is(start - 1, ["with", "to"]) && atoms.lower(start - 2) == "compared"
    }

    /// `81.3 years for women and 77 for men`: two phrases of one make, the unit said once.
    func alongside(_ numbers: inout [Quantity], _ index: Int) {
        let last = numbers[index - 1]
        let (start, end) = (numbers[index].atoms.lowerBound, numbers[index].atoms.upperBound)
        guard numbers[index].fact.isBareCount, last.hasUnit, atoms.is(end, Self.partings),
            atoms.lower(end) == atoms.lower(last.atoms.upperBound), atoms.is(start - 1, ["and", "but", ","]),
            start - last.atoms.upperBound < 8, !isBeforeVerb(end)
        else { return }
        numbers[index].take(unitOf: last)
        if last.fact.kind == .duration { numbers[index].fact.iso = nil }
    }

    /// `for 5 euros for adults and 12 for children were sold`: whether the phrase at an atom has a verb with a tense.
    private func isBeforeVerb(_ start: Int) -> Bool {
        for place in start + 1..<start + 8 {
            guard atoms.isSameSentence(start, place), !atoms.is(place, Self.endsOfPhrases) else { return false }
            if atoms.token(place).tag.isFinite { return true }
        }
        return false
    }

    private static let endsOfPhrases: WordSet = [
        ",", ";", ":", "and", "but", "while", "who", "that", "which", "when", "as", "because", "if", "where",
    ]
    private static let partings: WordSet = ["for", "in", "among", "at"]
}

extension NumberFact {
    /// Whether it tells when or how long.
    var isTime: Bool { kind == .date || kind == .duration || kind == .time }
}
