import FactModel
import Glibc

/// The day that `last year` and the like are counted from.
enum Today {
    /// Returns the day that a user gave, else today's in the machine's time zone.
    ///
    /// - Throws: ``Question/Fault/noDay(text:)``.
    static func day(_ asOf: String?) throws(Question.Fault) -> CalendarDay {
        if let asOf {
            guard let day = CalendarDay(iso: asOf), asOf.utf8.count == 10 else { throw .noDay(text: asOf) }
            return day
        }
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil,
            let day = CalendarDay(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { throw .noDay(text: "today") }
        return day
    }
}
