internal import FactModel
internal import Linguistics

extension QuantityReader {
    /// Reads `times` behind a numeral: by how much something is more, or how often something happened.
    ///
    /// - Returns: Whether it stands there.
    func readTimes(of quantity: inout Quantity) -> Bool {
        let end = quantity.atoms.upperBound
        let isSign = atoms.lower(end) == "x" && atoms.isGlued(end) && !atoms.isDigits(end + 1)
        let word = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end
        guard isSign || atoms.lower(word) == "times" else { return false }
        if let period = rates.rate(at: word + 1) {
            quantity.atoms = quantity.atoms.lowerBound..<word + 1
            quantity.fact.counted = "time"
            quantity.fact.perUnit = period
            quantity.fact.role = .rate
        } else if isSign || isCompared(quantity.atoms.lowerBound, word + 1) {
            quantity.fact.kind = .multiplier
            quantity.fact.rule = "multiplier"
            quantity.fact.unit = "times"
            quantity.fact.unitKind = "ratio"
            quantity.atoms = quantity.atoms.lowerBound..<word + 1
        } else {
            // `won it three times`
            quantity.fact.counted = "time"
        }
        return true
    }

    /// `twice the original estimate`, `twice as many`; `won twice` is how often.
    func twice(at index: Int) -> Quantity? {
        guard atoms.lower(index) == "twice", atoms.isSameSentence(index, index + 1),
            atoms.is(index + 1, ["the", "as", "that", "what", "its", "their", "his", "her", "our", "my"])
        else { return nil }
        // `twice as the crowd sang`, `twice that year`
        if atoms.lower(index + 1) == "as",
            !atoms.token(index + 2).tag.isAdjective && atoms.token(index + 2).tag != .rb
                || !(index + 3..<index + 8).contains(where: {
                    atoms.lower($0) == "as" && atoms.isSameSentence(index, $0)
                }) && !atoms.is(index + 2, ["many", "much", "likely"])
        {
            return nil
        }
        let noun = Period(atoms.lower(index + 2)) != nil ? index + 2 : index + 3
        if atoms.lower(index + 1) != "as",
            Period(atoms.lower(noun)) != nil || DateReader.weekdays[atoms.lower(noun)] != nil
        {
            return nil
        }
        var quantity = Quantity(
            atoms: index..<index + 1, numeral: index..<index + 1,
            fact: NumberFact(
                span: atoms.span(index..<index + 1), kind: .multiplier, confidence: 0.8, rule: "multiplier"))
        quantity.fact.value = 2
        quantity.fact.valueText = "2"
        quantity.fact.unit = "times"
        quantity.fact.unitKind = "ratio"
        return quantity
    }

    /// Whether what stands behind `times` is compared with: `five times larger`, `twelve times what`, `6.5 times earnings`.
    private func isCompared(_ start: Int, _ next: Int) -> Bool {
        if atoms.is(start - 1, ["by", "another"]) { return true }
        guard atoms.isSameSentence(start, next) else { return false }
        if currencies.prefix(at: next) != nil || atoms.is(next, Self.compared) { return true }
        let token = atoms.token(next)
        if token.tag == .jjr || token.tag == .rbr { return true }
        // `five times last year's total`; `five times last year` is how often.
        if DateReader.shifts[atoms.lower(next)] != nil, Period(atoms.lower(next + 1)) != nil {
            return atoms.behindPossessive(next + 2) > next + 2
        }
        var noun = next
        while noun < next + 2, atoms.token(noun).tag == .jj || atoms.token(noun).tag == .jjs { noun += 1 }
        return (atoms.token(noun).tag == .nn || atoms.token(noun).tag == .nns) && Period(atoms.lower(noun)) == nil
            && !Self.bearers.contains(atoms.lower(noun))
    }

    private static let compared = WordList.set(
        "more less fewer as the that what its their his her our your my this these those any average normal over")
    /// Who holds what was won so often.
    private static let bearers = WordList.set(
        "champion champions winner winners finalist finalists runner-up medallist medallists nominee titleholder holder"
    )
}
