internal import Linguistics

/// Reads times of the day: `10.45pm`, `11 a.m.`, `16:08 UTC`, `22:30`, `noon`.
struct ClockReader: Sendable {
    let atoms: Atoms

    /// Returns the time that starts at an atom.
    ///
    /// - Parameters:
    ///   - index: The first atom.
    ///   - allowsBareHour: Whether an hour alone is a time, as behind `at` or between times.
    /// - Returns: The time, or `nil` when none is written there.
    func time(at index: Int, allowsBareHour: Bool = false) -> ClockTime? {
        if allowsBareHour, atoms.isWord(index) { return spelled(at: index) }
        guard atoms.isDigits(index), !atoms.isGlued(index) || !atoms.is(index - 1, [".", ",", "$", "£", "€"]) else {
            return nil
        }
        let digits = atoms.lower(index)
        if digits.utf8.count == 4 { return military(at: index) }
        guard digits.utf8.count <= 2, let hour = Int(digits), hour <= 24 else { return nil }
        var time = ClockTime(
            hour: hour, isDefinite: hour > 12 || digits.utf8.first == UInt8(ascii: "0"), end: index + 1)
        var fields: [Int] = []
        var hasColon = false
        while fields.count < 2, atoms.is(time.end, [":", "."]), atoms.isGlued(time.end), atoms.isDigits(time.end + 1),
            atoms.isGlued(time.end + 1), atoms.lower(time.end + 1).utf8.count == 2,
            let field = Int(atoms.lower(time.end + 1)), field < 60
        {
            hasColon = hasColon || atoms.lower(time.end) == ":"
            fields.append(field)
            time.end += 2
        }
        // `1:36.6` is a lap, `12:34:56:78` nothing of the clock.
        if hasColon, atoms.is(time.end, [".", ":"]), atoms.isGlued(time.end), atoms.isDigits(time.end + 1),
            atoms.isGlued(time.end + 1)
        {
            return nil
        }
        time.minute = fields.first ?? 0
        time.second = fields.count > 1 ? fields[1] : 0
        if meridiem(&time) { return zoned(time) }
        guard hasColon || allowsBareHour && hour <= 12 && (fields.isEmpty || fields.count == 1) else {
            return hasZone(time.end) && fields.count == 1 ? zoned(time) : nil
        }
        if !hasColon, fields.isEmpty, isCounted(time.end) || isSeparated(time.end) {
            return nil
        }
        return zoned(time)
    }

    /// Whether a word may be a time: `noon`, or an hour before `o'clock` and the like.
    func mayOpen(_ index: Int) -> Bool { Self.middles[atoms.lower(index)] != nil || opensHour(index) }

    /// Whether a word may be the hour before `o'clock` and the like.
    func opensHour(_ index: Int) -> Bool {
        atoms.is(index + 1, Self.meridiems) && NumeralLexicon.small[atoms.lower(index)] != nil
    }

    /// Whether a word before `o'clock` and the like is the hour of a time: not `arrested three in the morning raid`.
    func isHour(_ index: Int, of time: ClockTime) -> Bool {
        if atoms.lower(index + 1) != "in" { return true }
        guard atoms.is(index - 1, Self.beforeHours), atoms.isSameSentence(index - 1, index) else { return false }
        return !atoms.isWord(time.end) || !atoms.isSameSentence(index, time.end) || !atoms.token(time.end).tag.isNoun
            || DateReader.weekdays[atoms.lower(time.end)] != nil
    }

    /// `noon`, `six pm`, `seven o'clock`.
    private func spelled(at index: Int) -> ClockTime? {
        if let hour = Self.middles[atoms.lower(index)] {
            return zoned(ClockTime(hour: hour, isDefinite: true, end: index + 1))
        }
        guard let hour = NumeralLexicon.small[atoms.lower(index)], (1...12).contains(hour) else { return nil }
        var time = ClockTime(hour: Int(hour), end: index + 1)
        return meridiem(&time) ? zoned(time) : nil
    }

    /// The two times of `from 10:30 to 3`, `between 9.30 and 4.30pm`, `1-3 pm`.
    func range(at index: Int, isLoose: Bool) -> (from: ClockTime, to: ClockTime)? {
        var start = index
        let opener = atoms.lower(start)
        if opener == "from" || opener == "between" { start += 1 }
        guard let from = time(at: start, allowsBareHour: true) ?? spelledHour(at: start) else { return nil }
        let isJoined =
            atoms.is(from.end, ["to", "until", "till", "through"]) || atoms.isDash(from.end)
            || atoms.lower(from.end) == "and" && opener == "between"
        guard isJoined,
            let to = time(at: from.end + 1, allowsBareHour: true) ?? spelledHour(at: from.end + 1),
            isLoose || from.end > start + 1 || to.end > from.end + 2,
            !isScore(from, to, start, isOpened: start > index)
        else { return nil }
        var first = from
        var second = to
        if !first.isDefinite, second.isDefinite, first.hour < 12,
            (first.hour + 12) * 60 + first.minute < second.hour * 60 + second.minute
        {
            first = first.inAfternoon()
        }
        if !second.isDefinite, second.hour <= first.hour { second = second.inAfternoon() }
        return (first, second)
    }

