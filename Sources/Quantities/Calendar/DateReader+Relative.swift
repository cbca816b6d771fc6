internal import FactModel

extension DateReader {
    /// `Friday, July 21, 2017`, `Tuesday`, `last Friday`.
    func weekday(_ day: Int, _ index: Int, _ isFuture: Bool) -> TimeExpression? {
        var next = index + 1
        if atoms.is(next, [",", "the"]) { next += 1 }
        if next < atoms.count, atoms.isSameSentence(index, next) || atoms.lower(index).hasSuffix("."),
            atoms.isDigits(next) || month(at: next) != nil, let full = date(at: next, isFuture: isFuture),
            full.grain == "day"
        {
            return TimeExpression(atoms: index..<full.atoms.upperBound, iso: full.iso, grain: "day")
        }
        guard let published else { return nil }
        let before = atoms.lower(index - 1)
        var shift = day - published.weekday
        if before == "next" {
            shift = shift <= 0 ? shift + 7 : shift
        } else if isFuture || before == "this" || before == "coming" {
            if shift < 0 { shift += 7 }
        } else {
            if shift > 0 || before == "last" && shift == 0 { shift -= 7 }
        }
        return published.adding(days: shift).map {
            TimeExpression(atoms: index..<index + 1, iso: $0.iso, grain: "day")
        }
    }

    /// `yesterday`, `this week`, `last year`, `next month`.
    func relative(_ index: Int, _ isFuture: Bool) -> TimeExpression? {
        guard let published else { return nil }
        let lower = atoms.lower(index)
        if let shift = Self.days[lower] {
            return published.adding(days: shift).map {
                TimeExpression(atoms: index..<index + 1, iso: $0.iso, grain: "day")
            }
        }
        guard let shift = Self.shifts[lower] else { return nil }
        let word = atoms.lower(index + 1)
        if let day = Self.weekdays[word] {
            return weekday(day, index + 1, isFuture).map { widened($0, from: index) }
        }
        if let month = month(at: index + 1) {
            let year =
                published.year
                + (shift < 0 && month >= published.month ? -1 : shift > 0 && month <= published.month ? 1 : 0)
            return TimeExpression(
                atoms: index..<index + 2, iso: "\(year)-" + CalendarDay.padded(month, 2), grain: "month")
        }
        if let season = Self.seasons[word] {
            let year = published.year + (shift < 0 && Self.startOf[season, default: 1] >= published.month ? -1 : shift)
            return TimeExpression(
                atoms: index..<index + 2, iso: "\(shift == 0 ? published.year : year)-" + season, grain: "season")
        }
        if ["weekend", "night", "morning", "afternoon", "evening"].contains(word) {
            return partOfDay(word, shift, index, published)
        }
        guard let period = Period(word), word.utf8.last != UInt8(ascii: "s") else { return nil }
        guard let iso = Self.iso(period, shift, published) else { return nil }
        return TimeExpression(atoms: index..<index + 2, iso: iso, grain: period.rawValue)
    }

    private func widened(_ expression: TimeExpression, from start: Int) -> TimeExpression {
        var expression = expression
        expression.atoms = start..<expression.atoms.upperBound
        return expression
    }

    private func partOfDay(_ word: String, _ shift: Int, _ index: Int, _ published: CalendarDay) -> TimeExpression? {
        if word == "weekend" {
            let saturday = published.adding(days: 6 - published.weekday + 7 * shift)
            guard let week = saturday?.isoWeek else { return nil }
            return TimeExpression(
                atoms: index..<index + 2, iso: "\(week.year)-W" + CalendarDay.padded(week.week, 2) + "-WE",
                grain: "weekend")
        }
        let codes = ["night": "TNI", "morning": "TMO", "afternoon": "TAF", "evening": "TEV"]
        guard let day = published.adding(days: shift), let code = codes[word] else { return nil }
        return TimeExpression(atoms: index..<index + 2, iso: day.iso + code, grain: "day")
    }

    /// Returns the period that lies some periods away from a day's own.
    static func iso(_ period: Period, _ shift: Int, _ day: CalendarDay) -> String? {
        switch period {
        case .day: return day.adding(days: shift)?.iso
        case .week:
            guard let week = day.adding(days: 7 * shift)?.isoWeek else { return nil }
            return "\(week.year)-W" + CalendarDay.padded(week.week, 2)
        case .month: return day.adding(months: shift).map { String($0.iso.prefix(7)) }
        case .quarter:
            return day.adding(months: 3 * shift).map { "\($0.year)-Q\(($0.month + 2) / 3)" }
        case .year: return String(day.year + shift)
        case .decade: return String(day.year / 10 + shift)
        case .century: return String(day.year / 100 + shift)
        default: return nil
        }
    }

    /// `third quarter of 2009`, `summer 2019`, `Q1 2013`.
    func seasonOrQuarter(_ index: Int) -> TimeExpression? {
        let lower = atoms.lower(index)
        var quarter: Int?
        var end = index + 2
        if lower == "q", atoms.isGlued(index + 1), let number = Int(atoms.lower(index + 1)), (1...4).contains(number) {
            quarter = number
        } else if let rank = Self.ranksOfQuarters[lower] {
            let place = atoms.lower(index + 1) == "-" ? index + 2 : index + 1
            if atoms.lower(place) == "quarter" {
                quarter = rank
                end = place + 1
            }
        }
        if let quarter {
            let place = atoms.is(end, ["of", ",", "in"]) ? end + 1 : end
            if let year = yearNumber(at: place) {
                return TimeExpression(atoms: index..<place + 1, iso: "\(year)-Q\(quarter)", grain: "quarter")
            }
            guard let published else { return nil }
            if let shift = Self.shifts[atoms.lower(place)], atoms.lower(place + 1) == "year" {
                return TimeExpression(
                    atoms: index..<place + 2, iso: "\(published.year + shift)-Q\(quarter)", grain: "quarter")
            }
            return TimeExpression(atoms: index..<end, iso: "\(published.year)-Q\(quarter)", grain: "quarter")
        }
        let place = atoms.lower(index + 1) == "of" ? index + 2 : index + 1
        guard let season = Self.seasons[lower], let year = yearNumber(at: place) else { return nil }
        return TimeExpression(atoms: index..<place + 1, iso: "\(year)-" + season, grain: "season")
    }

    static let ranksOfQuarters = ["first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4]
    static let relativeWords = Set(days.keys).union(shifts.keys).union(seasons.keys)
    private static let days: [String: Int] = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]
    private static let shifts: [String: Int] = [
        "this": 0, "current": 0, "last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1,
    ]
    private static let seasons = ["spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"]
    private static let startOf = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]
}
