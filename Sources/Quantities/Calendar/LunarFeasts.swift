internal import FactModel

/// The days of feasts that follow the moon.
enum LunarFeasts {
    /// Returns the day of an Indian feast in a Gregorian year.
    ///
    /// - Parameters:
    ///   - month: The month from 1 for Chaitra, which begins with the new moon.
    ///   - tithi: The thirtieth of the moon's way round from 1; 15 ends with the full moon.
    ///   - hour: The hour of the day in India at which the thirtieth decides.
    ///   - year: The year.
    /// - Returns: The day, or `nil` where the year has none.
    static func indian(month: Int, tithi: Int, hour: Double, in year: Int) -> CalendarDay? {
        guard let start = CalendarDay(year: year - 1, month: 12, day: 1) else { return nil }
        let first = MoonAndSun.numberOfNewMoon(before: MoonAndSun.instant(of: start, hour: 0, hoursEast: india))
        for number in first - 1...first + 14 {
            let moon = MoonAndSun.newMoon(number)
            let sign = MoonAndSun.signOfSun(moon)
            // A month in which the sun enters no sign is an extra one; the feasts wait for the next.
            guard sign != MoonAndSun.signOfSun(MoonAndSun.newMoon(number + 1)), (sign + 1) % 12 + 1 == month,
                let day = MoonAndSun.day(of: moon, hoursEast: india)
            else { continue }
            for shift in 0...31 {
                guard let candidate = day.adding(days: shift) else { return nil }
                let instant = MoonAndSun.instant(of: candidate, hour: hour, hoursEast: india)
                let elongation = MoonAndSun.elongation(instant)
                // Close to the new moon the two series may disagree on which side of it an instant lies.
                guard instant >= moon, shift > 3 || elongation < 180 else { continue }
                if Int(elongation / 12) + 1 >= tithi {
                    if candidate.year == year { return candidate }
                    break
                }
            }
        }
        return nil
    }

    /// Returns the day on which the sun enters a sign of the fixed stars, by sunset in India.
    static func sankranti(sign: Int, in year: Int) -> CalendarDay? {
        guard var day = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        for _ in 0..<366 {
            guard let next = day.adding(days: 1) else { return nil }
            func signBySunset(_ day: CalendarDay) -> Int {
                MoonAndSun.signOfSun(MoonAndSun.instant(of: day, hour: 18, hoursEast: india))
            }
            if signBySunset(next) == sign, signBySunset(day) != sign { return next }
            day = next
        }
        return nil
    }

    /// Returns the Chinese new year, the new moon between 21 January and 20 February.
    static func chineseNewYear(in year: Int) -> CalendarDay? {
        guard let latest = CalendarDay(year: year, month: 2, day: 21) else { return nil }
        let end = MoonAndSun.instant(of: latest, hour: 0, hoursEast: 8)
        return MoonAndSun.day(of: MoonAndSun.newMoon(MoonAndSun.numberOfNewMoon(before: end)), hoursEast: 8)
    }

    /// Returns the first day of the Islamic month that begins within two days of a day, as it is reckoned in Mecca: the
    /// moon must be new before the afternoon for the month to begin on the next day.
    static func islamicMonth(near day: CalendarDay) -> CalendarDay? {
        guard let latest = day.adding(days: 2) else { return nil }
        let end = MoonAndSun.instant(of: latest, hour: 0, hoursEast: mecca)
        let moon = MoonAndSun.newMoon(MoonAndSun.numberOfNewMoon(before: end))
        guard let last = MoonAndSun.day(of: moon, hoursEast: mecca) else { return nil }
        let noon = MoonAndSun.instant(of: last, hour: 15, hoursEast: mecca)
        return last.adding(days: moon < noon ? 1 : 2)
    }

    private static let india = 5.5
    private static let mecca = 3.0
}
