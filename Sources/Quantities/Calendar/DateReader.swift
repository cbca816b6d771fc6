internal import FactModel
internal import Linguistics

/// Reads the date that starts at an atom and resolves it against the day of publication.
struct DateReader: Sendable {
    let atoms: Atoms
    let numerals: NumeralReader
    /// The day of publication.
    let published: CalendarDay?
    let clocks: ClockReader

    init(atoms: Atoms, numerals: NumeralReader, published: CalendarDay?) {
        self.atoms = atoms
        self.numerals = numerals
        self.published = published
        clocks = ClockReader(atoms: atoms)
    }

    /// Whether a date may start at an atom; few words can.
    func mayOpen(_ index: Int) -> Bool {
        switch atoms[index].kind {
        case .digits: atoms.lower(index).utf8.count <= 4
        case .mark: false
        case .word:
            Self.openers.contains(atoms.lower(index)) || Self.openingWords.contains(atoms.lower(index))
                || NumeralLexicon.opens(atoms.lower(index))
        }
    }

    /// Returns the date that starts at an atom, with the time of the day and the end of the stretch that follow it.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - isFuture: Whether the clause speaks of the future.
    /// - Returns: The date with its value in ISO 8601, or `nil`.
    func date(at index: Int, isFuture: Bool) -> TimeExpression? {
        if let stretch = stretchBeforeMonth(index, isFuture) ?? stretchFromNow(index, isFuture) { return stretch }
        if let first = single(at: index, isFuture: isFuture) {
            return stretched(first, isFuture) ?? timed(withWeekdayBehind(first))
        }
        return behindClock(index, isFuture)
    }

    /// Returns one date without what follows it.
    func single(at index: Int, isFuture: Bool) -> TimeExpression? {
        guard index < atoms.count else { return nil }
        switch atoms[index].kind {
        case .digits:
            return numeric(index) ?? dayFirst(index, isFuture) ?? ordinal(index, isFuture) ?? yearFirst(index)
                ?? year(index) ?? decade(index) ?? periodsAhead(index) ?? weekdaysAway(index)
        case .mark: return nil
        case .word: break
        }
        let lower = atoms.lower(index)
        if let holiday = holiday(index, isFuture) { return holiday }
        if let often = repeated(index) { return often }
        if let day = Self.weekdays[lower], isWeekday(index) { return weekday(day, index, isFuture) }
        if let month = month(at: index) { return monthFirst(month, index, isFuture) }
        return dayFirst(index, isFuture) ?? weekdaysAway(index) ?? ordinal(index, isFuture) ?? relative(index, isFuture)
            ?? quarterOrSeason(index, isFuture) ?? spelledYear(index) ?? decade(index)
    }

    // MARK: Month and day

    /// `October 2, 2025`, `Oct. 2`, `Nov/2`, `October 2025`, `October`.
    private func monthFirst(_ month: Int, _ index: Int, _ isFuture: Bool) -> TimeExpression? {
        if let quarter = quarterOfMonths(month, index, isFuture) { return quarter }
        var next = index + 1
        if atoms.lower(next) == "." || atoms.is(next, ["/", "-"]) && atoms.isGlued(next) && atoms.isDigits(next + 1) {
            next += 1
        } else if atoms.lower(next) == ",", atoms.isDigits(next + 1), atoms.is(next + 2, Self.ranks) {
            next += 1
        }
        if atoms.lower(next) == "the" { next += 1 }
        let place = atoms.is(next, [",", "of", "in"]) ? next + 1 : next
        if anyYear(at: place) == nil, let (day, end) = dayNumber(at: next),
            let full = full(index, month, day, end, isFuture)
        {
            return full
        }
        if let (year, end) = anyYear(at: place) {
            return CalendarPeriod.month(year, month).map { TimeExpression(atoms: index..<end, $0) }
        }
        if atoms.isDigits(next), atoms.lower(next).utf8.count <= 2, dayNumber(at: next) != nil { return nil }
        let isFollowing = atoms.lower(index + 1) == "after" && atoms.lower(index + 2) == "next"
        guard isMonthAlone(index) || isFollowing || atoms.isCapital(index) && atoms.isSentence(index..<index + 1),
            let published
        else { return nil }
        let before = atoms.lower(index - 1)
        var year = nearestYear(of: month, isFuture || before == "next", published, behind: index)
        if before == "last", year == published.year, month >= published.month { year -= 1 }
        // What began lies behind, whatever the tense.
        let opener = atoms.is(index - 1, ["early", "late", "mid", "-"]) ? atoms.lower(index - 2) : before
        if opener == "since" { year = published.year - (month > published.month ? 1 : 0) }
        if let other = yearOfOther(behind: index, month, isFuture, published) { year = other }
        if isFollowing {
            return CalendarPeriod.month(year + 1, month).map { TimeExpression(atoms: index..<index + 3, $0) }
        }
        return CalendarPeriod.month(year, month).map { TimeExpression(atoms: index..<index + 1, $0) }
    }