    /// `won 3-1 on Sunday`, `beat them 2-1`: two bare numbers that a hyphen joins are as often a score.
    private func isScore(_ from: ClockTime, _ to: ClockTime, _ start: Int, isOpened: Bool) -> Bool {
        guard !isOpened, atoms.isDash(from.end), from.end == start + 1, to.end == from.end + 2 else { return false }
        // No stretch of a day runs from three to one.
        if to.hour <= from.hour, from.hour < 7 || to.hour == from.hour { return true }
        return (max(0, start - 8)..<start).contains {
            atoms.isSameSentence($0, start) && atoms.is($0, RangeJoiner.games)
        }
    }

    private func spelledHour(at index: Int) -> ClockTime? {
        guard let hour = NumeralLexicon.small[atoms.lower(index)], (1...12).contains(hour), !isCounted(index + 1) else {
            return nil
        }
        return ClockTime(hour: Int(hour), end: index + 1)
    }

    /// `0900 GMT`, `1430 hours`: four digits that only what stands behind them tells from a code.
    func military(at index: Int) -> ClockTime? {
        guard atoms.isDigits(index), !atoms.isGlued(index) || atoms.lower(index - 1) == "(",
            atoms.lower(index).utf8.count == 4,
            let whole = Int(atoms.lower(index)), whole / 100 < 24, whole % 100 < 60
        else { return nil }
        return military(whole, index)
    }

    private func military(_ whole: Int, _ index: Int) -> ClockTime? {
        guard hasZone(index + 1) || atoms.is(index + 1, ["hrs", "hours"]) else { return nil }
        let time = ClockTime(hour: whole / 100, minute: whole % 100, isDefinite: true, end: index + 1)
        return hasZone(index + 1)
            ? zoned(time)
            : ClockTime(
                hour: time.hour, minute: time.minute, isDefinite: true, end: index + 2)
    }

    /// Takes `am`, `p.m.`, `o'clock` and parts of the day behind a time.
    private func meridiem(_ time: inout ClockTime) -> Bool {
        let word = atoms.lower(time.end)
        switch word {
        case "am", "a.m", "a.m.", "pm", "p.m", "p.m.":
            guard (1...12).contains(time.hour) else { return false }
            let isAfternoon = word.hasPrefix("p")
            time.hour = time.hour % 12 + (isAfternoon ? 12 : 0)
        case "o'clock", "oclock": break
        case "in" where atoms.lower(time.end + 1) == "the" && atoms.is(time.end + 2, Self.parts) && time.hour <= 12:
            if atoms.lower(time.end + 2) != "morning", time.hour < 12 { time.hour += 12 }
            time.end += 2
        case "hrs", "noon":
            guard time.end > 0, time.minute > 0 || word == "noon" else { return false }
        default: return false
        }
        time.end += 1
        if word != "o'clock", word != "oclock" { time.isDefinite = true }
        return true
    }

    private func zoned(_ time: ClockTime) -> ClockTime {
        var time = time
        if hasZone(time.end) {
            time.isUniversal = ["gmt", "utc"].contains(atoms.lower(time.end))
            time.isDefinite = true
            time.end += 1
        }
        return time
    }

    private func hasZone(_ index: Int) -> Bool { atoms.is(index, Self.zones) }

    /// Whether a number goes on behind a separator: `7,114.3`.
    private func isSeparated(_ index: Int) -> Bool {
        atoms.is(index, [",", "."]) && atoms.isGlued(index) && atoms.isDigits(index + 1) && atoms.isGlued(index + 1)
    }

    /// Whether a bare number counts the word behind it.
    private func isCounted(_ index: Int) -> Bool {
        guard atoms.isWord(index), atoms.isSameSentence(index - 1, index) else { return atoms.lower(index) == "%" }
        return Nouns.isPlural(atoms.lower(index)) || NumeralLexicon.magnitudes[atoms.lower(index)] != nil
            || atoms.is(index, ["per", "percent", "of"])
    }

    static let middles = ["noon": 12, "midday": 12, "midnight": 0]
    private static let meridiems: WordSet = [
        "am", "a.m", "a.m.", "pm", "p.m", "p.m.", "o'clock", "oclock", "in",
    ]
    private static let beforeHours: WordSet = ["at", "around", "by", "before", "after", "until"]
    private static let parts: WordSet = ["morning", "afternoon", "evening"]
    private static let zones: WordSet = [
        "gmt", "utc", "est", "edt", "pst", "pdt", "bst", "cet", "cest", "ist", "eat", "et",
    ]
}
