internal import FactModel
internal import Linguistics

/// Reads counted units of time: durations, ages, and dates that lie some of them away.
struct DurationReader: Sendable {
    let atoms: Atoms
    let numerals: NumeralReader
    let dates: DateReader
    var published: CalendarDay? { dates.published }

    init(atoms: Atoms, numerals: NumeralReader, dates: DateReader) {
        self.atoms = atoms
        self.numerals = numerals
        self.dates = dates
    }

    /// A number of units of time in the text.
    struct Counted {
        var value: Double
        var text: String
        var unit: Period
        var end: Int
    }

    /// Returns the duration, age or relative date that starts at an atom.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - isFuture: Whether the clause speaks of the future; asked only where that matters.
    ///   - told: The date told last, no coarser than a unit, within some sentences before it.
    /// - Returns: The expression, or `nil`.
    func expression(
        at index: Int, isFuture: @autoclosure () -> Bool, told: (Period, Int) -> CalendarPeriod?
    ) -> TimeExpression? {
        guard let first = counted(at: index, isLater: false) else { return nil }
        if first.unit == .year || first.unit == .month || first.unit == .week || first.unit == .day,
            let age = age(first, index)
        {
            return age
        }
        let (sum, iso) = compound(first, index)
        // `aged 18 years and 185 days`
        if atoms.lower(index - 1) == "aged", first.unit >= .day, atoms.isSameSentence(index - 1, index) {
            return TimeExpression(
                atoms: index..<sum.end, iso: iso, grain: first.unit.rawValue, count: first.value, unit: first.unit,
                isAge: true)
        }
        var expression = TimeExpression(
            atoms: index..<sum.end, iso: iso, grain: sum.unit.rawValue, count: sum.value, unit: sum.unit,
            isDuration: true)
        if let away = away(sum, index, isFuture(), told) {
            expression.isDuration = away.isDuration
            expression.iso = away.period?.iso ?? ""
            expression.isoEnd = away.period?.isoEnd
            expression.grain = away.period?.grain ?? sum.unit.rawValue
            expression.period = away.period
            expression.atoms = index..<away.end
        }
        return expression
    }

    /// Whether a unit of time stands within reach behind an atom; most numbers count something else.
    func mayOpen(_ index: Int) -> Bool {
        guard !atoms.isWord(index) || opensCount(atoms.lower(index)) else { return false }
        for place in index + 1..<max(index + 1, min(index + 8, atoms.count)) where atoms.isWord(place) {
            let word = atoms.lower(place)
            if word.utf8.count == 1 ? atoms.isGlued(place) || word == "y" : Period(word) != nil || word.hasPrefix("y") {
                return true
            }
        }
        return false
    }

    private func opensCount(_ word: String) -> Bool {
        word == "a" || word == "an" || Self.openingWords.contains(word)
            || NumeralLexicon.opens(word) && NumeralLexicon.ordinals[word] == nil
    }

    // MARK: A number of units

