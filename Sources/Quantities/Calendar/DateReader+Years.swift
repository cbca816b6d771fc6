internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: Digits alone

    /// `2025-10-02`, `9/23/2025`, `7/8/07`, `23.04.2022`, `2019/aug/01`, `12-2015`, `22/04`.
    func numeric(_ index: Int) -> TimeExpression? {
        let mark = atoms.lower(index + 1)
        guard ["-", "/", "."].contains(mark), atoms.isGlued(index + 1), atoms.isGlued(index + 2),
            let first = Int(atoms.lower(index)), !atoms.isGlued(index) || atoms.is(index - 1, ["(", "-", "~"])
        else { return nil }
        let third = atoms.lower(index + 4)
        let hasThird = atoms.lower(index + 3) == mark && atoms.isGlued(index + 3) && atoms.isGlued(index + 4)
        // A month in letters between or behind.
        if hasThird, let last = Int(third), let month = month(at: index + 2) {
            let isYearFirst = atoms.lower(index).utf8.count == 4
            let year = isYearFirst ? first : third.utf8.count == 4 ? last : Self.full(last)
            return dated(index, index + 5, CalendarDay(year: year, month: month, day: isYearFirst ? last : first))
        }
        if hasThird, atoms.lower(index).utf8.count == 4, let day = Int(atoms.lower(index + 2)),
            let month = month(at: index + 4)
        {
            return dated(index, index + 5, CalendarDay(year: first, month: month, day: day))
        }
        guard let second = Int(atoms.lower(index + 2)), atoms.isDigits(index + 2) else { return nil }
        if hasThird, let last = Int(third), atoms.isDigits(index + 4) {
            if atoms.lower(index).utf8.count == 4 {
                return dated(index, index + 5, CalendarDay(year: first, month: second, day: last))
            }
            guard third.utf8.count == 4 || third.utf8.count == 2, atoms.lower(index).utf8.count <= 2,
                atoms.lower(index + 2).utf8.count <= 2
            else { return nil }
            let year = third.utf8.count == 4 ? last : Self.full(last)
            // Points are European, slashes and hyphens American where both can be.
            let american = CalendarDay(year: year, month: first, day: second)
            let european = CalendarDay(year: year, month: second, day: first)
            return dated(index, index + 5, mark == "." ? european ?? american : american ?? european)
        }
        return yearAndMonth(index, first, second, mark) ?? dayAndMonth(index, first, second, mark)
    }

    func dated(_ start: Int, _ end: Int, _ day: CalendarDay?) -> TimeExpression? {
        CalendarPeriod.day(day).map { TimeExpression(atoms: start..<end, $0) }
    }

    // MARK: Years

    /// `2017 q1`, `2019 H2`, `2004 to 2009` are read by their own rules; this one finds `2019 q3`.
    func yearFirst(_ index: Int) -> TimeExpression? {
        guard let year = yearNumber(at: index) else { return nil }
        let place = atoms.isDash(index + 1) ? index + 2 : index + 1
        guard let part = quarterOrHalf(at: place, year: year) else { return nil }
        return TimeExpression(atoms: index..<part.end, part.period)
    }

    /// `q1`, `Q3`, `H2` as a part of a year.
    func quarterOrHalf(at index: Int, year: Int) -> (period: CalendarPeriod, end: Int)? {
        guard atoms.is(index, ["q", "h"]), atoms.isGlued(index + 1), atoms.isDigits(index + 1),
            let number = Int(atoms.lower(index + 1))
        else { return nil }
        let period =
            atoms.lower(index) == "q"
            ? ((1...4).contains(number) ? CalendarPeriod.quarter(year, number) : nil)
            : ((1...2).contains(number) ? CalendarPeriod.half(year, number) : nil)
        return period.map { ($0, index + 2) }
    }

    /// A year alone, behind a word that years stand behind, or where no noun is counted.
    func year(_ index: Int) -> TimeExpression? {
        if let early = yearOfOurLord(index) ?? oldYear(index) ?? shortYear(index) { return early }
        guard let year = yearNumber(at: index),
            !atoms.isGlued(index) || atoms.is(index - 1, ["(", "-", "–", "/", "'", "‘", "~"])
                // `“2004 was a good year”`; `“2020 of them voted”` counts.
                || atoms.is(index - 1, ["\"", "“"]) && atoms.lower(index + 1) != "of"
        else { return nil }
        // `2012-13`, `2005/06`
        if atoms.isDash(index + 1) || atoms.lower(index + 1) == "/", atoms.isGlued(index + 1),
            atoms.isDigits(index + 2), atoms.isGlued(index + 2)
        {
            let other = atoms.lower(index + 2)
            if let last = Int(other),
                // `2007-13` can be no month.
                other.utf8.count == 1
                    ? atoms.lower(index + 1) == "/" && last == (year + 1) % 10
                    : other.utf8.count == 2
                        ? last == (year + 1) % 100 || last > 12 && last > year % 100
                        : (year + 1...year + 150).contains(last)
            {
                let end =
                    switch other.utf8.count {
                    case 1: year + 1
                    case 2: year / 100 * 100 + last + (last == 0 ? 100 : 0)
                    default: last
                    }
                var season = TimeExpression(atoms: index..<index + 3, iso: String(year), grain: "year")
                season.isoEnd = String(end)
                return season
            }
        }
        guard isYear(year, index) else { return nil }
        return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// `disbanded in '94`
    private func shortYear(_ index: Int) -> TimeExpression? {
        guard atoms.isDigits(index), atoms.lower(index).utf8.count == 2, atoms.isGlued(index),
            atoms.is(index - 1, ["'", "‘", "’"]), Self.yearOpeners.contains(atoms.lower(index - 2)),
            !atoms.isGlued(index + 1) || !atoms.isWord(index + 1) && !atoms.is(index + 1, ["'", "’"]),
            let short = Int(atoms.lower(index))
        else { return nil }
        return CalendarPeriod.year(Self.full(short)).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// `since 1497`: years before 1500 need a word that years stand behind, and nothing that they could count.
    private func oldYear(_ index: Int) -> TimeExpression? {
        guard atoms.isDigits(index), atoms.lower(index).utf8.count == 4, !atoms.isGlued(index),
            let year = Int(atoms.lower(index)), (1000..<1500).contains(year), atoms.is(index - 1, ["in", "since"]),
            !atoms.isWord(index + 1) || !atoms.token(index + 1).tag.isNoun && !atoms.token(index + 1).tag.isAdjective,
            !atoms.is(index + 1, ["%", "-", ",", ".", ":"]) || !atoms.isGlued(index + 2)
        else { return nil }
        return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// `A.D. 1000`, `in 14 AD`, and the second of `between A.D. 1000 and 1260`.
    private func yearOfOurLord(_ index: Int) -> TimeExpression? {
        guard atoms.isDigits(index), atoms.lower(index).utf8.count <= 4, let year = Int(atoms.lower(index)), year > 0,
            year < 2100, !atoms.isGlued(index), !atoms.isGlued(index + 1) || !atoms.isDigits(index + 2)
        else { return nil }
        if isEra(index + 1) {
            return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<index + 2, $0) }
        }
        let isSecond =
            atoms.is(index - 1, ["and", "to", "-", "–"]) && atoms.isDigits(index - 2) && isEra(index - 3)
            && (Int(atoms.lower(index - 2)) ?? year) < year
        guard isEra(index - 1) || isSecond else { return nil }
        return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    private func isEra(_ index: Int) -> Bool {
        ["ad", "a.d", "a.d.", "ce"].contains(atoms.lower(index))
            && (atoms.isCapital(index) || atoms.lower(index).utf8.count > 2)
    }

    private func isYear(_ year: Int, _ index: Int) -> Bool {
        let next = atoms.lower(index + 1)
        let before = atoms.lower(index - 1)
        let isBehind = Self.yearOpeners.contains(before) || Self.months[before] != nil
        let isCounted = atoms.isWord(index + 1) && Nouns.isPlural(next) && !atoms.isCapital(index + 1)
        if [
            "%", "percent", "per", "pounds", "million", "points", "mark", "rpm", "-", "metres", "meters", "km", "miles",
        ]
        .contains(next), next != "-" || atoms.isGlued(index + 1) && atoms.isWord(index + 2) {
            return false
        }
        // `a 2000 year old tradition`
        if ["year", "years", "yr", "bc", "people"].contains(next) { return false }
        // An average of 1500 is no year.
        if before == "of", year < 1700 { return false }
        if isBehind, !isCounted || before == "in" && atoms.isCapital(index - 1) { return true }
        // `dates back to 1865`, `10% of 2000 levels`
        if before == "to", atoms.is(index - 2, ["back", "dates", "dated", "prior"]) { return true }
        if atoms.is(index + 1, ["level", "levels"]), Self.beforeLevels.contains(before) { return true }
        if (before == "to" || before == "-" || before == "–" || before == "and"),
            yearNumber(at: index - 2) != nil
                || Self.months[atoms.lower(index - 2)] != nil
        {
            return true
        }
        if atoms.isDash(index + 1) || atoms.lower(index + 1) == "to",
            yearNumber(at: index + 2).map({ $0 > year }) == true,
            !atoms.isWord(index + 3) || !Nouns.isPlural(atoms.lower(index + 3))
        {
            return true
        }
        guard (1900...2100).contains(year) else { return false }
        // `no later than 2020`
        if before == "than", atoms.is(index - 2, ["later", "earlier", "sooner"]), !isCounted { return true }
        if isCounted {
            // `the 2014 protests`
            return ["the", "this", "its", "their"].contains(before) && (1950...2050).contains(year)
        }
        return !["than", "least", "about", "to", "some", "nearly", "over", "almost", "of"].contains(before)
            || ["to", "of"].contains(before) && !atoms.isWord(index + 1) && (1950...2050).contains(year)
    }

    /// `the 1960s`, `'60s`, `the sixties`, `the nineteen eighties`.
    func decade(_ index: Int) -> TimeExpression? {
        if atoms.isDigits(index), atoms.is(index + 1, ["s", "'s"]), atoms.isGlued(index + 1),
            let year = Int(atoms.lower(index)), year % 10 == 0
        {
            let digits = atoms.lower(index).utf8.count
            guard digits == 4 || atoms.lower(index + 1) == "s" else { return nil }
            let isShort = digits == 2 && (20...90).contains(year) && atoms.is(index - 1, Self.beforeDecades)
            let full = digits == 4 ? year : isShort ? 1900 + year : 0
            guard (1000...2100).contains(full) else { return nil }
            let period =
                full % 100 == 0 && full < 1900 ? CalendarPeriod.century(of: full) : CalendarPeriod.decade(of: full)
            return period.map { TimeExpression(atoms: index..<index + 2, $0) }
        }
        guard let decade = Self.decades[atoms.lower(index)],
            ["the", "in", "nineteen", "early", "late", "mid", "roaring", "swinging"].contains(atoms.lower(index - 1))
        else { return nil }
        return CalendarPeriod.decade(of: 1900 + decade * 10).map { TimeExpression(atoms: index..<index + 1, $0) }
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

    /// A year in digits, in words or counted from the day of publication, behind a month.
    func anyYear(at index: Int) -> (year: Int, end: Int)? {
        if let year = yearNumber(at: index) { return (year, index + 1) }
        // `in August last year`
        if let published, atoms.lower(index + 1) == "year", atoms.is(index, ["last", "this", "next"]),
            !atoms.isDash(index + 2), !atoms.isDash(index - 1), let shift = Self.shifts[atoms.lower(index)]
        {
            return (published.year + shift, index + 2)
        }
        return spelledYearNumber(at: index)
    }

    /// `nineteen ninety six`, where a year is spoken of.
    func spelledYear(_ index: Int) -> TimeExpression? {
        guard Self.yearOpeners.contains(atoms.lower(index - 1)) || atoms.lower(index - 1) == "year",
            let (year, end) = spelledYearNumber(at: index), !atoms.isWord(end) || !Nouns.isPlural(atoms.lower(end))
        else { return nil }
        return CalendarPeriod.year(year).map { TimeExpression(atoms: index..<end, $0) }
    }

    /// `nineteen ninety six`, `nineteen hundred ninety three`, `two thousand and fifteen`, `twenty twelve`.
    private func spelledYearNumber(at index: Int) -> (year: Int, end: Int)? {
        guard atoms.isWord(index), let century = NumeralLexicon.small[atoms.lower(index)] else { return nil }
        if century == 2 || century == 1 {
            guard atoms.lower(index + 1) == "thousand", let (value, end) = numerals.cardinal(at: index),
                (1500..<2100).contains(value)
            else { return nil }
            return (Int(value), end)
        }
        guard (17...20).contains(century) else { return nil }
        if atoms.lower(index + 1) == "hundred", let (value, end) = numerals.cardinal(at: index) {
            return (1500..<2100).contains(value) ? (Int(value), end) : nil
        }
        guard let (rest, end) = numerals.cardinal(at: index + 1), (10..<100).contains(rest) else { return nil }
        return (Int(century * 100 + rest), end)
    }

    private static let beforeLevels: WordSet = ["of", "from", "below", "above", "to", "at", "on", "than", "with"]
    private static let beforeDecades: WordSet = [
        "the", "and", "early", "late", "mid", "'", "‘", "’", "or", "since", "in", "early-", "-", "mid-", "late-",
    ]
    static let dayOpeners = WordList.set(
        "on by from to since until till before after for this next last between back and and - – ~")
    static let decades = [
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
        "nineties": 9,
    ]
    static let yearOpeners = WordList.set(
        "in since by from until till through during before after of early late mid between year fiscal for")
}