    /// Whether a word that may be a month is one where no day and no year stands beside it.
    private func isMonthAlone(_ index: Int) -> Bool {
        guard atoms.isCapital(index) || atoms.lower(index).utf8.count > 5 else { return false }
        return !Self.doubtful.contains(atoms.lower(index)) || Self.openers.contains(atoms.lower(index - 1))
            || atoms.isDash(index - 1) && atoms.is(index - 2, ["mid", "early", "late"])
    }

    /// `2 October, 2025`, `2nd of October`, `the 18th of May`, `23-Sep-2020`, `twenty third day of September`.
    private func dayFirst(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let (day, end) = dayNumber(at: index) else { return nil }
        var place = end
        if atoms.lower(place) == "day" { place += 1 }
        if atoms.lower(place) == "of" { place += 1 }
        if atoms.is(place, ["-", "/"]), atoms.isGlued(place) { place += 1 }
        if place == end, !atoms.isDigits(index), atoms.lower(place) != "of", !atoms.isGlued(place),
            month(at: place) == nil
        {
            return nil
        }
        // `23-2020-September`
        if place > end, let year = yearNumber(at: place), atoms.is(place + 1, ["-", "/"]),
            let month = month(at: place + 2)
        {
            return CalendarPeriod.day(CalendarDay(year: year, month: month, day: day))
                .map { TimeExpression(atoms: index..<place + 3, $0) }
        }
        // `20 of this month`
        if atoms.lower(place - 1) == "of", atoms.isDigits(index), let container = container(at: place),
            container.grain == "month", atoms.lower(place + 1) == "month", let first = container.period?.first
        {
            return CalendarPeriod.day(CalendarDay(year: first.year, month: first.month, day: day))
                .map { TimeExpression(atoms: index..<container.atoms.upperBound, $0) }
        }
        guard let month = month(at: place) else { return nil }
        return full(index, month, day, place + 1, isFuture)
    }

    private func full(_ start: Int, _ month: Int, _ day: Int, _ end: Int, _ isFuture: Bool) -> TimeExpression? {
        var place = end
        if atoms.is(place, [",", "of", "-", ".", "/", "in"]) { place += 1 }
        if atoms.lower(place) == ",", atoms.lower(end) == "." { place += 1 }
        if let (year, after) = anyYear(at: place) {
            return CalendarPeriod.day(CalendarDay(year: year, month: month, day: day))
                .map { TimeExpression(atoms: start..<after, $0) }
        }
        // `15 April of 87`
        if atoms.lower(end) == "of" || atoms.is(place, ["'", "’"]), atoms.isDigits(place),
            atoms.lower(place).utf8.count == 2, let short = Int(atoms.lower(place))
        {
            return CalendarPeriod.day(CalendarDay(year: Self.full(short), month: month, day: day))
                .map { TimeExpression(atoms: start..<place + 1, $0) }
        }
        guard day <= CalendarDay.days(inMonth: month, of: 2000) else { return nil }
        guard let published else {
            return TimeExpression(
                atoms: start..<end, iso: "XXXX-" + CalendarDay.padded(month, 2) + "-" + CalendarDay.padded(day, 2),
                grain: "day")
        }
        let year = nearestYear(of: month, isFuture, published, behind: start)
        guard let day = leapDay(year, month, day) else { return nil }
        return CalendarPeriod.day(day).map { TimeExpression(atoms: start..<end, $0) }
    }

