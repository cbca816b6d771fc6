package import FactModel
package import Linguistics

/// Finds the quantities and dates of a text by one scan over its atoms.
package struct QuantityFinder: Sendable {
    let atoms: Atoms
    private let quantities: QuantityReader
    private let durations: DurationReader
    private let dates: DateReader
    private let identifiers: IdentifierRules
    private let context: QuantityContext

    /// Takes a text.
    ///
    /// - Parameters:
    ///   - text: The analysed text.
    ///   - published: The day of publication as `yyyy-mm-dd`, from which relative dates are counted.
    package init(_ text: AnnotatedText, published: String?) {
        atoms = Atoms(text)
        let day = published.flatMap { CalendarDay(iso: $0) }
        quantities = QuantityReader(atoms)
        durations = DurationReader(atoms: atoms, numerals: quantities.numerals, published: day)
        dates = DateReader(atoms: atoms, numerals: quantities.numerals, published: day)
        identifiers = IdentifierRules(atoms: atoms)
        context = QuantityContext(atoms: atoms)
    }

    /// Returns the numbers in the order of the text.
    package func numbers() -> [NumberFact] {
        var found: [Quantity] = []
        var index = 0
        while index < atoms.count {
            guard mayOpen(index) else {
                index += 1
                continue
            }
            let read = number(at: index)
            if let quantity = read.quantity { found.append(quantity) }
            index = max(read.end, index + 1)
        }
        RangeJoiner(atoms: atoms).join(&found)
        return found.map { context.completed($0) }
    }

    /// Whether an atom can open a number, a date or an address; most words cannot.
    private func mayOpen(_ index: Int) -> Bool {
        let atom = atoms[index]
        guard atom.kind == .word else { return true }
        let isCompound = index + 2 < atoms.count && atoms[index + 2].token == atom.token
        return isCompound || OpeningWords.contains(atom.lower)
    }

    private func number(at index: Int) -> (quantity: Quantity?, end: Int) {
        if let end = identifiers.end(at: index), quantities.currencies.prefix(at: index) == nil {
            return (plain(index..<end, .identifier, "identifier"), end)
        }
        if let clock = ClockReader(atoms: atoms).end(at: index) {
            return (plain(index..<clock, .time, "clock-time"), clock)
        }
        if let date = dates.date(at: index, isFuture: context.isFuture(index)) { return timed(date) }
        if let duration = durations.expression(at: index) { return timed(duration) }
        guard let quantity = quantities.single(at: index) else { return (nil, index + 1) }
        return judged(quantity)
    }

    private func timed(_ time: TimeExpression) -> (quantity: Quantity?, end: Int) {
        let kind: NumberFact.Kind = time.isAge ? .age : time.isDuration ? .duration : .date
        var quantity = plain(time.atoms, kind, kind.rawValue)
        quantity.fact.iso = time.isAge ? nil : time.iso
        quantity.fact.grain = kind == .date ? time.grain : nil
        if let count = time.count, let period = time.period {
            quantity.fact.value = count
            quantity.fact.valueText = DecimalText.of(count)
            quantity.fact.unit = period.rawValue
            quantity.fact.unitKind = "time"
        }
        return (quantity, time.atoms.upperBound)
    }

    private func plain(_ range: Range<Int>, _ kind: NumberFact.Kind, _ rule: String) -> Quantity {
        Quantity(
            atoms: range, numeral: range,
            fact: NumberFact(span: atoms.span(range), kind: kind, confidence: 0.9, rule: rule))
    }

    /// Drops words that count nothing, and marks the numbers in names.
    private func judged(_ quantity: Quantity) -> (quantity: Quantity?, end: Int) {
        var quantity = quantity
        let (start, end) = (quantity.atoms.lowerBound, quantity.atoms.upperBound)
        if quantity.fact.kind == .cardinal, !quantity.hasUnit, quantity.fact.perUnit == nil,
            identifiers.isName(start, end)
        {
            quantity.fact.kind = .identifier
            return (quantity, end)
        }
        if !quantity.isDigits, !context.isCounting(quantity) { return (nil, end) }
        return (quantity, end)
    }
}
