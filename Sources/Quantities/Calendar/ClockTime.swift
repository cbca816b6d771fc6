internal import FactModel

/// A time of the day as it is written.
struct ClockTime: Sendable {
    /// The hour from 0 to 24 as written, afternoon hours counted on where the words tell.
    var hour: Int
    /// The minute.
    var minute = 0
    /// The second.
    var second = 0
    /// Whether the words tell morning from afternoon, or the hour itself does.
    var isDefinite = false
    /// Whether it is in universal time.
    var isUniversal = false
    /// The atom behind it.
    var end: Int

    /// Returns it moved into the afternoon, where an hour up to twelve leaves that open.
    func inAfternoon() -> ClockTime {
        var time = self
        if !isDefinite, hour < 12 { time.hour += 12 }
        time.isDefinite = true
        return time
    }

    /// It in ISO 8601 without a day: `T20:30:00`, in universal time `T20:30Z`.
    var iso: String {
        let time = CalendarDay.padded(hour, 2) + ":" + CalendarDay.padded(minute, 2)
        return "T" + time + (isUniversal ? "Z" : ":" + CalendarDay.padded(second, 2))
    }

    /// Writes it behind a day: `2025-10-02T20:30:00`, in universal time `2025-10-02T20:30Z`.
    func iso(on day: CalendarDay) -> String { day.iso + iso }
}
