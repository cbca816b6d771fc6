internal import FactModel

/// Reads the date that starts at an atom and resolves it against the day of publication.
struct DateReader: Sendable {
    let atoms: Atoms
    let numerals: NumeralReader
    /// The day of publication.
    let published: CalendarDay?

    /// Returns the date that starts at an atom, or `nil`.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - isFuture: Whether the clause speaks of the future.
    /// - Returns: The date with its value in ISO 8601.
    func date(at index: Int, isFuture: Bool) -> TimeExpression? {
        let lower = atoms.lower(index)
        switch atoms[index].kind {
        case .digits:
            return numeric(index) ?? dayFirst(index, isFuture) ?? year(index) ?? decade(index)
        case .mark: return nil
        case .word: break
        }
        if let day = Self.weekdays[lower], atoms.isCapital(index) || lower.utf8.count > 5 {
            return weekday(day, index, isFuture)
        }
        if let month = month(at: index) { return monthFirst(month, index, isFuture) }
        if let relative = relative(index, isFuture) { return relative }
        if let spelled = decade(index) { return spelled }
        return seasonOrQuarter(index)
    }

    // MARK: Absolute

    /// `2025-10-02`, `9/23/2025`, `7/8/07`.
    private func numeric(_ index: Int) -> TimeExpression? {
        let mark = atoms.lower(index + 1)
        guard ["-", "/", "."].contains(mark), atoms.isGlued(index + 1), atoms.isDigits(index + 2),
            atoms.isGlued(index + 2),
            atoms.lower(index + 3) == mark, atoms.isGlued(index + 3), atoms.isDigits(index + 4),
            atoms.isGlued(index + 4),
            let first = Int(atoms.lower(index)), let second = Int(atoms.lower(index + 2)),
            let third = Int(atoms.lower(index + 4))
        else { return nil }
        let day: CalendarDay?
        if atoms.lower(index).utf8.count == 4 {
            day = CalendarDay(year: first, month: second, day: third)
        } else {
            let width = atoms.lower(index + 4).utf8.count
            guard width == 4 || width == 2 else { return nil }
            let year = width == 4 ? third : third < 40 ? 2000 + third : 1900 + third
            day =
                CalendarDay(year: year, month: first, day: second) ?? CalendarDay(year: year, month: second, day: first)
        }
        return day.map { TimeExpression(atoms: index..<index + 5, iso: $0.iso, grain: "day") }
    }

    /// `October 2, 2025`, `Oct. 2`, `October 2025`, `October`.
    private func monthFirst(_ month: Int, _ index: Int, _ isFuture: Bool) -> TimeExpression? {
        var next = index + 1
        if atoms.lower(next) == "." { next += 1 }
        if let (day, end) = dayNumber(at: next) { return full(index, month, day, end, isFuture) }
        if let year = yearNumber(at: atoms.is(next, [",", "of"]) ? next + 1 : next) {
            let end = atoms.is(next, [",", "of"]) ? next + 2 : next + 1
            return TimeExpression(atoms: index..<end, iso: "\(year)-" + CalendarDay.padded(month, 2), grain: "month")
        }
        // `May` and `March` alone are months only behind a preposition of time.
        let before = atoms.lower(index - 1)
        guard
            !["may", "march", "mar", "jan", "dec", "sun"].contains(atoms.lower(index)) || Self.openers.contains(before)
        else { return nil }
        guard let published else { return nil }
        let year = year(of: month, day: nil, isFuture || before == "next", published)
        let shift = before == "last" && year == published.year && month >= published.month ? 1 : 0
        return TimeExpression(
            atoms: index..<index + 1, iso: "\(year - shift)-" + CalendarDay.padded(month, 2), grain: "month")
    }

    /// `2 October, 2025`, `2nd of October`.
    private func dayFirst(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let (day, end) = dayNumber(at: index) else { return nil }
        var place = end
        if atoms.lower(place) == "of" { place += 1 }
        if atoms.lower(place) == "-", atoms.isGlued(place) { place += 1 }
        guard let month = month(at: place) else { return nil }
        return full(index, month, day, place + 1, isFuture)
    }

    private func full(_ start: Int, _ month: Int, _ day: Int, _ end: Int, _ isFuture: Bool) -> TimeExpression? {
        let place = atoms.is(end, [",", "of", "-", "."]) ? end + 1 : end
        if let year = yearNumber(at: place) {
            guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
            return TimeExpression(atoms: start..<place + 1, iso: date.iso, grain: "day")
        }
        guard day <= CalendarDay.days(inMonth: month, of: 2000) else { return nil }
        guard let published else {
            return TimeExpression(
                atoms: start..<end, iso: "XXXX-" + CalendarDay.padded(month, 2) + "-" + CalendarDay.padded(day, 2),
                grain: "day")
        }
        let year = year(of: month, day: day, isFuture, published)
        guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        return TimeExpression(atoms: start..<end, iso: date.iso, grain: "day")
    }

    /// The year that a day without one lies in: the nearest, which the clause's tense may turn round.
    private func year(of month: Int, day: Int?, _ isFuture: Bool, _ published: CalendarDay) -> Int {
        let distance = month - published.month
        if isFuture { return distance < -2 ? published.year + 1 : published.year }
        return distance > 6 ? published.year - 1 : distance < -9 ? published.year + 1 : published.year
    }