    private func counted(at index: Int, isLater: Bool) -> Counted? {
        if atoms.is(index, ["a", "an", "another"]), let unit = Period(atoms.lower(index + 1)),
            unit.isNamed(atoms.lower(index + 1))
        {
            guard isLater || stands(index), atoms.lower(index + 2) != "on" || Period(atoms.lower(index + 3)) == nil
            else {
                return nil
            }
            // `for a second term`
            let next = atoms.token(index + 2).tag
            if unit == .second, atoms.isWord(index + 2), next.isNoun || next.isAdjective { return nil }
            let isHalf = atoms.matches(["and", "a", "half"], at: index + 2)
            return Counted(
                value: isHalf ? 1.5 : 1, text: isHalf ? "1.5" : "1", unit: unit, end: index + (isHalf ? 5 : 2))
        }
        if let whole = whole(at: index) { return whole }
        guard let numeral = couple(at: index) ?? numerals.numeral(at: index), !numeral.isOrdinal, numeral.vague == nil
        else { return nil }
        let end = numeral.atoms.upperBound
        var place = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end
        if atoms.is(place, ["an", "a", "of"]), numeral.isFraction || numeral.value < 1 || atoms.is(end - 1, ["couple"])
        {
            place += 1
        }
        // `a three-and-a-half-year deal`
        if place == end + 1, let half = behindHalf(place) {
            guard let unit = unit(at: half) else { return nil }
            return Counted(
                value: numeral.value + 0.5, text: DecimalText.of(numeral.value + 0.5), unit: unit, end: half + 1)
        }
        // `[Ten] years ago`
        if atoms.lower(place) == "]", atoms.lower(index - 1) == "[" { place += 1 }
        if atoms.is(place, Self.adjectives) { place += 1 }
        // `10 or more years`
        if place == end, atoms.lower(place) == "or", atoms.is(place + 1, ["more", "less", "fewer"]) { place += 2 }
        if atoms.is(place, ["yo", "y.o.", "y/o"]) {
            return Counted(value: numeral.value, text: numeral.valueText, unit: .year, end: place)
        }
        guard place < atoms.count, let unit = unit(at: place), atoms.isSameSentence(index, place) else { return nil }
        // `2018 day five`
        if place == end, dates.yearNumber(at: index) != nil, atoms.lower(place).utf8.last != UInt8(ascii: "s") {
            return nil
        }
        // `It Happened One Night`
        if place == end, atoms.isWord(index), atoms.isCapital(index), atoms.isCapital(place),
            atoms.isSameSentence(index - 1, index)
        {
            return nil
        }
        // `three second-half goals`, `four more second-half goals`
        if place == end || numeral.value != 1, atoms.lower(place) == "second", atoms.isDash(place + 1),
            atoms.isGlued(place + 1)
        {
            return nil
        }
        // `the 70s` are years, `50 787s` aircraft.
        if atoms.lower(place) == "s", dates.decade(index) != nil { return nil }
        if atoms.lower(place) == "s", numeral.value > 600 { return nil }
        var counted = Counted(value: numeral.value, text: numeral.valueText, unit: unit, end: place + 1)
        if atoms.matches(["and", "a", "half"], at: place + 1)
            || atoms.lower(place + 1) == "and" && atoms.lower(place + 2) == "half"
        {
            counted.value += 0.5
            counted.text = DecimalText.of(counted.value)
            counted.end = place + (atoms.lower(place + 2) == "half" ? 3 : 4)
        }
        return counted
    }

    /// The atom behind `and-a-half-` inside a compound.
    private func behindHalf(_ index: Int) -> Int? {
        var place = index
        for word in ["and", "a", "half"] {
            guard atoms.lower(place) == word, atoms.isDash(place + 1), atoms.isGlued(place + 1) else { return nil }
            place += 2
        }
        return place
    }

    /// `a couple of weeks`.
    private func couple(at index: Int) -> Numeral? {
        guard atoms.lower(index) == "couple", atoms.lower(index + 1) == "of" else { return nil }
        return Numeral(atoms: index..<index + 1, value: 2, form: .words)
    }

    /// `all day`, `the whole year`, `a full month`.
    private func whole(at index: Int) -> Counted? {
        guard atoms.is(index, ["all", "full", "whole"]) else { return nil }
        let place = atoms.isDash(index + 1) && atoms.isGlued(index + 1) ? index + 2 : index + 1
        guard let unit = Period(atoms.lower(place)), unit.isNamed(atoms.lower(place)),
            atoms.lower(place).utf8.last != UInt8(ascii: "s"),
            atoms.lower(index) == "all" || atoms.is(index - 1, ["a", "the", "for", "one"])
        else { return nil }
        return Counted(value: 1, text: "1", unit: unit, end: place + 1)
    }

    /// Whether `a year` is a length of time; `$75 a year` was read with its amount.
    private func stands(_ index: Int) -> Bool {
        if atoms.lower(index) == "another" { return true }
        let after = atoms.lower(index + 2)
        if atoms.lower(index + 1) == "quarter", !["ago", "later", "earlier"].contains(after) { return false }
        // `137,000 barrels a day from May`
        if after == "from", index > 0, atoms.isSameSentence(index - 1, index), atoms.token(index - 1).tag == .nns {
            return atoms.is(index + 3, ["now", "today"])
        }
        return ["ago", "later", "earlier", "old", "after", "before", "hence", "from", "previously"].contains(after)
            || after == "on" && atoms.lower(index + 3) == ","
            || after == "-" && atoms.lower(index + 3) == "old"
            || atoms.matches(["and", "a", "half"], at: index + 2)
            || atoms.lower(index + 2) == "and"
                && (counted(at: index + 3, isLater: true) != nil || bareMinutes(behind: index + 2) != nil)
            || atoms.is(index - 1, ["for", "over", "than", "within", "about", "nearly", "almost", "in"]) || index == 0
    }

