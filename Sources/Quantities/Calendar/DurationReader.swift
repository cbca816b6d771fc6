internal import FactModel

/// Reads counted periods: durations, ages, and dates that lie some periods away.
struct DurationReader: Sendable {
    let atoms: Atoms
    let numerals: NumeralReader
    let published: CalendarDay?

    /// Returns the duration, age or relative date that starts at an atom.
    func expression(at index: Int) -> TimeExpression? {
        var value = 1.0
        var text = "1"
        var end = index + 1
        if atoms.is(index, ["a", "an"]), Period(atoms.lower(index + 1)) != nil {
            // `a year` as a length of time; `$75 a year` was read with its amount.
            let after = atoms.lower(index + 2)
            guard
                ["ago", "later", "earlier", "old"].contains(after)
                    || atoms.is(index - 1, ["for", "over", "than", "within", "about", "nearly", "almost", "in"])
                    || index == 0
            else { return nil }
        } else if let numeral = numerals.numeral(at: index), !numeral.isOrdinal, numeral.vague == nil {
            value = numeral.value
            text = numeral.valueText
            end = numeral.atoms.upperBound
        } else {
            return nil
        }
        var place = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end
        if atoms.is(place, ["an", "a", "of"]), value < 1 { place += 1 }
        if atoms.is(place, Self.adjectives) { place += 1 }
        if atoms.is(place, ["yo", "y.o.", "y/o"]) {
            return TimeExpression(
                atoms: index..<place + 1, iso: Period.year.iso(text), grain: "year", count: value, period: .year,
                isAge: true)
        }
        guard place < atoms.count, let period = period(at: place), atoms.isSameSentence(index, place) else {
            return nil
        }
        var expression = TimeExpression(
            atoms: index..<place + 1, iso: period.iso(text), grain: period.rawValue, count: value, period: period,
            isDuration: true)
        let next = place + 1
        let old = atoms.isDash(next) && atoms.isGlued(next) ? next + 1 : next
        if atoms.lower(old) == "old" {
            expression.isAge = true
            expression.atoms = index..<old + 1
        } else if atoms.lower(next) == "of", atoms.lower(next + 1) == "age" {
            expression.isAge = true
            expression.atoms = index..<next + 2
        } else if let shift = shift(index, next), let iso = iso(value, period, shift.sign) {
            expression.isDuration = false
            expression.iso = iso
            expression.atoms = index..<shift.end
        }
        return expression
    }

    private func period(at index: Int) -> Period? {
        let word = atoms.lower(index)
        if word.utf8.count == 1, atoms.isGlued(index) {
            return ["h": .hour, "s": .second, "d": .day, "w": .week, "y": .year][atoms.string(index).lowercased()]
        }
        return Period(word)
    }

    /// `ago`, `earlier`, `from now`; `in` before it.
    private func shift(_ start: Int, _ next: Int) -> (sign: Int, end: Int)? {
        switch atoms.lower(next) {
        case "ago": return (-1, next + 1)
        case "earlier" where atoms.lower(next + 1) != "than": return (-1, next + 1)
        case "hence": return (1, next + 1)
        case "from" where atoms.is(next + 1, ["now", "today"]): return (1, next + 2)
        default: return nil
        }
    }

    /// The date that lies some periods away from the day of publication, at the grain of the period.
    private func iso(_ value: Double, _ period: Period, _ sign: Int) -> String? {
        guard let published, value == value.rounded(), value < 10_000 else { return nil }
        let count = Int(value) * sign
        switch period {
        case .day, .week, .fortnight: return published.adding(days: count * period.length.days)?.iso
        case .month: return published.adding(months: count)?.iso
        case .quarter, .year, .decade, .century:
            return published.adding(months: count * period.length.months).map { String($0.iso.prefix(4)) }
        default: return nil
        }
    }

    private static let adjectives = WordList.set(
        "consecutive straight more extra additional full whole long short business working calendar full-time successive"
    )
}