    /// A year alone, behind a word that years stand behind, or where no noun is counted.
    private func year(_ index: Int) -> TimeExpression? {
        guard let year = yearNumber(at: index),
            !atoms.isGlued(index) || atoms.is(index - 1, ["(", "-", "–", "/", "'", "‘"])
        else { return nil }
        let next = atoms.lower(index + 1)
        // `2012-13`
        if atoms.isDash(index + 1), atoms.isGlued(index + 1), atoms.isDigits(index + 2), atoms.isGlued(index + 2) {
            let other = atoms.lower(index + 2)
            if let last = Int(other),
                other.utf8.count == 2 ? last == (year + 1) % 100 : (year + 1...year + 150).contains(last)
            {
                let end = other.utf8.count == 2 ? year / 100 * 100 + last : last
                return TimeExpression(atoms: index..<index + 3, iso: "\(year)/\(end)", grain: "year")
            }
        }
        let before = atoms.lower(index - 1)
        let isBehind = Self.yearOpeners.contains(before) || month(at: index - 1) != nil
        let isCounted = atoms.isWord(index + 1) && Nouns.isPlural(next) && !atoms.isCapital(index + 1)
        let isUnit = ["%", "percent", "per", "pounds", "million", "points", "mark", "rpm"].contains(next)
        guard !isUnit,
            isBehind && !isCounted
                || (1900...2100).contains(year) && !isCounted && !["than", "least", "about", "to"].contains(before)
        else { return nil }
        return TimeExpression(atoms: index..<index + 1, iso: String(year), grain: "year")
    }

    /// `the 1960s`, `'60s`, `the sixties`.
    private func decade(_ index: Int) -> TimeExpression? {
        if atoms.isDigits(index), atoms.lower(index + 1) == "s", atoms.isGlued(index + 1),
            let year = Int(atoms.lower(index)), year % 10 == 0
        {
            let full = atoms.lower(index).utf8.count == 4 ? year : atoms.lower(index).utf8.count == 2 ? 1900 + year : 0
            guard (1000...2100).contains(full) else { return nil }
            return TimeExpression(atoms: index..<index + 2, iso: String(full / 10), grain: "decade")
        }
        guard let decade = Self.decades[atoms.lower(index)], atoms.lower(index - 1) == "the" else { return nil }
        return TimeExpression(atoms: index..<index + 1, iso: String(190 + decade), grain: "decade")
    }

    func month(at index: Int) -> Int? {
        guard atoms.isWord(index), atoms.isCapital(index) || atoms.lower(index).utf8.count > 5 else { return nil }
        return Self.months[atoms.lower(index)]
    }

    private func dayNumber(at index: Int) -> (day: Int, end: Int)? {
        guard index < atoms.count else { return nil }
        if atoms.isDigits(index), atoms.lower(index).utf8.count <= 2, let day = Int(atoms.lower(index)),
            (1...31).contains(day)
        {
            let isRank = atoms.isGlued(index + 1) && NumeralLexicon.ordinalEndings.contains(atoms.lower(index + 1))
            guard isRank || !atoms.isGlued(index + 1) || atoms[index + 1].kind == .mark,
                !["%", ":", "/"].contains(atoms.lower(index + 1))
            else { return nil }
            return (day, isRank ? index + 2 : index + 1)
        }
        guard let day = NumeralLexicon.ordinals[atoms.lower(index)], day <= 31,
            month(at: index + 1) != nil || atoms.lower(index + 1) == "of"
        else { return nil }
        return (Int(day), index + 1)
    }

    func yearNumber(at index: Int) -> Int? {
        guard atoms.isDigits(index), atoms.lower(index).utf8.count == 4, let year = Int(atoms.lower(index)),
            (1500..<2100).contains(year),
            !atoms.isGlued(index + 1) || !atoms.isWord(index + 1) || atoms.lower(index + 1).hasPrefix("'"),
            !(atoms.is(index + 1, [".", ","]) && atoms.isGlued(index + 1) && atoms.isDigits(index + 2)
                && atoms.isGlued(index + 2))
        else { return nil }
        return year
    }

    /// The words that a date can start with.
    static let openingWords = Set(weekdays.keys).union(months.keys).union(decades.keys).union(relativeWords)
        .union(["q"]).union(ranksOfQuarters.keys)

    private static let months: [String: Int] = {
        var months: [String: Int] = ["sept": 9, "sept.": 9]
        let names = "january february march april may june july august september october november december"
        for name in names.split(separator: " ") {
            guard let number = MonthName.number(of: name) else { continue }
            for spelling in [String(name), String(name.prefix(3)), name.prefix(3) + "."] { months[spelling] = number }
        }
        return months
    }()
    static let weekdays: [String: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon.": 1,
        "tue": 2, "tue.": 2, "tues.": 2, "wed.": 3, "thu": 4, "thu.": 4, "thurs.": 4, "fri": 5, "fri.": 5, "sat.": 6,
        "sun.": 7,
    ]
    private static let decades = [
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
        "nineties": 9,
    ]
    private static let openers = WordList.set(
        "in since by from until till through during of early late mid next last this before after and to between")
    private static let yearOpeners = WordList.set(
        "in since by from until till through during before after of early late mid between year fiscal for")
}
