internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Parts of a period by their rank

    /// `first week of October 2014`, `last Monday of March`, `the 9th month of next year`, `15th century`, `the 18th`.
    func ordinal(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let (rank, end) = rank(at: index) else { return nil }
        let place = atoms.is(end, ["-", "‑"]) && atoms.isGlued(end) ? end + 1 : end
        let word = atoms.lower(place)
        if word == "quarter" || word == "qtr" || word == "half" { return quarterOrSeason(index, isFuture) }
        if word == "century" || word == "centuries", rank > 0 {
            return CalendarPeriod.century(of: rank * 100 - 100).map { TimeExpression(atoms: index..<place + 1, $0) }
        }
        // `the first ten days of last year`
        if let numeral = place < atoms.count ? numerals.numeral(at: place) : nil, abs(rank) == 1, numeral.value >= 2,
            numeral.value < 400, let unit = Period(atoms.lower(numeral.atoms.upperBound)),
            atoms.is(numeral.atoms.upperBound + 1, ["of", "in"]),
            let container = container(at: numeral.atoms.upperBound + 2), let period = container.period
        {
            return part(unit, Int(numeral.value), rank, period)
                .map { TimeExpression(atoms: index..<container.atoms.upperBound, $0) }
        }
        let day = Self.weekdays[word]
        guard day != nil || word == "weekend" || Period(word) != nil else {
            return dayOfThisMonth(index, rank, end, isFuture)
        }
        guard atoms.is(place + 1, ["of", "in"]), let container = container(at: place + 2, isFuture: isFuture),
            let period = container.period
        else { return nil }
        let found =
            if let day { weekday(day, rank, period) } else { unit(word, rank, period) }
        return found.map { TimeExpression(atoms: index..<container.atoms.upperBound, $0) }
    }

    /// A rank from the front, or from the back as a negative number.
    private func rank(at index: Int) -> (rank: Int, end: Int)? {
        let word = atoms.lower(index)
        if word == "last" || word == "final" { return (-1, index + 1) }
        var found: (Int, Int)?
        if atoms.isDigits(index), atoms.isGlued(index + 1), atoms.is(index + 1, Self.ranks),
            let number = Int(atoms.lower(index)), number > 0, number < 400
        {
            found = (number, index + 2)
        } else if let value = NumeralLexicon.ordinals[word], value < 32 {
            found = (Int(value), index + 1)
        } else if let day = spelledDay(at: index), day.isOrdinal {
            found = (day.day, day.end)
        }
        guard let (rank, end) = found else { return nil }
        return atoms.lower(end) == "last" ? (-rank, end + 1) : (rank, end)
    }

    private func unit(_ word: String, _ rank: Int, _ period: CalendarPeriod) -> CalendarPeriod? {
        let last = period.after.adding(days: -1) ?? period.first
        switch word {
        case "day": return .day(rank > 0 ? period.first.adding(days: rank - 1) : period.after.adding(days: rank))
        case "week":
            if period.grain == "year" {
                let weeks = CalendarDay(year: period.first.year, month: 12, day: 28)?.isoWeek.week ?? 52
                return .week(rank > 0 ? rank : weeks + 1 + rank, of: period.first.year)
            }
            // A week is of the month that its Thursday lies in, as ISO 8601 has it for years.
            let thursday = period.first.adding(days: (11 - period.first.weekday) % 7)
            let lastThursday = last.adding(days: -((last.weekday + 3) % 7))
            return rank > 0
                ? .week(of: thursday?.adding(days: 7 * rank - 7))
                : .week(of: lastThursday?.adding(days: 7 * rank + 7))
        case "weekend": return rank > 0 ? .weekend(of: period.first.adding(days: 7 * rank - 7)) : .weekend(of: last)
        case "month":
            let other = rank > 0 ? period.first.adding(months: rank - 1) : period.after.adding(months: rank)
            return other.flatMap { CalendarPeriod.month($0.year, $0.month) }
        case "year" where period.grain == "decade":
            return .year(rank > 0 ? period.first.year + rank - 1 : period.after.year + rank)
        default: return nil
        }
    }

    private func weekday(_ day: Int, _ rank: Int, _ period: CalendarPeriod) -> CalendarPeriod? {
        if rank > 0 {
            let first = period.first.adding(days: (day - period.first.weekday + 7) % 7)
            return .day(first?.adding(days: 7 * rank - 7))
        }
        guard let last = period.after.adding(days: -1) else { return nil }
        return .day(last.adding(days: -((last.weekday - day + 7) % 7) + 7 * rank + 7))
    }

    /// The first or last weeks, days or months of a period, which start with its first Monday.
    private func part(_ unit: Period, _ count: Int, _ rank: Int, _ period: CalendarPeriod) -> CalendarPeriod? {
        let length = unit.length
        guard length.days + length.months > 0 else { return nil }
        func moved(_ day: CalendarDay, _ sign: Int) -> CalendarDay? {
            length.months > 0
                ? day.adding(months: sign * count * length.months) : day.adding(days: sign * count * length.days)
        }
        if rank > 0 {
            let start = unit == .week ? period.first.adding(days: (8 - period.first.weekday) % 7) : period.first
            return .span(start, until: start.flatMap { moved($0, 1) }, grain: unit.rawValue)
        }
        return .span(moved(period.after, -1), until: period.after, grain: unit.rawValue)
    }

    /// `on the 18th`: the nearest month that has it behind or ahead.
    private func dayOfThisMonth(_ index: Int, _ rank: Int, _ end: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let published, atoms.isDigits(index), rank > 0, rank <= 31, atoms.lower(index - 1) == "the",
            ["on", "by", "until", "before", "after", "from", "since"].contains(atoms.lower(index - 2)),
            end >= atoms.count || !atoms.isWord(end)
                || atoms.is(
                    end, ["at", "when", "and", "after", "before", "from", "to", "for", "he", "she", "they", "of"])
        else { return nil }
        var close = end
        if atoms.lower(end) == "of" {
            guard let container = container(at: end + 1), container.grain == "month", let period = container.period
            else { return nil }
            close = container.atoms.upperBound
            return CalendarPeriod.day(period.first.adding(days: rank - 1))
                .map { TimeExpression(atoms: index..<close, $0) }
        }
        let month =
            isFuture
            ? (rank < published.day ? published.adding(months: 1) : published)
            : (rank > published.day ? published.adding(months: -1) : published)
        return month.flatMap { CalendarDay(year: $0.year, month: $0.month, day: rank) }
            .flatMap { CalendarPeriod.day($0) }.map { TimeExpression(atoms: index..<close, $0) }
    }

    /// The period that parts are taken of: `October 2014`, `next year`, `the month`, `2018`.
    func container(at index: Int, isFuture: Bool = false) -> TimeExpression? {
        let place = atoms.lower(index) == "the" ? index + 1 : index
        guard place < atoms.count, let published else { return nil }
        if let month = month(at: place) {
            let end = atoms.is(place + 1, [",", "of"]) ? place + 2 : place + 1
            if let (year, after) = anyYear(at: end) {
                return CalendarPeriod.month(year, month).map { TimeExpression(atoms: index..<after, $0) }
            }
            return CalendarPeriod.month(nearestYear(of: month, isFuture, published, behind: index), month)
                .map { TimeExpression(atoms: index..<place + 1, $0) }
        }
        if let (year, end) = anyYear(at: place) {
            return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<end, $0) }
        }
        if let shift = Self.shifts[atoms.lower(place)], let period = Period(atoms.lower(place + 1)) {
            return CalendarPeriod.period(period, shift, from: published)
                .map { TimeExpression(atoms: index..<place + 2, $0) }
        }
        guard place > index, let period = Period(atoms.lower(place)) else { return nil }
        return CalendarPeriod.period(period, 0, from: published).map { TimeExpression(atoms: index..<place + 1, $0) }
    }

    // MARK: Quarters, halves and seasons

    /// `third quarter of 2009`, `final quarter`, `Q1 2013`, `second half of last year`, `summer 2019`.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - isFuture: Whether the clause speaks of the future.
    ///   - given: The year, when the words before tell it.
    /// - Returns: The quarter, half or season, or `nil`.
    func quarterOrSeason(_ index: Int, _ isFuture: Bool, year given: Int? = nil) -> TimeExpression? {
        let lower = atoms.lower(index)
        if let (part, end) = quarterOrHalf(at: index, year: given ?? published?.year ?? 2000) {
            guard let (year, after) = yearOfPart(behind: end, given) else {
                return published == nil ? nil : TimeExpression(atoms: index..<end, part)
            }
            return quarterOrHalf(at: index, year: year).map { TimeExpression(atoms: index..<after, $0.period) }
        }
        if let (rank, end) = rank(at: index) {
            let place = atoms.lower(end) == "-" ? end + 1 : end
            let isQuarter = atoms.is(place, ["quarter", "qtr"])
            guard isQuarter || atoms.lower(place) == "half", rank <= (isQuarter ? 4 : 2), rank >= -1 else { return nil }
            let number = rank > 0 ? rank : isQuarter ? 4 : 2
            let behind = yearOfPart(behind: place + 1, given)
            if behind == nil, rank < 0, atoms.lower(index) == "last" { return nil }
            // Halves without a year are as often those of games and of anything else.
            guard isQuarter && atoms.lower(place + 1) != "of" || behind != nil,
                let year = behind?.year ?? given ?? published?.year,
                behind != nil || !atoms.is(place + 1, ["-", "final", "finals", "mile"])
            else { return nil }
            let period = isQuarter ? CalendarPeriod.quarter(year, number) : CalendarPeriod.half(year, number)
            return period.map { TimeExpression(atoms: index..<(behind?.end ?? place + 1), $0) }
        }
        let place = atoms.lower(index + 1) == "of" ? index + 2 : index + 1
        // `prices will fall this year`
        guard let season = Self.seasons[lower], !atoms.token(index).tag.isVerb else { return nil }
        if let (year, end) = yearOfPart(behind: place, given) {
            // `the winter of 2010-11`
            let isSplit =
                atoms.isDash(end) && atoms.isGlued(end) && atoms.isGlued(end + 1)
                && atoms.lower(end + 1) == CalendarDay.padded((year + 1) % 100, 2)
            return CalendarPeriod.season(year, season)
                .map { TimeExpression(atoms: index..<(isSplit ? end + 2 : end), $0) }
        }
        // `in the spring`, but no `fall of the wall`
        guard let published, let month = Self.startOfSeason[season], atoms.lower(index - 1) == "the",
            Self.beforeSeasons.contains(atoms.lower(index - 2)),
            !atoms.isWord(index + 1) || !atoms.token(index + 1).tag.isNoun && !atoms.is(index + 1, ["of", "in"]),
            !atoms.isGlued(index + 1) || !atoms.isDash(index + 1)
        else { return nil }
        return CalendarPeriod.season(nearestYear(of: month, isFuture, published, behind: index - 1), season)
            .map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    private static let beforeSeasons: WordSet = ["in", "by", "during", "over", "since", "until"]

    /// `the April-June quarter`, `the October to December quarter of 2023`.
    func quarterOfMonths(_ month: Int, _ index: Int, _ isFuture: Bool) -> TimeExpression? {
        var place = index + 1
        // `the June quarter`: the one that ends with it.
        if atoms.lower(place) == "quarter", month % 3 == 0, atoms.lower(index - 1) == "the" {
            let behind = yearOfPart(behind: place + 1, nil)
            let year = behind?.year ?? published.map { nearestYear(of: month, isFuture, $0, behind: index) }
            return year.flatMap { CalendarPeriod.quarter($0, month / 3) }
                .map { TimeExpression(atoms: index..<(behind?.end ?? place + 1), $0) }
        }
        while place < index + 4, atoms.isDash(place) || atoms.lower(place) == "to" { place += 1 }
        if place == index + 2, atoms.isGlued(index + 1), atoms.isGlued(place),
            let last = Self.months[atoms.lower(place)],
            last > month, atoms.lower(place + 1) != "quarter"
        {
            return monthsOfYear(month, last, index, place + 1, isFuture)
        }
        guard place > index + 1, atoms.lower(place + 1) == "quarter", let last = Self.months[atoms.lower(place)],
            month % 3 == 1, last == month + 2
        else { return nil }
        let behind = yearOfPart(behind: place + 2, nil)
        guard let year = behind?.year ?? published.map({ nearestYear(of: last, isFuture, $0, behind: index) }) else {
            return nil
        }
        return CalendarPeriod.quarter(year, (month + 2) / 3)
            .map { TimeExpression(atoms: index..<(behind?.end ?? place + 2), $0) }
    }

    /// `July-September`, `Jan-Feb 2017`: the months between, a quarter where they are one.
    private func monthsOfYear(_ first: Int, _ last: Int, _ index: Int, _ end: Int, _ isFuture: Bool) -> TimeExpression?
    {
        guard dayNumber(at: end) == nil else { return nil }
        let behind = anyYear(at: end)
        guard let year = behind?.year ?? published.map({ nearestYear(of: last, isFuture, $0, behind: index) }) else {
            return nil
        }
        let atoms = index..<(behind?.end ?? end)
        if first % 3 == 1, last == first + 2 {
            return CalendarPeriod.quarter(year, (first + 2) / 3).map { TimeExpression(atoms: atoms, $0) }
        }
        guard let start = CalendarPeriod.month(year, first), let finish = CalendarPeriod.month(year, last) else {
            return nil
        }
        var expression = TimeExpression(atoms: atoms, start)
        expression.isoEnd = finish.iso
        return expression
    }

    /// The year behind a quarter: `of 2009`, `2009`, `of last year`, `of the year`.
    private func yearOfPart(behind end: Int, _ given: Int?) -> (year: Int, end: Int)? {
        if let given { return (given, end) }
        let place = atoms.is(end, ["of", ",", "in", "-", "'"]) ? end + 1 : end
        if let year = anyYear(at: place) { return year }
        if let container = container(at: place), ["year"].contains(container.grain), let first = container.period?.first
        {
            return (first.year, container.atoms.upperBound)
        }
        return nil
    }

    static let ordinalWords = Set(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"]
            + ["twelfth", "fifteenth", "twentieth", "last", "final", "twenty", "thirty"])
}
