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
    private let tense: TenseReader
    private let country: CurrencyCountry?

    /// Takes a text.
    ///
    /// - Parameters:
    ///   - text: The analysed text.
    ///   - published: The day of publication as `yyyy-mm-dd`, from which relative dates are counted.
    ///   - country: The country whose papers' dollars and shillings the text means; without one they are assumed to be
    ///     the best known.
    ///   - bearers: Whom names, descriptions and pronouns of the text mean, by the bytes behind them.
    package init(
        _ text: AnnotatedText, published: String?, country: CurrencyCountry? = nil, bearers: [Int: Bearer] = [:]
    ) {
        self.country = country
        atoms = Atoms(text)
        let day = published.flatMap { CalendarDay(iso: $0) }
        quantities = QuantityReader(atoms)
        dates = DateReader(atoms: atoms, numerals: quantities.numerals, published: day)
        durations = DurationReader(atoms: atoms, numerals: quantities.numerals, dates: dates)
        identifiers = IdentifierRules(atoms: atoms)
        context = QuantityContext(atoms: atoms, bearers: bearers)
        tense = TenseReader(atoms: atoms)
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
            let read = number(at: index, behind: found)
            if var quantity = read.quantity {
                if let last = found.last, isListed(quantity, behind: last) { quantity.fact.kind = .identifier }
                if let last = found.last, let day = dayListed(quantity, behind: last) { quantity = day }
                found.append(quantity)
            }
            index = max(read.end, index + 1)
        }
        RangeJoiner(atoms: atoms).join(&found)
        for place in found.indices {
            context.complete(&found[place])
            localize(&found[place].fact)
        }
        NumberLinks(atoms: atoms).link(&found)
        return found.map(\.fact)
    }

    /// `Windows 95, 98 and 2000`: bare digits in a list that opens with a name are names as well.
    private func isListed(_ quantity: Quantity, behind last: Quantity) -> Bool {
        let gap = last.atoms.upperBound
        return last.fact.kind == .identifier && quantity.fact.kind == .cardinal && quantity.isDigits
            && !quantity.hasUnit && quantity.atoms.count == 1 && last.atoms.count == 1
            && quantity.atoms.lowerBound == gap + 1 && atoms.is(gap, [",", "and"])
            && (!atoms.isWord(gap + 2) || !atoms.token(gap + 2).tag.isNoun)
    }

    /// `June 24 and 25`: a second day of the month.
    private func dayListed(_ quantity: Quantity, behind last: Quantity) -> Quantity? {
        let gap = last.atoms.upperBound
        guard last.fact.kind == .date, last.fact.grain == "day", last.fact.isoEnd == nil, let iso = last.fact.iso,
            iso.utf8.count == 10, let first = CalendarDay(iso: iso), quantity.fact.kind == .cardinal, quantity.isDigits,
            !quantity.hasUnit, quantity.atoms.count == 1, quantity.atoms.lowerBound == gap + 1,
            atoms.is(gap, ["and", "or"]),
            atoms.isDigits(gap - 1), let number = Int(atoms.lower(gap + 1)), number > first.day,
            atoms.lower(gap - 1) == String(first.day),
            let day = CalendarDay(year: first.year, month: first.month, day: number),
            let period = CalendarPeriod.day(day)
        else { return nil }
        return timed(TimeExpression(atoms: quantity.atoms, period)).quantity
    }

    /// Gives an assumed currency that of the article's country.
    private func localize(_ number: inout NumberFact) {
        guard let country, number.currencyAssumed, let unit = number.unit else { return }
        number.unit = country.currency(for: unit)
    }

    /// Whether an atom can open a number, a date or an address; most words and marks cannot.
    private func mayOpen(_ index: Int) -> Bool {
        // A word within a compound opens what its first letters may not tell: `mid-May`.
        guard atoms[index].mayOpen else { return atoms.isWord(index) && atoms.isInCompound(index) }
        switch atoms[index].kind {
        case .digits: return true
        case .mark: return index + 1 < atoms.count
        case .word: break
        }
        let lower = atoms.lower(index)
        if lower == "a" || lower == "an" {
            return index + 1 < atoms.count
                && (!atoms.isWord(index + 1) || OpeningWords.mayFollowArticle(atoms.lower(index + 1)))
        }
        return OpeningWords.contains(lower) || atoms.isInCompound(index)
    }

    private func number(at index: Int, behind found: [Quantity]) -> (quantity: Quantity?, end: Int) {
        let isWord = atoms.isWord(index)
        if !isWord {
            if let date = dates.numeric(index), date.grain == "day" {
                return timed(dates.stretched(date, false) ?? dates.timed(date))
            }
            if let clock = dates.clocks.military(at: index) {
                if let date = dates.behindClock(index, tense.isFuture(clock.end) ?? false) { return timed(date) }
                return timed(clock, from: index)
            }
        }
        // A word opens an address or a code only where something stands close behind it.
        if !isWord || atoms.isGlued(index + 1) || atoms.isGlued(index), let end = identifiers.end(at: index),
            quantities.currencies.prefix(at: index) == nil
        {
            return (plain(index..<end, .identifier, "identifier"), end)
        }
        if durations.mayOpen(index),
            let duration = durations.expression(
                at: index, isFuture: tense.isFuture(index) ?? true,
                told: { Narration(atoms: atoms, found: found).date(within: $0, before: index, sentences: $1) }),
            duration.atoms.count > 1
        {
            return timed(duration)
        }
        if isWord, dates.mayOpen(index),
            let date = dates.narrated(
                index, isFuture: tense.isFuture(index) ?? false,
                told: { Narration(atoms: atoms, found: found).date(within: $0, before: index, sentences: 3) })
        {
            return timed(date)
        }
        if dates.mayOpen(index),
            let date = dates.date(at: index, isFuture: isEntry(index) || tense.isFuture(index) ?? opensAhead(index))
        {
            return timed(date)
        }
        if !isWord {
            if let end = endOfPair(index) { return (lap(index..<end) ?? plain(index..<end, .score, "pair"), end) }
            if isSlashedName(index) { return (plain(index..<index + 3, .identifier, "identifier"), index + 3) }
            if let clock = dates.clocks.time(at: index) { return timed(clock, from: index) }
        }
        // `at three o'clock in the morning`
        if isWord, dates.clocks.opensHour(index), let clock = dates.clocks.time(at: index, allowsBareHour: true),
            dates.clocks.isHour(index, of: clock)
        {
            return timed(clock, from: index)
        }
        if let multiple = quantities.twice(at: index) ?? quantities.fold(at: index) { return (multiple, index + 1) }
        guard let quantity = quantities.single(at: index) else {
            let one = quantities.oneOfUnit(at: index)
            return (one, one?.atoms.upperBound ?? index + 1)
        }
        return judged(quantity)
    }

    /// `1:36.6`, `1:1`, odds of `25/1`: a lap or a ratio of two, no time of the day.
    private func endOfPair(_ index: Int) -> Int? {
        if atoms.isDigits(index), atoms.lower(index + 1) == "/", atoms.isGlued(index + 1),
            atoms.lower(index + 2) == "1",
            atoms.isGlued(index + 2), !atoms.isGlued(index + 3)
        {
            return index + 3
        }
        if isSlashed(index), isOdds(index) { return index + 3 }
        guard atoms.isDigits(index), atoms.lower(index + 1) == ":", atoms.isGlued(index + 1), atoms.isDigits(index + 2),
            atoms.isGlued(index + 2)
        else { return nil }
        let hasFraction =
            atoms.is(index + 3, [".", ":"]) && atoms.isGlued(index + 3) && atoms.isDigits(index + 4)
            && atoms.isGlued(index + 4)
        if hasFraction { return atoms.lower(index + 3) == "." ? index + 5 : nil }
        return atoms.lower(index + 2).utf8.count == 1 ? index + 3 : nil
    }

    /// `4:06.42`: minutes, seconds and their hundredths.
    private func lap(_ range: Range<Int>) -> Quantity? {
        let start = range.lowerBound
        guard range.count == 5, let minutes = Double(atoms.lower(start)), minutes < 60,
            atoms.lower(start + 2).utf8.count == 2,
            let seconds = Double(atoms.lower(start + 2) + "." + atoms.lower(start + 4)), seconds < 60
        else { return nil }
        var quantity = plain(range, .score, "lap")
        quantity.fact.value = ((minutes * 60 + seconds) * 1000).rounded() / 1000
        quantity.fact.valueText = quantity.fact.value.map(DecimalText.of)
        quantity.fact.unit = Period.second.rawValue
        quantity.fact.unitKind = "time"
        return quantity
    }

    /// Two runs of digits with a stroke between and nothing glued to them.
    private func isSlashed(_ index: Int) -> Bool {
        atoms.isDigits(index) && !(atoms.isGlued(index) && atoms.isDigits(index - 1)) && atoms.lower(index + 1) == "/"
            && atoms.isGlued(index + 1) && atoms.isDigits(index + 2) && atoms.isGlued(index + 2)
            && !(atoms.isGlued(index + 3) && (atoms.lower(index + 3) == "/" || atoms.isWord(index + 3)))
    }

    /// `06/05`, `9/08`: no part of anything is written with a zero in front.
    private func isSlashedName(_ index: Int) -> Bool {
        isSlashed(index) && [index, index + 2].allSatisfy { atoms.lower($0).utf8.count <= 2 }
            && [index, index + 2].contains {
                atoms.lower($0).utf8.count == 2 && atoms.lower($0).utf8.first == UInt8(ascii: "0")
            }
    }

    /// `odds of 4/9`, `the 5/2 favourite`, `7-6 (7/3)`: what is at stake, or the points of a deciding game; `5/9 of` is a
    /// part whatever stands before it.
    private func isOdds(_ index: Int) -> Bool {
        if atoms.lower(index - 1) == "(", atoms.lower(index + 3) == ")", atoms.isDigits(index - 2) {
            return atoms.isDash(index - 3) && atoms.isGlued(index - 3)
        }
        let next = index + 3
        if atoms.lower(next) == "of" { return false }
        if atoms.matches(["odds", "of"], at: index - 2), atoms.isSameSentence(index - 2, index) { return true }
        // `gave it odds of 4/9, with the other at 9/4`, `slashed from 4/6 to 1/2`
        if atoms.is(index - 1, ["at", "from", "to"]), atoms.isBehindOdds(index) { return true }
        guard atoms.isSameSentence(index, next) else { return false }
        if Self.contenders.contains(atoms.lower(next)) { return true }
        // `at 4/9 on, they cannot lose`; `up 3/8 on Friday` goes on.
        return atoms.is(next, ["on", "against"]) && (!atoms.isWord(next + 1) || !atoms.isSameSentence(next, next + 1))
            && !atoms.isDigits(next + 1)
    }

    private static let contenders: WordSet = [
        "favourite", "favourites", "favorite", "favorites", "outsider", "outsiders",
    ]

    /// A day of the week that stands alone, as in a calendar, and is no verb such as `sat`.
    private func isEntry(_ index: Int) -> Bool {
        DateReader.weekdays[atoms.lower(index)] != nil && atoms.isSentence(index..<index + 1)
    }

    /// Whether a date looks ahead where no verb tells: `by Friday`, and an entry of a calendar.
    private func opensAhead(_ index: Int) -> Bool {
        atoms.is(index - 1, ["by", "until", "till"]) || atoms.lower(index) == "this" || dates.isAhead(index)
            || tense.opensEntry(index)
    }

    private func timed(_ clock: ClockTime, from start: Int) -> (quantity: Quantity?, end: Int) {
        var quantity = plain(start..<clock.end, .time, "clock-time")
        // `at 4:30` may be of the morning or of the afternoon.
        if clock.isDefinite {
            quantity.fact.iso = clock.iso
            quantity.fact.grain = "time"
        }
        return (quantity, clock.end)
    }

    private func timed(_ time: TimeExpression) -> (quantity: Quantity?, end: Int) {
        let kind: NumberFact.Kind = time.isAge ? .age : time.isDuration ? .duration : .date
        var quantity = plain(time.atoms, kind, kind.rawValue)
        if !time.isAge {
            quantity.fact.iso = time.iso.isEmpty ? nil : time.iso
            quantity.fact.isoEnd = time.isoEnd
        }
        if kind == .date, let found = dates.bound(of: time.atoms) {
            quantity.fact.bound = found.bound
            quantity.fact.cue = atoms.span(found.cue)
        }
        quantity.fact.grain = kind == .date || kind == .duration && time.period != nil ? time.grain : nil
        if let count = time.count, let unit = time.unit {
            quantity.fact.value = count
            quantity.fact.valueText = DecimalText.of(count)
            quantity.fact.unit = time.isAge ? unit.rawValue + " of age" : unit.rawValue
            quantity.fact.unitKind = "time"
            if kind == .duration { quantity.fact.perUnit = quantities.rates.rate(at: time.atoms.upperBound) }
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
        if quantity.fact.kind == .cardinal, !quantity.hasUnit, quantity.fact.perUnit == nil, context.isAge(quantity) {
            quantity.fact.kind = .age
            quantity.fact.unit = "year of age"
            quantity.fact.unitKind = "time"
            quantity.fact.rule = "age"
            return (quantity, end)
        }
        if quantity.fact.kind == .cardinal, !quantity.hasUnit, quantity.fact.perUnit == nil,
            identifiers.isName(start, end) || identifiers.isGeneration(end)
        {
            quantity.fact.kind = .identifier
            return (quantity, end)
        }
        if identifiers.isTitle(start, end) { return (nil, end) }
        if !quantity.isDigits, identifiers.isInsideCompound(start) || !context.isCounting(quantity) {
            return (nil, end)
        }
        return (quantity, end)
    }
}