    /// The day in its year; the 29th of February moves to the last year that had one.
    private func leapDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        for shift in 0..<8 {
            if let found = CalendarDay(year: year - shift, month: month, day: day) { return found }
        }
        return nil
    }

    /// The year that a number of two digits stands for.
    static func full(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }

    func month(at index: Int) -> Int? {
        guard atoms.isWord(index), let month = Self.months[atoms.lower(index)] else { return nil }
        if atoms.isCapital(index) || atoms.lower(index).utf8.count > 5 { return month }
        // `oct. 13`, `1 may`, `april 2017`: small letters need a number beside them.
        let next = atoms.is(index + 1, [".", "/", "-", "the", "of"]) ? index + 2 : index + 1
        let isBeside =
            dayNumber(at: next, asksMonth: false) != nil || yearNumber(at: next) != nil || atoms.isDigits(index - 1)
            || atoms.is(index - 1, Self.ranks) || atoms.is(index - 1, ["of", "-", "/"]) && month != 5
            || NumeralLexicon.ordinals[atoms.lower(index - 1)] != nil
        return isBeside || Self.openers.contains(atoms.lower(index - 1)) && !Self.doubtful.contains(atoms.lower(index))
            || atoms.lower(index).utf8.count > 4 && !Self.doubtful.contains(atoms.lower(index)) ? month : nil
    }

    func dayNumber(at index: Int, asksMonth: Bool = true) -> (day: Int, end: Int)? {
        guard index < atoms.count else { return nil }
        if atoms.isDigits(index) {
            guard atoms.lower(index).utf8.count <= 2, let day = Int(atoms.lower(index)), (1...31).contains(day) else {
                return nil
            }
            let isRank = atoms.isGlued(index + 1) && NumeralLexicon.ordinalEndings.contains(atoms.lower(index + 1))
            guard isRank || !atoms.isGlued(index + 1) || atoms[index + 1].kind == .mark || month(at: index + 1) != nil,
                !["%", ":", "."].contains(atoms.lower(index + 1)) || !atoms.isGlued(index + 2)
                    || !atoms.isDigits(index + 2),
                atoms.lower(index + 1) != "%"
            else { return nil }
            return (day, isRank ? index + 2 : index + 1)
        }
        // `second of August`, `twenty-first`; behind a month also `twenty nine`.
        guard let (day, end, isOrdinal) = spelledDay(at: index) else { return nil }
        if !asksMonth { return (day, end) }
        let isBehind =
            Self.months[atoms.lower(index - 1)] != nil
            || atoms.lower(index - 1) == "the" && Self.months[atoms.lower(index - 2)] != nil
        let place = atoms.lower(end) == "day" ? end + 1 : end
        let isBefore = Self.months[atoms.lower(atoms.lower(place) == "of" ? place + 1 : place)] != nil
        return isBefore && (isOrdinal || atoms.lower(place) != "of") || isBehind ? (day, end) : nil
    }

    func spelledDay(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
        guard atoms.isWord(index) else { return nil }
        let word = atoms.lower(index)
        if let ten = NumeralLexicon.small[word], ten == 20 || ten == 30 {
            let place = atoms.isDash(index + 1) ? index + 2 : index + 1
            if let one = NumeralLexicon.ordinals[atoms.lower(place)], one < 10 {
                return (Int(ten + one), place + 1, true)
            }
            if let one = NumeralLexicon.small[atoms.lower(place)], (1..<10).contains(one) {
                return (Int(ten + one), place + 1, false)
            }
            return (Int(ten), index + 1, false)
        }
        if let fused = NumeralLexicon.fused(word), fused.value <= 31 {
            return (Int(fused.value), index + 1, fused.isOrdinal)
        }
        if let day = NumeralLexicon.ordinals[word], day <= 30 { return (Int(day), index + 1, true) }
        if let day = NumeralLexicon.small[word], (1...19).contains(day) { return (Int(day), index + 1, false) }
        return nil
    }

    func isWeekday(_ index: Int) -> Bool {
        // `Bloody Sunday` is a day of history, and none of this week.
        if atoms.is(index - 1, ["black", "bloody", "super", "fat"]), atoms.isCapital(index - 1) { return false }
        let lower = atoms.lower(index)
        if lower.utf8.count > 5 || atoms.isSentence(index..<index + 1) { return true }
        if lower == "sun" || lower == "sat" || lower == "wed" || lower == "mon" || lower == "thu" || lower == "fri" {
            return atoms.isCapital(index)
                && (atoms.is(index + 1, [",", "the"]) || atoms.isDigits(index + 1)
                    || Self.months[atoms.lower(index + 1)] != nil
                    || Self.openers.contains(atoms.lower(index - 1)) && lower != "sun" || lower == "thu")
        }
        return true
    }

    /// The words that a date can start with.
    static let openingWords = WordSet(weekdays.keys).union(months.keys).union(decades.keys).union(relativeWords)
        .union(["q", "h", "year", "week", "fy"]).union(weekdaysInPlural.keys).union(ClockReader.middles.keys).union(
            ordinalWords
        ).union(HolidayCalendar.openingWords)

    static let months: WordTable<Int> = {
        var months: [String: Int] = ["sept": 9, "sept.": 9]
        let names = "january february march april may june july august september october november december"
        for name in names.split(separator: " ") {
            guard let number = MonthName.number(of: name) else { continue }
            for spelling in [String(name), String(name.prefix(3)), name.prefix(3) + "."] { months[spelling] = number }
        }
        return WordTable(months)
    }()
    static let weekdays: WordTable<Int> = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon": 1,
        "mon.": 1, "tue": 2, "tue.": 2, "tues": 2, "tues.": 2, "wed": 3, "wed.": 3, "thu": 4, "thu.": 4, "thur": 4,
        "thurs": 4, "thurs.": 4, "fri": 5, "fri.": 5, "sat": 6, "sat.": 6, "sun": 7, "sun.": 7,
    ]
    private static let doubtful: WordSet = ["may", "march", "mar", "mar.", "jan", "dec", "sun"]
    static let ranks: WordSet = ["st", "nd", "rd", "th"]
    static let openers = WordList.set(
        """
        in on since by from until till through during of early late mid next last this before after and to between
        mid- around beginning starting
        """)
}
