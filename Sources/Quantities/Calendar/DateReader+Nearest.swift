internal import FactModel
internal import Linguistics

extension DateReader {
    // MARK: The nearest date of those that a name stands for

    /// The year that a month without one lies in: the nearest, which the clause's tense may turn round.
    func nearestYear(of month: Int, _ isFuture: Bool, _ published: CalendarDay, behind start: Int) -> Int {
        let distance = month - published.month
        if isFuture { return distance < -2 ? published.year + 1 : published.year }
        // What a past clause puts off lies ahead all the same, and so does a day soon: `was adjourned to June`.
        let limit = isPutOff(start) ? 6 : self.month(at: start) == nil || dayNumber(at: start + 1) != nil ? 2 : 0
        return distance > limit ? published.year - 1 : distance < -9 ? published.year + 1 : published.year
    }

    /// `from April to June 2017`, `between November and February`: the first of two months is the last one before the
    /// second.
    func yearOfOther(behind index: Int, _ month: Int, _ isFuture: Bool, _ published: CalendarDay) -> Int? {
        var opener = index - 1
        while opener > index - 5, atoms.is(opener, Self.edgesOfPeriods) { opener -= 1 }
        let isFrom = atoms.lower(opener) == "from" && atoms.is(index + 1, ["to", "until", "till", "through"])
        guard isFrom || atoms.lower(opener) == "between" && atoms.lower(index + 1) == "and" else { return nil }
        var place = index + 2
        while place < index + 6, atoms.is(place, Self.edgesOfPeriods) { place += 1 }
        guard let other = self.month(at: place), other != month, dayNumber(at: place + 1) == nil,
            dayNumber(at: place - 1) == nil
        else { return nil }
        let behind = atoms.is(place + 1, [",", "of", "in"]) ? place + 2 : place + 1
        let year = anyYear(at: behind)?.year ?? nearestYear(of: other, isFuture, published, behind: place)
        return month < other ? year : year - 1
    }

    private func isPutOff(_ start: Int) -> Bool {
        var place = start - 1
        while place > start - 8,
            atoms.is(place, Self.edgesOfPeriods) || Self.weekdays[atoms.lower(place)] != nil
        {
            place -= 1
        }
        return atoms.is(place, ["until", "till", "to", "for", "through"])
    }

    /// Whether a date without a year that starts at an atom lies nearer ahead than behind: its month in the half year to
    /// come, its day later in this one.
    func isAhead(_ index: Int) -> Bool {
        guard let published else { return false }
        if let month = month(at: index) { return isAhead(month, published) }
        if let season = Self.seasons[atoms.lower(index)] {
            return isAhead(Self.startOfSeason[season, default: 1], published)
        }
        let day = dayNumber(at: index, asksMonth: false)
        guard day != nil || Self.weekdays[atoms.lower(index)] != nil else { return false }
        for place in index + 1..<max(index + 1, min(index + 4, atoms.count)) {
            if let month = month(at: place) { return isAhead(month, published) }
        }
        return day.map { $0.end > index + 1 && (1...15).contains($0.day - published.day) } ?? false
    }

    private func isAhead(_ month: Int, _ published: CalendarDay) -> Bool {
        (1...6).contains((month - published.month + 12) % 12)
    }

    private static let edgesOfPeriods: WordSet = [
        "the", ",", "early", "late", "mid", "-", "of", "end", "start", "middle", "beginning",
    ]
}
