import FactModel
import FactStore

/// The period that `--since` and `--until` give.
struct PeriodOptions {
    let since: String?
    let until: String?
    let asOf: String?

    /// Reads the period.
    ///
    /// - Throws: ``Question/Fault/noPeriod(option:text:)``, ``Question/Fault/noDay(text:)``.
    func period() throws(Question.Fault) -> Period? {
        guard since != nil || until != nil else { return nil }
        let periods = PeriodReader(today: try Today.day(asOf))
        return Period(
            since: try day("since", since, periods)?.since, until: try day("until", until, periods)?.until)
    }

    private func day(_ option: String, _ text: String?, _ periods: PeriodReader) throws(Question.Fault) -> Period? {
        guard let text else { return nil }
        guard let period = periods.period(of: "\(option) \(text)") else { throw .noPeriod(option: option, text: text) }
        return period
    }
}
