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
        // `18-fold`
        if atoms.lower(word) == "fold", atoms.isGlued(word) || !atoms.isWord(word + 1) {
            multiply(&quantity, until: word + 1)
            return true
        }
        guard isSign || atoms.lower(word) == "times" else { return false }
        if let period = rates.rate(at: word + 1) {
            quantity.atoms = quantity.atoms.lowerBound..<word + 1
            quantity.fact.counted = "time"
            quantity.fact.perUnit = period
            quantity.fact.role = .rate
        } else if isSign || isCompared(quantity.atoms.lowerBound, word + 1) {
            multiply(&quantity, until: word + 1)
        } else {
            // `won it three times`
            quantity.fact.counted = "time"
        }
        return true
    }

    private func multiply(_ quantity: inout Quantity, until end: Int) {
        quantity.fact.kind = .multiplier
        quantity.fact.rule = "multiplier"
        quantity.fact.unit = "times"
        quantity.fact.unitKind = "ratio"
        quantity.atoms = quantity.atoms.lowerBound..<end
    }

    /// `rose fivefold`, `a tenfold increase`
    func fold(at index: Int) -> Quantity? {
        guard let value = NumeralLexicon.folds[atoms.lower(index)], isOfChange(index) else { return nil }
        var quantity = Quantity(
            atoms: index..<index + 1, numeral: index..<index + 1,
            fact: NumberFact(
                span: atoms.span(index..<index + 1), kind: .multiplier, confidence: 0.8, rule: "multiplier"))
        quantity.fact.value = value
        quantity.fact.valueText = DecimalText.of(value)
        multiply(&quantity, until: index + 1)
        return quantity
    }

    /// Whether a word of change stands beside another: not `the task is twofold`.
    private func isOfChange(_ index: Int) -> Bool {
        MovementReader(atoms: atoms).movement(before: index) != nil
            || (index + 1..<index + 4).contains {
                atoms.isSameSentence(index, $0) && MovementLexicon.isChange(atoms.lower($0))
            }
    }

    /// `twice the original estimate`, `twice as many`; `won twice` is how often.
    func twice(at index: Int) -> Quantity? {
        guard atoms.lower(index) == "twice", atoms.isSameSentence(index, index + 1),
            atoms.lower(index + 1) == "as" ? isDegree(index + 2) : isMultiplied(behind: index)
        else { return nil }
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

    /// Whether a degree stands behind `twice as`: `likely`, `fast`; not `deputy leader`, `well as`, `many had hoped`.
    private func isDegree(_ index: Int) -> Bool {
        let token = atoms.token(index)
        guard token.tag == .jj || token.tag == .rb, !atoms.is(index, Self.conjunctive) else { return false }
        guard atoms.isSameSentence(index, index + 1), atoms.isWord(index + 1) else { return true }
        let next = atoms.token(index + 1).tag
        // `twice as many people`; only how much has a noun behind it.
        if atoms.is(index, ["many", "much"]) { return ![.md, .vbd, .vbp, .vbz].contains(next) }
        return !next.isNoun && !next.isAdjective
    }

    /// Whether the noun phrase behind `twice` is an amount: what a verb takes, stands behind a preposition or is said to be
    /// so much, and no time, bearer of a title or subject.
    private func isMultiplied(behind index: Int) -> Bool {
        // `twice that of the others`
        if atoms.lower(index + 1) == "that" { return atoms.lower(index + 2) == "of" }
        guard atoms.is(index + 1, ["the", "its", "their"]) else { return false }
        let noun = Int(atoms.token(index + 1).head)
        guard noun > atoms[index + 1].token, noun < atoms.tokens.count,
            // `the average`, `the norm`
            atoms.tokens[noun].tag.isNoun && !atoms.tokens[noun].tag.isName || atoms.tokens[noun].tag == .jj
        else { return false }
        let word = atoms.lower(atoms.atoms(ofTokens: noun..<noun + 1).lowerBound)
        guard Period(word) == nil, DateReader.weekdays[word] == nil, !Self.times.contains(word),
            !Self.bearers.contains(word)
        else { return false }
        let relation = atoms.tokens[noun].relation
        if relation.isSubject { return false }
        let isBehindPreposition = index > 0 && atoms.token(index - 1).relation == .case
        let isSaidToBe = (max(0, noun - 12)..<noun).contains {
            Int(atoms.tokens[$0].head) == noun && atoms.tokens[$0].relation == .cop
        }
        return relation == .obj || isBehindPreposition || isSaidToBe
    }

    /// What makes a conjunction or a time of `as … as`, and no degree: `as well as`, `as recently as 2019`.
    private static let conjunctive = WordList.set("well usual recently late early soon")
    private static let times = WordList.set(
        "time morning afternoon evening night weekend spring summer autumn winter season")

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
        """
        champion champions winner winners finalist finalists runner-up medallist medallists nominee titleholder holder
        mayor president minister chairman captain governor leader
        """)
}