    private func unit(at index: Int) -> Period? {
        let word = atoms.lower(index)
        if word.utf8.count == 1, atoms.isGlued(index) {
            // `10W` are watts.
            if word == "w", atoms.isCapital(index) { return nil }
            return ["h": .hour, "s": .second, "d": .day, "w": .week, "y": .year][word]
        }
        return Period(word)
    }

    /// Adds the smaller units that follow: `2 years, 3 months`, `an hour and 45 minutes`.
    private func compound(_ first: Counted, _ start: Int) -> (sum: Counted, iso: String) {
        var sum = first
        var parts = [(first.unit, first.text)]
        while parts.count < 4 {
            var place = sum.end
            if atoms.is(place, [",", "and"]) {
                place += atoms.lower(place) == "," && atoms.lower(place + 1) == "and" ? 2 : 1
            }
            guard place < atoms.count, atoms.isSameSentence(start, place), let last = parts.last,
                atoms.isDigits(place) || NumeralLexicon.opens(atoms.lower(place)),
                let next = counted(at: place, isLater: true), next.unit < last.0,
                let factor = sum.unit.count(of: next.unit), next.value < factor
            else { break }
            // Sixty and 47.96 make no more places than were written.
            let value = ((sum.value * factor + next.value) * 1e6).rounded() / 1e6
            sum = Counted(value: value, text: DecimalText.of(value), unit: next.unit, end: next.end)
            parts.append((next.unit, next.text))
        }
        if sum.unit == .hour, let minutes = bareMinutes(behind: sum.end) {
            parts.append((.minute, minutes.text))
            sum = Counted(
                value: sum.value * 60 + minutes.value, text: DecimalText.of(sum.value * 60 + minutes.value),
                unit: .minute, end: minutes.end)
        }
        guard parts.count > 1 else { return (sum, first.unit.iso(first.text)) }
        return (sum, Period.iso(parts))
    }

    /// `2 hours ten`, `an hour and fifteen`: minutes that nothing else counts.
    private func bareMinutes(behind end: Int) -> (value: Double, text: String, end: Int)? {
        let place = atoms.lower(end) == "and" ? end + 1 : end
        guard place < atoms.count, atoms.isSameSentence(end - 1, place), atoms.isWord(place),
            let numeral = numerals.numeral(at: place), !numeral.isOrdinal, !numeral.isFraction,
            (1..<60).contains(numeral.value), numeral.value == numeral.value.rounded(),
            numeral.atoms.upperBound >= atoms.count || atoms[numeral.atoms.upperBound].kind == .mark
        else { return nil }
        return (numeral.value, numeral.valueText, numeral.atoms.upperBound)
    }

    // MARK: Ages

    /// `14-year-old`, `35 years of age`, `87 yo`, and `18 months old`.
    private func age(_ counted: Counted, _ index: Int) -> TimeExpression? {
        var end = counted.end
        if atoms.is(end, ["yo", "y.o.", "y/o"]) {
            end += 1
        } else {
            let old = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end
            if atoms.is(old, ["old", "olds"]) {
                end = old + 1
            } else if atoms.lower(end) == "of", atoms.lower(end + 1) == "age" {
                end += 2
            } else {
                return nil
            }
        }
        return TimeExpression(
            atoms: index..<end, iso: counted.unit.iso(counted.text), grain: counted.unit.rawValue,
            count: counted.value, unit: counted.unit, isAge: true)
    }

    /// The words that a duration starts with where they are no numerals.
    static let openingWords: WordSet = ["another", "all", "full", "whole", "couple"]
    private static let adjectives = WordList.set(
        "consecutive straight more fewer less extra previous additional full whole long short business working calendar full-time successive"
    )
}
